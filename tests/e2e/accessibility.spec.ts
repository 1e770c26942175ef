import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, rowsOf, selectWords, test } from './window'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Runs axe in the page's world through the debugger, which the page's own policy does not bind. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
    return (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })).violations
  })
  return found.map((one) => `${one.id}: ${one.nodes[0]?.html}`)
}

/** The state of the review desk in which most of its parts are on the screen. */
async function workAtDesk(page: Page): Promise<void> {
  await rowsOf(page).nth(0).click()
  await page.keyboard.press('KeyV')
  await selectWords(page, 'كبر معنا', 'start')
  await page.keyboard.type('كلمة ')
  await selectWords(page, 'صباح الأحد')
  await page.keyboard.press('ControlOrMeta+Alt+KeyM')
  await page.keyboard.type('لماذا؟')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByTestId('comment')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+Alt+KeyG')
  await selectWords(page, 'مئات السكان')
  await page.keyboard.type('الناس')
  await expect(page.getByTestId('change-row')).toHaveCount(1)
}

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${language}, ${theme}`, async ({ open }) => {
      const window = await open({ language })
      const { page } = window
      if (theme === 'dark') await page.keyboard.press('ControlOrMeta+Shift+KeyD')
      await page.keyboard.press('ControlOrMeta+Shift+Enter')
      await rowsOf(page).nth(8).click()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('KeyA')
      await page.keyboard.press('Tab')
      expect(await violations(page)).toEqual([])
      await page.getByRole('tab').nth(1).click()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('ControlOrMeta+Shift+KeyE')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('F1')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await window.chooseToSave(path.join(window.folder, 'a.isnad'))
      await page.keyboard.press('ControlOrMeta+KeyS')
      // The version is there once the save has answered.
      await expect(page.getByTestId('notice')).toContainText('a.isnad')
      await page.keyboard.press('ControlOrMeta+Alt+KeyV')
      await expect(page.getByTestId('version-row')).toHaveCount(1)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await window.chooseToOpen(window.folder)
      await page.keyboard.press('ControlOrMeta+Shift+KeyO')
      await page.getByRole('dialog').locator('.library-head .button').click()
      await expect(page.getByTestId('library-row')).toHaveCount(1)
      expect(await violations(page)).toEqual([])
    })

    test(`axe finds nothing while writing in ${language}, ${theme}`, async ({ open }) => {
      const { page } = await open({ language })
      if (theme === 'dark') await page.keyboard.press('ControlOrMeta+Shift+KeyD')
      await page.locator('.ProseMirror p').last().click()
      await page.keyboard.press('ControlOrMeta+End')
      await page.keyboard.insertText(' قال  الوزير ، فى المدينه.')
      await page.keyboard.press('ControlOrMeta+Alt+KeyW')
      await expect(page.getByTestId('check-rule').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('ControlOrMeta+KeyH')
      await page.keyboard.type('المكتبة')
      await page.locator('.find-bar [aria-expanded]').click()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+Shift+KeyP')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+Alt+KeyO')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+Shift+KeyP')
      await page.keyboard.type(language === 'en' ? 'Style of writing' : 'أسلوب الكتابة')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test(`axe finds nothing on the review desk in ${language}, ${theme}`, async ({ open }) => {
      const { page } = await open({ language })
      if (theme === 'dark') await page.keyboard.press('ControlOrMeta+Shift+KeyD')
      await workAtDesk(page)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('ControlOrMeta+Alt+KeyW')
      await expect(page.getByTestId('warning').first()).toBeVisible()
      await page.getByTestId('warning').first().getByRole('button').last().click()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('F7')
      await page.keyboard.press('KeyE')
      await expect(page.getByTestId('proof-form')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.locator('.panel-tools .toggle').first().click()
      expect(await violations(page)).toEqual([])
      for (const key of ['KeyB', 'KeyJ']) {
        await page.keyboard.press(`ControlOrMeta+Alt+${key}`)
        await expect(page.getByRole('dialog')).toBeVisible()
        if (key === 'KeyB') await page.getByTestId('book-row').first().getByRole('button').click()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')
      }
    })
  }
}

test('a screen reader is told how the current quote stands', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  const told = page.getByTestId('quote-announcement')
  await rowsOf(page).nth(0).click()
  await expect(told).toHaveText('Suggested, سلمى الراوي')
  await page.keyboard.press('Enter')
  await expect(told).toHaveText('Attributed, سلمى الراوي')
  await page.keyboard.press('KeyV')
  await expect(told).toHaveText('Verified, سلمى الراوي')
  await page.keyboard.press('KeyX')
  await expect(told).toHaveText('Not a quote')
})
