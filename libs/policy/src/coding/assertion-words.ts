import { notWords, mights } from './dictionary/short-words.js';
import { type Changing } from './contexts.js';
import { bareVerbs, cameOff } from './dictionary/contexts.js';
import { type Mention } from './mention.js';
import { Terms, each } from './text/terms.js';

/** Nobody need say more: "unhurt", "frenulum intact". */
export const denials = new Set(['uninjured', 'unhurt', 'unharmed', 'unscathed', 'atraumatic', 'nbi']);

export const whole = new Set(['intact', 'whole', 'normal', 'nad', 'ok', 'fine', 'undamaged', 'untorn']);

/** What cannot be seen may be feared. */
export const hidden = new Set(['fracture', 'intracranial-injury', 'dislocation', 'poisoning', 'head-injury', 'injury']);

/** What is old is over; an old bruise is still one. */
export const over = new Set([
  'bite',
  'dog-bite',
  'fracture',
  'burn',
  'scald',
  'injury',
  'head-injury',
  'dislocation',
  'intracranial-injury',
  'laceration',
  'poisoning',
]);

/** How many words a word of context reaches: the rest of a short list, not of a long sentence. */
export const reachBehind = 8;

/** What stands behind a heading may be a whole history. */
export const reachOfHeading = 14;

export const reachBack = 4;

/** A time is said of a whole clause: "broke her arm on the trampoline last summer". */
export const reachBackOfTime = 12;

/** A sign binds what stands right beside it. */
export const reachOfSign = 5;

export const reachOfCameOff = 14;

/** "Whether the mark on his back is a birthmark or a bruise". */
export const reachOfQuestion = 14;

/** These bind the word right behind them, if any: "he will hit her", but "will refer to the clinic for a burn". */
export const modals = new Set(['will', 'would', 'could', 'might', 'may', 'should', 'going', 'earlier']);

export const maybe = new Set([
  ...['may', 'might', 'could', 'will', 'would', 'can', 'going', "he'll", "she'll", "he'd", "she'd", "they'd"],
  ...["i'll", "they'll"],
]);

/** Whoever worries how often it happens does not doubt that it does. */
export const often = new Set([
  'often',
  'much',
  'many',
  'keeps',
  'frequent',
  'frequently',
  'number',
  'repeated',
  'constantly',
  'always',
]);

export const bare = new Set(bareVerbs);

export const bothWays = new Set<Changing>(['negated', 'uncertain']);

const ofTheFamily = new Set<Mention['kind']>(['missed-care', 'delay']);

export const conditions = new Set(['if', 'unless', 'should', 'in']);

export const alternatives = new Set(['or', 'nor', '/']);

export const followUps = new Set(['follow', 'fu', 'f']);

export const gone = new Terms<true>(each(true, cameOff));

export const histories = new Set(['history', 'hx', 'h']);

/** Before "history of": what is told is why the child came. */
export const nowWords = new Set([
  ...['day', 'days', 'week', 'weeks', 'hour', 'hours', 'hr', 'hrs', 'd', 'short', 'gives', 'gave', 'giving', 'given'],
  ...['with', 'clear', 'vague', 'presenting', 'reported', 'reports', 'alleged', 'no', 'brief', 'wk', 'wks'],
]);

/** What stands behind these may be long, with commas. */
export const headings = new Set([
  'pmh',
  'pmhx',
  'phx',
  'background',
  'bg',
  'b',
  'medical',
  'past',
  'previous',
  'known',
]);

/** What parts a time from a clause that it is not said of. */
export const parts = new Set([',', 'and', '-', '(', ')', '&', '+', ':', '?']);

/** A time only at the end of what is told: "has broken this arm before". */
export const endings = new Set(['before']);

export const versus = new Set(['vs', 'versus']);

export const todays = new Set(['today', 'now', 'tonight', 'yesterday', 'currently', 'again', 'this']);

export const seens = new Set(['seen', 'noted', 'found', 'visible', 'evident', 'observed', 'present', 'noticed']);

/** Behind these a whole question may follow. */
export const questions = new Set(['whether', 'if', 'that']);

/** What is taught is told at length. */
export const teachings = new Set([
  ...['danger', 'worry', 'recognising', 'inset'],
  ...[
    'lesson',
    'training',
    'assembly',
    'course',
    'workshop',
    'session',
    'leaflet',
    'talk',
    'topic',
    'policy',
    'learnt',
  ],
  ...['learned', 'taught', 'warned', 'advised', 'safety', 'reminded'],
]);

export const lessons = new Set([
  'lesson',
  'lessons',
  'session',
  'training',
  'course',
  'team',
  'practice',
  'assembly',
  'drill',
]);

/** A time behind something else is none of these. */
export const unlikeTimes = new Set<Mention['kind']>(['missed-care', 'mobility', 'concern', 'delay']);

