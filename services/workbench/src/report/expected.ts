import { type Expectation } from '#libs/chronology';
import { type Ring } from '../domain/rings.js';

/** Whether the rings are as a review expects them, in words; null: the file expects nothing. */
export interface Comparison {
  readonly isMet: boolean;
  /** "The published review expects contact 9 or earlier: met." */
  readonly words: string;
}

/** Compares rings with what a file expects. The evaluator never sees it. */
export function comparison(
  expected: Expectation,
  feeds: 'all' | 'health',
  rings: readonly Ring[],
  order: readonly number[],
): Comparison | null {
  if (expected === null) return null;
  if (expected === 'quiet') {
    const isMet = rings.length === 0;
    return { isMet, words: `It must stay quiet: ${isMet ? 'met' : 'not met'}.` };
  }
  const placeOf = (n: number): number => order.indexOf(n);
  const rang = rings.map(({ placed }) => placeOf(placed.event.n));
  const by = feeds === 'health' ? expected.healthAlarmBy : expected.alarmBy;
  const parts: { readonly isMet: boolean; readonly words: string }[] = [];
  if (by !== null) {
    const isMet = rang.some((place) => place <= placeOf(by));
    parts.push({ isMet, words: `The published review expects contact ${by} or earlier: ${said(isMet)}.` });
  }
  if (expected.ringIn !== null && feeds === 'all') {
    const [from, to] = expected.ringIn;
    const isMet = rang.some((place) => place >= placeOf(from) && place <= placeOf(to));
    parts.push({ isMet, words: `It must ring again from contact ${from} to contact ${to}: ${said(isMet)}.` });
  }
  if (parts.length === 0) return null;
  return { isMet: parts.every(({ isMet }) => isMet), words: parts.map(({ words }) => words).join(' ') };
}

function said(isMet: boolean): string {
  return isMet ? 'met' : 'not met';
}
