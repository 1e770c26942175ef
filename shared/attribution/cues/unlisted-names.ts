import { readName } from '../names/names'
import { isUnknownPair } from '../names/unknown-pairs'
import { readNounPhrase } from '../phrases/phrases'
import { thingClasses, wordClass } from '../words/dictionary'
import type { NounPhrase } from '../words/noun-phrase'
import {
  breaksPhrase,
  isComma,
  isDash,
  isFeminine,
  isOrdinary,
  isPlain,
  isPossessive,
  isStrange,
  isTitle,
  keyAt,
} from '../words/phrase-text'
import type { CueText } from './cue'
import { is } from './subjects'

// Names of no list, and one name alone: by what stands around them.

/** “السنوسي الطيب”: a given name with an article behind another name is its second half. */
export function goesOnWithName(facts: CueText, i: number): boolean {
  const before = facts.infos[i - 1]
  if (!facts.infos[i]?.definite || facts.infos[i]?.known || !before || facts.quoteOf[i - 1] !== -1) return false
  if (before.breaks || before.known || before.verb !== null) return false
  // “ولم يخف الحسين كنون استياءه”: the first word of a clause is its verb, if it has an object behind.
  const opens = facts.sentenceOf[i - 2] !== facts.sentenceOf[i] || (facts.infos[i - 2]?.breaks ?? true)
  // “يفتح الإسكافي العربي بنعمرو دكانه”: behind the verb a trade of no list, and a surname without an article.
  const verb = facts.infos[i - 2]
  const trade = before.definite && before.given === null && facts.infos[i + 1]?.definite === false && verb != null
  const acts =
    trade &&
    facts.sentenceOf[i - 2] === facts.sentenceOf[i] &&
    isOrdinary(facts.lexicon, verb, wordClass.past | wordClass.present, wordClass.noun | wordClass.adjective)
  const phrase = (opens && !before.definite) || acts ? readNounPhrase(facts, i) : null
  return !(phrase?.name && phrase.name[1] - phrase.name[0] > 1 && !facts.infos[phrase.to]?.verb)
}

/**
 * “لم يفاجأ لوكاس فيبر، أستاذ أخلاقيات التقنية، بـ…”, “التقينا لوكاس فيبر، وهو …”: inside a clause two words of which nothing is known,
 * with what they are behind the comma.
 */
export function isSetOff(facts: CueText, i: number): boolean {
  // “خصص لوكاس فيبر -مضيف القناة- جزءا …”
  const mark = keyAt(facts, i + 2)
  if (facts.infos[i + 2] !== null || !(isComma(mark) || isDash(mark))) return false
  const before = facts.infos[i - 1]
  const pair = isUnknownPair(facts, i) || (isDash(mark) && isUnseen(facts, i) && endsUnseenName(facts, i + 1))
  if (!before || !pair) return false
  if (facts.sentenceOf[i - 1] !== facts.sentenceOf[i] || before.conjoined) return false
  const own = facts.lexicon.pronounGender(keyAt(facts, i + 3)) != null
  return own || isTitle(facts, i + 3)
}

/**
 * “يعيش سيفان كيلار في خيمة”: the present of a verb opens the sentence, and two words of which nothing is known stand in front of a
 * preposition.
 */
export function isOpening(facts: CueText, i: number): boolean {
  if (i < 1 || (i > 1 && facts.sentenceOf[i - 2] === facts.sentenceOf[i])) return false
  const { data } = facts.lexicon
  const verb = facts.infos[i - 1]
  if (!verb || data.wordOrder !== 'verb-first') return false
  const { m = '', f = '' } = data.presentPrefixes
  const present = [m, f].some((one) => one !== '' && verb.key.startsWith(one)) && verb.key.length > 3
  if (!present || verb.known || verb.definite || verb.given || verb.verb || isFeminine(facts, i - 1)) return false
  return is(facts, i + 2, 'preposition') && isUnknownPair(facts, i)
}

/**
 * “توفي المخترع البريطاني كلايف سنكلير”: two words of which nothing is known behind a noun and its adjective. They may be a
 * verb and its object as well, so that they name somebody only where the draft says “قال سنكلير” too.
 */
export function isUnlistedName(facts: CueText, i: number): boolean {
  // “القمة التي جمعت ترمب”: behind a relative pronoun stands its verb.
  if (is(facts, i - 1, 'relative')) return false
  const first = facts.infos[i]
  if (i < 2 || !first || first.known || first.definite) return false
  const before = facts.infos[i - 1]
  const second = facts.infos[i + 1]
  // “تصميم تخيلي لـ ديفانغا بورا”: behind a particle that stands by itself.
  const { genitiveProclitics, wordOrder } = facts.lexicon.data
  const lead = keyAt(facts, i - 1)
  const short = lead.length === 1 || lead.endsWith('\u0640')
  const apart = short && wordOrder === 'verb-first' && genitiveProclitics.includes(lead.replaceAll('\u0640', ''))
  if (apart) return endsUnseenName(facts, i) && endsUnseenName(facts, i + 1)
  if (!before?.definite || !before.adjectival || second?.known !== false) return false
  if (second.definite || facts.lexicon.data.wordOrder !== 'verb-first') return false
  const noun = facts.infos[i - 2]
  if (
    !noun ||
    noun.breaks ||
    noun.verb ||
    is(facts, i - 1, 'adverb') ||
    facts.sentenceOf[i - 2] !== facts.sentenceOf[i]
  )
    return false
  return isUnseen(facts, i) && isUnseen(facts, i + 1)
}

