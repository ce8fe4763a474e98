import { type Expectation, type PlacedEvent } from '#libs/chronology';
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

/** A ring by the places of two events in their order: the one that it is of, and the last that had happened when it rang. */
interface Rung {
  readonly of: number;
  readonly after: number;
}

/**
 * Compares rings with what a file expects: what rang after a wait rang no earlier than what had happened by then. The evaluator
 * never sees it.
 * @param events in their order
 * @returns null where the file expects nothing
 */
export function comparison(
  expected: Expectation,
  feeds: 'all' | 'health',
  rings: readonly Ring[],
  events: readonly Pick<PlacedEvent, 'at' | 'event'>[],
): Comparison | null {
  const placeOf = (n: number): number => events.findIndex(({ event }) => event.n === n);
  const rang = rings.map(({ placed, rangAt }): Rung => {
    const of = placeOf(placed.event.n);
    return {
      of,
      after: Math.max(
        of,
        events.findLastIndex(({ at }) => at < rangAt),
      ),
    };
  });
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

function isMet(part: Expected, rang: readonly Rung[], placeOf: (n: number) => number): boolean {
  switch (part.kind) {
    case 'quiet':
      return rang.length === 0;
    case 'alarm-by':
      return rang.some(({ after }) => after <= placeOf(part.contact));
    case 'ring-in':
      return rang.some(({ of, after }) => of >= placeOf(part.from) && after <= placeOf(part.to));
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
