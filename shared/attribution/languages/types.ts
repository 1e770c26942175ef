import type { LanguageCode } from '../../text/direction'

/**
 * A paradigm turns the stems of a verb into forms. `from` names the stem; the form is prefix + stem + suffix,
 * after `cut` letters are dropped from the stem's end. A suffix may hold a space: تأکید + “ کرد” is a verb of two words.
 */
export interface Paradigm {
  readonly from: number
  readonly prefix?: string
  readonly cut?: number
  /** The ending that a stem loses in front of the suffix, where it has it (דוחה, דוחים). */
  readonly weakEnding?: string
  readonly suffix?: string
  /**
   * `naming`: a describing verb with its object joined (ما وصفه بـ); `noun`: its verbal noun (تأكيد الوزير أن);
   * `future`: what will be said (ستعلن) reports nothing, but it is a verb.
   */
  readonly form: 'finite' | 'future' | 'participle' | 'gerund' | 'naming' | 'noun'
  readonly gender: 'm' | 'f' | null
  readonly number: 'singular' | 'plural'
  /** Only verbs of this manner have the form. */
  readonly only?: VerbManner
  /** Only of a stem with so many letters: of a shorter one the form is another word. */
  readonly least?: number
}

/**
 * `speech`: words follow (قال). `describe`: the words in marks are the speaker's name for something (وصف، اعتبر).
 * `address`: an object follows the subject (اتهم، انتقد), so that a definite noun behind a name is no part of it.
 */
export type VerbManner = 'speech' | 'describe' | 'address'

/** One verb of reporting: its stems, in the order that the language's paradigms expect. */
export interface ReportingVerb {
  readonly stems: readonly string[]
  readonly manner: VerbManner
}

/** Bare words that call an office by another name than its title. */
export interface OfficeName {
  readonly words: readonly string[]
  readonly head: string
  readonly of: string
}

/** A phrase that names the source without a verb: بحسب، وفقا لـ، according to. */
export interface NominalCue {
  readonly words: string
  /** Joined to the first letter of the name (ل + روته). */
  readonly joins?: string
  /** Whether it counts only in front of somebody (بتعبير فلان, but not بتعبير آخر). */
  readonly sure?: boolean
  /**
   * `self`: the cue points back to whoever spoke (على حد قوله), no name follows. `subject`: the cue belongs to the
   * subject of its sentence (با بیان اینکه).
   */
  readonly refers?: 'self' | 'subject'
  /** It sets a clause beside its source, with no verb of speech (بحسب فلان، أغلق الطريق; …, according to police). */
  readonly beside?: boolean
  /** The name stands in front of the cue (X کے مطابق). */
  readonly nameBefore?: boolean
  /** A verb stands between the cue and the name (بهذه الكلمات افتتحت فلانة). */
  readonly verbBetween?: boolean
  /** It points back to words that stand in front of it (هذا ما قاله فلان), in a paragraph of their own too. */
  readonly back?: boolean
  /** Only as the first word of a sentence, with the name, a comma and marks behind it (For Kettani, “…”). */
  readonly opens?: boolean
  /** What stands behind the name, at the end of the sentence (یہ کہنا ہے فلاں کا). */
  readonly closes?: readonly string[]
  /** The name's report, or marks, must follow at once (بقول فلان إن). */
  readonly reports?: boolean
  /** Or, behind a comma, what they think of something (بالنسبة إلى فلان، فالقانون “واضح”). */
  readonly views?: boolean
  /** Marks, behind a colon or not, must follow at once (وأرفقها بتعليق “…”). */
  readonly marks?: boolean
  /** For `self`: what is told answers whoever spoke last (فكان الجواب). */
  readonly answers?: boolean
  /** For `self`: the gender that the cue's pronoun shows. */
  readonly gender?: 'm' | 'f'
}

export interface GenderedWord {
  readonly word: string
  readonly gender: 'm' | 'f' | null
}

/** Stems of ordinary words with the affixes that they may have; all folded. */
export interface DictionaryData {
  /** Coded as `assets/words/README.md` says. */
  readonly stems: string
  readonly conjunctions: readonly string[]
  readonly prepositions: readonly string[]
  readonly articles: readonly string[]
  /** A preposition and the article in one. */
  readonly contracted: readonly string[]
  /** An ending of nouns, and what may stand in its place in the stem. */
  readonly nounEndings: readonly (readonly [string, readonly string[]])[]
  /** The same of adjectives made from names of places. */
  readonly placeEndings: readonly (readonly [string, readonly string[]])[]
  /** Pronouns at the end of nouns. */
  readonly owners: readonly string[]
  /** How a stem may end in front of such a pronoun, and how it ends by itself. */
  readonly boundEndings: readonly (readonly [string, readonly string[]])[]
  /** Particles joined to verbs. */
  readonly verbParticles: readonly string[]
  readonly presentPrefixes: readonly string[]
  readonly presentEndings: readonly string[]
  readonly pastEndings: readonly string[]
  /** Pronouns at the end of verbs. */
  readonly objects: readonly string[]
}

