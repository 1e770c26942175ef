import { fold } from '../../text/fold'
import type { BlockFacts } from '../cues/block-facts'
import { phraseKeys } from '../facts/phrase-words'
import { type Entry, isDeputyOf, titleWords } from '../registry/entries'
import type { Gender } from '../types'
import type { Lexicon } from '../words/lexicon'
import type { NounPhrase } from '../words/noun-phrase'
import { isCapital, isOwned } from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import {
  agrees,
  type Context,
  casesOf,
  farthestOwner,
  isSeveral,
  longestRole,
  longestStandIn,
  meansSeveral,
  meansTwo,
} from './referent-context'

export function personOf(phrase: NounPhrase, gender: Gender, context: Context): Entry | null {
  const { facts, registry, recent } = context
  if (phrase.name) {
    const words = phraseKeys(facts, phrase, phrase.name)
    // “المسؤول في هيئة السدود”, whom the draft names elsewhere.
    const office =
      phrase.kind === 'unnamed' && phrase.definite ? registry.byTitle(titleWords(words, facts.lexicon)) : []
    const holder = office.find((one) => !one.titleOnly && one.kind === 'person')
    if (holder) return holder
    const paper = phrase.weak && facts.quoteOf[phrase.name[0]] !== -1
    const entry =
      registry.byName(words, phrase.kind === 'unnamed' ? 'unnamed' : 'person') ??
      (paper ? registry.byName(words, 'body') : null)
    // “الضيف”: an unknown noun with an article is whoever spoke, unless it looks like a surname.
    const single = phrase.weak && phrase.definite && words.length === 1
    // “الأربعيني”: how old somebody is.
    const word = facts.lexicon.word(words[0] ?? '')
    const stands = facts.lexicon.is(facts.lexicon.word(word.bare), 'standIn')
    const plain = !word.adjectival || stands
    // “وأجابت الدار”: of the house of fatwas.
    const house = single ? registry.byNoun(word.bare).find((one) => one.kind === 'body' && one.words.length > 1) : null
    if (house && agrees(house, gender) && (entry === null || entry.words.length === 1)) return house
    const compatriot = single && isShort(entry) ? compatriotOf(word, gender, context) : null
    if (compatriot) return compatriot
    const noun = single && plain && !meansSeveral(word.key, facts.lexicon)
    if (!noun || (entry && entry.words.length > 1)) {
      // Two Cohens: the one whom the verb's gender allows, whoever spoke last first.
      if (!entry || agrees(entry, phrase.gender ?? gender) || entry.words.length === words.length) return entry
      const others = registry.namesakes(words).filter((one) => agrees(one, phrase.gender ?? gender))
      return recent.find((one) => others.includes(one)) ?? others[0] ?? entry
    }
    const named = stands || recent.length === 0 ? context.named() : null
    const meant = named && agrees(named, gender) ? named : entry
    return recent.find((one) => one.kind === 'person' && agrees(one, gender)) ?? meant
  }
  const wanted = phrase.gender ?? gender
  const range = phrase.title ?? ([phrase.from, phrase.to] as const)
  const keys = phraseKeys(facts, phrase, range)
  const words = withoutRank(titleWords(keys, facts.lexicon), facts.lexicon)
  const fits = (entry: Entry) => agrees(entry, wanted)
  const people = recent.filter((entry) => entry.kind !== 'document' && fits(entry))
  // “الناقد الإبراهيمي”: the last word is a name that the draft knows.
  const lastKey = keys.at(-1) ?? ''
  const own = facts.lexicon.word(keys[0] ?? '').definite || facts.lexicon.data.nameStyle !== 'articles'
  // “المتحدث باسم خان” is not Khan.
  const linked = keys.some((key) => facts.lexicon.is(facts.lexicon.word(key), 'titleLink'))
  const surname =
    own && !linked && keys.length > 1 && !facts.lexicon.word(lastKey).known
      ? registry.byName([lastKey], 'person')
      : null
  if (surname?.kind === 'person' && fits(surname) && !surname.titleOnly) return surname
  // “الطيار”: a trade that is the surname of somebody whom the draft names in full.
  // “أما بناني نفسه”: a surname of no list.
  const alone = keys.length === 1 && (!phrase.again || !facts.lexicon.word(lastKey).known)
  const called = alone ? registry.byName(keys, 'person') : null
  // “وتابعت حداد”: without an article the trade says nothing of her.
  const bare = !facts.lexicon.word(lastKey).definite
  const meant = called !== null && !called.titleOnly && called.words.length > 1 && called.words.at(-1) === lastKey
  if (meant && (fits(called) || (bare && agrees(called, gender)))) return called
  // “ولخصت حداد الوضع”: a surname that is a trade, in front of the verb's object.
  const [first = '', object = ''] = keys
  const ahead = keys.length === 2 && facts.lexicon.word(object).definite ? registry.byName([first], 'person') : null
  const known = ahead !== null && !ahead.titleOnly && ahead.words.length > 1 && ahead.words.at(-1) === first
  if (known && !facts.lexicon.word(first).definite && agrees(ahead, gender)) return ahead
  // “وقال محاميه”: somebody else than whose lawyer it is.
  // “الناطقة باسمها”: and somebody else than whoever spoke for nobody.
  const { ownedLinks } = facts.lexicon.data
  const ofPerson = linked && registry.byName([lastKey], 'person') !== null
  const owned = ofPerson || isOwnedTrade(range[0], facts) || ownedLinks.includes(facts.tokens[range[0] + 1]?.key ?? '')
  // “المتحدث ذاته”: whoever spoke last, though a spokesman spoke before.
  const same =
    (phrase.again || phrase.definite) &&
    keys.length === 1 &&
    phrase.kind === 'unnamed' &&
    facts.lexicon.is(facts.lexicon.word(words[0] ?? ''), 'spokesperson')
  const [latest] = people
  if (same && latest?.kind === 'person' && !latest.titleOnly) return latest
  const whole = registry.byTitle(words)
  const spoken = people.find((entry) => whole.includes(entry))
  // “اللاعب”: whoever spoke last, whose trade the draft does not say, rather than one of whom it only speaks.
  const trade = phrase.definite && keys.length === 1 && !meansSeveral(lastKey, facts.lexicon)
  const marked = facts.lexicon.data.topicMarkers.includes(facts.tokens[phrase.from - 1]?.key ?? '')
  const untold =
    trade && !marked && !owned && !facts.lexicon.isOffice(words[0] ?? '')
      ? withoutTrade(people[0], facts.lexicon)
      : null
  const [head = ''] = words
  const before = isCalling(phrase) ? context.called(head) : null
  const again = before && fits(before) ? before : null
  const named =
    spoken ?? (again === null ? untold : null) ?? whole.find((entry) => fits(entry) && !entry.titleOnly) ?? again
  if (named) return named
  const unnamed = casesOf(head, facts.lexicon).flatMap((one) => registry.byNoun(one))
  const sameHead = sameOfficesAs(head, facts.lexicon).flatMap((one) => registry.byHead(one))
  const other = (entry: Entry) =>
    contradicts(entry, keys, words, facts.lexicon) || holdsAnother(entry, keys, words, facts.lexicon)
  // “المصدر الأمني” is the one that was introduced so, not whichever source spoke last.
  const alike = (entry: Entry) =>
    entry.words.length === words.length && titleWords(entry.words, facts.lexicon).every((word, i) => word === words[i])
  // “مصدر مقرب من العائلة”, then “المصدر المقرب”.
  const begins = (entry: Entry) =>
    titleWords(entry.words.slice(0, words.length), facts.lexicon).every((word, i) => word === words[i])
  const sources = words.length > 1 ? unnamed.filter((entry) => entry.kind === 'unnamed' && fits(entry)) : []
  const source = sources.find(alike) ?? sources.find((entry) => entry.words.length > words.length && begins(entry))
  if (source) return source
  // “أما المندوب، فيؤكد”: what the marker sets apart is not whoever has spoken, by another title.
  const contrasted = marked && !phrase.again && !people.some((entry) => sameHead.includes(entry))
  if (contrasted && keys.length === 1 && facts.lexicon.data.wordOrder === 'verb-first') return whole.find(fits) ?? null
  const spoke = people.find((entry) => (sameHead.includes(entry) && !other(entry)) || unnamed.includes(entry))
  if (spoke && (words.length <= longestStandIn || phrase.again || shares(spoke, words))) return spoke
  // “وزير الخارجية المصري”: named elsewhere without the adjective, where another land's minister spoke last.
  const office = people.some((entry) => sameHead.includes(entry) && other(entry)) ? words.slice(0, -1) : []
  const elsewhere = office.length > 1 ? registry.byTitle(office).find((entry) => fits(entry) && !other(entry)) : null
  if (elsewhere && !elsewhere.titleOnly) return elsewhere
  // “رئيس الدبلوماسية الإيطالية”: the minister, by another name of the office.
  const calledBy = facts.lexicon.data.officeNames.find((one) => one.words.every((word, i) => words[i] === word))
  const heads = (entry: Entry) =>
    entry.titles.some((title) => title.head === calledBy?.head && title.words.has(calledBy.of)) && fits(entry)
  const minister = calledBy
    ? [...people, ...registry.byHead(calledBy.head)].find((one) => heads(one) && !other(one))
    : null
  if (minister && !minister.titleOnly) return minister
  const roled = phrase.definite && words.length <= longestRole ? holderOf(words, people, facts.lexicon) : null
  if (roled) return roled
  if (people[0] && isOtherHat(people[0], keys, words, facts.lexicon)) return people[0]
  // “مؤلف “تمغربيت””: of what somebody made, in marks right behind the trade.
  const maker = keys.length === 1 && !phrase.definite && (facts.quoteOf[range[1] + 1] ?? -1) !== -1
  const made = maker && facts.lexicon.is(facts.lexicon.word(head), 'standIn') ? people[0] : undefined
  if (made?.kind === 'person' && !made.titleOnly && !other(made)) return made
  // “The Arsenal boss”: English names somebody, and says the next time what they are.
  if (facts.lexicon.data.nameStyle === 'capitals' && phrase.definite && !phrase.again) {
    const open = (entry: Entry | null): boolean =>
      entry?.kind === 'person' &&
      !entry.titleOnly &&
      fits(entry) &&
      entry.titles.length === 0 &&
      // “the FC Goa gaffer” is not FC Goa.
      !entry.words.every((word) => words.includes(word))
    // “said the former national skipper”: where nobody has spoken, whom the text named last, whatever their title.
    const only = people.length === 0 ? (context.topic() ?? context.named()) : null
    const spokenOf = only?.kind === 'person' && !only.titleOnly && fits(only) && !other(only) ? only : null
    const introduced = [context.topic(), ...people, context.named()].find(open) ?? spokenOf
    if (introduced) return introduced
    // “the Golkar Party chairman”: of which house tells whoever spoke last, too, whatever they were called before.
    const [last] = people
    const houses = keys.some((_, i) => i > 0 && isCapital(facts, range[0] + i) && !facts.lexicon.isOffice(head))
    if (houses && last?.kind === 'person' && !last.titleOnly && fits(last) && !other(last)) return last
  }
  // “المكلف بالإعلام بالبرلمان: “…””: a headline calls by a title whom the text names with a fuller one.
  if (facts.block.type === 'heading' && words.length >= longestStandIn && whole.every((entry) => entry.titleOnly)) {
    const alike = sameHead.filter((entry) => !entry.titleOnly && fits(entry) && !other(entry) && shares(entry, words))
    if (alike.length === 1 && alike[0]) return alike[0]
  }
  const titled = whole.find((entry) => fits(entry))
  // A group or a trade (الموقعون) is itself; a spokesman, an official, a source is whoever spoke.
  const noun = facts.lexicon.word(head)
  const generic = sameHead.length > 0 && !facts.lexicon.is(noun, 'title') && !facts.lexicon.is(noun, 'standIn')
  if (titled && phrase.kind === 'unnamed' && generic && !phrase.again && unnamed.length === 0) return titled
  // “المحامي الآخر”: somebody else.
  if (keys.slice(1).some((key) => facts.lexicon.data.otherWords.includes(key))) return registry.byName(keys, 'person')
  // “المحامي والناشط الحقوقي”: two trades of whoever spoke.
  const both = keys.length > 1 && facts.lexicon.word(keys[1] ?? '').conjoined
  // “الكاتبة المغربية الفرنسية”: where somebody is from.
  const origins = keys.slice(1).every((key) => facts.lexicon.isOrigin(facts.lexicon.withoutArticle(key) ?? key))
  const short = keys.length <= longestStandIn || both || origins
  // “الوزيرة الإسبانية السابقة” is something else now.
  const former = words.length <= longestRole && isFormer(phrase, words, facts)
  const standsIn =
    phrase.again || ((phrase.definite || former) && !owned && (short || former || phrase.kind === 'unnamed'))
  if (standsIn) {
    const capitals = facts.lexicon.data.nameStyle === 'capitals'
    // “المسؤول” is none of the sources that spoke before, nor “العمدة” the people of a quarter.
    // “the mayor” is none of the residents.
    const noun = (capitals && phrase.kind === 'person' ? keys.at(-1) : keys[0]) ?? ''
    const single = !meansSeveral(noun, facts.lexicon)
    // “the authorities” are nobody who spoke alone.
    const many =
      capitals && phrase.kind === 'unnamed' && !phrase.again && meansSeveral(keys.at(-1) ?? '', facts.lexicon)
    const unlikeOne = (one: Entry) => single && isSeveral(one, facts.lexicon)
    // “وأوضح بلاغ للمؤسسة أن …. وتابع المصدر ذاته”: whoever spoke last, a body too.
    const last = phrase.again && facts.lexicon.data.sourceNouns.includes(head) ? recent[0] : undefined
    if (last?.kind === 'body') return last
    // “الباحثان” are not the one who spoke.
    const two = many || meansTwo(keys[0] ?? '', facts.lexicon)
    const person = people.find((one) => one.kind !== 'body' && (two ? isSeveral(one, facts.lexicon) : !unlikeOne(one)))
    // “الناشر” is nobody whom the draft knows as a novelist.
    const { officeModifiers, landOffices } = facts.lexicon.data
    const land = landOffices.includes(head) && facts.lexicon.isOrigin(words.at(-1) ?? '')
    const office = facts.lexicon.isOffice(head) || land || words.some((word) => officeModifiers.includes(word))
    // “the prime minister”: in English the office stands at the end.
    // “the head coach” may be the gaffer.
    const heads = capitals ? words.filter(facts.lexicon.isOffice) : []
    const alikes = heads.flatMap((word) => sameOfficesAs(word, facts.lexicon))
    const shared = alikes.some((word) => person?.titles.some((title) => title.words.has(word)) === true)
    const holds = office || (heads.length > 0 && !shared)
    const plainly = !phrase.again && !both && !former
    // “الرئيس” is no minister.
    const heading =
      facts.lexicon.data.headOffices.includes(head) &&
      person?.titles.every((title) => facts.lexicon.isOffice(title.head)) === true
    const another = plainly && (holds || heading) && person !== undefined && hasTitle(person, facts.lexicon)
    // “سعد الإدريسي، … . وقال الوزير”: a full name without any title is a man of the street, a single one (ترامب) may be known to all.
    const articles = facts.lexicon.data.nameStyle === 'articles'
    const street = plainly && office && articles && person !== undefined && isUntitled(person)
    if (person && (former || !(another || street || other(person)))) return person
    // “المصدر ذاته” may be a body.
    if (phrase.again && phrase.kind === 'unnamed' && recent[0]) return recent[0]
    // “الملاكم الشاب”: what somebody is whom the text named without a title.
    const trade = phrase.kind === 'person' && phrase.definite && !office
    const stands = phrase.again || facts.lexicon.is(facts.lexicon.word(keys[0] ?? ''), 'standIn')
    const latest = stands || trade ? context.named() : null
    const named = latest && (stands || latest.titles.length === 0) ? latest : null
    const somebody = named !== null && named.kind === 'person' && !named.titleOnly && fits(named)
    if (somebody && (phrase.again || !other(named))) return named
    if (phrase.again) return recent[0] ?? null
  }
  return titled ?? null
}

