import path from 'node:path'
import { translate } from '../../shared/i18n/translate'
import type { WriteResult } from '../../shared/ipc/contract'
import { failureCode } from '../drafts/failures'
import { keepDictionary, systemFolders } from '../spelling/dictionaries'
import { PersonalWords } from '../spelling/personalWords'
import { Speller } from '../spelling/speller'
import { readChosen } from './chosenFile'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

const fileName = 'dictionary.txt'
const ownFolder = 'dictionaries'

/** Spelling, offline: the dictionaries that come along, and the person's own. */
export function handleSpelling({ windows, locale }: DraftContext, dictionaries: string, folder: string): void {
  const own = path.join(folder, ownFolder)
  const speller = new Speller([own, dictionaries, ...systemFolders()])
  const personal = new PersonalWords(path.join(folder, fileName))

  handle('spell:check', async ({ language, words }) => {
    try {
      const added = await personal.read()
      const unknown = await speller.unknown(
        language,
        words.filter((word) => !added.has(word)),
      )
      return { status: 'checked', unknown }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'read-failed'), name: fileName }
    }
  })
  handle('spell:import', ({ language }, sender): Promise<WriteResult> => {
    const title = translate(locale(), 'spelling.import')
    return readChosen(windows.of(sender).browser, title, ['dic', 'aff'], async (file, name): Promise<WriteResult> => {
      await keepDictionary(file, language, own)
      speller.forget(language)
      windows.tell('spell:changed', null)
      return { status: 'done', name }
    })
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