/** “سمير (34 عاما)”, “سمير، وهو بائع خضار،”: one name, with how old its bearer is or what he is. */
export function isIntroduced(facts: CueText, { to, kind }: NounPhrase): boolean {
  if (kind !== 'person' || facts.lexicon.data.nameStyle !== 'articles') return false
  if (keyAt(facts, to) === '(') return facts.infos[to + 1]?.figure === true
  // “رضا، 18 عاما، لم يصدق”
  const aged = facts.infos[to + 1]?.figure === true && isComma(keyAt(facts, to + 3))
  return isComma(keyAt(facts, to)) && (aged || facts.lexicon.pronounGender(keyAt(facts, to + 1)) != null)
}

/** A word of which nothing is known, and that a noun phrase may hold. */
export function isUnseen(facts: CueText, i: number): boolean {
  return isPlain(facts, i) && !breaksPhrase(facts, i) && !isPossessive(facts, i)
}

/** “كارلسون”: a surname of no list, which may begin like a joined particle. */
export function endsUnseenName(facts: CueText, i: number): boolean {
  const info = facts.infos[i]
  return info != null && !info.known && !info.definite && !info.breaks && !info.verb && !info.prepositional
}

/** “عارض زامير خطة نتنياهو”: whether a strange word stands behind what the dictionary has as a verb, with the verb's object behind it. */
export function actsAlone(facts: CueText, i: number): boolean {
  const { infos, lexicon } = facts
  const verb = infos[i - 1]
  const object = infos[i + 1]
  if (!verb || !object || object.breaks || object.definite || lexicon.data.wordOrder !== 'verb-first') return false
  if (verb.known || verb.breaks || verb.definite || verb.verb || verb.given || infos[i]?.joinable) return false
  if (!lexicon.mayBe(verb.key, wordClass.past)) return false
  // “حملة ستارمر الانتخابية”: what may be a noun, with whose it is and an adjective.
  if (lexicon.mayBe(verb.key, wordClass.noun) && infos[i - 2] != null && !infos[i - 2]?.breaks) return false
  const owner = infos[i + 2]
  if (!owner || !lexicon.mayBe(object.key, wordClass.noun | wordClass.verbalNoun)) return false
  return owner.definite || isStrange(facts, i + 2) || lexicon.is(owner, 'country')
}

/** “لا يريد يوسف العودة”: one given name that is no ordinary word, behind a verb and in front of no other name. */
export function isFirstName(facts: CueText, i: number): boolean {
  const { infos, lexicon } = facts
  const info = infos[i]
  const verb = infos[i - 1]
  if (!info?.given || !verb || info.known || info.verb || info.breaks || lexicon.data.wordOrder !== 'verb-first')
    return false
  const things = thingClasses | wordClass.place
  if (lexicon.isWordName(info.key) || lexicon.mayBe(info.key, things)) return false
  const acts = verb.verb?.form === 'finite' || lexicon.mayBe(verb.key, wordClass.past | wordClass.present)
  if (!acts || verb.known || verb.breaks || verb.definite || verb.given) return false
  // “قال يوسف المرابط”, “يوسف بن علي”
  const next = infos[i + 1]
  if (readName(facts, i) !== i + 1 || (next?.definite && isPlain(facts, i + 1))) return false
  return next == null || next.definite || next.breaks || next.prepositional
}

/** “חולדאי: “…””, “بنمسعود: “…””: one word, of which nothing is known and no dictionary has anything, is all of the sentence in front of the colon. */
export function isLoneSurname(facts: CueText, at: number, colon: number): boolean {
  const { lexicon } = facts
  const key = keyAt(facts, at)
  if (colon !== at + 1 || lexicon.data.nameStyle !== 'articles' || !isUnseen(facts, at)) return false
  if (lexicon.data.wordOrder === 'verb-first') return isStrange(facts, at)
  const { conjunctions, prepositionalProclitics, complementizerProclitics } = lexicon.data
  const joined = [...conjunctions, ...prepositionalProclitics, ...complementizerProclitics]
  return key.length > shortestJoined && !joined.some((one) => key.startsWith(one))
}

/** So many letters has a surname at least that no particle is joined to. */
const shortestJoined = 2
