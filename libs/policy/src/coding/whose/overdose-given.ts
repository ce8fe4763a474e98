import { dayNames, monthNames, shortDays, shortMonths } from '../dictionary/calendar.js';
import { prescribed } from '../dictionary/care/prescriptions.js';
import { listed } from '../dictionary/forms.js';
import { substanceWords } from '../dictionary/injuries/substances.js';
import { grownKin } from '../dictionary/people/kin.js';
import { haves, passives, selves, thirdPersons } from '../dictionary/short-words.js';
import { type Span } from '../where-words.js';
import { goesOnAt, isNumber, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const doses = new Set(listed("overdosed, overdosing, overdoses, od'd, oded, od'ed, ods"));
const nouns = new Set(listed("overdose, od, overdoses, od's"));
const pronouns = new Set(['him', 'them', 'me', 'us']);
const children = new Set(
  listed('child, baby, toddler, infant, kids, kid, children, son, daughter, boy, girl, twins, pt, patient'),
);
const articles = new Set(listed('the, a, her, his, their, my, little, own'));
const substances = new Set([...Object.values(substanceWords).flat(), ...prescribed]);
const grown = new Set(grownKin);
/** How or when she took it. */
const adverbs = new Set([
  ...listed(
    'again, today, yesterday, twice, once, before, previously, recently, tonight, overnight, earlier, badly, also',
  ),
  ...[...dayNames, ...shortDays],
]);
/** "Overdosed again on", "overdosed Friday on": how she took it, where "overdosed Kai on melatonin" is of a child. */
const notNames = new Set([
  ...[...adverbs, ...monthNames, ...shortMonths, ...substances],
  ...listed(`
    herself, himself, night, morning, afternoon, evening, midday, midnight, lunchtime, weekend, christmas, xmas, easter, home, work, alone, there,
    here, outside, upstairs, downstairs, drunk, and, then, at, in, while, whilst, when, by, last, late, half, pills, intent
  `),
]);
const swallowing = new Set(listed('swallowed, ingested, eaten'));
const takers = new Set(listed('child, baby, toddler, children, kids, him, daughter, son'));
const owning = new Set(listed("child's, baby's, toddler's, children's, kid's, son's, daughter's"));
const most = 12;

/** Whether a child was given an overdose, whoever else is named: with "mum had an overdose, she gave child the same". */
export const isOverdoseGiven = (tokens: readonly Token[], span: Span): boolean =>
  isOverdoseOnlyGiven(tokens, span) || isSameGiven(tokens, span) || isOfBoth(tokens, span);

/** "Mum overdosed herself and the baby". */
function isOfBoth(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let verb = first; verb <= last; verb += 1) {
    if (!doses.has(textAt(tokens, verb)) || !selves.has(textAt(tokens, verb + 1))) continue;
    if (!ands.has(textAt(tokens, verb + 2)) || !goesOnAt(tokens, verb + 3)) continue;
    const child = articles.has(textAt(tokens, verb + 3)) ? verb + 4 : verb + 3;
    if (children.has(textAt(tokens, child))) return isToldNoMore(tokens, child + 1);
  }
  return false;
}
const ands = new Set(['and', '&', '+']);

/** "She gave child the same". */
function isSameGiven(tokens: readonly Token[], { last }: Span): boolean {
  const end = Math.min(sentenceOf(tokens, last).last, last + most);
  for (let place = last + 1; place + 3 <= end; place += 1)
    if (giving.has(textAt(tokens, place)) && takers.has(textAt(tokens, place + 1)))
      return textAt(tokens, place + 2) === 'the' && textAt(tokens, place + 3) === 'same';
  return false;
}
const giving = new Set(['gave', 'giving', 'gives']);

/** "Mum overdosed the baby", "deliberately": nobody harmed herself, nor did the baby itself. */
export const isNoOwnOverdose = (tokens: readonly Token[], value: string, span: Span): boolean =>
  value === 'parent-self-harm'
    ? isOverdoseOnlyGiven(tokens, span) && !isOfHerselfToo(tokens, span)
    : value === 'self-harm' && isOverdosedByOther(tokens, span);