/** “الوزيرة السابقة”, “رئيس الحكومة سابقا” */
function isFormer({ to }: NounPhrase, words: readonly string[], { tokens, lexicon }: BlockFacts): boolean {
  const { formerWords, accusativeEnding } = lexicon.data
  const behind = tokens[to]?.key ?? ''
  const adverb =
    accusativeEnding !== '' && behind.endsWith(accusativeEnding) ? behind.slice(0, -accusativeEnding.length) : ''
  return formerWords.some((one) => words.includes(one) || one === adverb)
}

/** Whether an entry is of one word at most, so that it may be somebody else by a short name. */
function isShort(entry: Entry | null): boolean {
  return entry === null || entry.words.length === 1
}

/** “المدرب الألماني ماتياس يايسله … وأضاف الألماني”: where somebody is from, for whoever was introduced so. */
function compatriotOf({ bare, adjectival }: WordInfo, gender: Gender, context: Context): Entry | null {
  const { lexicon } = context.facts
  if (!adjectival || !lexicon.isOrigin(bare)) return null
  const known = [...context.recent, context.named()].filter((one) => one?.kind === 'person' && agrees(one, gender))
  // “مدرب الأهلي الألماني ماتياس يايسله”: whose the adjective is, the title does not show.
  const ofOrigin = (one: Entry | null) => one?.titles.some(({ words }) => words.has(bare)) === true
  return known.find((one) => one && isFrom(one, bare, lexicon)) ?? known.find(ofOrigin) ?? null
}