/** Everything the engine knows of a language. The code holds no word of any language. */
export interface LanguageData {
  readonly code: LanguageCode
  /** Where a reporting verb's subject is looked for first. */
  readonly wordOrder: 'verb-first' | 'verb-last' | 'free'
  /** Particles of one letter written together with the next word; each may be stripped to find a known form. */
  readonly proclitics: readonly string[]
  /** Those of them that are prepositions; `genitiveProclitics` among these tie a title to what it governs (مدير لميناء). */
  readonly prepositionalProclitics: readonly string[]
  /** Those of them that compare, and stand in front of nobody who speaks (كبير is no يبر). */
  readonly comparingProclitics: readonly string[]
  readonly genitiveProclitics: readonly string[]
  /** Those of them that join sentences; before a verb they exclude a subject in front of it. */
  readonly conjunctions: readonly string[]
  /** Of these, the one behind which the verb still goes with a subject in front (أما فلان فقال). */
  readonly resumptive: readonly string[]
  /** A letter of purpose and the first letter of a verb in the imperfect: it may report (لتقول). */
  readonly purposePrefixes: readonly string[]
  /** A plural verb without a subject speaks for the body behind a joined preposition (במשרד הבהירו). */
  readonly impersonalPlural: boolean
  /** Endings that look like a pronoun and are those of foreign names. */
  readonly foreignEndings: readonly string[]
  /** Endings of foreign surnames that no word of the language has. */
  readonly foreignSurnameEndings: readonly string[]
  /** Articles that are joined to their noun. */
  readonly definiteArticles: readonly string[]
  /** Letters that have another form at the end of a word, and the one they have before an ending. */
  readonly finalLetters: Readonly<Record<string, string>>
  /** Letters behind which a missing space is not seen, '' where a missing space is a mistake that everybody sees. */
  readonly unjoinedLetters: string
  /** Words cut short with a full stop that ends no sentence (Ms., Prof.). */
  readonly abbreviations: readonly string[]
  /** Joined particle + article written as one (لل = ل + ال). */
  readonly contractedArticles: readonly string[]
  /** Articles that are words of their own. */
  readonly articleWords: { readonly definite: readonly string[]; readonly indefinite: readonly string[] }
  readonly paradigms: readonly Paradigm[]
  readonly verbs: readonly ReportingVerb[]
  /** Forms that the paradigms make but that nearly always mean something else. */
  readonly notCues: readonly string[]
  /** Forms that report only where a colon, a complementizer or marks follow at once (زاد: grew, added). */
  readonly ambiguousCues: readonly string[]
  /** The object pronoun of a verb that says again what stands in marks in front (يقولها). */
  readonly echoPronoun: string
  /** Forms that are passives too: an agent or a report must follow for them to report (تعتبر). */
  readonly passives: readonly string[]
  /** Forms that with a clause at once say what is well known (يذكر أن): only with a subject or a replied-with word somebody says it. */
  readonly impersonals: readonly string[]
  /** Such forms with the word behind them that leaves no doubt: عبر عن. */
  readonly sureBefore: readonly string[]
  readonly nominalCues: readonly NominalCue[]
  /** نقلت الوكالة عن الوزير: verbs of citing, and the preposition that names who is cited. */
  readonly citing: {
    readonly verbs: readonly string[]
    readonly nouns: readonly string[]
    readonly preposition: string
    /** The preposition with a pronoun for whoever spoke before (نقلت عنه الوكالة قوله). */
    readonly pronouns: readonly { readonly word: string; readonly gender: 'm' | 'f' }[]
  }
  /** نسب التقرير إلى فلان قوله: the same with words or a document behind the name. */
  readonly ascribing: { readonly verbs: readonly string[]; readonly preposition: string }
  /** Words that open a reported clause: أن، إن، بأن, that. */
  readonly complementizers: readonly string[]
  /** Such words that are joined to the next one: שההחלטה. */
  readonly complementizerProclitics: readonly string[]
  /** How a verb of no kind begins and ends behind such a word, as no name does (שיקליטו, שוויתרה). */
  readonly clauseShapes: readonly { readonly begins: string; readonly ends: string }[]
  /** The same with a pronoun joined: أنه، بأنها. What follows in marks is a predicate, not a sentence. */
  readonly boundComplementizers: readonly string[]
  /** Words that cannot be part of a name and end a noun phrase. */
  readonly stops: readonly string[]
  /** Words between a sentence's beginning and its subject: أما، لكن، but. */
  readonly connectors: readonly string[]
  /** Relative pronouns: the verb behind one has its subject in front (بوريطة، الذي أكد). */
  readonly relatives: readonly string[]
  /** Those of them that say the gender of what they point to. */
  readonly relativeGenders: readonly GenderedWord[]
  readonly prepositions: readonly string[]
  /** The names of letters, of which initials and bodies are spelt (ایس جے شنکر, سی این این). */
  readonly letterNames: readonly string[]
  /** The names of letters by which stations are called (إف إم, بي بي سي). */
  readonly stationLetters: readonly string[]
  /** Nouns of what somebody asks (سؤال). */
  readonly questionNouns: readonly string[]
  /** Words that say how much so, with which no name ends (جيدة جدا). */
  readonly intensifiers: readonly string[]
  /** What a series has several of: behind marks they show that it is called so (“ليالي الحلم” الجزء السادس). */
  readonly partNouns: readonly string[]
  /** How a noun ends in front of a postposition (فیصلہ, فیصلے کے), '' where it has no such ending. */
  readonly obliqueEnding: string
  /** Postpositions that mark the subject in front of them (ur نے). */
  readonly subjectMarkers: readonly string[]
  /** Pronouns that can be a verb's subject and point back to a speaker. */
  readonly pronouns: readonly GenderedWord[]
  /** Verbs that open a sentence on when something was said: “جاء ذلك خلال استقباله الوزير”. */
  readonly occasionVerbs: readonly string[]
  /** Demonstratives that make a title point back to a speaker (این مسئول, אותו מקור). */
  /** Words that open no name but what somebody says (رفضت المغادرة “ولو تحت الركام”). */
  readonly concessions: readonly string[]
  readonly demonstratives: readonly string[]
  /** How foreign names begin that have the shape of an adverb of manner, and of how many letters at least (ماريسكا). */
  readonly foreignShapes: readonly { readonly begins: string; readonly least: number }[]
  /** Beginnings and endings of adverbs of manner (مبتسمة، ضاحكا); a name's later word may not have both. */
  readonly adverbialShape: { readonly prefixes: readonly string[]; readonly endings: readonly string[] }
  /** What the accusative adds to an indefinite noun (مصدرا), '' where there is none. */
  readonly accusativeEnding: string
  /** The sign by which a pointed text marks the same, '' where there is none. */
  readonly accusativePointing: string
  /** The sign of a doubled letter, '' where it is not written. */
  readonly verbPointing: string
  /** Endings of possession (مطعمه); a name's later word may not end so. */
  readonly possessiveEndings: readonly string[]
  /** Those of one owner, with the owner's gender. */
  readonly ownerGenders: readonly GenderedWord[]
  /** Endings of a word whose bearer owns what follows (Haddad’s). */
  readonly ownerEndings: readonly string[]
  /** Endings of verbs in the past that no later word of a name has, given names aside. */
  readonly verbEndings: readonly string[]
  /** First letters of verbs in the imperfect that hardly any name shares. */
  readonly imperfectPrefixes: readonly string[]
  /** Endings of words for several people (المحتجون). */
  readonly groupEndings: readonly string[]
  /** How a trade makes its plural by `groupEndings`: the one in front of what they are of, and the endings of trades that make none. */
  readonly soundPlural: { readonly construct: string; readonly never: readonly string[] } | null
  /** How verbal nouns begin as they are spelt, which letter stands last but one, and how long they are at least. */
  readonly verbalNounShapes: readonly { readonly begins: string; readonly penult: string; readonly least: number }[]
  /** Endings of the plural of things: such a word is no third part of a name. */
  readonly pluralEndings: readonly string[]
  /** Nouns for several people whose plural has another shape (مصادر، شهود). */
  readonly groupNouns: readonly string[]
  /** Those that take the feminine singular: مصادر. */
  readonly thingGroups: readonly string[]
  /** Patterns of nouns without an article, a dot for each letter of the root (خروج، أهداف، تفاصيل). */
  readonly nounPatterns: readonly string[]
  readonly pluralPatterns: readonly string[]
  /** Bodies that are a title only in front of a name: الفريق، المؤسسة. */
  readonly rarelyTitles: readonly string[]
  /** Nouns for a source that govern nobody: مصدر، مصادر. */
  readonly sourceNouns: readonly string[]
  /** Adjectives that stand in front of what they are adjectives by: رفيع المستوى. */
  readonly looseAdjectives: readonly string[]
  /** How the masculine of an adjective without an article looks: أمني، مطلع، رفيع، سابق. */
  readonly adjectiveShapes: {
    readonly ending: string
    readonly begins: readonly string[]
    /** How many letters it has at least, and exactly where one letter shows the pattern. */
    readonly least: number
    readonly shapes: readonly { readonly at: number; readonly letter: string }[]
  }
  /** Verbs of a source that wants no name: طلب عدم ذكر اسمه. */
  readonly withholding: readonly string[]
  /** Endings of adjectives and of surnames with an article; other definite words begin something new behind a name. */
  readonly adjectiveEndings: readonly string[]
  /** Endings of surnames that carry an article (الكعبي). */
  readonly surnameEndings: readonly string[]
  /** Endings of the feminine; an adjective that has one goes with a noun that has one. */
  readonly feminineEndings: readonly string[]
  /** Words that stand before a noun, so that a verb's form behind one is no verb (عدم ذكر، دون ذكر). */
  readonly nounLeads: readonly string[]
  /** In front of a definite object, so that a word before one is a verb. */
  readonly objectMarkers: readonly string[]
  /** How a verb of several people in the present begins and ends, and a noun that looks like one ends (يعيشون, يمنيون). */
  readonly presentPlural: { readonly begins: string; readonly ends: string; readonly noun: string } | null
  /** What “what X calls so” begins with, joined to particles or not (ما يسميه). */
  readonly whatWords: readonly string[]
  /** Nouns in front of a word that is spoken of (معنى كلمة). */
  readonly meaningNouns: readonly string[]
  /** Nouns for the words in which something is said (بعبارة). */
  readonly expressionNouns: readonly string[]
  /** Where a land is a woman unless it is one of these; empty where the language tells no gender of lands. */
  readonly masculineCountries: readonly string[]
  /** Endings of verbs of several people. */
  readonly pluralVerbEndings: readonly string[]
  /** Endings of a woman's verb: a third word of a name has none. */
  readonly feminineVerbEndings: readonly string[]
  /** How the present of a man's verb begins, and of a woman's; a third word of a name that is in no list begins otherwise. */
  readonly presentPrefixes: { readonly m?: string; readonly f?: string }
  /** Beginnings of verbs, which it has as little. */
  readonly verbPrefixes: readonly string[]
  /** Behind a pronoun for whose something is (ان کی). */
  readonly possessiveParticles: readonly string[]
  /** Particles inside what a body is called (ضد، من أجل). */
  readonly bodyLinks: readonly (readonly string[])[]
  /** Participles with the particle that ties a body to what it is for or of (التابع لـ، المكلف بـ، العاملة في). */
  readonly boundParticiples: readonly string[]
  /** Nouns for a part of a body, in front of its town (فرع مراكش). */
  readonly branchNouns: readonly string[]
  /** “of”, of a quality, in front of a noun (ذات الطابع الشخصي). */
  readonly qualityNouns: readonly string[]
  /** What goes on with an ordinal number (الحادي عشر). */
  readonly ordinalTails: readonly string[]
  /** Nouns of time: what begins with one says when, and is no part of a name (الأسبوع الماضي، زوال اليوم). */
  readonly timeNouns: readonly string[]
  /** What goes on with one (الماضي). */
  readonly timeWords: readonly string[]
  /** Adverbs of time and manner that may stand between a verb and its subject. */
  readonly adverbs: readonly string[]
  /** Words that turn a sentence into its opposite. */
  readonly negations: readonly string[]
  /** Those of them behind which stands a verb and nothing else (لم ينس). */
  readonly verbNegations: readonly string[]
  readonly titles: readonly GenderedWord[]
  /** Names that fold like a title and are spelt otherwise (قايد السبسي، beside قائد). */
  readonly titleLookalikes: readonly string[]
  /** Words that go on with a title even without an article (عام، أول، سابق). */
  readonly titleModifiers: readonly string[]
  /** Words that make one title with the title right behind them, and none by themselves (יושב ראש). */
  readonly titleFronts: readonly string[]
  /** Forms of “to be” behind a predicate: where marks hold a word in front of one, it is what was said. */
  readonly copulas: readonly string[]
  /** Words behind a title that say it is somebody else's (المحامي الآخر). */
  readonly otherWords: readonly string[]
  /** Verbs of being that stand in front of their subject, their predicate in the accusative (أن يكون … آمنا). */
  readonly beingVerbs: readonly string[]
  /** Forms of “to be” in front of one. */
  readonly copulasBefore: readonly string[]
  /** Words that tie a title to its office: المتحدث باسم وزارة، السفير لدى الأمم. */
  readonly titleLinks: readonly string[]
  /** The same with the pronoun of whom the office is for, which end a title (المتحدث باسمه). */
  readonly ownedLinks: readonly string[]
  /** Titles of courtesy; a definite word right after one is a name (السيد الناصري). */
  readonly courtesy: readonly string[]
  readonly bodies: readonly string[]
  /** What speaks on a platform by the name in marks behind it (حساب “تحقق”). */
  readonly accountNouns: readonly string[]
  /** Bodies that many drafts speak of, and whose name their grammar does not bound (قوات الدعم السريع). */
  readonly bodyNames: readonly string[]
  /** What a body or a person issues; the speaker is whoever issued it (بيان للحزب), else the document. */
  readonly documents: readonly string[]
  /** Common nouns of places and things that a title governs (جزر، إقليم); no name holds one. */
  readonly nouns: readonly string[]
  /** What offices are for, a minister's first: two of them are two people. */
  readonly portfolios: readonly string[]
  /** Nouns whose first letters are no article (التزام). */
  readonly articleLookalikes: readonly string[]
  /** What a person says or writes, not a body (الكلمة ذاتها). */
  readonly spokenNouns: readonly string[]
  /** First halves of men's names (عبد). */
  readonly lineageParticles: readonly string[]
  /** Pious words behind a name that are no name. */
  readonly devotions: readonly (readonly [string, string])[]
  /** What an office is called besides, and the head of its title with what it is of (رئيس الدبلوماسية: وزير الخارجية). */
  readonly officeNames: readonly OfficeName[]
  /** What somebody takes a stand on, besides documents (القرار). */
  readonly issuedNouns: readonly string[]
  /** Nouns of what is called by a name of its own behind them (صفقة القرن, اتفاقية كامب ديفيد). */
  readonly calledThings: readonly string[]
  /** The particle between a title and what somebody was elected for or by (نائب برلماني عن حزب …), and the nouns behind it. */
  readonly seatLink: string
  readonly seatHouses: readonly string[]
  /** What anybody is who belongs to a body, whatever else they are in it. */
  readonly memberTitles: readonly string[]
  /** Titles of scholars. */
  readonly scholars: readonly string[]
  /** With what a second office of a scholar begins, and the houses that it is of. */
  readonly scholarHeads: readonly string[]
  readonly scholarHouses: readonly string[]
  /** Nouns that tell who leads a body (برئاسة فلان). */
  readonly chairNouns: readonly string[]
  /** Nouns by which a title may call any body that was named before (الفريق, الشركة). */
  readonly anyBodies: readonly string[]
  /** What one office is called in several ways: رئيس الحكومة, رئيس الوزراء. */
  readonly sameOffices: readonly (readonly string[])[]
  /** Nouns of what is done to things, or with them (مقتل, تحية), which no name holds: the object of a verb behind its subject. */
  readonly objectNouns: readonly string[]
  /** Two who are spoken to, in the case of the object, which look like an adjective of several (الجانبين). */
  readonly pairs: readonly string[]
  /** Places whose names hold a given name or another word that is read otherwise (נס ציונה). */
  readonly placeNames: readonly string[]
  /** Newspapers, channels and occasions at which people speak; joined to a particle they are no part of a name (لهسبريس). */
  readonly outlets: readonly string[]
  /** Indefinite heads of an unnamed source: مصدر، شاهد، source. */
  readonly unnamed: readonly string[]
  /** Countries and capitals that speak for their governments, in front of a reporting verb or behind it. */
  readonly countries: readonly string[]
  /** Pronouns behind a verb for the letter, the call, the post that it was said in (عبر فيه عن). */
  readonly backReferences: readonly string[]
  /** In front of a verb of citing: what is told (أن ما ينقل عن فلان). */
  readonly relayedWhat: readonly string[]
  /** What opens a remark on who relays what somebody said (قال الوزير، بحسب صحيفة …، إن). */
  readonly relayLeads: readonly string[]
  /** “Member”: what somebody is besides, behind a trade (المحامي وعضو البرلمان). */
  readonly memberNouns: readonly string[]
  /** “Is called” (يدعى, اسمها): in front of the name of whom the text has told the trade of. */
  readonly calledVerbs: readonly string[]
  /** In front of a name that somebody withholds (عدم الكشف عن اسمه). */
  readonly withholdingLeads: readonly string[]
  /** Endings of a noun for two, that of an object first (الرئيسين, الرئيسان); none where the language has no dual. */
  readonly dualEndings: readonly string[]
  /** Trades whose form for two is another word (بطلان: nullity). */
  readonly noDuals: readonly string[]
  /** Several men, with whose they are (زملاؤه), that no verb of a woman goes with. */
  readonly ownedMen: readonly string[]
  /** Lands that are masculine, where the others are feminine. */
  readonly masculineLands: readonly string[]
  /** Offices that may be anybody's, but with an adjective of origin are a land's alone (الرئيس الفرنسي). */
  readonly landOffices: readonly string[]
  /** Verbs, with the pronoun of what was issued, of whoever was sent it or published it (بيان، تلقته الوكالة). */
  readonly receivingVerbs: readonly string[]
  /** In front of what somebody is called on to do (دعا الوزارة إلى), '' where it is not used. */
  readonly callingPreposition: string
  /** Words behind a rank that belong to it (العقيد أركان حرب). */
  readonly rankTails: readonly (readonly string[])[]
  /** Titles of whoever is charged with what stands behind a joined particle (المكلف بالتواصل). */
  readonly assigned: readonly string[]
  /** Words of honour in front of a title or a name (معالي الوزير), which its bearer goes by with a pronoun (معاليه). */
  readonly honorifics: readonly string[]
  /** Two words that open an indirect question: عما إذا. */
  readonly questionOpeners: readonly (readonly [string, string])[]
  /** Those of two words: آية الله. */
  readonly honorificPairs: readonly (readonly [string, string])[]
  /** “قال المتهم للقاضي”: whom somebody speaks to, without an article, where a particle joins it to a noun that needs no more. */
  readonly addressees: readonly string[]
  /** With which a remark begins about whom or what something is said (بخصوص, ردا على). */
  readonly aboutLeads: readonly string[]
  /** In front of words that tell whose saying something is, where that is what is answered (בתגובה לדברי). */
  readonly answering: readonly string[]
  /** What points back to words that somebody said (قال ذلك فلان). */
  readonly thatWords: readonly string[]
  /** Words, as they are spelt, that begin a sentence of its own (إن, لقد). */
  readonly sentenceOpeners: readonly string[]
  /** Those who live somewhere, in front of where (سكان المنطقة). */
  readonly dwellers: readonly string[]
  /** What somebody said, behind a preposition that cites it, in front of whoever said it (وفق تصريحات الوزير). */
  readonly tellingNouns: readonly string[]
  /** Verbs of setting out to do something, behind whose subject a particle says what (قامت بنشر). */
  readonly settingVerbs: readonly string[]
  /** Counts of people, in front of the particle of whom (العشرات من المتظاهرين). */
  readonly crowdNouns: readonly string[]
  /** In front of a past verb with which a clause begins (وقد نشر). */
  readonly perfectLeads: readonly string[]
  /** How whose son somebody is begins, where it stands for the whole name (ابن تركي) and inside that (فيصل بن تركي). */
  readonly sonForms: { readonly alone: string; readonly inside: string }
  /** Verbs that may have a clause behind them which no word opens, and behind one in front of a comma (police said the road was closed). */
  readonly bareClauseVerbs: readonly string[]
  /** What may stand between such a verb and its clause: said Thursday there were. */
  readonly bareClauseRemarks: readonly string[]
  /** What stands behind such a verb and opens no clause: said nothing. */
  readonly bareClauseStops: readonly string[]
  /** Words with which the reporter goes on behind whoever said it (“…, police said, but …”). */
  readonly bareClauseTurns: readonly string[]
  /** Behind which a clause has another subject (إلا أن الوزير …), word by word. */
  readonly turningLeads: readonly (readonly string[])[]
  /** Two words with which somebody is compared to another (على غرار). */
  readonly comparingLeads: readonly string[]
  /** In front of a noun for what was said, where it was said (في حوار, خلال لقاء). */
  readonly speechLeads: readonly string[]
  /** “Was asked” (سئل): whoever is named farther on is not the one who answers. */
  readonly askedVerbs: readonly string[]
  /** Trades of those who ask (صحافي). */
  readonly interviewers: readonly string[]
  /** Months, which may be surnames. */
  readonly months: readonly string[]
  /** What a body is of another (الجناح العسكري للحركة). */
  readonly wings: readonly string[]
  /** What law calls somebody to whom something is done (المجني عليه): participles, and the pronouns that they need behind them. */
  readonly passiveTrades: { readonly passives: readonly string[]; readonly pronouns: readonly string[] }
  /** The vowel that shows a passive where it is written, else empty. */
  readonly passiveVowel: string
  /** “And he” (وهو), which ties what somebody does the while to one person. */
  readonly whiles: readonly string[]
  /** A talk, and the preposition in front of whom it is with (حديث مع أحد السكان). */
  readonly talks: { readonly nouns: readonly string[]; readonly preposition: string }
  /** How a verb of no kind begins, and its last letter but one, as an article and a surname do not (העביר). */
  readonly causatives: readonly { readonly begins: string; readonly beforeLast: string }[]
  /** Forms of a verb that reports with a noun behind its object alone (حملت الحركة الاحتلال المسؤولية, elsewhere “carried”), and that noun. */
  readonly charges: { readonly verbs: readonly string[]; readonly nouns: readonly string[] }
  /** Verbs of moving and of staying, with no object, in the past; no surname is spelt so (خرج من). */
  readonly intransitiveVerbs: readonly string[]
  /** First stems of verbs that are never without an object (اتهم). */
  readonly transitiveVerbs: readonly string[]
  /** Verbs whose object is nothing but what is said, one word too (هتفوا “ارحل”), and of writing it on something, by their past. */
  readonly utteringVerbs: readonly string[]
  /** What such a verb has for an object in front of the words in marks (ردد شعار “ارحل”). */
  readonly utteredNouns: readonly string[]
  readonly writingVerbs: readonly string[]
  /** Verbs of beginning and ending what people meet for, by their past (ختم اللقاء), and its nouns. */
  readonly closingVerbs: readonly string[]
  readonly occasions: readonly string[]
  /** Verbs of asking somebody something, and of answering whoever asked, by their past (سأل; أجاب). */
  readonly askingVerbs: readonly string[]
  readonly answeringVerbs: readonly string[]
  /** Those of them whose object may be a clause, or what marks hold (استنكر أن …). */
  readonly clauseVerbs: readonly string[]
  /** Bodies and people in general that are called on, more often than they call on somebody (طالب الحكومة ب). */
  readonly calledOn: readonly string[]
  /** Given names that are particles elsewhere, and names only behind the title of whoever has them (الفنانة هنا شيحة). */
  readonly strayNames: readonly GenderedWord[]
  /** Nouns for somebody's kin, without an article (والد, شقيقة). */
  readonly kinNouns: readonly GenderedWord[]
  /** Nouns for whoever stands in for the head of something (نائب رئيس الحزب). */
  readonly deputyNouns: readonly string[]
  /** Ordinary words, null where no free dictionary can come along. */
  readonly dictionary: DictionaryData | null
  /** How a word ends that tells somebody's age and stands for them (the 34-year-old). */
  readonly agedTails: readonly string[]
  /** Verbs that are spelt like a body's noun (تجمع). */
  readonly gatheringVerbs: readonly string[]
  /** Nouns that fold to one key with a verb of speech and are spelt otherwise (رأي, رأى). */
  readonly nounSpellings: readonly string[]
  /** Nouns for people who meet, who speak as one behind a verb (الاجتماع), without an article. */
  readonly gatherings: readonly string[]
  /** “Was”, in front of the subject of a verb in the past (وكان فلان هاجم …). */
  readonly pastCopulas: readonly string[]
  /** Adjectives of an office that somebody no longer has (السابق), without an article. */
  readonly formerWords: readonly string[]
  /** Bodies, and kin as one, that are told by whose they are (مكتبه, عائلته), without the pronoun and with the gender of their verb. */
  readonly ownedBodies: readonly GenderedWord[]
  /** “Mother”, “father”, without an article, in front of how many children they have (أم لثمانية أطفال). */
  readonly parents: readonly GenderedWord[]
  /** Numbers in words, in front of whom or what they count. */
  readonly numerals: readonly string[]
  /** Words for a share of several who stand right behind (معظم السكان, كبار المسؤولين). */
  readonly quantifiers: readonly string[]
  /** Behind a noun for people, in front of whose they are or where (a man in the crowd, a person close to the family). */
  readonly tailPrepositions: readonly string[]
  readonly tailAdjectives: readonly string[]
  /** Words of a title that stand between its noun and what it is of (مدير عام الشركة). */
  readonly constructModifiers: readonly string[]
  /** The first letter of an adjective that compares (أبعد من). */
  readonly elativePrefix: string
  /** What opens the reason that somebody gives (لأن). */
  readonly causalLeads: readonly string[]
  /** Nouns for an answer, which comes from somebody (رد). */
  readonly answerNouns: readonly string[]
  /** What was said, as a headline calls it in front of whoever said it (“…”.. أول تعليق من فلان). */
  readonly replyNouns: readonly string[]
  /** What opens a clause of time at the head of a sentence (حين). */
  readonly timeClauses: readonly string[]
  /** Since when or until when somebody has an office, between it and the name (نقيبة الأطباء سابقا فلانة). */
  readonly titleAdverbs: readonly string[]
  /** Titles of those who are told from others of their name by a number, and the numbers (الملك عبد الله الثاني). */
  readonly royals: readonly string[]
  readonly ordinals: readonly string[]
  /** Behind a name, in front of what else somebody is called (أحمد الملقب بـ“الأسد”). */
  readonly calledParticiples: readonly string[]
  /** Behind a name, in front of where somebody lives or comes from (نجوى المقيمة في دمر). */
  readonly placedParticiples: readonly string[]
  readonly childNouns: readonly string[]
  /** The last of those named (وقال الأخير). */
  readonly latter: readonly GenderedWord[]
  /** A particle with a pronoun, between a verb and its subject (كما صرح بذلك فلان). */
  readonly objectPronouns: readonly string[]
  /** Prepositions with the pronoun of the body whose office somebody holds: منسق السياسة الخارجية فيه. */
  readonly officePronouns: readonly string[]
  /** Behind a document: the pronoun of whoever issued it (بيان لها). */
  readonly ownPronouns: readonly string[]
  /** What opens a sentence about somebody else, whose verb follows (أما فلان ف). */
  readonly topicMarkers: readonly string[]
  /** The particle of a report with the preposition of verbs that are others elsewhere (رد … بأن). */
  readonly repliedWith: readonly string[]
  /** Between a verb and what it says, some words on (نص في مادته السابعة على أن), '' where there is none. */
  readonly contentPreposition: string
  /** In front of where somebody is from (ناجية من الفاشر), '' where it is not used. */
  readonly originPreposition: string
  /** The second of two particles in a name (لويس دي لا فوينتي). */
  readonly particleTails: readonly string[]
  /** Where somebody is from, without its article (قال التركي فاتح تيريم). */
  readonly origins: readonly string[]
  /** In front of where a source without a name works; empty where any may (مصدر في الوزارة). */
  readonly placePrepositions: readonly string[]
  /** Those of them behind a trade without an article (طبيب في المستشفى). */
  readonly workPrepositions: readonly string[]
  /** In front of whoever sent something (اتصالا من فلان), '' where there is none. */
  readonly senderPreposition: string
  /** Words that point at people behind how many they are (one of those on strike). */
  readonly pointedPeople: readonly string[]
  /** Verbs between a subject and its reporting verb (has said). */
  readonly auxiliaries: readonly string[]
  /** Between a subject and its verb (الرئيس قد وصف): what follows such a verb is its object. */
  readonly perfectParticles: readonly string[]
  /** Between a document and whoever issued it (הדו"ח של המבקר). */
  readonly ownerParticles: readonly string[]
  /** Nouns for so many of a group, which a preposition ties to it (عدد من التجار). */
  readonly countNouns: readonly string[]
  /** Participles of a document that came out, in front of `citing.preposition` and whoever issued it (بيان صادر عن). */
  readonly issuedWords: readonly string[]
  /** Of these, those that take a group behind them: أحد الحاضرين. */
  readonly partitives: readonly string[]
  /** Roles that, with an article and without a name, stand for whoever the text is about (المحاضر، الكاتب). */
  readonly standIns: readonly string[]
  /** Words for the kind of office that somebody has (نقابي), and the words of titles that show it (نقابة). */
  readonly roles: readonly {
    readonly words: readonly string[]
    readonly titles: readonly string[]
    /** Where only those who are called so first: الوزير is الناطق باسم الحكومة. */
    readonly heads?: readonly string[] | undefined
  }[]
  /** The ending of an adjective that goes with a feminine noun, '' where there is none. */
  readonly adjectiveFeminine: string
  /** Offices that, with an article, are their holder's and stand for nobody else who is known by another title. */
  readonly offices: readonly string[]
  /** Offices that nobody holds who is known by one of `offices` (الرئيس is no minister). */
  readonly headOffices: readonly string[]
  /** Nouns for whoever has the office of the one named before (نظيره الفرنسي). */
  readonly counterparts: readonly string[]
  /** Adjectives that make an office of any head (النائب العام). */
  readonly officeModifiers: readonly string[]
  /** Trades of those who speak for a body. */
  readonly spokespersons: readonly string[]
  /** What stands behind a verb of what somebody does the while (مسکراتے ہوئے). */
  readonly whileWords: readonly string[]
  /** Words that begin a name only in front of a tail of names (نجم الدين). */
  readonly namesBeforeTails: readonly string[]
  /** Of these, the ones that mean one man. */
  readonly masculineUnnamed: readonly string[]
  /** Words that make a title stand for the last speaker: ذاته، نفسه. */
  readonly sameAgain: readonly string[]
  /** The same in front of the noun: ذات المصادر. */
  readonly sameBefore: readonly string[]
  /** Nouns that make whoever spoke out of what is theirs or of an age: صاحب التصريح، صاحبة الـ35 عاما. */
  readonly ownerNouns: readonly string[]
  /** Those of them that do so out of a place too (ابن مدينة فاس), and nouns for places. */
  readonly originNouns: readonly string[]
  readonly placeNouns: readonly string[]
  /** Adjectives of a body that has one of its kind in every town (المحلي، الإقليمي). */
  readonly localAdjectives: readonly string[]
  /** Conjunctions right in front of a clause's verb (بعدما، عندما). */
  readonly clauseLeads: readonly string[]
  /** Towns and regions that a body may be of, and the particle that ties them to it (النقابة الوطنية للتعليم بميدلت). */
  readonly towns: readonly string[]
  readonly placeProclitic: string
  /** Given names that are ordinary words too (أمل، شهد، رفعت). */
  readonly wordNames: readonly string[]
  /** Papers, agencies, platforms and bodies that papers set in marks. */
  readonly namesInMarks: readonly string[]
  readonly givenNames: { readonly m: readonly string[]; readonly f: readonly string[] }
  /** Given names that mostly stand second, behind one that no list has (مدد علی). */
  readonly secondNames: readonly string[]
  /** Surnames that begin like a particle, or are a verb or another word elsewhere (لقجع, والتز, سال). */
  readonly surnames: readonly string[]
  /** Parts that go on with a name: عبد، بن، آل، de, van. */
  readonly nameParticles: readonly string[]
  /** Particles that make one given name with the word behind them (عبد السلام); a surname may follow. */
  readonly givenParticles: readonly string[]
  /** Of the particles of names those that are nouns too (أم تبحث عن ابنها), and whose verb follows them then. */
  readonly particleGenders: readonly GenderedWord[]
  /** Of the particles of names those that call somebody by a child's name, who is somebody else (أم محمد). */
  readonly parentParticles: readonly GenderedWord[]
  /** Of the particles of names those that are verbs where a sentence begins (ولد). */
  readonly verbParticles: readonly string[]
  /** Second halves of names, with an article or without: الدين، الله. */
  readonly nameTails: readonly string[]
  /** Such parts that are written together with what follows: بنكيران. */
  readonly joinedNameParticles: readonly string[]
  /** Words of “as X says” between marks and a verb behind them. */
  readonly asWords: readonly string[]
  /** What a feminine ending becomes before a joined pronoun: زميلة, زميلتها. */
  readonly boundFeminine: { readonly bound: string; readonly free: string } | null
  /** Adjectives in front of a title that say which one it is (سرکاری وکیل); others only rank it (سینئر وکیل). */
  readonly frontAdjectives: readonly string[]
  /** What may stand in front of a sentence's subject without a comma (در همین حال). */
  readonly leadingPhrases: readonly (readonly string[])[]
  /** Titles with their owner's pronoun, which are of nobody else (همسرش). */
  readonly ownedTitles: readonly string[]
  /** Endings of a title whose owner follows behind a particle (מאמנה של הקבוצה), and what each is without: מאמן, דוברת. */
  readonly ownedTitleEndings: readonly (readonly [ending: string, free: string])[]
  /** Places that are called after somebody, who does not speak there (مسجد السيدة نفيسة). */
  readonly calledPlaces: readonly string[]
  /** Nouns right before marks that name a thing (صحيفة “…”): no speech. */
  readonly namingNouns: readonly string[]
  /** Two words right before marks that hold what is written somewhere or sung. */
  readonly namingPhrases: readonly string[]
  /** Verbal nouns with the preposition that goes with them, in the names of bodies (منظمة الحفاظ على …). */
  readonly nounPhrases: readonly string[]
  /** Words right before marks that make a fragment of speech likely. */
  readonly fragmentLeads: readonly string[]
  /** Joined to a mark, the same (بـ“…”). */
  readonly fragmentProclitics: readonly string[]
  /** The one of what something is called (وصف القرار بـ“…”), '' where a verb of describing has none. */
  readonly describingProclitic: string
  /** Joined to a mark, in front of the name of an outlet that somebody spoke to (لـ“…”). */
  readonly addresseeProclitics: readonly string[]
  /** What somebody gives to an outlet: تصريح، حوار. */
  readonly statements: readonly string[]
  /** How names are known: by their capitals, by the article that they lack, or by known given names alone. */
  readonly nameStyle: 'capitals' | 'articles' | 'given'
  readonly sentenceEnds: string
  /** So many words behind a complementizer are a clause, not a fragment. */
  readonly shortestClause: number
}

