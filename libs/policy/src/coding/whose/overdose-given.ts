import { listed } from '../dictionary/forms.js';
import { type Span } from '../where-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const doses = new Set(listed("overdosed, overdosing, overdoses, od'd, oded, od'ed, ods"));
const nouns = new Set(listed("overdose, od, overdoses, od's"));
const children = new Set(
  listed(
    'him, them, me, us, child, baby, toddler, infant, kids, kid, children, son, daughter, boy, girl, twins, pt, patient',
  ),
);
const articles = new Set(listed('the, a, her, his, their, my, little, own'));
const ways = new Set(listed('on, with, using'));
/** "Overdosed again on": how she took it, where "overdosed Kai on" is of a child. */
const notNames = new Set(
  listed(`
  again, today, yesterday, twice, once, before, previously, recently, tonight, intentionally, accidentally, deliberately, herself, himself, badly,
  impulsively, night, and, then, herself, at, massively, unintentionally, purposely, heavily, also, apparently, allegedly, reportedly, earlier, overnight
`),
);
const ofChild = new Set(listed('of, to, in, by, from'));
const takers = new Set(
  listed("child, child's, baby, baby's, toddler, toddler's, children, children's, kids, kid's, him, daughter, son"),
);
const swallowing = new Set(listed('swallowed, ingested, eaten, given, found, giving, gave'));
const most = 12;

/** Whether a child was given an overdose, whoever else is named: with "mum had an overdose, she gave child the same". */
export const isOverdoseGiven = (tokens: readonly Token[], span: Span): boolean =>
  isOverdoseOnlyGiven(tokens, span) || isSameGiven(tokens, span);

/** "She gave child the same". */
function isSameGiven(tokens: readonly Token[], { last }: Span): boolean {
  const end = Math.min(sentenceOf(tokens, last).last, last + most);
  for (let place = last + 1; place + 3 <= end; place += 1)
    if (giving.has(textAt(tokens, place)) && takers.has(textAt(tokens, place + 1)))
      return textAt(tokens, place + 2) === 'the' && textAt(tokens, place + 3) === 'same';
  return false;
}
const giving = new Set(['gave', 'giving', 'gives']);

/** Whether the overdose that is told is a child's alone: "mum overdosed baby with salt", "overdose by mum of insulin to child". */
export function isOverdoseOnlyGiven(tokens: readonly Token[], { first, last }: Span): boolean {
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
  if (next === 'by') return takers.has(textAt(tokens, verb - 1)) && !beyond.endsWith('self');
  if (children.has(next)) return true;
  if (next === 'her') return !/^[a-z]/.test(beyond) || ways.has(beyond) || children.has(beyond);
  if (articles.has(next)) return children.has(beyond);
  return /^[a-z]{2,}$/.test(next) && ways.has(beyond) && !ways.has(next) && !notNames.has(next) && !next.endsWith('ly');
}

/** "Overdose by mum of insulin to child", "dad's OD meds swallowed by toddler". */
function isToldOfChild(tokens: readonly Token[], noun: number): boolean {
  const end = Math.min(sentenceOf(tokens, noun).last, noun + most);
  for (let place = noun + 1; place <= end; place += 1) {
    if (!ofChild.has(textAt(tokens, place))) continue;
    const whom = articles.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
    if (whom > end || !takers.has(textAt(tokens, whom))) continue;
    const text = textAt(tokens, place);
    if (text === 'of' || text === 'to') return place === noun + 1 || hasWord(tokens, noun + 1, place, givers);
    return hasWord(tokens, noun + 1, place, swallowing);
  }
  // "overdose by mother's partner giving pills"
  for (let place = noun + 1; place < end; place += 1)
    if (textAt(tokens, place) === 'giving' && pills.has(textAt(tokens, place + 1))) return true;
  return false;
}
const givers = new Set(['by', 'of', 'given']);
const pills = new Set(['pills', 'tablets', 'medicine', 'meds', 'drugs', 'medication']);
