import { isIndefiniteAdjective } from '../words/modifiers'
import { startsName } from '../words/name-starts'
import { alter, type NounPhrase, phraseOf } from '../words/noun-phrase'
import {
  breaksPhrase,
  is,
  isPossessive,
  isTitle,
  keyAt,
  type PhraseText,
  type Reader,
  wordAt,
} from '../words/phrase-text'
import { longestBody, readExtent } from './body-extent'
import { readWithoutParticle } from './joined-phrases'

/** “بيان للحزب”, “كلمة لشكر”: the document with whoever issued it. */
export function readDocument(c: PhraseText, from: number, read: Reader): NounPhrase {
  const head = wordAt(c, from)
  const definite = head?.definite === true || is(c, from - 1, 'definiteWord')
  const again = is(c, from + 1, 'sameAgain')
  const base = phraseOf({ from, to: from + 1, kind: 'document', definite })
  const issuer = issuerOf(c, from + 1, read)
  if (issuer) return alter(base, { to: issuer.to, name: [from, issuer.to], again, owner: issuer })
  if (again) return alter(base, { to: from + 2, name: [from, from + 1], again })
  const next = wordAt(c, from + 1)
  const owner = next && !definite && !breaksPhrase(c, from + 1) ? readOwner(c, from + 1, read) : null
  const to = owner ? owner.to : readExtent(c, from, longestBody)
  return alter(base, { to, name: [from, to], owner })
}

/** “بيان صادر عن حركة …”, “التقرير الصادر عن البنك …”, “הדו"ח של המבקר” */
function issuerOf(c: PhraseText, i: number, read: Reader): NounPhrase | null {
  const { issuedWords, citing, ownerParticles } = c.lexicon.data
  const issued = issuedWords.includes(keyAt(c, i)) && keyAt(c, i + 1) === citing.preposition
  if (!issued && !ownerParticles.includes(keyAt(c, i))) return null
  const at = issued ? i + 2 : i + 1
  const issuer = is(c, at, 'document') ? null : read(c, at)
  const source = issuer?.kind === 'unnamed' && c.lexicon.data.nameStyle === 'capitals'
  return issuer && !issuer.weak && (issuer.kind === 'body' || issuer.kind === 'person' || source) ? issuer : null
}

function readOwner(c: PhraseText, i: number, read: Reader): NounPhrase | null {
  const info = wordAt(c, i)
  // A report of a report of a report is nobody's.
  if (!info || c.lexicon.is(info, 'document') || c.lexicon.isInside(info, 'document')) return null
  const owner = info.prepositional ? readWithoutParticle(c, i, read) : read(c, i)
  // “تقرير حقوقي”: an adjective that is a trade too.
  // “مذكرة داخلية”
  const alone = owner?.name === null || (owner?.to === i + 1 && isIndefiniteAdjective(c, i - 1, i))
  const adjective = !info.prepositional && !info.definite && alone
  if (owner && !owner.weak && !adjective) return owner.kind !== 'document' && owner.kind !== 'pronoun' ? owner : null
  // “تقرير نشرته صحيفة …”: whoever published it.
  const publisher = isPossessive(c, i) && is(c, i + 1, 'body') ? read(c, i + 1) : null
  if (publisher?.kind === 'body') return publisher
  // “كلمة بعثت بها ليلى مراد”: whoever sent it.
  for (let k = i + 1; k <= i + 3 && wordAt(c, k); k++) {
    const sender = startsName(c, k) || isTitle(c, k) ? read(c, k) : null
    if (sender && !sender.weak && sender.kind === 'person') return sender
  }
  return null
}