/** What most languages leave empty; each file says only what it has. */
export const nothingSpecial = {
  shortestClause: 4,
  unjoinedLetters: '',
  proclitics: [],
  prepositionalProclitics: [],
  comparingProclitics: [],
  genitiveProclitics: [],
  conjunctions: [],
  resumptive: [],
  purposePrefixes: [],
  definiteArticles: [],
  finalLetters: {},
  abbreviations: [],
  ownerEndings: [],
  contractedArticles: [],
  articleWords: { definite: [], indefinite: [] },
  notCues: [],
  ambiguousCues: [],
  citing: { verbs: [], nouns: [], preposition: '', pronouns: [] },
  ascribing: { verbs: [], preposition: '' },
  complementizerProclitics: [],
  clauseShapes: [],
  boundComplementizers: [],
  connectors: [],
  relatives: [],
  letterNames: [],
  stationLetters: [],
  partNouns: [],
  intensifiers: [],
  questionNouns: [],
  obliqueEnding: '',
  subjectMarkers: [],
  pronouns: [],
  occasionVerbs: [],
  concessions: [],
  demonstratives: [],
  foreignShapes: [],
  adverbialShape: { prefixes: [], endings: [] },
  ordinalTails: [],
  bodyLinks: [],
  boundParticiples: [],
  branchNouns: [],
  qualityNouns: [],
  timeNouns: [],
  timeWords: [],
  accusativeEnding: '',
  accusativePointing: '',
  verbPointing: '',
  possessiveEndings: [],
  ownerGenders: [],
  groupEndings: [],
  soundPlural: null,
  verbalNounShapes: [],
  pluralEndings: [],
  foreignEndings: [],
  impersonalPlural: false,
  imperfectPrefixes: [],
  verbEndings: [],
  adjectiveEndings: [],
  surnameEndings: [],
  feminineEndings: [],
  nounLeads: [],
  objectMarkers: [],
  possessiveParticles: [],
  feminineVerbEndings: [],
  verbPrefixes: [],
  presentPrefixes: {},
  pluralVerbEndings: [],
  presentPlural: null,
  whatWords: [],
  meaningNouns: [],
  expressionNouns: [],
  masculineCountries: [],
  secondNames: [],
  surnames: [],
  titleLinks: [],
  ownedLinks: [],
  titleLookalikes: [],
  copulas: [],
  beingVerbs: [],
  otherWords: [],
  relativeGenders: [],
  copulasBefore: [],
  courtesy: [],
  accountNouns: [],
  bodyNames: [],
  documents: [],
  nouns: [],
  placeNames: [],
  outlets: [],
  givenParticles: [],
  verbParticles: [],
  particleGenders: [],
  parentParticles: [],
  nameTails: [],
  joinedNameParticles: [],
  asWords: [],
  boundFeminine: null,
  ownedTitleEndings: [],
  frontAdjectives: [],
  leadingPhrases: [],
  ownedTitles: [],
  countries: [],
  auxiliaries: [],
  pointedPeople: [],
  perfectParticles: [],
  contentPreposition: '',
  senderPreposition: '',
  originPreposition: '',
  particleTails: [],
  origins: [],
  placePrepositions: [],
  workPrepositions: [],
  backReferences: [],
  objectPronouns: [],
  repliedWith: [],
  topicMarkers: [],
  ownPronouns: [],
  officePronouns: [],
  strayNames: [],
  kinNouns: [],
  ownedBodies: [],
  formerWords: [],
  deputyNouns: [],
  dictionary: null,
  agedTails: [],
  gatheringVerbs: [],
  nounSpellings: [],
  gatherings: [],
  pastCopulas: [],
  parents: [],
  numerals: [],
  quantifiers: [],
  tailPrepositions: [],
  tailAdjectives: [],
  constructModifiers: [],
  titleAdverbs: [],
  timeClauses: [],
  answerNouns: [],
  replyNouns: [],
  causalLeads: [],
  elativePrefix: '',
  royals: [],
  ordinals: [],
  calledParticiples: [],
  placedParticiples: [],
  childNouns: [],
  latter: [],
  causatives: [],
  charges: { verbs: [], nouns: [] },
  intransitiveVerbs: [],
  transitiveVerbs: [],
  utteredNouns: [],
  utteringVerbs: [],
  writingVerbs: [],
  closingVerbs: [],
  occasions: [],
  askingVerbs: [],
  answeringVerbs: [],
  clauseVerbs: [],
  calledOn: [],
  aboutLeads: [],
  answering: [],
  thatWords: [],
  sentenceOpeners: [],
  dwellers: [],
  tellingNouns: [],
  comparingLeads: [],
  turningLeads: [],
  perfectLeads: [],
  sonForms: { alone: '', inside: '' },
  bareClauseVerbs: [],
  bareClauseRemarks: [],
  bareClauseStops: [],
  bareClauseTurns: [],
  crowdNouns: [],
  settingVerbs: [],
  speechLeads: [],
  askedVerbs: [],
  interviewers: [],
  whiles: [],
  passiveVowel: '',
  months: [],
  wings: [],
  passiveTrades: { passives: [], pronouns: [] },
  talks: { nouns: [], preposition: '' },
  assigned: [],
  addressees: [],
  honorifics: [],
  honorificPairs: [],
  questionOpeners: [],
  masculineLands: [],
  ownedMen: [],
  rankTails: [],
  relayedWhat: [],
  relayLeads: [],
  receivingVerbs: [],
  withholdingLeads: [],
  memberNouns: [],
  calledVerbs: [],
  dualEndings: [],
  noDuals: [],
  landOffices: [],
  callingPreposition: '',
  ownerParticles: [],
  countNouns: [],
  issuedWords: [],
  partitives: [],
  standIns: [],
  roles: [],
  adjectiveFeminine: '',
  spokespersons: [],
  offices: [],
  headOffices: [],
  counterparts: [],
  officeModifiers: [],
  namesBeforeTails: [],
  masculineUnnamed: [],
  sameAgain: [],
  portfolios: [],
  articleLookalikes: [],
  spokenNouns: [],
  lineageParticles: [],
  devotions: [],
  officeNames: [],
  issuedNouns: [],
  calledThings: [],
  calledPlaces: [],
  seatLink: '',
  seatHouses: [],
  memberTitles: [],
  scholars: [],
  scholarHeads: [],
  scholarHouses: [],
  chairNouns: [],
  anyBodies: [],
  sameOffices: [],
  objectNouns: [],
  pairs: [],
  wordNames: [],
  namesInMarks: [],
  sameBefore: [],
  ownerNouns: [],
  originNouns: [],
  placeNouns: [],
  localAdjectives: [],
  clauseLeads: [],
  towns: [],
  placeProclitic: '',
  sureBefore: [],
  verbNegations: [],
  passives: [],
  impersonals: [],
  whileWords: [],
  echoPronoun: '',
  namingPhrases: [],
  titleFronts: [],
  nounPhrases: [],
  fragmentLeads: [],
  fragmentProclitics: [],
  foreignSurnameEndings: [],
  groupNouns: [],
  thingGroups: [],
  nounPatterns: [],
  pluralPatterns: [],
  rarelyTitles: [],
  sourceNouns: [],
  looseAdjectives: [],
  withholding: [],
  adjectiveShapes: { ending: '\0', begins: [], least: 1, shapes: [] },
  describingProclitic: '',
  addresseeProclitics: [],
  statements: [],
} as const

/** Splits a list of words written with spaces. */
export const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Splits a list of phrases written with a bar between them. */
export const phrases = (list: string): string[] =>
  list
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter(Boolean)

/** Reads a table of verbs: a line for each, its stems apart by spaces (a low line stands for a space within one). */
export function verbTable(manner: VerbManner, table: string): ReportingVerb[] {
  return table
    .trim()
    .split('\n')
    .map((line) => ({ manner, stems: words(line).map((stem) => stem.replaceAll('_', ' ')) }))
}

export function gendered(gender: GenderedWord['gender'], list: string): GenderedWord[] {
  return words(list).map((word) => ({ word, gender }))
}
