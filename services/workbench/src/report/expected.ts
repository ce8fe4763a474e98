import { type Expectation } from '#libs/chronology';
import { type Ring } from '../domain/rings.js';

/** One thing that a file expects of the rings, by numbers of events. */
export type Expected =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'alarm-by'; readonly contact: number }
  | { readonly kind: 'ring-in'; readonly from: number; readonly to: number };

/** Whether the rings are as a review expects them, in each part. */
export interface Comparison {
  readonly isMet: boolean;
  readonly parts: readonly { readonly expected: Expected; readonly isMet: boolean }[];
}

/**
 * Compares rings with what a file expects. The evaluator never sees it.
 * @param order numbers of the events in their order
 * @returns null where the file expects nothing
 */
export function comparison(
  expected: Expectation,
  feeds: 'all' | 'health',
  rings: readonly Ring[],
  order: readonly number[],
): Comparison | null {
  const placeOf = (n: number): number => order.indexOf(n);
  const rang = rings.map(({ placed }) => placeOf(placed.event.n));
  const parts = partsOf(expected, feeds).map((part) => ({ expected: part, isMet: isMet(part, rang, placeOf) }));
  return parts.length === 0 ? null : { isMet: parts.every((part) => part.isMet), parts };
}

function partsOf(expected: Expectation, feeds: 'all' | 'health'): readonly Expected[] {
  if (expected === null) return [];
  if (expected === 'quiet') return [{ kind: 'quiet' }];
  const contact = feeds === 'health' ? expected.healthAlarmBy : expected.alarmBy;
  const within = feeds === 'all' ? expected.ringIn : null;
  return [
    ...(contact === null ? [] : [{ kind: 'alarm-by', contact } as const]),
    ...(within === null ? [] : [{ kind: 'ring-in', from: within[0], to: within[1] } as const]),
  ];
}

function isMet(part: Expected, rang: readonly number[], placeOf: (n: number) => number): boolean {
  switch (part.kind) {
    case 'quiet':
      return rang.length === 0;
    case 'alarm-by':
      return rang.some((place) => place <= placeOf(part.contact));
    case 'ring-in':
      return rang.some((place) => place >= placeOf(part.from) && place <= placeOf(part.to));
  }
}

/** "The published review expects contact 9 or earlier". */
export function expectedWords(part: Expected): string {
  switch (part.kind) {
    case 'quiet':
      return 'It must stay quiet';
    case 'alarm-by':
      return `The published review expects contact ${part.contact} or earlier`;
    case 'ring-in':
      return `It must ring again from contact ${part.from} to contact ${part.to}`;
  }
}

/** "met", "not met". */
export function metWords(met: boolean): string {
  return met ? 'met' : 'not met';
}
