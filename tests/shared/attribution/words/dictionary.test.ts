import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { arabicDictionary } from '../../../../shared/attribution/languages/ar-dictionary'
import { buildDictionary, wordClass } from '../../../../shared/attribution/words/dictionary'
import { fold } from '../../../../shared/text/fold'

const dictionary = buildDictionary(arabicDictionary)
const classesOf = (word: string) => dictionary.classesOf(fold(word))

describe('ordinary words of Arabic', () => {
  test.each([
    ['كتاب', wordClass.noun],
    ['وبالكتاب', wordClass.noun],
    ['أقلامهم', wordClass.noun],
    ['المدارس', wordClass.noun],
    ['أعضائها', wordClass.noun],
    ['تأجيل', wordClass.verbalNoun],
    ['للتأجيل', wordClass.verbalNoun],
    ['اجتماعات', wordClass.verbalNoun],
    ['مجتهدون', wordClass.adjective],
    ['المجتهدات', wordClass.adjective],
    ['فرنسية', wordClass.place],
    ['باريس', wordClass.place],
    ['درسوا', wordClass.past],
    ['فدرستها', wordClass.past],
    ['سيدرسون', wordClass.present],
    ['ويدرسه', wordClass.present],
    ['لماذا', wordClass.particle],
  ])('%s', (word, expected) => {
    expect(classesOf(word) & expected).toBe(expected)
  })

  test('a verb alone is no noun, and a noun alone no verb', () => {
    expect(classesOf('يتأملون')).toBe(wordClass.present)
    expect(classesOf('المستشفيات') & (wordClass.past | wordClass.present)).toBe(0)
  })

  test.each(['غورغييفا', 'شتاينماير', 'ياماغوتشي', 'كوفاتش', 'هيتسلسبرغر', 'والناتو', 'لغوغل'])(
    '%s is none',
    (word) => {
      expect(classesOf(word)).toBe(0)
    },
  )
})

test('a damaged list is refused', () => {
  expect(() => buildDictionary({ ...arabicDictionary, stems: '0n' })).toThrow(RangeError)
})

test('the stems are those of the spelling dictionary', () => {
  const fresh = execFileSync(process.execPath, ['.tools/words.mjs', '--print'], { encoding: 'utf8', maxBuffer: 4e6 })
  expect(fresh).toBe(readFileSync('assets/words/ar.txt', 'utf8'))
})
