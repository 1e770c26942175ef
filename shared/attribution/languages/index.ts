import type { LanguageCode } from '../../text/direction'
import { arabic } from './ar'
import { english } from './en'
import { persian } from './fa'
import { hebrew } from './he'
import type { LanguageData } from './types'
import { urdu } from './ur'

/** The data of each language. */
export const languages: Readonly<Record<LanguageCode, LanguageData>> = {
  ar: arabic,
  en: english,
  fa: persian,
  ur: urdu,
  he: hebrew,
}
