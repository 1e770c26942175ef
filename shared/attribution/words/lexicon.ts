import { fold, foldPhrase } from '../../text/fold'
import { memoise, mostRemembered } from '../../text/memo'
import type { LanguageData, NominalCue } from '../languages/types'
import type { Gender } from '../types'
import { buildDictionary } from './dictionary'
import { foldLists } from './folded-data'
import { buildUnspaced, type Unspaced } from './unspaced'
import { type Sequence, sequences, verbTables } from './verb-tables'
import {
  bit,
  breakGroups,
  groupTable,
  knownNouns,
  maskOf,
  nounGroups,
  reportOpeners,
  type WordGroup,
} from './word-groups'
import type { VerbForm, WordInfo } from './word-info'

/** Vowel signs and the stretching letter, which may stand inside an article. */
const pointing = /[\p{M}\u0640]/gu

/** Capitals alone, three at least: of two there are too many short words. */
const acronym = /^\p{Lu}{3,}$/u

const startsWithFigure = /^\p{N}/u

/** So many letters has a word at least of which the dictionary tells anything. */
export const shortestStrange = 3

export interface Lexicon {
  readonly data: LanguageData
  readonly proclitics: string
  /** Which words are written together; null where the language writes each by itself. */
  readonly unspaced: Unspaced | null
  /** @param surface the word as it stands, which tells أل from an article; the key where it is not at hand */
  word(key: string, surface?: string): WordInfo
  is(info: WordInfo, group: WordGroup): boolean
  /** The same of what stands behind a joined particle. */
  isInside(info: WordInfo, group: WordGroup): boolean
  /** Verbs of several words by their first. */
  verbPhrases(key: string): readonly Sequence<VerbForm>[]
  nominals(firstKey: string): readonly Sequence<NominalCue>[]
  /** Whether a word cites somebody named behind a preposition (نقل … عن) or before it (قوله). */
  cites(key: string): 'verb' | 'noun' | null
  /** The preposition of such words, folded. */
  readonly citingPreposition: string
  /** What a law says stands behind it (ينص على أن), folded. */
  readonly contentPreposition: string
  /** In front of whoever sent a letter or called (اتصالا من فلان), folded. */
  readonly senderPreposition: string
  /** Whether a verb ascribes words to somebody named behind another preposition (نسب … إلى … قوله). */
  ascribes(key: string): boolean
  readonly ascribingPreposition: string
  /** Two words right before marks that hold what is written on something: كتب عليها. */
  isNamingPhrase(first: string, second: string): boolean
  /** A noun and the preposition that belongs to it: الحفاظ على. */
  isNounPhrase(noun: string, preposition: string): boolean
  /** Names of places that begin with a word, joined to a particle or not. */
  places(firstKey: string): readonly (readonly string[])[]
  /** Whether a participle without its article goes with the particle that a word is or begins with (التابع للوزارة). */
  bindsParticiple(bare: string, next: string): boolean
  /** Names of bodies that begin with a word, the longest first. */
  bodyNames(firstKey: string): readonly (readonly string[])[]
  /** Towns and regions whose name begins with a word, the longest first. */
  towns(firstKey: string): readonly (readonly string[])[]
  /** A word of such a name, which is nobody's: a known noun, or one behind a joined particle. */
  asPlace(info: WordInfo, joined: boolean): WordInfo
  /** How many words such a name has at most, 0 where there are none. */
  readonly longestPlace: number
  /** Whether a cue without a verb ends with this word. */
  endsNominal(key: string): boolean
  withoutArticle(key: string): string | null
  titleGender(key: string): Gender
  pronounGender(key: string): Gender | undefined
  /** The gender of what a relative pronoun points to, undefined where it says none. */
  relativeGender(key: string): Gender | undefined
  /** A particle of its own in front of marks: بـ“…”, with the stretching letter or without. */
  isMarkProclitic(key: string): boolean
  /** Whether a form is a passive unless its agent or a report follows (تعتبر المدينة مركزا). */
  isPassive(key: string): boolean
  /** Whether a form with a clause at once says what is well known, and nobody says it (يذكر أن). */
  isImpersonal(key: string): boolean
  /** Whether the word behind an ambiguous form shows that it reports: عبر عن. */
  isSure(form: string, next: string): boolean
  /** Whether there is a word behind a form that shows so (طلب من). */
  hasSure(form: string): boolean
  /** A form that looks like a verb of reporting and is none (رفض). */
  isNoCue(key: string): boolean
  /** Whether a word of no list looks like a verb of several people. */
  looksPlural(key: string): boolean
  isCopula(key: string): boolean
  /** What an ordinary word may be (`wordClass`), 0 where the dictionary has no such word, null where there is no dictionary. */
  classesOf(key: string): number | null
  /** Whether the dictionary has a word as one of several classes (`wordClass`). */
  mayBe(key: string, classes: number): boolean
  /** Whether words are the name of a paper, a platform or a body that papers set in marks. */
  isKnownName(words: string): boolean
  isOffice(key: string): boolean
  /** Whether a given name is spelt so, and does not only fold to one. */
  isSpelt(surface: string): boolean
  /** Whether a word as it is spelt has an ending of the feminine. */
  isFeminine(surface: string): boolean
  /** The pronoun with which a word ends as it is spelt, null mostly. */
  ownerEnding(surface: string): string | null
  /** The gender of a noun that is a particle of names elsewhere, null for every other word. */
  particleGender(key: string): Gender
  /** Of a particle that calls somebody by a child's name (أم محمد), whose gender shows, else null. */
  parentGender(key: string): Gender
  /** Whether a noun is what somebody gives to an outlet (تصريح، حوار). */
  isStatement(info: WordInfo): boolean
  /** Whether a given name is an ordinary word too (أمل). */
  isWordName(key: string): boolean
  /** Whether an adjective, folded and without its article, says of what land somebody is (أميركي, أميركية). */
  isOrigin(bare: string): boolean
  /** Whether a verb says who was sent a statement, or published it (تلقته). */
  receives(key: string): boolean
  /** The gender of a noun for somebody's kin (والدة), undefined for any other. */
  kinGender(key: string): 'm' | 'f' | null | undefined
  /** The gender of a body's noun that stands with its owner's pronoun (عائلته), undefined for any other word. */
  ownedBodyGender(key: string): Gender | undefined
  /** A figure, or a word for how many they are who stand behind it. */
  isNumber(key: string): boolean
  /** A noun of what a verb does something to, which no name holds. */
  isObjectNoun(key: string): boolean
  /** Whether a word of no list has the pattern of a noun of the language, and none of a foreign name. */
  looksNoun(key: string): boolean
  /** Whether a word has the pattern of a broken plural that no foreign name has (أبحاث، نقباء). */
  looksPluralNoun(key: string): boolean
  /** A surname that looks like another word. */
  isSurname(key: string): boolean
  /** Whether a word opens what is reported: أن, and أنه with its pronoun. */
  opensReport(info: WordInfo | null | undefined): boolean
  /** The word as it stands and with each joined particle taken off. */
  stripped(key: string): readonly string[]
}

