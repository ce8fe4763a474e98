import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const grown = new Set([
  ...[
    'mum',
    'mother',
    'dad',
    'father',
    'parents',
    'parent',
    'moc',
    'foc',
    'carer',
    'carers',
    'stepdad',
    'partner',
    'stepmum',
  ],
  ...['grandmother', 'grandparents', 'nan', 'gran', 'stepfather', 'neither', 'family'],
]);
const betweens = new Set([
  'both',
  'again',
  'also',
  'then',
  'has',
  'had',
  'have',
  'but',
  'who',
  'either',
  'herself',
  'himself',
  'themselves',
  'never',
  'simply',
  'were',
  'was',
  '(',
  ')',
  'and',
]);
/** Where grown people meet about a child. */
const meetings = new Set([
  ...[
    'core',
    'conference',
    'icpc',
    'rcpc',
    'strategy',
    'mediation',
    'court',
    'hearing',
    'panel',
    'pep',
    'cin',
    'plo',
    'lac',
  ],
  ...['mapping', 'legal', 'fgc', 'tac', 'taf', 'parenting', 'induction', 'ehcp', 'annual', 'exclusion', 'meeting'],
]);
/** What a mother has of her own. */
const ofMother = new Set([
  ...['postnatal', 'smear', 'antenatal', 'booking', 'counselling', 'perinatal', 'cbt', 'iapt', 'contraception', 'coil'],
  ...[
    'mammogram',
    'midwife',
    'therapist',
    'probation',
    'colposcopy',
    'scan',
    'cervical',
    'psychiatrist',
    'rehab',
    'detox',
  ],
]);
const hers = new Set(['her', 'his', 'their', 'own', 'my']);
const attending = new Set([
  ...['attend', 'attended', 'attending', 'turn', 'turned', 'come', 'came', 'miss', 'missed', 'dna', "dna'd", 'show'],
  ...['showed', 'shows', 'shown', 'arrive', 'arrived'],
]);
const reachOfMatter = 4;

/** "Core group: mum did not attend", "mum failed to attend her postnatal check": what grown people stay away from is no care of the child. */
export function isMeetingOfGrown(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first, last, attending)) return false;
  if (isOwn(tokens, first)) return true;
  const { first: begin } = sentenceOf(tokens, first);
  let place = first;
  while (place > begin && !grown.has(textAt(tokens, place)) && (place === first || betweens.has(textAt(tokens, place))))
    place -= 1;
  const isSubject = grown.has(textAt(tokens, place));
  if (!isSubject && !isFromGrown(tokens, last)) return false;
  const end = behind(tokens, last, isSubject ? reachOfMatter : reachOfMatter + 2);
  if (hers.has(textAt(tokens, last)) || hers.has(textAt(tokens, last + 1))) return hasWord(tokens, last, end, ofMother);
  const far = behindInClause(tokens, last);
  if (hasWord(tokens, last + 1, far, contacts)) return !hasWord(tokens, last + 1, far, contactless);
  if (hasWord(tokens, last + 1, far, conferences)) return true;
  if (hasWord(tokens, last + 1, end, children)) return false;
  return hasWord(tokens, begin, end, meetings) || (begin > 0 && isAfterHeading(tokens, begin, end));
}
/** The end of what is missed, before another clause, or a place where the child was to be seen. */
function behindInClause(tokens: readonly Token[], last: number): number {
  const far = behind(tokens, last, reachOfContact);
  for (let place = last + 1; place <= far; place += 1) if (turns.has(textAt(tokens, place))) return place - 1;
  return far;
}
const turns = new Set([',', 'nor', 'or', 'as', 'because', 'but', 'clinic', 'appointment', 'appt', 'hospital']);

/** When parents see a child that lives elsewhere: no care. */
const contacts = new Set(['contact', 'visitation', 'handover']);
const reachOfContact = 8;
const conferences = new Set(['conference', 'core', 'strategy', 'court', 'mediation', 'icpc', 'rcpc', 'plo', 'panel']);
const contactless = new Set(['number', 'lenses', 'lens', 'dermatitis', 'clinic', 'sport']);

/** "No show from mum", "no shows by both parents". */
function isFromGrown(tokens: readonly Token[], last: number): boolean {
  if (!agents.has(textAt(tokens, last + 1))) return false;
  return (
    grown.has(textAt(tokens, last + 2)) || (textAt(tokens, last + 2) === 'both' && grown.has(textAt(tokens, last + 3)))
  );
}
const agents = new Set(['from', 'by']);

const children = new Set(['with', 'him', 'child', 'baby', 'clinic', 'review', 'appointment', 'appt', 'hospital']);

/** "Core group held. Dad did not attend": the meeting is told of right before, and nothing else is said to be missed. */
const isAfterHeading = (tokens: readonly Token[], begin: number, end: number): boolean =>
  !goesOnAt(tokens, end + 1) && hasWord(tokens, sentenceOf(tokens, begin - 1).first, begin - 1, meetings);

const possessives = new Set([...grown].map((one) => `${one}'s`));
const reachOfOwn = 4;

/** "Dad's own GP appointment missed". */
function isOwn(tokens: readonly Token[], first: number): boolean {
  for (let place = first; place > first - reachOfOwn && goesOnAt(tokens, place); place -= 1)
    if (textAt(tokens, place) === 'own' && possessives.has(textAt(tokens, place - 1))) return true;
  return false;
}