/** Whether a title of somebody says where they are from: a noun with an article, and adjectives. */
function isFrom({ titles }: Entry, origin: string, lexicon: Lexicon): boolean {
  return titles.some(({ words }) => {
    const spelt = [...words]
    const at = spelt.indexOf(origin)
    const definite = (word: string) => spelt.some((one) => lexicon.withoutArticle(one) === word)
    return at >= 0 && spelt.slice(0, at + 1).every(definite)
  })
}

/** “محاميه”: a trade with its owner's pronoun, which is definite without an article. */
function isOwnedTrade(token: number, facts: BlockFacts): boolean {
  return facts.infos[token]?.definite === true && facts.lexicon.data.nameStyle === 'articles' && isOwned(facts, token)
}

/** Somebody, where the draft says no trade of theirs that is listed, else null. */
function withoutTrade(entry: Entry | undefined, lexicon: Lexicon): Entry | null {
  if (entry?.kind !== 'person' || entry.titleOnly) return null
  return entry.titles.some(({ head }) => lexicon.is(lexicon.word(head), 'title')) ? null : entry
}

/** A noun, and those that mean the same of an office (الناطق, المتحدث). */
function sameOfficesAs(noun: string, { data }: Lexicon): readonly string[] {
  return data.sameOffices.find((set) => set.includes(noun)) ?? [noun]
}