/** Expands a language's data; do it once for each language. */
export function buildLexicon(unfolded: LanguageData): Lexicon {
  const data = foldLists(unfolded)
  const verbs = verbTables(data)
  const nominals = sequences(
    data.nominalCues.map((cue) => ({
      keys: foldPhrase(cue.words).split(' '),
      value: cue.closes ? { ...cue, closes: cue.closes.map(fold) } : cue,
    })),
  )
  const citingVerbs = new Set(data.citing.verbs.map(fold))
  const ascribing = new Set(data.ascribing.verbs.map(fold))
  const citingNouns = new Set(data.citing.nouns.map(fold))
  const namingPhrases = new Set(data.namingPhrases.map(foldPhrase))
  const nounPhrases = new Set(data.nounPhrases.map(foldPhrase))
  const phraseParticles = new Set([...nounPhrases].map((phrase) => phrase.slice(phrase.indexOf(' ') + 1)))
  const places = sequences(data.placeNames.map((name) => ({ keys: foldPhrase(name).split(' '), value: null })))
  const boundParticiples = data.boundParticiples.map((pair) => foldPhrase(pair).split(' '))
  const boundEndings = ['', ...data.pluralEndings, ...data.groupEndings, ...data.feminineEndings.map(fold)]
  const particlesOf = memoise((bare): readonly string[] => {
    const own = boundParticiples.filter(([stem]) => boundEndings.some((ending) => bare === `${stem}${ending}`))
    return own.length === 0 ? none : own.map(([, particle = '']) => particle)
  })
  const towns = sequences(data.towns.map((name) => ({ keys: foldPhrase(name).split(' '), value: null })))
  const bodyNames = sequences(data.bodyNames.map((name) => ({ keys: foldPhrase(name).split(' '), value: null })))
  const accounts = new Set(data.accountNouns.map(fold))
  const numbers = new Set([...data.numerals, ...data.quantifiers])
  const counts = new Set([...numbers, ...data.countNouns])
  const behindName = new Map<string, 'called' | 'placed' | 'ordinal'>()
  for (const word of data.calledParticiples) behindName.set(word, 'called')
  for (const word of data.placedParticiples) behindName.set(word, 'placed')
  for (const word of data.ordinals) behindName.set(word, 'ordinal')
  const nominalEnds = new Set(
    data.nominalCues.filter((cue) => cue.nameBefore).map((cue) => foldPhrase(cue.words).split(' ').at(-1) ?? ''),
  )
  const groups = groupTable(data)
  const titleGenders = new Map<string, Gender>(data.titles.map((title) => [fold(title.word), title.gender]))
  for (const one of data.masculineUnnamed) titleGenders.set(fold(one), 'm')
  const relatives = new Map(data.relativeGenders.map((one) => [fold(one.word), one.gender]))
  const pronouns = new Map(data.pronouns.map((pronoun) => [fold(pronoun.word), pronoun.gender]))
  const male = new Set(data.givenNames.m.map(fold))
  const female = new Set(data.givenNames.f.map(fold))
  const wordNames = new Set(data.wordNames.map(fold))
  const origins = new Set(data.origins.map(fold).flatMap((one) => [one, `${one}${data.adjectiveFeminine}`]))
  const receivingVerbs = new Set(data.receivingVerbs.map(fold))
  const kin = new Map(data.kinNouns.map(({ word, gender }) => [fold(word), gender]))
  // “عائلته”: in front of the pronoun the ending of the feminine is another letter.
  const bound = data.boundFeminine
  const boundOf = (word: string) =>
    bound && word.endsWith(bound.free) ? `${word.slice(0, -bound.free.length)}${bound.bound}` : word
  const ownedBodies = new Map<string, Gender>()
  for (const { word, gender } of data.ownedBodies)
    for (const owner of data.possessiveEndings) ownedBodies.set(fold(`${boundOf(word)}${owner}`), gender)
  const patternOf = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.map(fold).join('|') || '$.'})$`, 'u')
  const dictionary = data.dictionary && buildDictionary(data.dictionary)
  const classesOf: Lexicon['classesOf'] = dictionary ? memoise((key) => dictionary.classesOf(key)) : () => null
  const nounPattern = patternOf(data.nounPatterns)
  const pluralPattern = patternOf(data.pluralPatterns)
  const markProclitics = new Set(data.fragmentProclitics)
  const objectNouns = new Set(data.objectNouns.map(fold))
  const surnames = new Set(data.surnames.map(fold))
  const sure = new Set(data.sureBefore.map(foldPhrase))
  const sureForms = new Set([...sure].map((phrase) => phrase.slice(0, phrase.indexOf(' '))))
  const passives = new Set(data.passives.map(fold))
  const impersonals = new Set(data.impersonals.map(fold))
  const parents = new Map(data.parentParticles.map((one) => [fold(one.word), one.gender]))
  const particleGenders = new Map(data.particleGenders.map((one) => [fold(one.word), one.gender]))
  const offices = new Set(data.offices.map(fold))
  const feminine = data.boundFeminine?.free ?? ''
  const foldedFeminine = fold(feminine)
  const timeNouns = new Set(data.timeNouns.map(fold))
  const timeWords = new Set(data.timeWords.map(fold))
  const noCues = new Set(data.notCues.map(foldPhrase))
  const copulas = new Set(data.copulas.map(fold))
  const knownNames = new Set([...data.namesInMarks, ...data.bodyNames].map(foldPhrase))
  const statements = new Set(data.statements.map(fold))
  const speltTitles = new Set(data.titles.map((title) => title.word))
  const speltStops = new Set([...data.stops, ...data.prepositions, ...data.adverbs, ...data.connectors])
  const spelt = new Set([...data.givenNames.m, ...data.givenNames.f])
  const articles = [...data.definiteArticles, ...data.contractedArticles]
  const endings = (list: readonly string[]) => list.map(fold)
  const adverbialEndings = endings(data.adverbialShape.endings)
  const possessives = endings(data.possessiveEndings)
  const adjectives = endings(data.adjectiveEndings)

  const articleLookalikes = new Set(data.articleLookalikes.map(fold))
  const beginsAlike = (key: string) =>
    articleLookalikes.has(key) ||
    possessives.some((one) => key.endsWith(one) && articleLookalikes.has(key.slice(0, -one.length)))
  const withoutArticle = memoise((key): string | null => {
    if (articleLookalikes.size > 0 && beginsAlike(key)) return null
    const article = articles.find((one) => key.startsWith(one) && key.length > one.length + 1)
    return article === undefined ? null : key.slice(article.length)
  })
  const hasArticle = (surface: string) => {
    const plain = surface.replace(pointing, '')
    return articles.some((one) => plain.startsWith(one) || plain.toLowerCase().startsWith(one))
  }
  const stripped = memoise((key): readonly string[] => {
    const particles = data.proclitics.filter((one) => key.startsWith(one) && key.length > one.length + 1)
    return [key, ...particles.map((one) => key.slice(one.length))]
  })
  const nominalsOf = memoise((firstKey): readonly Sequence<NominalCue>[] => {
    const key = stripped(firstKey).find((one) => nominals.has(one))
    return (key === undefined ? undefined : nominals.get(key)) ?? none
  })
  const citesOf = memoise((key): 'verb' | 'noun' | null => {
    if (citingNouns.has(key)) return 'noun'
    return stripped(key).some((part) => citingVerbs.has(part)) ? 'verb' : null
  })
  const ascribesOf = memoise((key) => stripped(key).some((part) => ascribing.has(part)))
  const groupsOf = (key: string): number => {
    const bare = withoutArticle(key)
    return (groups.get(key) ?? 0) | (bare === null ? 0 : (groups.get(bare) ?? 0) & nounGroups)
  }
  const verbOf = (key: string): VerbForm | null => {
    // “سموه”, his highness, is no “they called him”.
    if (pronouns.has(key)) return null
    const plain = verbs.single.get(key)
    if (plain) return plain
    for (const particle of data.conjunctions) {
      const rest = key.startsWith(particle) ? verbs.single.get(key.slice(particle.length)) : undefined
      if (rest) return { ...rest, joined: true, resumes: data.resumptive.includes(particle) }
    }
    // “عادت اللجنة لتقول”
    const purpose = data.purposePrefixes.some((one) => key.startsWith(one))
    const rest = purpose ? verbs.single.get(key.slice(1)) : undefined
    return rest?.form === 'finite' ? { ...rest, purpose: true } : null
  }
  // “جان-بيير”: only names are joined so, and the first of them is the given one.
  const firstName = (key: string) => {
    const hyphen = data.nameStyle === 'articles' ? key.indexOf('-') : -1
    return hyphen > 1 ? key.slice(0, hyphen) : key
  }
  // “عبدالرازق”: a name of two words that is written as one.
  const servants = data.givenParticles.map(fold).filter((one) => !male.has(one))
  const isServant = (key: string) =>
    servants.some((one) => key.startsWith(one) && withoutArticle(key.slice(one.length)) !== null)
  const givenOf = (whole: string): WordInfo['given'] => {
    const key = firstName(whole)
    const [man, woman] = [male.has(key) || isServant(key), female.has(key)]
    // “Jordan”, “יובל”: a name of both says nothing of who bears it.
    if (man && woman) return { gender: null }
    return man ? { gender: 'm' } : woman ? { gender: 'f' } : null
  }
  const isFeminine = (surface: string) => data.feminineEndings.some((one) => surface.endsWith(one))
  const ownerEnding = (surface: string) => data.possessiveEndings.find((one) => surface.endsWith(one)) ?? null
  const isGiven = (whole: string) => {
    const key = firstName(whole)
    return male.has(key) || female.has(key) || isServant(key)
  }

  const read = (key: string, surface: string): WordInfo => {
    const bare = hasArticle(surface) ? withoutArticle(key) : null
    const given = isGiven(key)
    // “تسميه”, what she calls it, and “تسمية”, its noun, fold to one.
    const found = verbOf(key)
    const verb = found?.form === 'naming' && isFeminine(surface) ? null : found
    // “محاميها”: a title with its owner's pronoun is definite.
    const spelling = surface.replace(pointing, '')
    const lookalike = data.titleLookalikes.includes(spelling)
    // “والي” and “وإلى” fold to one word.
    const alike = speltTitles.has(spelling) && !speltStops.has(spelling) ? ~breakGroups : -1
    const plainGroups = groupsOf(key) & (lookalike ? ~bit.title : alike)
    // “سياسية” ends in no pronoun, though its last letter folds to one.
    const pronounced = spelling === key || data.possessiveEndings.some((one) => spelling.endsWith(one))
    const owner = pronounced ? possessives.find((one) => key.endsWith(one) && key.length > one.length + 2) : undefined
    const free = owner === undefined ? '' : key.slice(0, -owner.length)
    const freed =
      data.boundFeminine && free.endsWith(data.boundFeminine.bound) ? `${free.slice(0, -1)}${foldedFeminine}` : free
    // “كاتبه” is spelt otherwise than “كاتبة”, to which it folds.
    const withPronoun = data.boundFeminine !== null && spelling.endsWith(foldedFeminine) && !speltTitles.has(spelling)
    const ofMan = withPronoun && (plainGroups & bit.title) !== 0 && free !== '' && (groupsOf(free) & bit.title) !== 0
    const ownedGroups = given || (plainGroups !== 0 && !ofMan) || free === '' ? 0 : groupsOf(free) | groupsOf(freed)
    const owned = (ownedGroups & bit.title) !== 0
    // Hebrew: a verb that begins like an article (הדגיש) has none.
    const mereVerb = verb !== null && bare !== null && groupsOf(bare) === 0
    // And so has a noun that begins with the letter of the article (התאחדות).
    const letter = data.definiteArticles.some((one) => one.length === 1)
    const mereNoun = letter && bare !== null && (plainGroups & knownNouns) !== 0 && groupsOf(bare) === 0
    const definite = (bare !== null && !mereVerb && !mereNoun) || owned
    // “أن مصدرا”: the accusative of a noun that can speak.
    const accusative =
      verb === null && data.accusativeEnding !== '' && key.endsWith(data.accusativeEnding) && plainGroups === 0
    const spoken = accusative ? groupsOf(key.slice(0, -1)) & (bit.unnamed | bit.title) : 0
    // “منصته “…””: and what is called something.
    // “the WHO said”: letters of a name, whatever word they spell.
    const spells = data.nameStyle === 'capitals' && acronym.test(surface) && (plainGroups & breakGroups) !== 0
    const all = plainGroups | (ownedGroups & (bit.title | bit.namingNoun | bit.unnamed)) | spoken
    const own = spells ? (all & ~breakGroups) | bit.body : all
    const contracted = data.contractedArticles.some((one) => key.startsWith(one) && key.length > one.length + 1)
    // “ביש עתיד אמרו”
    const begins = (rest: string) => data.wordOrder === 'free' && data.nameStyle === 'articles' && bodyNames.has(rest)
    const preposition = data.prepositionalProclitics.find(
      (one) => key.startsWith(one) && (key.length > one.length + 2 || begins(key.slice(one.length))),
    )
    const compares = preposition !== undefined && data.comparingProclitics.includes(preposition)
    const behind = preposition === undefined ? '' : key.slice(preposition.length)
    const conjunction = data.conjunctions.find((one) => key.startsWith(one) && key.length > one.length + 1)
    const joinedTo = conjunction === undefined ? '' : key.slice(conjunction.length)
    const inner = groupsOf(behind || joinedTo)
    const standsForThing = (rest: string) =>
      rest !== '' &&
      (withoutArticle(rest) !== null || (groupsOf(rest) & (knownNouns | bit.outlet | breakGroups | bit.nounLead)) !== 0)
    const standsForNoun = (rest: string) => standsForThing(rest) || (rest !== '' && (isGiven(rest) || begins(rest)))
    const known = (own & knownNouns) !== 0
    // Hebrew joins “that” to the next word: שההחלטה.
    const opener = data.complementizerProclitics.find((one) => key.startsWith(one) && key.length > one.length + 2)
    const opened = opener === undefined ? '' : key.slice(opener.length)
    const opens =
      !given &&
      !known &&
      opened !== '' &&
      (withoutArticle(opened) !== null ||
        (groupsOf(opened) & knownNouns) !== 0 ||
        verbs.single.has(opened) ||
        data.clauseShapes.some(({ begins, ends }) => opened.startsWith(begins) && opened.endsWith(ends)))
    // “أصدرت بيانا”: a noun that is the object, and no name behind a particle.
    const ends = data.accusativeEnding !== '' && key.endsWith(data.accusativeEnding)
    const object = ends && (groupsOf(key.slice(0, -data.accusativeEnding.length)) & knownNouns) !== 0
    const leads =
      data.nameStyle === 'capitals' ||
      given ||
      bodyNames.has(key) ||
      counts.has(key) ||
      (own &
        maskOf(
          'title',
          'courtesy',
          'nameParticle',
          'nameBeforeTail',
          'unnamed',
          'body',
          'definiteWord',
          'indefiniteWord',
        )) !==
        0
    const breaks =
      opens ||
      ((own | (given || known || begins(behind) ? 0 : groupsOf(joinedTo))) & breakGroups) !== 0 ||
      pronouns.has(key)
    const ofMany = (one: string) => one !== '' && key.endsWith(one) && key.length > one.length + 1
    const adverbial =
      !given &&
      !definite &&
      !data.foreignShapes.some(({ begins, least }) => key.length >= least && key.startsWith(begins)) &&
      data.adverbialShape.prefixes.some((one) => key.startsWith(one)) &&
      adverbialEndings.some((one) => key.endsWith(one))
    // “كايلي”: hardly anybody is compared with a man of one name (إيلي).
    const governed = compares ? standsForThing(behind) : standsForNoun(behind)
    const prepositional = !given && (contracted || (!known && governed))
    // “يمني”, of Yemen, folds to a woman's name.
    const other = breaks || origins.has(key)
    const gives = other && !spelt.has(surface) ? null : givenOf(key)
    return {
      key,
      bare: ofMan ? free : (bare ?? key),
      definite,
      // “والتي”, “وعندما”
      breaks,
      known,
      strange:
        !(known || gives || definite || breaks || verb) &&
        key.length >= shortestStrange &&
        !startsWithFigure.test(key) &&
        // “ودونالد”: a name behind a conjunction.
        !isGiven(joinedTo) &&
        classesOf(key) === 0,
      endsPhrase:
        (key.length === 1 && data.proclitics.includes(key)) ||
        (gives === null && (breaks || (verb !== null && !definite && !known))),
      prepositional,
      genitive: contracted || (preposition !== undefined && data.genitiveProclitics.includes(preposition)),
      joinable: preposition !== undefined && !given && !known,
      conjoined: !given && !known && standsForNoun(joinedTo),
      adverbial,
      adjectival: adjectives.some((one) => key.endsWith(one)),
      verb,
      opensNominal: nominalsOf(key).length > 0 || citesOf(key) !== null || ascribesOf(key),
      leads,
      figure: startsWithFigure.test(key),
      counts: counts.has(key) || startsWithFigure.test(key),
      behindName: behindName.get(key) ?? null,
      opensBody: bodyNames.has(key),
      account: accounts.has(key),
      joinedName: !given && !known && !object && !compares && plainGroups === 0 && behind !== '' && isGiven(behind),
      place: false,
      given: gives,
      feminine: isFeminine(surface),
      ownerEnding: ownerEnding(surface),
      plain:
        !(known || definite || prepositional || adverbial || gives || ofMany(data.accusativeEnding)) &&
        !data.pluralEndings.some(ofMany),
      time: timeNouns.has(bare ?? key) ? 'noun' : timeWords.has(key) ? 'word' : null,
      groups: own | (opens ? bit.complementizer : 0) | (groupsOf(joinedTo) & bit.relative),
      innerGroups: inner,
    }
  }
  const words = new Map<string, WordInfo>()
  // “باحثة” and “باحثه” fold to one word; without the text it is taken for the woman's title.
  const spellingOf = (key: string): string => {
    const ambiguous = feminine !== '' && key.endsWith(foldedFeminine) && ((groups.get(key) ?? 0) & bit.title) !== 0
    return ambiguous ? `${key.slice(0, -1)}${feminine}` : key
  }
  const word = (key: string, surface = spellingOf(key)): WordInfo => {
    const known = words.get(surface)
    if (known) return known
    if (words.size > mostRemembered) words.clear()
    const info = read(key, surface)
    words.set(surface, info)
    return info
  }

  return {
    data,
    proclitics: data.proclitics.join(''),
    unspaced: buildUnspaced(data),
    word,
    is: (info, group) => (info.groups & bit[group]) !== 0,
    opensReport: (info) => info != null && (info.groups & reportOpeners) !== 0,
    isInside: (info, group) => (info.innerGroups & bit[group]) !== 0,
    verbPhrases: (key) => verbs.phrases.get(key) ?? none,
    nominals: nominalsOf,
    cites: citesOf,
    citingPreposition: fold(data.citing.preposition),
    contentPreposition: fold(data.contentPreposition),
    senderPreposition: fold(data.senderPreposition),
    ascribes: ascribesOf,
    ascribingPreposition: fold(data.ascribing.preposition),
    isNamingPhrase: (first, second) => namingPhrases.has(`${first} ${second}`),
    isNounPhrase: (noun, preposition) => phraseParticles.has(preposition) && nounPhrases.has(`${noun} ${preposition}`),
    places: memoise((firstKey) => {
      const key = places.size === 0 ? undefined : stripped(firstKey).find((one) => places.has(one))
      return (key === undefined ? undefined : places.get(key))?.map(({ keys }) => keys) ?? none
    }),
    bindsParticiple: (bare, next) =>
      particlesOf(bare).some((one) => next === one || (one.length === 1 && next.startsWith(one))),
    bodyNames: (firstKey) => bodyNames.get(firstKey)?.map(({ keys }) => keys) ?? none,
    towns: (firstKey) => towns.get(firstKey)?.map(({ keys }) => keys) ?? none,
    asPlace: (info, joined) => {
      const read = joined ? { groups: 0, innerGroups: bit.noun } : { groups: bit.noun, innerGroups: 0 }
      return {
        ...info,
        ...read,
        place: true,
        given: null,
        plain: false,
        endsPhrase: joined && info.verb !== null && !info.definite,
        known: !joined,
        prepositional: joined,
        breaks: false,
        leads: false,
      }
    },
    longestPlace: Math.max(0, ...data.placeNames.map((name) => name.split(' ').length)),
    endsNominal: (key) => nominalEnds.has(key),
    withoutArticle,
    titleGender: (key) => titleGenders.get(key) ?? null,
    pronounGender: (key) => pronouns.get(key),
    relativeGender: (key) => relatives.get(key),
    isMarkProclitic: (key) =>
      markProclitics.has(key) || (key.includes('\u0640') && markProclitics.has(key.replaceAll('\u0640', ''))),
    isPassive: (key) => stripped(key).some((part) => passives.has(part)),
    isImpersonal: (key) => impersonals.size > 0 && stripped(key).some((part) => impersonals.has(part)),
    hasSure: (form) => stripped(form).some((part) => sureForms.has(part)),
    isSure: (form, next) => stripped(form).some((part) => sure.has(`${part} ${next}`)),
    isOffice: (key) => offices.has(key),
    isSpelt: (surface) => spelt.has(surface),
    isFeminine,
    ownerEnding,
    parentGender: (key) => parents.get(key) ?? null,
    particleGender: (key) => particleGenders.get(key) ?? null,
    isNoCue: (key) => noCues.has(key),
    looksPlural: (key) => {
      const shape = data.presentPlural
      return shape !== null && key.startsWith(shape.begins) && key.endsWith(shape.ends) && !key.endsWith(shape.noun)
    },
    isCopula: (key) => copulas.has(key),
    classesOf,
    mayBe: (key, classes) => ((classesOf(key) ?? 0) & classes) !== 0,
    isKnownName: (words) => knownNames.has(foldPhrase(words)),
    looksNoun: memoise((key) => nounPattern.test(key)),
    looksPluralNoun: memoise((key) => pluralPattern.test(key)),
    isStatement: (info) =>
      statements.has(info.key) ||
      statements.has(info.bare) ||
      // “في حديثه”
      possessives.some((one) => info.key.endsWith(one) && statements.has(info.key.slice(0, -one.length))),
    isObjectNoun: (key) => objectNouns.has(key),
    isNumber: (key) => numbers.has(key) || startsWithFigure.test(key),
    isSurname: (key) => surnames.has(key),
    isWordName: (key) => wordNames.has(key),
    receives: (key) => receivingVerbs.has(key),
    isOrigin: (bare) => origins.has(bare),
    kinGender: (key) => kin.get(key),
    ownedBodyGender: (key) => ownedBodies.get(key),
    stripped,
  }
}

const none: readonly never[] = []
