import { copyFile, mkdir, readdir, readFile, rename, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { DraftError } from '../../shared/draft/errors'
import type { LanguageCode } from '../../shared/text/direction'

const unpack = promisify(gunzip)

/** A Hunspell dictionary: its rules of affixes and its words, as UTF-8 says them. */
export interface DictionaryText {
  readonly affixes: string
  readonly words: string
}

/** Bytes beyond which a file is no dictionary of one language; the largest known, Hebrew's, has 8 million. */
const largest = 64_000_000

/** Where a computer keeps Hunspell dictionaries for all its programs. */
export function systemFolders(platform: NodeJS.Platform = process.platform, home = os.homedir()): readonly string[] {
  switch (platform) {
    case 'darwin':
      return [path.join(home, 'Library/Spelling'), '/Library/Spelling']
    case 'win32':
      return []
    default:
      return ['/usr/share/hunspell', '/usr/share/myspell/dicts', '/usr/local/share/hunspell']
  }
}

/** Reads both files of a dictionary in the encoding that its rules name (`SET`, hunspell(5)). */
async function readPlain(base: string): Promise<DictionaryText> {
  const read = async (file: string) => {
    if ((await stat(file)).size > largest) throw new DraftError('too-large')
    return readFile(file)
  }
  const [affixes, words] = await Promise.all([read(`${base}.aff`), read(`${base}.dic`)])
  const named = /^SET\s+(\S+)/m.exec(affixes.toString('latin1'))?.[1] ?? 'ISO8859-1'
  const encoding = named.replace(/^ISO8859/i, 'ISO-8859').replace(/^microsoft-cp/i, 'windows-')
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding)
  } catch (error) {
    throw new DraftError('no-dictionary', { cause: error })
  }
  const text = decoder.decode(affixes)
  const flags = /^FLAG\s/m.test(text) || /^utf-?8$/i.test(encoding) ? '' : 'FLAG UTF-8\n'
  // Both are handed on as UTF-8, whatever they were.
  return { affixes: `SET UTF-8\n${flags}${text.replace(/^SET\s.*$/m, '')}`, words: decoder.decode(words) }
}

async function readPacked(base: string): Promise<DictionaryText> {
  const read = async (file: string) => (await unpack(await readFile(file))).toString('utf8')
  const [affixes, words] = await Promise.all([read(`${base}.aff.gz`), read(`${base}.dic.gz`)])
  return { affixes, words }
}

/** The dictionaries of a language in a folder, under its plain name or those of countries (`he.dic`, `en_GB.dic`). */
async function namesIn(folder: string, language: LanguageCode): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [] as string[])
  const pattern = new RegExp(`^${language}(?:[_-][A-Za-z]+)?\\.dic(?:\\.gz)?$`)
  return names.filter((name) => pattern.test(name) && names.includes(name.replace(/\.dic/, '.aff'))).sort()
}

/**
 * The dictionaries of a language that the first folder with any has: a language of two spellings has two, and a word
 * is right when one of them has it. Empty when no folder has one.
 * @throws {DraftError} or the error of the file system when one cannot be read
 */
export async function findDictionaries(
  language: LanguageCode,
  folders: readonly string[],
): Promise<readonly DictionaryText[]> {
  for (const folder of folders) {
    const names = await namesIn(folder, language)
    if (names.length === 0) continue
    return Promise.all(
      names.map((name) => {
        const base = path.join(folder, name.replace(/\.dic(?:\.gz)?$/, ''))
        return name.endsWith('.gz') ? readPacked(base) : readPlain(base)
      }),
    )
  }
  return []
}

/**
 * Keeps a copy of a dictionary that the person chose; from now on it is the language's.
 * @param chosen the `.dic` or the `.aff` file; the other lies beside it
 * @throws {DraftError} `no-dictionary` when they are none
 */
export async function keepDictionary(chosen: string, language: LanguageCode, folder: string): Promise<void> {
  const base = chosen.replace(/\.(?:dic|aff)$/i, '')
  if (base === chosen) throw new DraftError('no-dictionary')
  const { words } = await readPlain(base).catch((error) => {
    throw error instanceof DraftError ? error : new DraftError('no-dictionary', { cause: error })
  })
  // A list of words begins with their number.
  if (!/^\s*\d+\s/.test(words)) throw new DraftError('no-dictionary')
  await mkdir(folder, { recursive: true })
  for (const kind of ['aff', 'dic']) {
    const target = path.join(folder, `${language}.${kind}`)
    await copyFile(`${base}.${kind}`, `${target}.part`)
    await rename(`${target}.part`, target)
  }
}
