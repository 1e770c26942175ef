import { gendered, type LanguageData, nothingSpecial, phrases, type ReportingVerb, verbTable, words } from './types'

/** Each line: past, third person present, plain form, -ing form. */
const speech: ReportingVerb[] = verbTable(
  'speech',
  `
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
answered answers answer answering
responded responds respond responding
joked jokes joke joking
vowed vows vow vowing
pledged pledges pledge pledging
promised promises promise promising
predicted predicts predict predicting
complained complains complain complaining
urged urges urge urging
remarked remarks remark remarking
commented comments comment commenting
observed observes observe observing
shouted shouts shout shouting
whispered whispers whisper whispering
cried cries cry crying
conceded concedes concede conceding
emphasised emphasises emphasise emphasising
emphasized emphasizes emphasize emphasizing
maintained maintains maintain maintaining
revealed reveals reveal revealing
believes believes believe believing
quipped quips quip quipping
shot_back shoots_back shoot_back shooting_back
hit_back hits_back hit_back hitting_back
went_on goes_on go_on going_on
pointed_out points_out point_out pointing_out
expects expects expect expecting
`,
)

const addressing: ReportingVerb[] = verbTable(
  'address',
  `
accused accuses accuse accusing
criticised criticises criticise criticising
criticized criticizes criticize criticizing
condemned condemns condemn condemning
praised praises praise praising
thanked thanks thank thanking
`,
)

const describing: ReportingVerb[] = verbTable(
  'describe',
  `
called calls call calling
described describes describe describing
dubbed dubs dub dubbing
labelled labels label labelling
branded brands brand branding
dismissed dismisses dismiss dismissing
`,
)

/** English. Reporting verbs after Citron (BBC, 2020) and Quirk et al., A Comprehensive Grammar (1985), 14.29. */
export const english: LanguageData = {
  ...nothingSpecial,
  code: 'en',
  wordOrder: 'free',
  articleWords: { definite: ['the'], indefinite: ['a', 'an'] },
  paradigms: [
    { from: 0, form: 'finite', gender: null, number: 'singular' },
    { from: 1, form: 'finite', gender: null, number: 'singular' },
    { from: 2, form: 'finite', gender: null, number: 'plural' },
    { from: 3, form: 'participle', gender: null, number: 'singular' },
  ],
  verbs: [...speech, ...addressing, ...describing],
  notCues: words(
    'state states claim claims note notes post posts call calls label labels brand brands tell ask thanks comment comments',
  ),
  nominalCues: [
    ...phrases('according to|in the words of|quoting|in a statement from').map((phrase) => ({ words: phrase })),
    ...phrases('in his words|as he put it').map((phrase) => ({
      words: phrase,
      refers: 'self' as const,
      gender: 'm' as const,
    })),
    ...phrases('in her words|as she put it').map((phrase) => ({
      words: phrase,
      refers: 'self' as const,
      gender: 'f' as const,
    })),
  ],
  complementizers: ['that'],
  stops: words(`
    and or but if when while as which who whom whose what this these those there it its is are was were be been has have had
    do does did does not no in on at by for with from to of into over after before during since until about against between
    through monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow that i we you they them our his her
    their my one two three asked because so then than also more most some any every each all both however although though where
    how why january february march april may june july august september october november december`),
  connectors: words('but and however meanwhile yet so then still later'),
  relatives: words('who'),
  prepositions: words(
    'in on at by for with from to of into over after before during since about against between through under',
  ),
  pronouns: [...gendered('m', 'he'), ...gendered('f', 'she')],
  demonstratives: words('the_same'),
  nounLeads: words('the a an of to his her their'),
  negations: words(
    "not no never without don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't neither nor",
  ),
  adverbs: words(
    'also later then again yesterday today monday tuesday wednesday thursday friday saturday sunday bluntly quietly flatly simply angrily publicly repeatedly',
  ),
  titles: [
    ...gendered(
      null,
      `president minister secretary chancellor senator governor mayor ambassador spokesperson director chair chief professor
      dr prof general colonel captain judge coach goalkeeper striker manager councillor councilor lawyer doctor nurse teacher
      farmer engineer scientist researcher novelist author writer poet critic actor analyst economist historian activist
      commissioner inspector officer sergeant lieutenant reporter editor owner founder resident player singer artist curator
      organiser organizer campaigner deputy leader head baker chef driver pilot fisherman student headteacher principal
      midfielder defender goalscorer swimmer runner champion grandmaster envoy attorney prosecutor barrister detective bishop
      archbishop cardinal rabbi imam priest spokespeople ceo`,
    ),
    ...gendered('m', 'mr chairman spokesman king prince sir lord pope fisherman congressman'),
    ...gendered('f', 'mrs ms spokeswoman chairwoman queen princess dame actress congresswoman'),
  ],
  titleModifiers: words(
    'prime foreign defence defense interior finance deputy vice former executive general transport health education government party senior chief police opposition justice trade energy culture environment home head assistant acting managing club team',
  ),
  titleLinks: words('of for'),
  spokespersons: words('spokesperson spokesman spokeswoman'),
  courtesy: words('mr mrs ms dr prof sir lord dame'),
  bodies: words(
    'ministry party company agency union council committee government police court university nato commission group foundation institute bank association organisation organization watch charity board club federation department office embassy parliament senate army navy hospital school museum airline newspaper',
  ),
  documents: words('statement report letter memo study letter petition'),
  nouns: words('opposition health transport region village city town'),
  unnamed: words(
    'source sources official officials witness witnesses resident residents diplomat diplomats analysts insider insiders neighbour neighbor passenger bystander',
  ),
  sameAgain: [],
  givenNames: {
    m: words(
      'james john robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew kenneth george kevin brian edward omar miguel tom peter simon ahmed mohammed ali hassan',
    ),
    f: words(
      'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret sandra ashley helen anna claire ruth nadia emma olivia amelia laura rachel fatima aisha leila maria',
    ),
  },
  nameParticles: words('de van von der bin ibn al el la le da del dos mac'),
  namingNouns: words(
    'film book novel song album newspaper magazine series show programme program play titled entitled called named nicknamed slogan banner motto word phrase term read reading known bookshop restaurant ship band project scheme campaign team club group app website exhibition festival prize award under',
  ),
  fragmentLeads: words('as dubbed'),
  fragmentProclitics: ['as', 'by'],
  nameStyle: 'capitals',
  sentenceEnds: '.!?…•',
}
