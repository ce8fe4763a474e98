import fc from 'fast-check';
import { secondPolicyFrom } from './policies.js';

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Moments at which clocks, calendars and policies turn: each is tried a second before, at, and a second after. */
const edges: readonly number[] = [
  '2026-03-29T01:00:00Z', // summer time begins
  '2026-10-25T00:00:00Z', // London repeats the hour that begins here
  '2026-10-25T01:00:00Z', // summer time ends
  '2026-08-31T23:00:00Z', // midnight in London, in summer
  '2026-12-01T00:00:00Z', // midnight in London, in winter
  '2024-02-29T00:00:00Z',
  '2028-02-29T12:00:00Z',
  '2028-03-01T00:00:00Z',
]
  .map((moment) => Date.parse(moment))
  .concat(secondPolicyFrom);

const justAround = (moments: readonly number[]): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(...moments), fc.constantFrom(-second, 0, second)).map(([moment, by]) => moment + by);

/** A moment around which things happen, to the second. */
export const focus: fc.Arbitrary<number> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: Date.parse('2026-07-01T00:00:00Z') / second, max: Date.parse('2026-12-15T00:00:00Z') / second })
      .map((seconds) => seconds * second),
  },
  { weight: 2, arbitrary: justAround(edges) },
);

/** How far from its focus something happens. */
export const offset: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, second, -second, minute, hour, -hour) },
  { weight: 3, arbitrary: fc.integer({ min: -2 * 86_400, max: 2 * 86_400 }).map((seconds) => seconds * second) },
  { weight: 2, arbitrary: fc.integer({ min: -60, max: 30 }).map((days) => days * day) },
);

/** How long after it happened something is received: mostly at once, sometimes late, rarely beyond every horizon. */
export const delay: fc.Arbitrary<number> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(0, 0, 5 * second, minute, 10 * minute) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 86_400 }).map((seconds) => seconds * second) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 90 }).map((days) => days * day) },
  // the longest look-back of a rule is 365 days, and the state is kept for 120 more
  { weight: 1, arbitrary: fc.integer({ min: 484, max: 900 }).map((days) => days * day) },
);

export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
