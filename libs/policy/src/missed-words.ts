import { type MissedPattern } from './missed-pattern.js';
import { placeOf, onDayOf } from './words.js';

/** "In the 365 days before, 2 of 3 other appointments had been missed, the last on 1 October 2026 at Northgate Hospital clinic." */
export function missedBeforeWords(
  { missed, kept, contacts }: MissedPattern,
  days: number,
  how: 'full' | 'short',
): string {
  const [before, others] = [missed.lo - 1, missed.hi - 1 + kept];
  const [last] = contacts;
  const place = last === undefined || how === 'short' ? '' : ` at ${placeOf(last)}`;
  const when = last === undefined ? '' : ` ${onDayOf(last)}${place}`;
  if (before === 1 && others === 1) return `This is the second missed in a row: the one before was${when}.`;
  const said = before === others ? `all ${before}` : `${before} of ${others}`;
  return `In the ${days} days before, ${said} other appointments had been missed${when === '' ? '' : `, the last${when}`}.`;
}
