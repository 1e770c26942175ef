import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { article, expect, highlighted, pasteText, rowsOf, test } from './window'

/** Windows-1256 has no encoder in Node; this makes one of its decoder. */
function encodeWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text], (character) => table.get(character) ?? 0x3f)
}

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'Windows-1256': encodeWindows1256,
}

for (const [name, encode] of Object.entries(encodings)) {
  test(`opens a text in ${name} and finds its structure, quotes and speaker`, async ({ open }) => {
    const window = await open({ settings: {} })
    const { page, folder } = window
    const file = path.join(folder, 'خبر.txt')
    await writeFile(file, encode(article))
    await window.chooseToOpen(file)
    await page.keyboard.press('ControlOrMeta+KeyO')
    await expect(page.locator('.ProseMirror h1')).toHaveText(/رئيس ميناء الرمال/)
    await expect(page.locator('.ProseMirror h2')).toHaveText(['“لن ننتظر أكثر”', 'تعاون مع الصيادين'])
    await expect(page.locator('.ProseMirror > p')).toHaveCount(5)
    await expect(page.getByTestId('quote-speaker')).toHaveText(Array.from({ length: 6 }, () => 'نادر الساحلي'))
  })
}

test('pasted plain text gets its structure and its suggestions at once', async ({ open }) => {
  const { page } = await open({ settings: {} })
  await pasteText(page, article)
  await expect(page.locator('.ProseMirror h1')).toHaveText(/رئيس ميناء الرمال/)
  await expect(page.locator('.ProseMirror h2')).toHaveCount(2)
  await expect(page.getByTestId('quote-speaker')).toHaveText(Array.from({ length: 6 }, () => 'نادر الساحلي'))
  await expect.poll(() => highlighted(page, 'quote-suggested')).toContain('سلامة كل عامل')
  await expect.poll(() => highlighted(page, 'mention')).toContain('الساحلي')
})

test('pasted HTML is reduced to the structure of an article', async ({ open }) => {
  const { page } = await open({ settings: {} })
  const html = `<meta charset="utf-8"><style>p{color:red}</style><h1 style="color:red">عنوان</h1>
    <p onclick="alert(1)">قال <b>الوزير</b>: <a href="javascript:alert(1)">رابط</a> <a href="https://example.org/">آخر</a></p>
    <script>window.hacked = true</script><img src="x" onerror="window.hacked = true">`
  await pasteText(page, 'عنوان', html)
  await expect(page.locator('.ProseMirror h1')).toHaveText('عنوان')
  await expect(page.locator('.ProseMirror strong')).toHaveText('الوزير')
  await expect(page.locator('.ProseMirror a')).toHaveCount(1)
  expect(await page.locator('.ProseMirror').innerHTML()).not.toMatch(/script|onclick|onerror|javascript|style=/)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})

const real = path.resolve(import.meta.dirname, '../../../shared/articles/nato-rutte.ar.txt')
test('the real article on NATO gives its headline, four subheads, six quotes and one speaker', async ({ open }) => {
  test.skip(!existsSync(real), 'the folder of real articles is not beside the project')
  const { page } = await open({ file: real })
  await expect(page.locator('.ProseMirror h1')).toHaveCount(1)
  await expect(page.locator('.ProseMirror h2')).toHaveCount(4)
  await expect(page.getByTestId('quote-speaker')).toHaveText(Array.from({ length: 6 }, () => 'مارك روته'))
  await page.getByRole('tab', { name: 'المتحدثون' }).click()
  await expect(page.getByTestId('speaker-row')).toHaveCount(1)
  await expect(page.getByTestId('speaker-row')).toContainText('الأمين العام لحلف شمال الأطلسي')
})

test.describe('bad input: one clear sentence, and the open draft untouched', () => {
  const cases: Readonly<
    Record<string, { readonly name: string; readonly content: Uint8Array; readonly says: RegExp }>
  > = {
    'a binary file': { name: 'a.txt', content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), says: /ليس نصا/ },
    'a text of 50 MB': { name: 'b.txt', content: Buffer.alloc(50 * 1024 * 1024, 'ا '), says: /أكبر مما تسعه/ },
    'a text without letters': { name: 'c.txt', content: Buffer.from('… !!! \n—\n'), says: /لا كلمات/ },
    'half a draft': { name: 'd.isnad', content: Buffer.from('{"format":"isnad","version":1,"docum'), says: /تالف/ },
    'a draft of a newer version': {
      name: 'e.isnad',
      content: Buffer.from('{"format":"isnad","version":99,"document":{}}'),
      says: /بإصدار أحدث/,
    },
    'a draft with a foreign node': {
      name: 'f.isnad',
      content: Buffer.from('{"format":"isnad","version":1,"document":{"type":"doc","content":[{"type":"script"}]}}'),
      says: /تالف/,
    },
    'an unknown format': { name: 'g.docx', content: Buffer.from('PK'), says: /لا يقرؤها إسناد/ },
  }
  for (const [name, { name: file, content, says }] of Object.entries(cases)) {
    test(name, async ({ open }) => {
      const window = await open()
      const { page, folder } = window
      const before = await page.locator('.ProseMirror').textContent()
      const target = path.join(folder, file)
      await writeFile(target, content)
      await window.chooseToOpen(target)
      await page.keyboard.press('ControlOrMeta+KeyO')
      await expect(page.getByRole('alert')).toContainText(says)
      expect(await page.locator('.ProseMirror').textContent()).toBe(before)
    })
  }

  test('a file that is gone', async ({ open }) => {
    const window = await open()
    await window.chooseToOpen(path.join(window.folder, 'missing.txt'))
    await window.page.keyboard.press('ControlOrMeta+KeyO')
    await expect(window.page.getByRole('alert')).toContainText('لم يعد')
  })

  test('unpaired and nested marks', async ({ open }) => {
    const { page } = await open({ settings: {} })
    await pasteText(
      page,
      'عنوان قصير\nقال سالم البحري: “هذا كلام “متداخل” في وسطه” ثم “نسي أن يغلق.\nوفقرة ” فيها « علامات ” بلا نظام.',
    )
    await expect(rowsOf(page).first()).toContainText('هذا كلام “متداخل” في وسطه')
    await page.keyboard.type(' تمام')
    await expect(page.locator('.ProseMirror')).toContainText('تمام')
  })
})
