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
confessed confesses confess confessing
emphasised emphasises emphasise emphasising
emphasized emphasizes emphasize emphasizing
maintained maintains maintain maintaining
revealed reveals reveal revealing
quipped quips quip quipping
shot_back shoots_back shoot_back shooting_back
hit_back hits_back hit_back hitting_back
went_on goes_on go_on going_on
pointed_out points_out point_out pointing_out
expects expects expect expecting
cautioned cautions caution cautioning
alleged alleges allege alleging
asserted asserts assert asserting
affirmed affirms affirm affirming
agreed agrees agree agreeing
disagreed disagrees disagree disagreeing
found finds find finding
called_for calls_for call_for calling_for
boasted boasts boast boasting
contended contends contend contending
countered counters counter countering
estimated estimates estimate estimating
reported reports report reporting
reiterated reiterates reiterate reiterating
retorted retorts retort retorting
quoted quotes quote quoting
testified testifies testify testifying
thought thinks think thinking
believed believes believe believing
hoped hopes hope hoping
feared fears fear fearing
felt feels feel feeling
disclosed discloses disclose disclosing
exclaimed exclaims exclaim exclaiming
put_it puts_it put_it putting_it
was_concerned is_concerned are_concerned -
was_worried is_worried are_worried -
was_convinced is_convinced are_convinced -
was_confident is_confident are_confident -
was_adamant is_adamant are_adamant -
was_clear is_clear are_clear -
laughed laughs laugh laughing
sighed sighs sigh sighing
smiled smiles smile smiling
muttered mutters mutter muttering
murmured murmurs murmur murmuring
yelled yells yell yelling
screamed screams scream screaming
lamented laments lament lamenting
mused muses muse musing
opined opines opine opining
proclaimed proclaims proclaim proclaiming
reflected reflects reflect reflecting
remembered remembers remember remembering
summed_up sums_up sum_up summing_up
texted texts text texting
threatened threatens threaten threatening
underlined underlines underline underlining
underscored underscores underscore underscoring
wondered wonders wonder wondering
chimed_in chimes_in chime_in chiming_in
spelled_out spells_out spell_out spelling_out
swore swears swear swearing
ruled rules rule ruling
bragged brags brag bragging
gushed gushes gush gushing
grumbled grumbles grumble grumbling
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
credited credits credit crediting
thanked thanks thank thanking
paid_tribute_to pays_tribute_to pay_tribute_to paying_tribute_to
rejected rejects reject rejecting
slammed slams slam slamming
blasted blasts blast blasting
attacked attacks attack attacking
decried decries decry decrying
denounced denounces denounce denouncing
lambasted lambasts lambast lambasting
mocked mocks mock mocking
welcomed welcomes welcome welcoming
blamed blames blame blaming
defended defends defend defending
deplored deplores deplore deploring
bemoaned bemoans bemoan bemoaning
chided chides chide chiding
ridiculed ridicules ridicule ridiculing
rebuked rebukes rebuke rebuking
touted touts tout touting
regretted regrets regret regretting
demanded demands demand demanding
lashed_out_at lashes_out_at lash_out_at lashing_out_at
hit_out_at hits_out_at - hitting_out_at
railed_against rails_against rail_against railing_against
took_aim_at takes_aim_at take_aim_at taking_aim_at
expressed expresses - expressing
voiced - - voicing
hinted_at hints_at hint_at hinting_at
apologised_for apologises_for apologise_for apologising_for
apologized_for apologizes_for apologize_for apologizing_for
tore_into tears_into tear_into tearing_into
`,
)

const describing: ReportingVerb[] = verbTable(
  'describe',
  `
