import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, rowsOf, test } from './window'

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
  }
}
