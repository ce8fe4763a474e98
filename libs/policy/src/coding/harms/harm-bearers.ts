import { otherHomes } from '../dictionary/harms/household-harm.js';
import { tellingTo } from '../dictionary/short-words.js';
import { listed } from '../dictionary/forms.js';
import { parents } from '../dictionary/harm-pair.js';
import { askingServices } from '../dictionary/people/as-patients.js';
import { isNoticeOfOther } from './notices-of-others.js';
import { isOfGrandparent } from './own-mothers.js';
import { isAtSomebodysDoor } from './drunk-at-door.js';
import { isFoundBy, tellsFinder } from './found-hanging.js';
import { type HarmTold } from './harms-told.js';
import { isChildOfOthers } from './shut-in-by-play.js';
import { ageBesideMother, ageWithChild, isDoneLately } from './cut-girls.js';
import { isConfidedToChild } from '../whose/confided-to-child.js';
import { isTopic } from '../whose/about-sibling.js';
import { isCaredFor, isYoungAt } from '../whose/as-patient.js';
import { isOfParentTold } from '../whose/parent-told.js';
import { childWords, companions, people, tellingOnly } from '../people/person-words.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

/** Whose harm it is; `mother`: of one who may be a girl herself, by the age that is told beside it. */
export type Bearer = 'child' | 'parent' | 'mother' | 'other';

const parental = new Terms(each(true, [...parents, ...parents.map((one) => `${one}'s`), "parents'"]));
const homes = new Set(otherHomes.filter((one) => !one.includes(' ')));

/** What is of the whole home, or of those who came: whoever stands before it does not bear it. */
const ofNobody = new Set(['household', 'escort', 'unexplained']);
const reportedOnes = new Set(['her', 'him', 'child']);
/** Of these a parent takes part, and it is the child's all the same. */
const ofParentsToo = new Set(['against-advice', 'removed-by-relative', 'controlling-companion', 'exploited']);

const turning = new Set([
  ...[',', ':', '+', 'her', 'him', 'found', 'finds', 'after', 'because', 'brought', 'attends', 'attended', 'called'],
  ...['aware', 'worried', 'concerned', 'anxious', 'disclosed', 'disclosing', 'discovered', 'unaware', 'upset', 'that'],
  ...['before', 'when', 'while', 'yp', 'distressed', 'reported', 'then', 'but', 'since', 'about', 're', 'due'],
]);
/** How somebody was, and no words of theirs. */
const appearing = new Set(['presented', 'presents', 'presenting', 'seemed', 'appeared', 'appears', 'looked']);
const behind = new Set(['by', 'of', 'in']);
const reach = 8;

/** Whose harm a text tells of: the child's, unless another person stands right before it or behind it. */
export function bearerOf(tokens: readonly Token[], told: HarmTold): Bearer {
  if (told.value === 'locked-away') return isChildOfOthers(tokens, told) ? 'other' : 'child';
  if (ofNobody.has(told.kind) || (told.kind === 'pregnancy' && told.value !== 'pregnant'))
    return told.kind === 'household' &&
      (isOfOtherHome(tokens, told) || isNoticeOfOther(tokens, told) || isOfGrandparent(tokens, told.begin))
      ? 'other'
      : 'child';
  if (told.value === 'pregnant') return isOfWoman(tokens, told) ? 'other' : 'child';
  if (told.kind === 'weapon') return bearerOfWeapon(tokens, told);
  // "mother reported her missing"
  const isReported = hasWord(tokens, told.begin, told.last, reportedOnes);
  if (told.value === 'missing-episode' && (told.begin < told.first || isReported)) return 'child';
  if (told.value === 'intoxicated' && isAtSomebodysDoor(tokens, told.first, told.last)) return 'other';
  if (told.kind === 'self-harm' && isConfidedToChild(tokens, told)) return 'other';
  if (tellsFinder(tokens, told)) return 'child';
  const before = patientBefore(tokens, told) ?? personBefore(tokens, told);
  if (isFoundBy(tokens, told)) return before ?? 'child';
  if (told.kind === 'mutilation' && before === null && isOfMother(tokens, told)) return 'mother';
  // "reported missing by her mother": who misses her is not missing
  const bearer = before ?? (told.value === 'missing-episode' ? null : personBehind(tokens, told));
  if (bearer === null) return isOfParentTold(tokens, people.in(tokens), told) ? 'parent' : 'child';
  return bearer === 'parent' && ofParentsToo.has(told.value) && !isOwn(tokens, told) ? 'child' : bearer;
}

