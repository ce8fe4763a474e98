import { type DrawnContact } from './drawn-contact.js';
import { mostGaps } from './figure-options.js';

/** Days between two contacts at which the child was seen, or from the last to the end. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/**
 * The longest gaps of at least `least` days without a dated contact in which the child was seen, in order of time. The
 * days since the last such contact count when nothing ended the story.
 */
export function longestGaps(drawn: readonly DrawnContact[], least: number, today: number | null): readonly Gap[] {
  const seen = drawn
    .filter(({ contact, knowledge }) => contact.childSeen && knowledge === 'known')
    .map(({ day }) => day);
  const ends = today === null || seen.length === 0 ? seen : [...seen, today];
  const gaps = ends.slice(1).flatMap((to, index) => {
    const from = ends[index] ?? to;
    return to - from >= least ? [{ from, to, days: to - from }] : [];
  });
  return gaps
    .sort((a, b) => b.days - a.days || a.from - b.from)
    .slice(0, mostGaps)
    .sort((a, b) => a.from - b.from);
}