/** Not yet over. */
export const nots = new Set([
  ...[...notWords, 'hardly', 'barely', 'fully', 'nearly', 'almost', 'mostly'],
  ...['partly', 'partially', 'half'],
]);

/** These bind what stands right behind them: "trying to stand he fell" tells of a fall. */
export const tries = new Set(['attempted', 'tried', 'attempting', 'trying', 'attempts', 'tries', 'absent']);

/** Before these nobody is over it: "dad had gone to work". */
export const goings = new Set([
  'to',
  'out',
  'into',
  'back',
  'home',
  'over',
  'off',
  'through',
  'in',
  'for',
  'with',
  'on',
  ...['purple', 'black', 'blue', 'green', 'yellow', 'red', 'white', 'bad', 'septic', 'hard', 'infected', 'unnoticed'],
]);

/** When a child will have learnt something. */
export const stages = new Set(['once', 'when', 'before', 'by', 'until']);

export const reachToNow = 6;

export const outgrown = new Set(['outgrown', 'outgrew', 'grew', 'grown']);

export const negations = new Set(['not', 'no', 'cannot', "can't", 'does', 'yet', "doesn't", 'never', 'unable']);

/** Of these a word between the words of a pair may deny the whole: "safeguarding: nil concerns". */
export const denied = new Set<Mention['kind']>(['concern', 'injury', 'condition', 'mechanism', 'neglect']);

/** Between the two words of these a time may stand: "the account given last year was inconsistent". */
export const timed = new Set<Mention['kind']>(['explanation', 'concern', 'mechanism', 'missed-care', 'delay']);

/** Whether a word between the words of a pair may deny it. */
export const isDeniedWithin = ({ kind, value }: Pick<Mention, 'kind' | 'value'>): boolean =>
  (denied.has(kind) && value !== 'not-known' && value !== 'hungry') || value === 'changing';

/** A denial that somebody knew of these or told them denies none of them. */
export const known = new Set<Mention['kind']>(['injury', 'mechanism', 'condition', 'delay']);

/** What heals. */
export const healing = new Set<Mention['kind']>(['injury', 'condition']);

const overs = new Set(['gone', 'healed', 'faded', 'resolved', 'settled', 'disappeared', 'cleared', 'mended', 'away']);

/** Whether a word says of what it stands behind that it is over. */
export const isOver = (text: string): boolean => overs.has(text);

/** Whether words stand between the two halves of a mention. */
export const isWithin = (mention: Mention, first: number, last: number): boolean =>
  mention.isPair === true && first > mention.first && last < mention.last;

/** The strongest first: what is denied is so whenever it was, and what is over is in no doubt now. */
export const order: readonly Changing[] = ['negated', 'hypothetical', 'historical', 'uncertain'];

/** A suspicion is itself a doubt, and a lasting condition is not over. */
export const unchanged: Readonly<Partial<Record<Mention['kind'], Changing>>> = {
  concern: 'uncertain',
  condition: 'historical',
};

/** "?neglect", "possible disclosure": no concern is named beside what is in doubt. */
export const isBareConcern = ({ kind, value }: Pick<Mention, 'kind' | 'value'>, begin: string): boolean =>
  kind === 'concern' && (value === 'disclosure' || (value === 'safeguarding-concern' && doubtable.has(begin)));
const doubtable = new Set(['neglect', 'neglected', 'neglectful', 'emotional', 'physical', 'medical', 'dental']);

/** An injury whose own words deny or doubt it: "ruled out a break". */
export const ruledOut = new Set(['ruled', 'excluded', 'excludes']);

export const suspecting = new Set(['suspect', 'suspected', 'rule', 'exclude']);

/** Words by which a paper or person goes on to tell of what comes next. */
export const leadsOn = new Set([
  ...['with', 'w', 'shows', 'showed', 'lists', 'listed', 'records', 'recorded', 'describes', 'described', 'details'],
  ...['mentions', 'includes', 'documents', 'documented', 'tells', 'reads'],
]);

/** Behind "this" and "that": of now. */
export const daytimes = new Set(['morning', 'afternoon', 'evening', 'week', 'lunchtime', 'weekend']);
/** The same, and which of several it was: "this time". */
export const occasions: ReadonlySet<string> = new Set([...daytimes, 'time', 'attendance']);

/** What happens at a time. */
export const happening = new Set<Mention['kind']>(['injury', 'mechanism']);

/** Named after what they treat, right before. */
export const clinics = new Set(['clinic', 'team']);

/** Before a lesson in which something happened. */
export const placing = new Set(['in', 'during', 'at', 'after', 'from']);

/** What the family did or left undone: "could present late" is none, though a clinic's name makes no plan of "not brought". */
export const isOfCarers = ({ kind }: Mention, begin: string): boolean =>
  ofTheFamily.has(kind) && !(kind === 'delay' && mights.has(begin));