/** "Overdosed baby and then herself": of both. */
function isOfHerselfToo(tokens: readonly Token[], { first }: Span): boolean {
  const { last } = sentenceOf(tokens, first);
  for (let place = first + 1; place <= last; place += 1)
    if (selves.has(textAt(tokens, place)) && thens.has(textAt(tokens, place - 1))) return true;
  return false;
}
const thens = new Set(['and', '&', '+', 'then', 'also']);

/** Whether somebody grown overdosed a child: "mum deliberately overdosed baby", "intentional overdose of baby by mum". */
function isOverdosedByOther(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let place = first; place <= last; place += 1) {
    if (doses.has(textAt(tokens, place)) && isOfObject(tokens, place)) return true;
    if (nouns.has(textAt(tokens, place)) && isToldOfChild(tokens, place) && isByGrown(tokens, place)) return true;
  }
  return false;
}

function isByGrown(tokens: readonly Token[], noun: number): boolean {
  const { last } = sentenceOf(tokens, noun);
  for (let place = noun + 1; place < last; place += 1)
    if (textAt(tokens, place) === 'by' && grown.has(whoBy(tokens, place))) return true;
  return false;
}

/** Who stands behind "by": "by his mum's partner" is by one of hers. */
function whoBy(tokens: readonly Token[], by: number): string {
  const who = articles.has(textAt(tokens, by + 1)) ? textAt(tokens, by + 2) : textAt(tokens, by + 1);
  return who.replace(/'s$/, '');
}

/** "Child was deliberately overdosed by": who was, before the verb. */
function whoWas(tokens: readonly Token[], verb: number): string {
  let place = verb - 1;
  while (goesOnAt(tokens, place) && (wasOrHas.has(textAt(tokens, place)) || meant.has(textAt(tokens, place))))
    place -= 1;
  return textAt(tokens, place);
}
const wasOrHas = new Set([...passives, ...haves]);

/** Whether the overdose that is told is a child's alone: "mum overdosed baby with salt", "overdose by mum of insulin to child". */
function isOverdoseOnlyGiven(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let place = first; place <= last; place += 1) {
    const text = textAt(tokens, place);
    if (doses.has(text) && isOfObject(tokens, place)) return true;
    if ((nouns.has(text) || doses.has(text)) && isToldOfChild(tokens, place)) return true;
  }
  return false;
}

/** "Overdosed him", "overdosed the baby", "overdosed her, insulin", "overdosed Kai on melatonin"; "child overdosed by mum". */
function isOfObject(tokens: readonly Token[], verb: number): boolean {
  if (!goesOnAt(tokens, verb + 1)) return false;
  const next = textAt(tokens, verb + 1);
  const beyond = goesOnAt(tokens, verb + 2) ? textAt(tokens, verb + 2) : '';
  if (next === 'by') {
    const [was, by] = [whoWas(tokens, verb), whoBy(tokens, verb + 1)];
    return (children.has(was) && grown.has(by)) || (thirdPersons.has(was) && parents.has(by));
  }
  if (pronouns.has(next)) return true;
  if (children.has(next)) return isToldNoMore(tokens, verb + 2);
  if (articles.has(next) && children.has(beyond)) return isToldNoMore(tokens, verb + 3);
  if (isNumber(next) && isAged(tokens, verb + 2)) return isSomebodyElse(whoWas(tokens, verb));
  if (next === 'her') return !/^[a-z]/.test(beyond) || isDosedAt(tokens, verb + 2);
  return /^[a-z]{2,}$/.test(next) && !notNames.has(next) && !next.endsWith('ly') && isNameDosed(tokens, verb + 2);
}

const parents = new Set(listed('mum, mother, mummy, mam, dad, father, daddy, parents, stepdad, stepmum'));