/** “الطبيبة الشابة”: a noun with an article alone, by which the text calls somebody again and again. */
export function isCalling({ kind, name, title, definite, again }: NounPhrase): boolean {
  return kind === 'person' && name === null && title !== null && definite && !again
}

/** The noun by which a phrase calls somebody, folded and without its article; null where it does not. */
export function callingNoun(phrase: NounPhrase, facts: BlockFacts): string | null {
  if (!isCalling(phrase) || !phrase.title || facts.lexicon.data.nameStyle !== 'articles') return null
  return titleWords(phraseKeys(facts, phrase, phrase.title), facts.lexicon)[0] ?? null
}

/**
 * “محمد بن طلحة، أستاذ العلاقات الدولية، …”, and then “وسجل مدير العيادة القانونية للدراسات بكلية الحقوق”: a scholar has another office
 * of a scholar; “عضو فريق التقدم بمجلس النواب” is who was “نائبة عن فريق التقدم بمجلس النواب”.
 */
function isOtherHat(entry: Entry, keys: readonly string[], words: readonly string[], lexicon: Lexicon): boolean {
  const { scholars, scholarHeads, scholarHouses, memberTitles } = lexicon.data
  if (entry.kind !== 'person' || entry.titleOnly || words.length <= longestStandIn) return false
  // “باحث في العلاقات الدولية” is somebody new.
  const governed = lexicon.word(keys[1] ?? '')
  const owned = !governed.breaks && !governed.prepositional
  if (!owned || !keys.slice(0, farthestOwner).some((key) => lexicon.word(key).definite)) return false
  const [head = ''] = words
  if (memberTitles.includes(head) && shares(entry, words)) return true
  const spelt = words.flatMap((word) => lexicon.stripped(word))
  if (!scholarHeads.includes(head) || !spelt.some((word) => scholarHouses.includes(word))) return false
  return entry.titles.length > 0 && entry.titles.every((title) => scholars.includes(title.head))
}

