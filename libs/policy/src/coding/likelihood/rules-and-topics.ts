import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { crowds, determined, isRuleForMany } from './rules-for-many.js';
import { isSpokenAbout } from './spoken-about.js';
import { type Token } from '../text/tokens.js';

const anybodies = new Set(['anyone', 'anybody', 'whoever', 'whosoever']);
const some = new Set(['any', 'every', 'all', 'those', 'each']);
const members = new Set([
  ...['child', 'children', 'pupil', 'pupils', 'student', 'students', 'boy', 'girl', 'player', 'players', 'patient'],
  ...['patients', 'parent', 'parents', 'person', 'baby', 'infant', 'toddler', 'those', 'boys', 'girls', 'staff'],
]);
const whos = new Set(['who', 'that', 'with', 'whose', 'found', 'caught', 'seen', 'presenting']);
const musts = new Set(['will', 'must', 'should', 'shall', 'would', 'needs', 'need', 'gets', 'get', 'faces', 'goes']);
const betweens = new Set(['was', 'were', 'had', 'has', 'today', 'yesterday', 'this']);
const reachOfBegin = 4;

/** "Anyone caught punching will be excluded", "a child who bumps their head is to be seen": a rule, and nobody's harm. */
export function isOfAnybody(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if ((kind === 'injury' || kind === 'mechanism' || value === 'disclosure') && isOfMany(tokens, first, last))
    return true;
  if ((kind === 'injury' || kind === 'mobility') && isRuleForMany(tokens, first)) return true;
  if (kind !== 'injury' && kind !== 'mechanism') return false;
  if (isJudgedDeed(tokens, first, last)) return true;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const subject = anybodyIn(tokens, begin, first);
  if (subject === null || hasWord(tokens, subject, first - 1, betweens)) return false;
  for (let place = last + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (betweens.has(text)) return false;
    if (musts.has(text)) return textAt(tokens, place + 1) !== 'have';
    if ((text === 'is' || text === 'are') && textAt(tokens, place + 1) === 'to') return true;
  }
  return false;
}

/** "Smacking is against the law", "shaking a baby is never safe". */
function isJudgedDeed(tokens: readonly Token[], first: number, last: number): boolean {
  if (!textAt(tokens, first).endsWith('ing')) return false;
  const is = [last + 1, last + 2].find((place) => goesOnAt(tokens, place) && textAt(tokens, place) === 'is');
  return is !== undefined && hasWord(tokens, is + 1, behind(tokens, is, reachOfVerdict), verdicts);
}
const verdicts = new Set(
  listed(`
  law, illegal, wrong, allowed, acceptable, ok, okay, safe, dangerous, banned
`),
);
const reachOfVerdict = 4;

/** "Children are hit by quad bikes each year": what happens to many. */
function isOfMany(tokens: readonly Token[], first: number, last: number): boolean {
  if (!crowds.areIn(tokens)) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  if (hasWord(tokens, begin, end, kinTelling)) return false;
  for (let place = first; place < end; place += 1) {
    if (!eaches.has(textAt(tokens, place)) || !times.has(textAt(tokens, place + 1))) continue;
    for (let before = Math.max(begin, first - reachOfMany); before <= last; before += 1)
      if (crowds.has(textAt(tokens, before)) && !determined.has(textAt(tokens, before - 1))) return true;
  }
  return false;
}
/** Whoever knows the children of whom is told. */
const kinTelling = new Set([
  ...['mum', 'mother', 'dad', 'father', 'nan', 'gran', 'grandmother', 'grandma', 'neighbour', 'neighbours', 'aunt'],
  ...['sister', 'brother', 'sibling', 'stepdad', 'stepmum', 'partner', 'parents', 'carer', 'home', 'belt', 'stick'],
]);
const eaches = new Set(['each', 'every', 'per', 'a']);
const times = new Set(['year', 'week', 'month', 'day']);
const reachOfMany = 4;

/** Where a sentence, or what stands behind its heading, begins with nobody in particular. */
function anybodyIn(tokens: readonly Token[], begin: number, to: number): number | null {
  for (let place = begin; place <= Math.min(begin + reachOfBegin, to - 1); place += 1) {
    if (place > begin && textAt(tokens, place - 1) !== ':') continue;
    if (anybodies.has(textAt(tokens, place))) return place;
    const [who, next] = [textAt(tokens, place + 1), textAt(tokens, place + 2)];
    if (some.has(textAt(tokens, place)) && members.has(who) && whos.has(next)) return place;
    // "a child who bumps", and not "a child who fell", of whom it is told
    if (textAt(tokens, place) === 'a' && members.has(who) && next === 'who')
      return textAt(tokens, place + 3).endsWith('s') ? place : null;
  }
  return null;
}

