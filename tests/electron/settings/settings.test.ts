import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SettingsStore } from '../../../electron/settings/settings'
import { plainView } from '../../../shared/ipc/view'
import { plainStyle } from '../../../shared/typography/style'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-settings-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What nobody has set. */
const rest = {
  library: null,
  recent: [],
  session: [],
  versionMegabytes: 50,
  author: null,
  view: plainView,
  houseStyle: plainStyle,
}

test('the first launch follows the system; what is set is there at the next one', async () => {
  const file = path.join(folder, 'data', 'settings.json')
  const store = new SettingsStore(file)
  expect(store.get()).toEqual({ firstLaunch: true, locale: null, theme: 'system', ...rest })
  store.update({ locale: 'ar' })
  store.update({ theme: 'dark' })
  await store.flushed()
  expect(new SettingsStore(file).get()).toEqual({
    firstLaunch: false,
    locale: 'ar',
    theme: 'dark',
    ...rest,
  })
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ locale: 'ar', theme: 'dark', ...rest })
})

test.each(['', '{', '{"theme":"pink"}', '[]'])('a damaged file (%s) gives the defaults', async (content) => {
  const file = path.join(folder, 'settings.json')
  await writeFile(file, content)
  expect(new SettingsStore(file).get()).toEqual({
    firstLaunch: false,
    locale: null,
    theme: 'system',
    ...rest,
  })
})