/** “المسؤول الحكومي” is the minister, “النقابي” whoever leads a union: a word for the kind of office that somebody has. */
function holderOf(words: readonly string[], people: readonly Entry[], { data }: Lexicon): Entry | null {
  const role = data.roles.find((one) => words.some((word) => one.words.includes(word)))
  const headed = (head: string) => role?.heads === undefined || role.heads.includes(head)
  const holds = (entry: Entry) =>
    entry.titles.some((title) => headed(title.head) && role?.titles.some((word) => title.words.has(word)))
  return role === undefined ? null : (people.find((entry) => entry.kind === 'person' && holds(entry)) ?? null)
}

/** “الوزير المصري” is not “الوزير اليمني”: both end in an adjective, and not in the same one. */
function contradicts(entry: Entry, keys: readonly string[], words: readonly string[], lexicon: Lexicon): boolean {
  const described = (key: string) => {
    const info = lexicon.word(key)
    return info.definite && info.adjectival && !info.known && !lexicon.is(lexicon.word(info.bare), 'standIn')
  }
  const last = keys.at(-1) ?? ''
  if (keys.length < 2 || !described(last) || entry.titles.length === 0) return false
  // “المتحدث القطري” is “المتحدث باسم الخارجية القطرية”: the adjective goes with another noun there.
  const stem = (word: string) => {
    const ending = lexicon.data.adjectiveFeminine
    return ending !== '' && word.endsWith(ending) ? word.slice(0, -ending.length) : word
  }
  const mine = words.map(stem)
  // “المسؤولة الإنسانية” may be an executive director; “المسؤول الألماني” is no French one.
  const isOrigin = (word: string) => lexicon.isOrigin(lexicon.withoutArticle(word) ?? word)
  return entry.titles.every((title) => {
    const spelt = [...title.words]
    const held = spelt.some((word) => stem(word) === stem(last))
    const alike = (word: string) => title.head === words[0] || (isOrigin(word) && isOrigin(last))
    const other = (word: string, i: number) => !mine.includes(stem(word)) && !isOfNoun(spelt, i, lexicon)
    return !held && spelt.some((word, i) => described(word) && alike(word) && other(word, i))
  })
}

