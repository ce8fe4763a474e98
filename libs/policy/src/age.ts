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
 */
export function ageAt(birthDate: string | null, instant: number): Age | null {
  if (birthDate === null) return null;
  const on = londonDate(instant);
  if (on < birthDate) return null;
  const days = daysBetween(birthDate, on);
  return new AgeOn(days, monthsBetween(birthDate, on));
}

/** Most ages are compared and never told: a class, so that the words are made when a sentence asks for them (hot path). */
class AgeOn implements Age {
  readonly years: number;

  constructor(
    readonly days: number,
    private readonly months: number,
  ) {
    this.years = Math.floor(months / 12);
  }

  get text(): string {
    return ageInWords(this.days, this.months);
  }
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