/** "Mother self discharged", "father dealing drugs": what a parent does, and not to the child. */
const isOwn = (tokens: readonly Token[], { first, last }: HarmTold): boolean =>
  textAt(tokens, first) === 'self' || hasWord(tokens, first, last, ofTrade);
const ofTrade = new Set([
  ...['dealing', 'running', 'pwits', 'supply', 'supplying', 'selling', 'wrap', 'wraps', 'owes', 'debt', 'dealer'],
  ...['dealers', 'trap', 'traphouse', 'crack', 'den'],
]);

/** "Mum threatened him with a knife": whom it was shown to, and not who stands before; "her" may be a woman beside her partner. */
function bearerOfWeapon(tokens: readonly Token[], told: HarmTold): Bearer {
  if (told.value !== 'carries-weapon') {
    if (hasWord(tokens, told.begin, told.last + 2, metByWeapon)) return 'child';
    if (hasWord(tokens, told.begin, told.last + 2, metHer))
      return isOfWoman(tokens, told) || hasWord(tokens, told.begin - reach, told.begin - 1, womens) ? 'other' : 'child';
    const behindIt = parental.at(tokens, told.last + 1) ?? people.at(tokens, told.last + 1);
    if (behindIt !== null) return childWords.has(textAt(tokens, told.last + 1)) ? 'child' : 'other';
  }
  const bearer = personBefore(tokens, told);
  return bearer === null ? 'child' : 'other';
}
const metByWeapon = new Set(
  listed(`
  him, me, my, his, child, children, them, boy, girl, yp, pt, family
`),
);
const metHer = new Set(['her']);
const womens = new Set(["mum's", "mother's", 'mums', 'mothers']);

/** "Mum says that she is pregnant": a woman of the sentence, or of the one before. */
function isOfWoman(tokens: readonly Token[], told: HarmTold): boolean {
  const named = people.in(tokens);
  if (isOfParentTold(tokens, named, told)) return true;
  const { first: begin } = sentenceOf(tokens, told.first);
  const woman = named.findLast(({ first, last, means }) => first >= begin && last < told.first && means === 'woman');
  if (woman === undefined) return false;
  const isApart = hasWord(tokens, woman.last + 1, told.first - 1, away);
  if (isApart && !isRightBehind(tokens, woman.last, told.first)) return false;
  // "told her mum I'm pregnant"
  return !(ownWords.has(textAt(tokens, told.first)) && hasWord(tokens, woman.first - 2, woman.first - 1, tellingTo));
}
const ownWords = new Set(['i', "i'm"]);

/** "Mum, 29 weeks pregnant", "sister (16), pregnant 8/40": nothing but an age and signs stand between. */
function isRightBehind(tokens: readonly Token[], last: number, first: number): boolean {
  for (let place = last + 1; place < first; place += 1)
    if (!besideAges.has(textAt(tokens, place)) && !/^\d+$/.test(textAt(tokens, place))) return false;
  return true;
}
const besideAges = new Set([',', '(', ')', '-', 'aged', 'age', 'yrs', 'yr', 'years', 'old', 'who', 'is']);
const away = new Set([',', ':', 'her', 'girl', 'daughter', 'child', 'yp']);

/** "Mother G4, FGM type 3 in maternity notes": her sentence, or her notes, and no girl in it by a word for one. */
function isOfMother(tokens: readonly Token[], { first: at }: HarmTold): boolean {
  const { first, last } = sentenceOf(tokens, at);
  const mother = motherBefore(tokens, first, at);
  if (mother !== null)
    return !hasWord(tokens, mother + 1, at - 1, girls) && !isDoneLately(tokens, { first: mother, last });
  return hasWord(tokens, first, last, motherly) && !hasWord(tokens, first, last, girls);
}

/** The age that is told beside a mutilation of a mother: who is so young is the girl of whom it is told; null for none. */
export function ageToldBeside(tokens: readonly Token[], at: number): number | null {
  const { first, last } = sentenceOf(tokens, at);
  const mother = motherBefore(tokens, first, at);
  return mother === null ? ageWithChild(tokens, first) : ageBesideMother(tokens, { first: mother, last });
}

function motherBefore(tokens: readonly Token[], first: number, at: number): number | null {
  for (let place = at - 1; place >= first; place -= 1) if (mothers.has(textAt(tokens, place))) return place;
  return null;
}
const mothers = new Set(['mum', 'mother']);
const motherly = new Set(
  listed(`
  mum, mother, maternal, maternity, booking, antenatal, midwife, midwives, deinfibulated, deinfibulation,
  reinfibulation, pregnancy, labour, delivery, primip, para
`),
);
const girls = new Set(
  listed('daughter, daughters, girl, girls, sister, sisters, her, she, child, baby, yp, says, told'),
);

