// Pictures of writing in both languages and both themes, for docs/gallery.md: node tests/demo/gallery.mjs FOLDER
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.resolve(process.argv[2] ?? path.join(root, 'docs/images/gallery'))
const isRoot = process.platform === 'linux' && process.getuid() === 0
const place = await mkdtemp(path.join(os.tmpdir(), 'isnad-gallery-'))
const draft = path.join(place, 'draft.txt')
// With something for each check, a word that no dictionary has, and a name in Latin letters.
await writeFile(
  draft,
  [
    'ندوة عن الكتاب في المدينة',
    'ذهب  الطلاب إلى المدرصة , ثم إلى المكتبة مع فريق الندوة أمس ؟ وقال وزير الصحة سامي البكري: “لن نغلق أي مستشفى في المدينة هذا العام.” وأضاف أن العدد بلغ 1,250 شخصا و٣٥ طبيبا.',
    'أعلن حلف NATO وشركة OpenAI عن ذلك في المدينـــة القديمة.',
  ].join('\n'),
)
await mkdir(folder, { recursive: true })

const styleName = { ar: 'أسلوب الكتابة', en: 'Style of writing' }

async function picture(language, theme) {
  const data = path.join(place, `${language}-${theme}`)
  await mkdir(data)
  await writeFile(path.join(data, 'settings.json'), JSON.stringify({ locale: language, theme, firstLaunch: false }))
  const app = await _electron.launch({
    ...(process.env.ISNAD_ELECTRON ? { executablePath: process.env.ISNAD_ELECTRON } : {}),
    args: [...(isRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${data}`, draft],
  })
  const page = await app.firstWindow()
  const take = (name) => page.screenshot({ path: path.join(folder, `${name}-${language}-${theme}.png`) })
  await page.locator('.ProseMirror').waitFor()
  // Checks and spelling wait for a pause.
  await page.waitForFunction(() => (CSS.highlights.get('misspelled')?.size ?? 0) > 0)
  await page.waitForFunction(() => (CSS.highlights.get('check')?.size ?? 0) > 0)
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('ControlOrMeta+KeyH')
  await page.locator('.find-bar input').first().fill('المدينه')
  await page.locator('.find-bar button[aria-expanded]').click()
  await page.waitForTimeout(300)
  await take('find')
  await page.keyboard.press('Escape')
  const word = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('misspelled') ?? [])]
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.click(word.x, word.y, { button: 'right' })
  await page.getByRole('menuitem').first().waitFor()
  await take('spelling')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+KeyP')
  await page.waitForTimeout(300)
  await take('palette')
  await page.keyboard.type(styleName[language])
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  await take('style')
  await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
}

try {
  for (const language of ['ar', 'en']) for (const theme of ['light', 'dark']) await picture(language, theme)
  console.log(folder)
} finally {
  await rm(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
