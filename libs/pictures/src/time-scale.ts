import { type ChronologyView } from '#libs/contracts';
import { dayOf, firstOfMonth, partsOf } from './calendar-days.js';
import { type DrawnContact } from './drawn-contact.js';
import { manyContacts, windowDays, type FigureOptions } from './figure-options.js';

/** A linear scale of days to pixels: never compressed, because a wait is evidence. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** Pixel of a day. */
  at(day: number): number;
}

/** Days before the first contact with which the picture begins. Source: design default (console, chronology). */
const daysBefore = 7;

/** The days that all of a chronology spans: from a week before the first contact to today, or to the outcome. */
export function wholeSpan(
  drawn: readonly DrawnContact[],
  { outcome }: Pick<ChronologyView, 'outcome'>,
  today: string,
): { readonly from: number; readonly to: number } {
  const end = dayOf(outcome?.on ?? today);
  const begins = drawn.map(({ day, doubt }) => Math.min(day, doubt?.from ?? day));
  const from = (begins.length === 0 ? end : Math.min(...begins)) - daysBefore;
  return { from, to: Math.max(end, from + 1, ...drawn.map(({ day }) => day)) };
}

/** The part of it that is drawn: all, or for a long chronology 24 months round the newest ring. */
export function shownSpan(
  drawn: readonly DrawnContact[],
  view: Pick<ChronologyView, 'outcome' | 'rings'>,
  { today, windowEnd }: Pick<FigureOptions, 'today' | 'windowEnd'>,
): { readonly from: number; readonly to: number } {
  const whole = wholeSpan(drawn, view, today);
  if (drawn.length <= manyContacts || whole.to - whole.from <= windowDays) return whole;
  const newest = Math.max(whole.from, ...view.rings.map(({ occurredAt }) => dayOf(occurredAt)));
  const wanted = windowEnd === undefined ? newest + Math.floor(windowDays / 2) : dayOf(windowEnd);
  const to = Math.max(Math.min(wanted, whole.to), whole.from + windowDays);
  return { from: to - windowDays, to };
}

/** A scale of days from `left` to `right`. */
export function timeScale(
  { from, to }: { readonly from: number; readonly to: number },
  left: number,
  right: number,
): TimeScale {
  const perDay = (right - left) / (to - from);
  return { from, to, left, right, at: (day) => left + (day - from) * perDay };
}

/** Months that begin within a scale, every `step` of them. */
export function monthsWithin({ from, to }: Pick<TimeScale, 'from' | 'to'>, step: number): readonly number[] {
  const { year, month } = partsOf(from);
  const days: number[] = [];
  for (let at = month - 1; ; at += 1) {
    const day = firstOfMonth(year, at + 1);
    if (day > to) return days;
    if (day >= from && at % step === 0) days.push(day);
  }
}

/** How many months stand between two lines so that they keep `pixels` apart. */
export function monthStep({ from, to, left, right }: TimeScale, pixels: number): number {
  const perMonth = ((right - left) / (to - from)) * 30.4;
  return [1, 3, 6, 12].find((step) => step * perMonth >= pixels) ?? 24;
}

/** Whether a day is drawn on a scale. */
export function isOn({ from, to }: Pick<TimeScale, 'from' | 'to'>, day: number): boolean {
  return day >= from && day <= to;
}
