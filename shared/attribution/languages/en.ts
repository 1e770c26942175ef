import type { LanguageData, ReportingVerb } from './types'

const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Each line: past, third person present, plain form, -ing form. */
const speech: ReportingVerb[] = `
said says say saying
told tells tell telling
added adds add adding
asked asks ask asking
wrote writes write writing
warned warns warn warning
insisted insists insist insisting
argued argues argue arguing
claimed claims claim claiming
explained explains explain explaining
stressed stresses stress stressing
noted notes note noting
stated states state stating
replied replies reply replying
announced announces announce announcing
declared declares declare declaring
continued continues continue continuing
concluded concludes conclude concluding
acknowledged acknowledges acknowledge acknowledging
admitted admits admit admitting
confirmed confirms confirm confirming
denied denies deny denying
recalled recalls recall recalling
tweeted tweets tweet tweeting
posted posts post posting
suggested suggests suggest suggesting
`
  .trim()
  .split('\n')
  .map((line) => ({ stems: words(line) }))

const describing: ReportingVerb[] = `
called calls call calling
described describes describe describing
dubbed dubs dub dubbing
labelled labels label labelling
`
  .trim()
  .split('\n')
  .map((line) => ({ stems: words(line), manner: 'describe' as const }))

/** English. Reporting verbs after Citron (BBC, 2020) and Quirk et al., A Comprehensive Grammar (1985), 14.29. */
export const english: LanguageData = {
  code: 'en',
  proclitics: [],
  prepositionalProclitics: [],
  genitiveProclitics: [],
  conjunctions: [],
  definiteArticles: [],
  contractedArticles: [],
  paradigms: [
    { from: 0, form: 'finite', gender: null, number: 'singular' },
    { from: 1, form: 'finite', gender: null, number: 'singular' },
    { from: 2, form: 'finite', gender: null, number: 'plural' },
    { from: 3, form: 'participle', gender: null, number: 'singular' },
  ],
  verbs: [...speech, ...describing],
  notCues: [],
  nominalCues: [{ words: 'according to' }, { words: 'in the words of' }, { words: 'quoting' }],
  complementizers: ['that'],
  boundComplementizers: [],
  stops: words(`
    the a an and or but if when while as which who whom whose what this these those there it is are was were be been has have had
    do does did not no in on at by for with from to of into over after before during since until about against between through
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow that`),
  relatives: words('who'),
  prepositions: words('in on at by for with from to of into over after before during since about'),
  adverbialEndings: [],
  nounLeads: ['the', 'a', 'an', 'of', 'to'],
  adverbs: words(
    'also later then again yesterday today monday tuesday wednesday thursday friday saturday sunday bluntly quietly',
  ),
  titles: words(`
    president minister secretary chancellor senator governor mayor ambassador spokesman spokeswoman spokesperson director
    chairman chairwoman chief professor dr mr mrs ms general colonel captain king queen prince judge sir lord dame pope`).map(
    (word) => ({
      word,
      gender: word === 'mrs' || word === 'ms' || word.endsWith('woman') ? ('f' as const) : ('m' as const),
    }),
  ),
  titleModifiers: words(
    'prime foreign defence defense interior finance deputy vice former executive general of the for',
  ),
  titleLinks: words('of for'),
  courtesy: words('mr mrs ms dr sir lord'),
  bodies: words(
    'ministry party company agency union council committee government police court university nato commission',
  ),
  unnamed: words(
    'source sources official officials witness witnesses resident residents diplomat diplomats analyst analysts',
  ),
  sameAgain: words('same'),
  givenNames: { m: [], f: [] },
  nameParticles: words('de van von der bin ibn al el la le da'),
  namingNouns: words(
    'film book novel song album newspaper magazine series show programme program play titled entitled called named nicknamed',
  ),
  fragmentLeads: words('as called dubbed'),
  fragmentProclitics: [],
  nameStyle: 'capitals',
  sentenceEnds: '.!?…',
}