/** "Mum admitted after an overdose", "re sister: self-harm": who is looked after for it, or whom the entry is about; null for nobody. */
function patientBefore(tokens: readonly Token[], { kind, begin }: HarmTold): Bearer | null {
  for (let place = begin - 1; place >= begin - reachOfPatient && goesOnAt(tokens, place + 1); place -= 1) {
    const bearer = personAt(tokens, place, begin);
    if (bearer === null) continue;
    const person = parental.at(tokens, place) ?? people.at(tokens, place);
    // "boyfriend known to police for sexual exploitation": of whom, he does not say
    if (
      bearer === 'none' ||
      person === null ||
      (kind === 'exploitation' && hasWord(tokens, place, begin, askingServices))
    )
      return null;
    const isTheirs =
      isCaredFor(tokens, person.last, begin) || (isYoungAt(tokens, person.last) && isTopic(tokens, person, begin));
    return isTheirs ? bearer : null;
  }
  return null;
}
const reachOfPatient = 12;

/** The nearest word before a mention that tells whose it is. */
function personBefore(tokens: readonly Token[], { begin }: HarmTold): Bearer | null {
  for (let place = begin - 1; place >= begin - reach && goesOnAt(tokens, place + 1); place -= 1) {
    const bearer = personAt(tokens, place, begin);
    if (bearer !== null) return bearer === 'none' ? null : bearer;
    if (isTurn(tokens, place)) return null;
  }
  return null;
}

const isTurn = (tokens: readonly Token[], place: number): boolean => {
  const text = textAt(tokens, place);
  // "father arrested for dealing drugs", "father found with wraps of heroin"
  if ((text === 'for' || text === 'with') && charged.has(textAt(tokens, place - 1))) return false;
  if (text === 'found' && textAt(tokens, place + 1) === 'with') return false;
  return turning.has(text) || childWords.has(text) || (tellingOnly.has(text) && !appearing.has(text));
};

const charged = new Set(['arrested', 'charged', 'convicted', 'bailed', 'imprisoned', 'jailed', 'sentenced', 'wanted']);

/** Who is named from one place to before another; 'none' for somebody who only came along. */
function personAt(tokens: readonly Token[], place: number, before: number): Bearer | 'none' | null {
  const parent = parental.at(tokens, place);
  const person = parent ?? people.at(tokens, place);
  if (person === null || person.last >= before) return null;
  if (person.means === 'worker' || person.means === 'animal') return 'none';
  let ahead = place - 1;
  while (owners.has(textAt(tokens, ahead))) ahead -= 1;
  if (ahead >= 0 && !beginsAt(tokens, ahead + 1) && companions.has(textAt(tokens, ahead))) return 'none';
  return parent === null ? 'other' : 'parent';
}
const owners = new Set(['his', 'her', 'the', 'their', 'a', 'older', 'younger', 'own', 'two']);

/** "Overdose by mother", "self-harm of his sister". */
function personBehind(tokens: readonly Token[], { last }: HarmTold): Bearer | null {
  if (!behind.has(textAt(tokens, last + 1)) || beginsAt(tokens, last + 1)) return null;
  for (let place = last + 2; place <= last + 3; place += 1) {
    if (!goesOnAt(tokens, place)) return null;
    if (parental.at(tokens, place) !== null) return 'parent';
    const person = people.at(tokens, place);
    if (person !== null && person.means !== 'worker' && person.means !== 'animal') return 'other';
  }
  return null;
}

/** "DV incident next door", and not "called by next door". */
const isNextDoor = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'next' &&
  textAt(tokens, place + 1) === 'door' &&
  !callers.has(textAt(tokens, place - 1)) &&
  !hasWord(tokens, place + 2, place + 4, calling);
const callers = new Set(['by', 'from', 'to', ',', 'per', 'and']);
const calling = new Set(['called', 'rang', 'reported', 'heard', 'reports', 'phoned']);

/** "Domestic incident at the neighbour's". */
function isOfOtherHome(tokens: readonly Token[], { begin, last }: HarmTold): boolean {
  for (let place = begin - 1; place >= begin - 4 && goesOnAt(tokens, place + 1); place -= 1)
    if (homes.has(textAt(tokens, place)) && !companions.has(textAt(tokens, place - 1))) return true;
  for (let place = last + 1; place <= last + 4 && goesOnAt(tokens, place); place += 1)
    if (homes.has(textAt(tokens, place)) || isNextDoor(tokens, place)) return true;
  return false;
}
