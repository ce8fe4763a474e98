import { personWords } from '../dictionary/sense.js';
import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const walks = new Set(['walks', 'walking']);
const outs = new Set(['out', 'dog', 'power', 'brisk', 'hill', 'nordic']);
const everies = new Set(['every', 'each', 'most', 'some']);
const times = new Set(
  listed('day, days, morning, mornings, afternoon, afternoons, evening, evenings, night, lunchtime, week, weekend'),
);
const often = new Set(listed('daily, everyday, weekly, regularly'));
const counts = new Set(listed('once, twice, one, two, three, four, five, several, few, couple'));
const measures = new Set(listed('min, mins, minutes, minute, hour, hours, hr, hrs, mile, miles, km, kms, k, times, x'));
/** Whom or what a grown person takes along. */
const along = new Set(
  listed('pram, buggy, pushchair, sling, carrier, baby, dog, dogs, friend, friends, neighbour, group, sister, partner'),
);
const purposes = new Set(listed('exercise, fitness, mood, air, wellbeing'));
/** Of how well somebody is who is no small child. */
const moods = new Set(
  listed(`
  brighter, mood, epds, pnd, sertraline, fluoxetine, citalopram, cbt, tearful, gad, phq, counselling, antidepressant,
  antidepressants, postnatal, depression, anxiety, section, lscs, lochia
`),
);
const loosely = new Set(listed('lots, more, outside, outdoors, again, loads, alot, regularly'));
/** What a child has who walks with help. */
const aids = new Set(
  listed(
    'frame, frames, walker, rollator, sticks, kaye, crutches, afos, splints, aid, help, hand, hands, support, unaided',
  ),
);
const persons = new Set(personWords);
const reach = 5;

/**
 * "Brighter. Walks daily", "walking 20 mins a day", "out walking with the pram": what a grown person does for its health, and no step that
 * a child has learnt. Not with a frame or a hand, nor "walking more each day".
 */
export function isExercise(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'walking' || first !== last || !walks.has(textAt(tokens, first))) return false;
  if (goesOnAt(tokens, first) && outs.has(textAt(tokens, first - 1))) return true;
  if (!goesOnAt(tokens, last + 1)) return false;
  const end = behind(tokens, last, reach);
  if (hasWord(tokens, last + 1, end, aids)) return false;
  return isOften(tokens, last + 1) || isAlong(tokens, last + 1, end) || isOfMood(tokens, first);
}

/** "Daily", "every morning", "twice a week", "2 miles". */
function isOften(tokens: readonly Token[], next: number): boolean {
  const text = textAt(tokens, next);
  if (often.has(text)) return true;
  if (everies.has(text)) return times.has(textAt(tokens, next + 1));
  const place = text === 'a' ? next + 1 : next;
  if (!counts.has(textAt(tokens, place)) && !/^\d+$/.test(textAt(tokens, place)))
    return text === 'a' && measures.has(textAt(tokens, place));
  return (
    measures.has(textAt(tokens, place + 1)) ||
    times.has(textAt(tokens, place + 2)) ||
    times.has(textAt(tokens, place + 1))
  );
}

function isAlong(tokens: readonly Token[], next: number, end: number): boolean {
  if (textAt(tokens, next) === 'for') return hasWord(tokens, next + 1, end, purposes);
  return textAt(tokens, next) === 'with' && hasWord(tokens, next + 1, Math.min(end, next + 2), along);
}

/** "Mood better. Walking lots": where who is well is told right before, and no child between. */
function isOfMood(tokens: readonly Token[], first: number): boolean {
  if (!loosely.has(textAt(tokens, first + 1))) return false;
  const { first: begin } = sentenceOf(tokens, first);
  const from = begin === 0 ? 0 : sentenceOf(tokens, begin - 1).first;
  for (let place = first - 1; place >= from; place -= 1) {
    if (persons.has(textAt(tokens, place))) return false;
    if (moods.has(textAt(tokens, place))) return true;
  }
  return false;
}