/** “مدرب المنتخب الوطني العراقي”: the adjective may be the team's; in “رئيس الوزراء المصري” it is the office's. */
function isOfNoun(words: readonly string[], adjective: number, lexicon: Lexicon): boolean {
  const { sameOffices, feminineEndings } = lexicon.data
  const feminine = (word: string) => feminineEndings.some((one) => word.endsWith(fold(one)))
  for (let i = adjective - 1; i >= 0; i--) {
    const word = lexicon.word(words[i] ?? '')
    // “والتعاون الإفريقي”
    const joined = word.conjoined && lexicon.withoutArticle(word.key.slice(1)) !== null
    const info = joined ? lexicon.word(word.key.slice(1)) : word
    // “المدير الفني لفريق مانشستر يونايتد الإنجليزي”
    const house = i > 0 && !info.definite && lexicon.data.anyBodies.includes(info.key)
    if (house && feminine(info.key) === feminine(words[adjective] ?? '')) return true
    if (!info.definite || (info.adjectival && !feminine(info.key))) continue
    const office = sameOffices.some((set) => set.includes(info.bare))
    return !office && !lexicon.is(info, 'title') && feminine(info.key) === feminine(words[adjective] ?? '')
  }
  return false
}

/**
 * “وزير الداخلية” is not “وزير العدل”, “the interior minister” not the justice minister: what the office is for stands in
 * no title of the speaker, whose titles say of another.
 */
function holdsAnother(entry: Entry, keys: readonly string[], words: readonly string[], lexicon: Lexicon): boolean {
  const { nameStyle, portfolios } = lexicon.data
  // “the deputy mayor” is not the mayor.
  if (entry.titles.some((title) => isDeputyOf(title, words[0] ?? ''))) return true
  const mine = words.filter((word) => portfolios.includes(word))
  if (mine.length > 0) {
    const titled = entry.titles.filter((title) => portfolios.some((word) => title.words.has(word)))
    const same = titled.some((title) => mine.every((word) => title.words.has(word)))
    if (titled.length > 0 && !same) return true
  }
  if (nameStyle === 'given') return isOfAnother(entry, keys, lexicon)
  if (leadsBody(entry, words, lexicon)) return true
  return nameStyle === 'articles' && governsAnother(entry, keys, words, lexicon)
}