/** Who overdosed a child of some years, where "overdosed 15 year old, took tablets" is of that child itself. */
const isSomebodyElse = (who: string): boolean => grown.has(who) || thirdPersons.has(who);

/** "Overdosed 2 year old", "2 yo", and not "2 years ago". */
const isAged = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'yo' || (units.has(textAt(tokens, place)) && textAt(tokens, place + 1) === 'old');
const units = new Set(['year', 'yr', 'month', 'mth', 'week', 'wk', 'day']);

/** "Kai on methadone", "Kai with melatonin", where "alone with tablets" is of whoever took them. */
const isNameDosed = (tokens: readonly Token[], place: number): boolean =>
  isDosedOn(tokens, place) ||
  (textAt(tokens, place) === 'with' && goesOnAt(tokens, place + 1) && substances.has(textAt(tokens, place + 1)));

/** Whether no more is told there than what or when it was, where "overdosed, children with nan" and "overdosed child found her" go on. */
const isToldNoMore = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) ||
  !/^[a-z]/.test(textAt(tokens, place)) ||
  adverbs.has(textAt(tokens, place)) ||
  meant.has(textAt(tokens, place)) ||
  whenOrWhy.has(textAt(tokens, place)) ||
  behindObject.has(`${textAt(tokens, place)} ${textAt(tokens, place + 1)}`) ||
  isDosedAt(tokens, place);

const meant = new Set(listed('deliberately, intentionally, accidentally'));
/** "Overdosed baby when alone": what no onlooker is followed by. */
const whenOrWhy = new Set(
  listed('when, whenever, while, whilst, because, as, since, after, before, so, until, every, for, then'),
);
const behindObject = new Set(
  listed(`
    on purpose, by mistake, by accident, by giving, last night, and herself, and himself, and then, at night, at bedtime,
    at teatime, in hospital, in error, to make, to get, to keep, to stop, to help, to calm, to quieten, to sedate, to settle, to shut
  `),
);

/** "With insulin", "using salt", "on methadone". */
function isDosedAt(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (text === 'with' || text === 'using') {
    const what = textAt(tokens, place + 1);
    return goesOnAt(tokens, place + 1) && !grown.has(what) && !articles.has(what) && !what.endsWith("'s");
  }
  return isDosedOn(tokens, place);
}

const isDosedOn = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'on' && goesOnAt(tokens, place + 1) && substances.has(textAt(tokens, place + 1));

/** "Overdose of child", "overdose by mum of insulin to child", "dad's OD meds swallowed by toddler". */
function isToldOfChild(tokens: readonly Token[], noun: number): boolean {
  const end = Math.min(sentenceOf(tokens, noun).last, noun + most);
  for (let place = noun + 1; place <= end; place += 1) {
    const whom = articles.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
    if (whom > end) return false;
    const text = textAt(tokens, place);
    if (takers.has(textAt(tokens, whom)) && isGivenAt(tokens, place, noun)) return true;
    // "overdose of the child's paracetamol dose"
    if (text === 'of' && place === noun + 1 && owning.has(textAt(tokens, whom)))
      return textAt(tokens, whom + 2) === 'dose';
    // "overdose by mother's partner giving pills"
    if (text === 'giving' && pills.has(textAt(tokens, place + 1)) && !goesOnAt(tokens, place + 2)) return true;
  }
  return false;
}
const pills = new Set(['pills', 'tablets', 'medicine', 'meds', 'drugs', 'medication']);

/** Whether the word there joins the overdose to whom it names: "of" and "to" right behind it, "of insulin to", "swallowed by". */
function isGivenAt(tokens: readonly Token[], place: number, noun: number): boolean {
  const text = textAt(tokens, place);
  if (text === 'by') return swallowing.has(textAt(tokens, place - 1));
  if (text !== 'of' && text !== 'to') return false;
  const ofWhat = articles.has(textAt(tokens, place - 2)) ? place - 3 : place - 2;
  return place === noun + 1 || (text === 'to' && textAt(tokens, ofWhat) === 'of');
}
