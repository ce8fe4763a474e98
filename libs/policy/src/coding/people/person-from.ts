import { anybodies, ofPersons } from '../dictionary/blows/blows.js';
import { closeObject } from '../dictionary/sense.js';
import { titles } from '../dictionary/short-words.js';
import { people } from './named-people.js';
import { type Token } from '../text/tokens.js';
import { textAt, tokenAt } from '../text/reading.js';

const reachOfObject = 8;
const loose = new Set(['other', 'another', 'year', 'step', 'foster', 'family', 'twin', 'ex', 'group', 'patient']);

/** Whether a word names a person as the head of what it stands in: "other" in "the other" and not in "other boy". */
function isPerson(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (!people.has(text)) return false;
  const next = tokenAt(tokens, place + 1);
  if (next === undefined || next.begins) return true;
  return !(loose.has(text) && (people.has(next.text) || next.text === '-')) && !next.text.startsWith("'");
}

/** "15 - year - old", "7yo", "6 month old". */
function isOfAge(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (/^\d/.test(text)) return units.has(textAt(tokens, place + 1)) || text.endsWith('yo') || text.endsWith('m');
  return units.has(text) && /^\d|^(?:yr|year|month|old|y|yo|-)$/.test(textAt(tokens, place - 1));
}
const units = new Set(['year', 'yr', 'yo', 'y', 'month', 'mth', 'months', 'week', 'old', '-', 'o', '/']);

/** The person that stands from a place on, with the words that determine it: its last token; null where none stands. */
export function personFrom(tokens: readonly Token[], from: number): number | null {
  for (let place = from; place <= from + reachOfObject; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return null;
    const next = tokenAt(tokens, place + 1);
    if (place === from && anybodies.has(token.text)) return place;
    if (place === from && titles.has(token.text) && next?.begins === false) return place + 1;
    if (isOfAge(tokens, place)) continue;
    if (isPerson(tokens, place)) return place;
    if (
      place === from &&
      token.text === 'her' &&
      (next === undefined || next.begins || closeObject.has(next.text) || /^\d/.test(next.text))
    )
      return place;
    if (!ofPersons.has(token.text) && !people.has(token.text) && !token.text.endsWith("'s")) return null;
  }
  return null;
}
