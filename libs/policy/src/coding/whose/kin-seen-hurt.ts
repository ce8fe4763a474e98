import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { determiners, objects, owners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const siblings = new KeyWords(listed('brother, sister, stepbrother, stepsister'));
const before = new Set([...owners, ...listed('older, younger, big, little, elder, twin, adult, half')]);
const beings = new Set(listed('was, got, been, had, has, being'));
const victims = new Set(listed('assaulted, attacked, mugged, jumped, beaten, punched, robbed'));
const watchers = new Set(['he', 'she', 'pupil', 'student', 'yp', 'pt']);
const seeing = new Set(['saw', 'sees', 'seen']);
const withs = new Set(['with', 'w', 'had', 'having']);
/** Whom the child saw: a sister is no "him". */
const whom: Readonly<Record<string, string | undefined>> = {
  brother: 'him',
  stepbrother: 'him',
  sister: 'her',
  stepsister: 'her',
};
const unlike: Readonly<Record<string, string | undefined>> = { he: 'him', she: 'her' };
const reachOfLook = 3;

/** "Brother assaulted at weekend by lads, she saw him with a black eye": a sibling whom the child saw afterwards, and who alone was struck. */
export function isOfKinSeenHurt(tokens: readonly Token[], { kind, value, first }: Mention): boolean {
  if ((kind !== 'injury' && value !== 'assault') || !siblings.areIn(tokens)) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  let sibling = begin;
  while (before.has(textAt(tokens, sibling)) && goesOnAt(tokens, sibling + 1)) sibling += 1;
  const met = whom[textAt(tokens, sibling)];
  if (met === undefined) return false;
  let struck = sibling + 1;
  while (beings.has(textAt(tokens, struck)) && goesOnAt(tokens, struck)) struck += 1;
  if (!victims.has(textAt(tokens, struck)) || isSomebodyAt(tokens, struck + 1)) return false;
  const seen = seenFrom(tokens, struck + 1, end, met);
  if (seen === null) return false;
  if (value === 'assault') return first <= struck;
  return first > seen + 1 && first <= seen + 1 + reachOfLook && withs.has(textAt(tokens, seen + 1));
}

/** "Brother punched pt", "punched his mum": whom the sibling struck, where "attacked at weekend" is of the sibling. */
function isSomebodyAt(tokens: readonly Token[], place: number): boolean {
  if (!goesOnAt(tokens, place)) return false;
  const text = textAt(tokens, place);
  if (objects.has(text) || people.has(text)) return true;
  return determiners.has(text) && goesOnAt(tokens, place + 1) && people.has(textAt(tokens, place + 1));
}
const people = new Set([
  ...[...grownKin, ...youngKin],
  ...listed('pt, patient, child, yp, pupil, student, boy, girl, baby, son, daughter'),
]);

/** Where "she saw him" ends; null where it does not stand there, or who saw may be who is seen. */
function seenFrom(tokens: readonly Token[], from: number, to: number, met: string): number | null {
  for (let place = from; place + 2 <= to; place += 1) {
    const watcher = textAt(tokens, place);
    if (watchers.has(watcher) && seeing.has(textAt(tokens, place + 1)) && textAt(tokens, place + 2) === met)
      return unlike[watcher] === met ? null : place + 2;
  }
  return null;
}