const talks = new Set([
  ...['discussed', 'covered', 'talked', 'spoke', 'discussion', 'topics', 'topic', 'advice', 'covering', 'discussing'],
  ...['leaflets', 'explained', 'information', 'session', 'pshe', 'psed', 'assembly'],
]);
/** What is spoken of where nothing has happened. */
const topics = new Set(
  listed(`
  sleep, weaning, immunisations, imms, smoke, alarm, alarms, gates, cords, seats, drowning, choking, poisons, safety,
  helmets, sun, teething, smoking, strangulation, suffocation, sids, temperature, temperatures, thermometer,
  thermostat, tables, hazards, prevention, seatbelts, electricity, fireworks, allergies, vitamins
`),
);
/** "I went through falls and scalds": dangers that are called by their plain name. */
const dangers = new Set(['falls', 'burns', 'scalds', 'fractures', 'poisonings', 'bites']);
/** What the child itself may have, and what is no danger of a home. */
const seen = new Set(
  listed(`
  assault, bruise, mark, swelling, bite, abrasion, school-or-nursery-accident, unwitnessed
`),
);
/** Something was there to be treated. */
const treated = new Set([
  ...['sustained', 'cleaned', 'glued', 'dressed', 'treated', 'steristripped', 'sutured', 'stitched', 'noted', 'seen'],
  ...['healing', 'presented', 'attended', 'came', 'found', 'fresh', 'old', 'multiple', 'dressing'],
]);
const goings = new Set(['through', 'discussing', 'covering', 'topics', 'covered', 'discussed']);
const reachOfTalk = 4;
const determiners = new Set(
  listed(`
  the, his, her, their, these, those, two, three, several, multiple, some, new, old, more, has, had, have, with, of,
  recent, previous, small, facial, fresh, healing, fading, no, nil, without, not
`),
);

/** "Discussed scalds, falls from changing tables and safe sleep": harm of many kinds, spoken of among other dangers. */
export function isTopicOfTalk(
  tokens: readonly Token[],
  { kind, value, bodySite, first, last, laterality }: Mention,
): boolean {
  if ((kind !== 'injury' && kind !== 'mechanism') || seen.has(value) || bodySite !== null || laterality !== null)
    return false;
  if (!textAt(tokens, first).endsWith('s') && !textAt(tokens, last).endsWith('s')) return false;
  if (determiners.has(textAt(tokens, first - 1)) && goesOnAt(tokens, first)) return false;
  const sentence = sentenceOf(tokens, first);
  if (isTalkedOver(tokens, first, last)) return true;
  if (hasWord(tokens, sentence.first, sentence.last, treated)) return false;
  if (
    dangers.has(textAt(tokens, last)) &&
    (hasWord(tokens, Math.max(sentence.first, first - reachOfTalk), first - 1, goings) ||
      isSpokenAbout(tokens, sentence.first, { first, last }))
  )
    return true;
  return (
    hasWord(tokens, sentence.first, sentence.last, talks) && hasWord(tokens, sentence.first, sentence.last, topics)
  );
}

/** Dangers by the name that a talk has for them. */
const named = new Set([
  ...dangers,
  ...['injuries', 'overdoses', 'poisoning', 'scalding', 'burning', 'accidents', 'drinks', 'liquids', 'collisions'],
]);
const joints = new Set([
  ',',
  'and',
  '&',
  '/',
  '+',
  ':',
  '-',
  'or',
  'on',
  'of',
  'about',
  're',
  'as',
  'since',
  'because',
  'bath',
]);
const copulas = new Set(
  listed(`
  was, were, are, is, also, then, again, all, been, both, now, have, has
`),
);
const spoken = new Set(
  listed(`
  discussed, covered, explained, addressed, revisited, explored, highlighted, outlined, mentioned
`),
);
const spokenOver: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['talked', new Set(['over', 'through', 'about'])],
  ['gone', new Set(['over', 'through'])],
  ['went', new Set(['over', 'through'])],
  ['spoken', new Set(['about', 'of'])],
  ['touched', new Set(['on', 'upon'])],
  ['run', new Set(['through'])],
  ['chatted', new Set(['about', 'through'])],
]);
/** With these it is spoken of what is there. */
const clinicians = new Set(
  listed(`
  plastics, reg, registrar, consultant, surgeons, orthopaedics, ortho, burns, dr, ed, team
`),
);
const oftens = new Set(
  listed(`
  up, common, commoner, commonest, frequent, rising, likelier, avoidable, preventable, among
`),
);
const reachOfTopic = 9;
const reachOfHearer = 4;

/** "Falls and scalds gone through", "falls from windows are up again": what parents are told of, and nobody bears. */
function isTalkedOver(tokens: readonly Token[], first: number, last: number): boolean {
  if (!named.has(textAt(tokens, first)) && !named.has(textAt(tokens, last))) return false;
  if (goesOnAt(tokens, first) && !joints.has(textAt(tokens, first - 1))) return false;
  for (let place = last + 1; place <= last + reachOfTopic && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if ((text === 'are' || text === 'is') && hasWord(tokens, place + 1, place + 2, oftens)) return true;
    const isSpoken = spoken.has(text) || spokenOver.get(text)?.has(textAt(tokens, place + 1)) === true;
    if (isSpoken) return !hasWord(tokens, place + 1, place + reachOfHearer, clinicians);
    if (text === 'he' || text === 'she' || (copulas.has(text) && treated.has(textAt(tokens, place + 1)))) return false;
  }
  return false;
}
