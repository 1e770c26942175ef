import path from 'node:path'
import { failureCode } from '../drafts/failures'
import { PersonalWords } from '../spelling/personalWords'
import { Speller } from '../spelling/speller'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

const fileName = 'dictionary.txt'

/** Spelling, offline: the dictionaries that come along, and the person's own. */
export function handleSpelling({ windows }: DraftContext, dictionaries: string, folder: string): void {
  const speller = new Speller(dictionaries)
  const personal = new PersonalWords(path.join(folder, fileName))

  handle('spell:check', async ({ language, words }) => {
    try {
      const own = await personal.read()
      const unknown = await speller.unknown(
        language,
        words.filter((word) => !own.has(word)),
      )
      return { status: 'checked', unknown }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'read-failed'), name: fileName }
    }
  })
  handle('spell:suggest', ({ language, word }) => speller.suggest(language, word))
  handle('spell:add', async ({ word }) => {
    try {
      await personal.add(word)
      windows.tell('spell:changed', null)
      return { status: 'done', name: fileName }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'write-failed'), name: fileName }
    }
  })
}