/** “الرئيس التونسي” is not “رئيس الاتحاد العام التونسي للشغل”: who has such an office of a body is not a land's. */
function leadsBody({ titles }: Entry, [head = '', origin = '', ...more]: readonly string[], lexicon: Lexicon): boolean {
  if (more.length > 0 || !lexicon.data.landOffices.includes(head) || !lexicon.isOrigin(origin)) return false
  const body = (word: string) => word !== head && lexicon.is(lexicon.word(word), 'body')
  const own = (words: ReadonlySet<string>) => [...words].indexOf(origin) === 1
  return titles.some((title) => title.head === head && !own(title.words) && [...title.words].some(body))
}

/** “وفاقی وزیر”: where adjectives stand in front of a title, the one that only ranks it tells nobody apart. */
function withoutRank(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const { frontAdjectives, portfolios } = lexicon.data
  if (frontAdjectives.length === 0) return words
  const ranks = (word: string) =>
    lexicon.is(lexicon.word(word), 'titleModifier') && !portfolios.includes(word) && !frontAdjectives.includes(word)
  const rest = words.filter((word) => !ranks(word))
  return rest.length > 0 ? rest : words
}

/**
 * “سرمربی سپاهان” is not “سرمربی استقلال”: of the same office, each of something that the other's titles have not. Adjectives
 * (سرمربی پرتغالی) say nothing of what it is of.
 */
function isOfAnother(entry: Entry, keys: readonly string[], lexicon: Lexicon): boolean {
  if (lexicon.data.subjectMarkers.length > 0) return false
  const says = (word: string) => !lexicon.is(lexicon.word(word), 'titleModifier')
  const [head = '', ...of] = keys.filter(says)
  const last = of.at(-1)
  if (last === undefined) return false
  const held = entry.titles.filter((title) => title.head === head && title.words.size > 1)
  const own = held.flatMap((title) => [...title.words].filter((word) => word !== head && says(word)))
  return own.length > 0 && !own.includes(last) && own.some((word) => !of.includes(word))
}

/**
 * An indefinite head, and at the end of the title a definite noun or a country that no title of the speaker holds. A
 * noun for any body (الفريق, الشركة) says nothing against somebody.
 */
function governsAnother(entry: Entry, keys: readonly string[], words: readonly string[], lexicon: Lexicon): boolean {
  const { anyBodies } = lexicon.data
  const [head = ''] = words
  const of = words.at(-1) ?? ''
  // “المتحدث باسم الحكومة”
  const linked = keys.length > 2 && lexicon.is(lexicon.word(keys.at(-2) ?? ''), 'titleLink')
  const described = lexicon.word(keys[0] ?? '').definite && !linked
  if (keys.length < 2 || described || anyBodies.includes(of)) return false
  const governed = (word: string, sure: boolean) => {
    const info = lexicon.word(word)
    if (lexicon.is(info, 'country')) return true
    return info.definite && (sure || info.known || !info.adjectival) && lexicon.withoutArticle(word) !== head
  }
  // Behind a head without an article what has one is governed, whatever its ending (محامي الضحية).
  if (!governed(keys.at(-1) ?? '', keys.length === 2 || linked)) return false
  const alike = sameOfficesAs(of, lexicon)
  const held = entry.titles.filter((title) => {
    const spelt = [...title.words]
    // “المدرب البرتغالي” says nothing of what he trains.
    const construct = linked || !spelt.some((word) => lexicon.withoutArticle(word) === head)
    return title.head === head && construct && spelt.some((word) => governed(word, true))
  })
  // “مدرب الفريق”, and then “مدرب الوداد”.
  const same = keys.length === 2 ? [...alike, ...anyBodies] : alike
  return held.length > 0 && !held.some((title) => same.some((word) => title.words.has(word)))
}

/** Whether somebody has a title that says what they are (“Mr” does not). */
function hasTitle({ titles }: Entry, lexicon: Lexicon): boolean {
  const capitals = lexicon.data.nameStyle === 'capitals'
  const says = (word: string) => !capitals || !lexicon.is(lexicon.word(word), 'courtesy')
  return titles.some((title) => [...title.words].some(says))
}

/** A person named in full, without any title. */
function isUntitled({ kind, titleOnly, titles, words }: Entry): boolean {
  return kind === 'person' && !titleOnly && titles.length === 0 && words.length > 1
}

/** At least half of a title's words stand in one of the speaker's titles. */
function shares(entry: Entry, words: readonly string[]): boolean {
  return entry.titles.some((title) => words.filter((word) => title.words.has(word)).length * 2 > words.length)
}
