import { tokenise } from '../../text/words'
import type { Lexicon } from '../words/lexicon'

/** How many words behind the trade its link may stand. */
const farthestLink = 4

/**
 * For whom a spokesperson speaks: what stands in a role behind the word for the trade and its link.
 * @param role a title as the draft has it (الناطق الرسمي باسم وزارة الدفاع)
 * @returns the body's words (وزارة الدفاع), null for any other role and where none is named
 */
export function affiliationOf(role: string | null, lexicon: Lexicon): string | null {
  if (role === null) return null
  const tokens = tokenise(role)
  const infos = tokens.map(({ key, start, end }) => lexicon.word(key, role.slice(start, end)))
  const head = infos.findIndex((info) => lexicon.is(info, 'spokesperson'))
  if (head < 0) return null
  // In front of the trade in English (“Ministry spokesman”), behind it elsewhere.
  // “المتحدث العسكري باسم”: whatever stands between the trade and its link says what kind of spokesman.
  const link = infos.slice(head + 1, head + 1 + farthestLink).findIndex((info) => lexicon.is(info, 'titleLink'))
  let from = head + 1 + Math.max(0, link)
  for (let info = infos[from]; info; info = infos[++from]) {
    if (!lexicon.is(info, 'titleLink') && !(lexicon.is(info, 'titleModifier') && !lexicon.is(info, 'body'))) break
  }
  const first = tokens[from]
  if (first) return role.slice(first.start)
  const before = lexicon.data.nameStyle === 'capitals' ? tokens[head - 1] : undefined
  return before ? role.slice(0, before.end) : null
}
