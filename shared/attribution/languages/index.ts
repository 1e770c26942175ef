import type { LanguageCode } from '../../text/direction'
import { arabic } from './ar'
import { english } from './en'
import type { LanguageData } from './types'

/** The data of each language; one whose own file is not written yet is read with that of its script. */
export const languages: Readonly<Record<LanguageCode, LanguageData>> = {
  ar: arabic,
  en: english,
  fa: arabic,
  ur: arabic,
  he: arabic,
}
