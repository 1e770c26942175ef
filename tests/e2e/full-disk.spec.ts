import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type IsnadWindow, test } from './window'

/** A disk of so many kilobytes, in memory; only root may make one. */
function mount(folder: string, kilobytes: number): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const mounted: string[] = []
test.afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder])
})

async function smallDisk(window: IsnadWindow, name: string, kilobytes: number): Promise<string | null> {
  const folder = path.join(window.folder, name)
  await mkdir(folder, { recursive: true })
  if (!mount(folder, kilobytes)) return null
  mounted.push(folder)
  return folder
}

test('a disk that is full: saving and exporting say so, and the old file is whole', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page } = window
  const disk = await smallDisk(window, 'disk', 64)
  test.skip(disk === null, 'only root may mount a small disk')
  const file = path.join(disk ?? '', 'مسودة.isnad')
  await window.chooseToSave(file)
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByTestId('notice')).toContainText('Saved')
  const saved = await readFile(file, 'utf8')
  await writeFile(path.join(disk ?? '', 'filler'), Buffer.alloc(60_000)).catch(() => undefined)
  await page.locator('.ProseMirror h1').first().click()
  await page.keyboard.type('كلمة ')
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByRole('alert')).toContainText('disk is full')
  expect(await readFile(file, 'utf8')).toBe(saved)
  await expect.poll(() => window.title()).toContain('•')
  await expect(page.locator('.ProseMirror h1').first()).toContainText('كلمة')
  await page.getByRole('alert').getByRole('button').click()
  await window.chooseToSave(path.join(disk ?? '', 'out.html'))
  await page.keyboard.press('ControlOrMeta+Shift+KeyE')
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('alert')).toContainText('disk is full')
})

test('a disk with no room for the journal: told at once, with what to do', async ({ open }) => {
  const window = await open({ language: 'ar' })
  const { page } = window
  const disk = await smallDisk(window, 'data/journals', 8)
  test.skip(disk === null, 'only root may mount a small disk')
  await page.locator('.ProseMirror h1').first().click()
  await page.keyboard.type('كلمة ')
  await expect(page.getByRole('alert')).toContainText('القرص ممتلئ')
  await window.chooseToSave(path.join(window.folder, 'مسودة.isnad'))
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect.poll(() => readFile(path.join(window.folder, 'مسودة.isnad'), 'utf8').catch(() => '')).toContain('كلمة')
})

test('a read-only file and a folder that is gone are told of in one sentence', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page } = window
  const folder = path.join(window.folder, 'مجلد بعيد')
  await mkdir(folder)
  const file = path.join(folder, 'مسودة.isnad')
  await writeFile(file, 'old', { mode: 0o444 })
  await window.chooseToSave(file)
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByRole('alert')).toContainText('no permission')
  expect(await readFile(file, 'utf8')).toBe('old')
  await window.chooseToSave(path.join(folder, 'none', 'a.isnad'))
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByRole('alert')).toContainText('not there any more')
})
