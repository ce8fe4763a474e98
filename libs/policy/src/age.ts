import { daysBetween, londonDate, monthsBetween } from './time/london-time.js';

/** Age of a child on a London calendar date. */
export interface Age {
  readonly days: number;
  /** Completed years, as birthdays count them. */
  readonly years: number;
  /** "7 months", as a sentence says it. */
  readonly text: string;
}

/**
 * Age at an instant; null when the birth date is not known, or lies after the instant and so cannot be right.
 * Someone born on 29 February comes of age on 1 March of an ordinary year: until then they count as a child.
 * @param bornBetween where the day of birth is not known exactly: its text then says no more than is known ("about 3 years")
 */
export function ageAt(
  birthDate: string | null,
  instant: number,
  bornBetween?: readonly [first: string, last: string],
): Age | null {
  if (birthDate === null) return null;
  const on = londonDate(instant);
  if (on < birthDate) return null;
  const days = daysBetween(birthDate, on);
  return new AgeOn(days, monthsBetween(birthDate, on), bornBetween === undefined ? null : { on, bornBetween });
}

/** Most ages are compared and never told: a class, so that the words are made when a sentence asks for them (hot path). */
class AgeOn implements Age {
  readonly years: number;

  constructor(
    readonly days: number,
    private readonly months: number,
    private readonly inexact: { readonly on: string; readonly bornBetween: readonly [string, string] } | null,
  ) {
    this.years = Math.floor(months / 12);
  }

  get text(): string {
    return this.inexact === null ? ageInWords(this.days, this.months) : inexactAge(this.months, this.inexact);
  }
}

/** A birth known to a month or two has an age in months. */
const mostDaysForMonths = 62;

/** "3 years" where that is so whenever the child was born, else "about 3 years"; months of a small child whose month of birth is known. */
function inexactAge(
  months: number,
  { on, bornBetween: [first, last] }: { readonly on: string; readonly bornBetween: readonly [string, string] },
): string {
  const isOfYears = months >= 24 || daysBetween(first, last) > mostDaysForMonths;
  const [unit, size] = isOfYears ? (['year', 12] as const) : (['month', 1] as const);
  const [most, shown] = [monthsBetween(first, on), months].map((one) => Math.floor(one / size)) as [number, number];
  const least = on < last ? 0 : Math.floor(monthsBetween(last, on) / size);
  if (most === 0) return `under 1 ${unit}`;
  return most === least ? counted(most, unit) : `about ${counted(Math.max(1, shown), unit)}`;
}

/** Days under four weeks, weeks under three months, months under two years, then years. */
function ageInWords(days: number, months: number): string {
  if (days < 28) return counted(days, 'day');
  if (months < 3) return counted(Math.floor(days / 7), 'week');
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