called calls call calling
described describes describe describing
dubbed dubs dub dubbing
labelled labels label labelling
labeled labels label labeling
derided derides deride deriding
branded brands brand branding
dismissed dismisses dismiss dismissing
hailed hails hail hailing
deemed deems deem deeming
characterised characterises characterise characterising
characterized characterizes characterize characterizing
likened likens liken likening
referred_to refers_to refer_to referring_to
spoke_of speaks_of speak_of speaking_of
talked_of talks_of talk_of talking_of
`,
)

const trades = `president minister secretary chancellor senator governor mayor ambassador spokesperson director chair chief professor
      dr prof general colonel captain judge coach gaffer goalkeeper striker manager councillor councilor lawyer doctor nurse teacher
      farmer engineer scientist researcher novelist author writer poet critic actor analyst economist historian activist
      commissioner inspector officer sergeant lieutenant reporter editor owner founder resident player singer artist curator
      organiser organizer campaigner deputy leader head baker chef driver pilot fisherman student headteacher principal
      midfielder defender goalscorer swimmer runner champion grandmaster envoy attorney prosecutor barrister detective bishop
      archbishop cardinal rabbi imam priest spokespeople speaker tun datuk dato seri tan sri ceo boss skipper premier negotiator adviser advisor aide
      lawmaker mp mep politician candidate veteran climatologist oceanographer biologist physicist chemist astronomer
      geologist ecologist epidemiologist virologist psychologist psychiatrist surgeon paediatrician pediatrician therapist
      sociologist archaeologist anthropologist linguist philosopher lecturer expert specialist consultant strategist trader
      investor entrepreneur banker broker accountant executive shopkeeper stallholder barista waiter carpenter plumber
      electrician builder architect designer photographer filmmaker producer composer musician conductor drummer guitarist
      dancer choreographer comedian broadcaster presenter columnist journalist correspondent blogger publisher librarian
       translator solicitor magistrate juror sheriff marshal warden firefighter paramedic midwife pharmacist
      dentist vet referee umpire winger keeper batsman bowler cyclist sprinter boxer jockey trainer gardener butcher grocer
      miner sailor soldier trucker mechanic technician programmer developer hacker undersecretary treasurer comptroller
      ombudsman admiral brigadier corporal spokesmen peer baron monk vicar reverend pastor survivor refugee
       volunteer forward gp cfo cto coo md pm qc kc dj sen gov gen rep lt col sgt capt rev insp supt maj cpl justice petitioner plaintiff defendant complainant claimant neighbour colleague partner friend cousin twin parent child victim
      speaker secretary-general director-general superintendent playwright eyewitness pensioner taoiseach tánaiste pollster co-author co-founder medallist medalist
      mother-of-two father-of-two mother-of-three father-of-three grandmother grandfather governor-general vice-president vice-chancellor editor-in-chief
      commander-in-chief attorney-general solicitor-general ex-president ex-minister whistleblower bystander passer-by commuter motorist landlord tenant teen teenager deputy prosecutor officeholder publicist paralegal caretaker janitor cleaner courier cashier customer shopper diner dad mum mom`

/** Several of a trade, who have no names. */
const plurals = words(trades).map((trade) => (/[^aeo]y$/.test(trade) ? `${trade.slice(0, -1)}ies` : `${trade}s`))

/** English. Reporting verbs after Citron (BBC, 2020) and Quirk et al., A Comprehensive Grammar (1985), 14.29. */
export const english: LanguageData = {
  ...nothingSpecial,
  code: 'en',
  wordOrder: 'free',
  relayLeads: words('according'),
  bareClauseVerbs: words(
    'said says say saying believes believed believe thinks thought think hopes hoped hope insists insisted',
  ),
  bareClauseRemarks: words(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later also again then once repeatedly initially last week month night year this morning afternoon evening now still simply only publicly privately afterwards',
  ),
  bareClauseStops: words(
    'nothing so little something anything much more less goodbye hello yes no sorry thank thanks and or but when while as if because after before until than which who whom whose what where how why',
  ),
  bareClauseTurns: words('but although though while whereas and'),
  abbreviations: words(
    'mr mrs ms dr prof sen gov gen rep st lt col sgt capt rev hon jr sr mx messrs maj cpl pres sec supt insp',
  ),
  verbEndings: ['ing', 'ed'],
  ownerEndings: ["'s", '’s'],
  articleWords: {
    definite: words('the his her their its our my'),
    indefinite: words('a an'),
  },
  paradigms: [
    { from: 0, form: 'finite', gender: null, number: 'singular' },
    { from: 1, form: 'finite', gender: null, number: 'singular' },
    { from: 2, form: 'finite', gender: null, number: 'plural' },
    { from: 3, form: 'participle', gender: null, number: 'singular' },
  ],
  verbs: [...speech, ...addressing, ...describing],
  ambiguousCues: words(
    `state claim claims note notes post posts call calls label labels brand brands comment comments
    report reports reporting quote quotes estimate estimates attack attacks rule rules ruling counter counters fear fears
    found finds find hope hopes thought smile smiles laugh laughs sigh sighs scream screams text texts texting threatening feeling feel
    boast boasts blast blasts thinking reflect blame blames defend attacking smiling laughing promise pledge
    caution underline hail demand remember wonder think welcome swear finding blaming shout cry`,
  ),
  notCues: words('credit credits state states thanks tell ask threatening feeling welcome'),
  nominalCues: [
    { words: 'for', opens: true },
    ...phrases('according to|in the words of|in the view of|in the opinion of').map((phrase) => ({
      words: phrase,
      beside: true,
    })),
    ...phrases('quoting|in a statement from').map((phrase) => ({ words: phrase })),
    ...phrases('in his words|as he put it|in his view|in his opinion|as he sees it').map((phrase) => ({
      words: phrase,
      refers: 'self' as const,
      gender: 'm' as const,
    })),
    ...phrases('in her words|as she put it|in her view|in her opinion|as she sees it').map((phrase) => ({
      words: phrase,
      refers: 'self' as const,
      gender: 'f' as const,
    })),
  ],
  complementizers: ['that'],
  stops: words(`
    and or but if when while as which who whom whose what this these those there it its is are was were be been has have had
    do does did not no in on at by for with from to of into over after before during since until about against between
    through monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow that i we you they them our his her
    their my one two three asked because so then than also more most some any every each all both however although though where
    how why unlike earlier previously recently elsewhere separately instead indeed perhaps maybe overall initially
    eventually finally ultimately privately january february march april may june july august september october november december`),
  connectors: words('but and however meanwhile yet so then still later'),
  relatives: words('who'),
  prepositions: words(
    'in on at by for with from to of into over after before during since about against between through under',
  ),
  aboutLeads: words(
    'asked pressed referring responding replying answering regarding concerning unlike about dismissing addressing',
  ),
  comparingLeads: phrases('in response|in reply|in answer|in contrast'),
  pronouns: [...gendered('m', 'he'), ...gendered('f', 'she'), ...gendered(null, 'it they')],
  copulasBefore: words('was were is are be been being'),
  demonstratives: words('the_same'),
  nounLeads: words('the a an of to his her their my our your its is are was were be been being gets got'),
  negations: words(
    "not no never without don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't neither nor",
  ),
  adverbs: words(
    'also later then again yesterday today monday tuesday wednesday thursday friday saturday sunday bluntly quietly flatly simply angrily publicly repeatedly',
  ),
  titles: [
    ...gendered(null, trades),
    ...gendered(
      'm',
      'mr dad chairman spokesman king prince sir lord pope fisherman congressman husband father son brother uncle grandfather nephew widower emir sultan sheikh councilman assemblyman businessman policeman fireman waiter boyfriend',
    ),
    ...gendered(
      'f',
      'mrs ms miss madam mum mom spokeswoman chairwoman queen princess dame actress congresswoman wife mother daughter sister aunt grandmother niece widow councilwoman assemblywoman businesswoman policewoman waitress girlfriend duchess baroness',
    ),
  ],
  numerals: words('two three four five six seven eight nine ten eleven twelve'),
  pointedPeople: words('those them'),
  auxiliaries: words('has have had will would may might could'),
  otherWords: words('another other'),
  quantifiers: words('one some several many most few both all another other'),
  countNouns: words(
    'dozens scores hundreds thousands number group handful majority crowd couple series members one some',
  ),
  workPrepositions: words('at'),
  tailPrepositions: words('of for from in near with outside inside'),
  tailAdjectives: words('close familiar loyal'),
  agedTails: ['-old', '-olds'],
  portfolios: words(
    'interior foreign justice finance defence defense health education agriculture transport trade labour labor energy environment housing culture tourism treasury prime',
  ),
  sameOffices: [words('coach manager gaffer boss')],
  offices: words(
    'judge prosecutor president minister mayor governor chancellor premier king queen pope ambassador sheriff coach',
  ),
  titleModifiers: words(
    `prime foreign defence defense interior finance deputy vice former executive general transport health education government party senior chief police opposition justice trade energy culture environment home head assistant acting managing club team marketing financial economic
    legal political military national regional local special top leading first second third joint co-founder founding
    veteran retired fellow outgoing incoming newly elected then shadow junior press media communications operations
    technical research policy programme program project area group site district council company union league
    labour labor conservative democratic republican liberal democrat senate house state federal county city municipal
    housing water health-care immigration security intelligence counter-terrorism treasury budget tax trade-union
    young old elder eldest youngest only late u.s. u.k. us uk un eu`,
  ),
  titleLinks: words('of for'),
  bodyNames: phrases(
    'downing street|white house|wall street|capitol hill|scotland yard|state media|sinn fein|hong kong',
  ),
  deputyNouns: words('deputy vice'),
  spokespersons: words('spokesperson spokesman spokeswoman'),
  courtesy: words('mr mrs ms dr prof sir lord dame'),
  bodies: words(
    'fc afc united rovers wanderers hotspur albion military media forces troops ministry party company agency union council committee government police court university nato commission group foundation institute bank association organisation organization watch charity board club federation department office embassy parliament senate army navy hospital school museum airline newspaper kremlin pentagon whitehall treasury congress cabinet administration coalition alliance authority bureau centre center network trust fund league guild brotherhood movement faction militia firm retailer supermarket carmaker manufacturer operator regulator watchdog charity ngo unicef unesco hamas hezbollah cabinet mosque church diocese magazine broadcaster prosecutors police',
  ),
  ownerParticles: words('from by'),
  documents: words(
    'statement report letter memo study petition email note indictment lawsuit complaint verdict ruling editorial tweet post press_release declaration communique survey poll document leaflet notice',
  ),
  nouns: words('opposition health transport region village city town'),
  unnamed: [
    ...plurals,
    ...words(
      'people person man men woman women child children boy boys girl girls relative relatives parents families staff workers employees villagers locals onlooker youths youngsters authorities caller callers bystander bystanders motorist motorists shopper shoppers teenager passerby onlookers commuter commuters homeowner customer customers prosecutors protesters demonstrators critics supporters campaigners activists scientists researchers analysts experts lawyers doctors medics rescuers neighbours organisers organizers passengers survivors investigators lawmakers aide aides spokespeople economists traders source sources official officials witness witnesses resident residents diplomat diplomats analysts insider insiders neighbour neighbor passenger bystander',
    ),
  ],
  standIns: words(
    `group company operator organisation organization agency firm charity club union party network retailer airline carmaker manufacturer watchdog regulator foundation bank team american briton brit englishman
    englishwoman scot scotsman welshman irishman irishwoman frenchman frenchwoman german italian spaniard portuguese belgian
    dutchman dutchwoman austrian swiss swede norwegian dane finn icelander pole czech slovak hungarian romanian bulgarian
    greek turk russian ukrainian belarusian lithuanian latvian estonian serb croat bosnian slovene albanian israeli
    palestinian lebanese syrian jordanian iraqi iranian egyptian libyan tunisian algerian moroccan sudanese ethiopian somali
    kenyan nigerian ghanaian senegalese ugandan tanzanian zambian zimbabwean angolan qatari kuwaiti yemeni afghan pakistani
    indian bangladeshi nepali chinese taiwanese japanese korean vietnamese thai indonesian malaysian singaporean filipino
    australian canadian mexican brazilian argentine argentinian chilean colombian peruvian venezuelan cuban haitian
    californian texan londoner parisian glaswegian liverpudlian mancunian yorkshireman`,
  ),
  groupEndings: ['s'],
  countries:
    words(`britain england scotland wales ireland france germany italy spain portugal belgium austria switzerland
    sweden norway denmark finland iceland poland ukraine russia belarus hungary romania bulgaria greece turkey cyprus
    israel palestine lebanon syria jordan iraq iran egypt libya tunisia algeria morocco sudan ethiopia somalia kenya
    nigeria ghana senegal mali niger chad rwanda uganda tanzania zambia zimbabwe angola mozambique qatar kuwait bahrain
    oman yemen afghanistan pakistan india bangladesh nepal china taiwan japan vietnam thailand indonesia malaysia
    singapore philippines australia canada america mexico brazil argentina chile colombia peru venezuela cuba haiti
    moscow washington beijing london paris berlin rome madrid brussels ankara tehran tel_aviv jerusalem cairo damascus
    beirut baghdad riyadh doha kyiv kiev warsaw vienna tokyo seoul pyongyang delhi islamabad kabul canberra ottawa`),
  sameAgain: [],
  givenNames: {
    m: words(
      `brendan aidan adrian albert alec alejandro alex alfred alistair alvin amir andre angus anton antoine ari arnold arthur ashley barack ben bernard
       blake brad bradley brent brett bruce bryan byron cameron carl cecil cedric chandra charlie clark claude clayton clifford clint clive cody
      conor corey cory craig curtis cyril damian damien declan denis derrick desmond dominic doug dustin dwayne edgar edmund eduardo elijah elliot
      elliott elon elias emil enrique ernest ervin eugene evan ezra felix fergus fernando finn fraser gabriel gavin giles glenn gordon guillermo 
      hamish harvey hector herbert horace hubert hugo ibrahima ignacio ira irving isaiah ismail jack jared jasper jens jeremiah jerome jerry joel johannes
      jonas josé josef josh jude julian julio julius justin kamal kareem keir keiran kelvin kieran kirk kurt kyle laurence lawrence lee
      leon leonard leroy leslie lester lionel lloyd lorenzo luther malcolm marcel marcus martin marvin mathieu maurice max maxwell melvin miguel
       mitch mitchell mohamed mohammed mohammad muhammad morgan nathaniel neal ned nelson niall nicolas noel olaf oleg omar osama otis perry
      pete quentin rafael ramon randall randy raúl raul reginald rené ricardo rick roderick rodney rodrigo roland ron ronan rory roy rudolf rupert
      russell salman salvador sanjay saul sean sebastian sergio sidney silvio simon solomon spencer stan stanley stefan stewart sunil terence thabo theodore
      tim timothy tobias toby todd tom tommy tony travis tyler vernon vince vincent wallace wes wesley wilfred winston xavier yannis
      yitzhak yoav zach zachary zack james john robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew kenneth george kevin brian edward omar miguel tom peter simon ahmed mohammed hassan jack harry
      oliver oscar arthur leo alfie henry theo archie jacob joshua noah ethan liam alexander samuel benjamin ben
       dan jake luke adam nathan ryan aaron callum lewis connor dylan jamie max isaac alan keith graham ian neil colin
      derek trevor gareth rhys owen stuart craig scott gary barry terry jeremy nigel roger ralph philip phil nick nicholas
      jonathan jon stephen steve chris christopher matt mike jim jimmy bob bobby rob robbie bill billy will dave joe joey
      ted ed eddie frank fred freddie greg jeff geoff jerry larry patrick shaun donald ronald walter raymond dennis
      douglas eric gerald harold howard hugh ivan jason jesse jose juan carlos luis pedro antonio manuel francisco javier
      diego pablo marco mario luca giovanni paolo pierre jacques louis francois hans karl otto klaus jürgen lars erik
      sven bjorn anders nils vladimir sergei dmitry alexei andrei igor yuri viktor boris mikhail andriy oleksandr volodymyr
      hiroshi kenji takashi wei ming raj rahul sanjay vijay amit arjun imran tariq khalid mustafa mehmet yusuf ibrahim
      mahmoud youssef karim samir bashir abdullah abdul rashid salim faisal kofi kwame joao jorge rafael emmanuel rishi keir
       tony gordon winston jerome antony joel gabriel elijah caleb levi moses abraham jonas`,
    ),
    f: words(
      `abigail adele adriana agnes aisha alexandra alexis alicia alison alyssa amanda amelia amina amy ana anastasia andrea angela angelina anita annabel annette
       ariana ashley astrid aurora ava barbara beatrice becky belinda bella bernadette beth bethany betty beverley bianca blanca brenda bridget briony
      brittany camilla candice carla carmen carol carole caroline carolyn cassandra catherine cecilia celia charlotte cheryl chloe christina
      christine cindy claire clara clare claudia colleen connie constance cora cynthia daisy daniela daphne debbie deborah debra deirdre denise
      diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elise ella ellen eloise elsa emilia erica erin esther eva eve evelyn farah
      fatima felicity fiona flora florence frances francesca freya gabriela gail gemma georgina geraldine gillian gina giorgia gloria grace greta
      gwen gwendolyn hannah harriet hazel heather heidi helen helena helga hilary hilda ida imogen ingrid irene isabel isabella isla ivana jackie
      jacqueline jane janet janice jean jeanne jemima jenna jennifer jenny jess jessica jill jo joan joanna joanne jocelyn jodie josephine joyce
      juanita judith judy julia juliana julie juliet kamala kara karen kate katherine kathleen kathryn kathy katie katrina kaya kelly kerry kim kimberly
      kirsten kristen kristin lara laura lauren leah leila lena leonora lesley leticia libby lila lillian lily linda lindsay lisa liv liz lois lola lorna lorraine
      louise lucia lucinda lucy lydia lynn mabel madeleine maggie mandy margaret margot maria marian marianne marie marina marion marjorie marlene martha martina
      mary matilda maureen maxine maya meera megan meghan melanie melinda melissa mercedes meredith mia michaela michelle mildred millie miranda miriam moira molly
      mona monica muriel myra nadia nancy naomi natalie natasha nicola nicole nina noor nora norma odette olga olivia pamela patricia paula pauline
      peggy penelope petra philippa phoebe phyllis pippa polly rachel ramona rebecca regina rhiannon rhonda rita roberta robin rosa rosalind
      rosalie rose rosemary rosie rowena ruby ruth sabrina sally samantha sandra sara sasha saskia selina serena shannon sharon sheila shelley sheryl shirley sian
       simone sinead siobhan sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne svetlana sylvia tamara tamsin tania tanya tara
      tatiana teresa tess tessa thelma theresa tiffany tina tracey tracy trudy una ursula valerie vanessa vera verity veronica vicky victoria viola virginia
      vivian wanda wendy whitney willa winifred yasmin yvette yvonne zahra zara zeinab zoe mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret sandra ashley helen anna claire ruth nadia emma olivia amelia laura rachel fatima aisha leila maria ava isla mia grace freya lily sophie sophia ella charlotte
      emily alice florence daisy phoebe lucy chloe hannah abigail molly megan katie kate katherine catherine kathleen
      jane janet joan joanne joanna julie julia judith jill irene carol caroline christine christina diane
      diana donna dorothy eileen eleanor ellen evelyn fiona frances gillian heather hazel heidi helena ingrid
      isabel isabella jacqueline jenny josephine judy kimberly kirsten lauren layla lorraine louise
      lynn marie marion martha melanie melissa michelle miranda monica natalie natasha nicola nicole nina pamela
      paula pauline penelope philippa priya rebecca rosa rose rosie ruby sally samantha sara sharon sheila shirley
      sonia stella stephanie sue susanna suzanne sylvia tamara tanya tara teresa theresa tracy ursula valerie vanessa
      vera veronica victoria virginia vivian wendy yvonne zara zoe greta amina amal hala rania salma samira yasmin zainab
       khadija mariam maryam narges shirin leyla elif ayse carmen lucia elena ana beatriz camila ines paola giulia
      chiara francesca brigitte marine simone olga irina svetlana tatiana yulia oksana yuki sakura mei ling ayşe kamala
      angela hillary megyn malala jacinda sanna ngozi chimamanda`,
    ),
  },
  nameParticles: words('de van von der bin ibn al el la le da del dos mac'),
  joinedNameParticles: words('al- el- ad- an- ar- as- ash- at- az- abu- ul-'),
  namingNouns: words(
    'film book novel song album newspaper magazine series show programme program play titled entitled called named nicknamed slogan banner motto word phrase term read reading known bookshop restaurant ship band project scheme campaign team club group app website exhibition festival prize award under',
  ),
  fragmentLeads: words('as dubbed'),
  fragmentProclitics: ['as', 'by'],
  nameStyle: 'capitals',
  sentenceEnds: '.!?…•',
}
