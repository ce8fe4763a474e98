import { addDays, londonDate } from '../time/london-time.js';
import { remembered } from '../remembered.js';
import {
  circumstances,
  icd10Circumstances,
  injuredDaysAgoPrefix,
  injuredOnPrefix,
  pregnancyWeekPrefix,
  waitedHoursPrefix,
  snomedCircumstances,
  type Circumstance,
} from './circumstances.js';
import { type Coded } from './read-codes.js';

const own = new Map(Object.values(circumstances).flatMap((group) => group.map((code) => [code as string, code])));
const ofSnomed = new Map(Object.entries(snomedCircumstances));

// codes are few, and patterns are slow (hot path)
const ofIcd10 = remembered((code: string): Circumstance | null => {
  const plain = code.toUpperCase().replaceAll('.', '');
  return icd10Circumstances.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
});

/** What a coded fact records of how an injury came about, or of worry about the child; null when it is about neither. */
export function circumstanceOf({ kind, system, code }: Coded): Circumstance | null {
  if (!tells(kind)) return null;
  switch (system) {
    case 'bellwether':
      return kind === 'complaint' ? null : (own.get(code) ?? null);
    case 'snomed':
      return ofSnomed.get(code) ?? null;
    case 'icd10':
      return ofIcd10(code);
    default:
      return null;
  }
}

/**
 * The date of injury that a coded fact records, `YYYY-MM-DD`; null when it records none.
 * @param occurredAt of the contact (milliseconds), from which days are counted back
 */
export function injuredOnOf({ kind, system, code }: Coded, occurredAt: number): string | null {
  if (system !== 'bellwether' || !tells(kind)) return null;
  if (code.startsWith(injuredDaysAgoPrefix)) {
    const days = code.slice(injuredDaysAgoPrefix.length);
    return /^(0|[1-9]\d?)$/.test(days) ? addDays(londonDate(occurredAt), -Number(days)) : null;
  }
  if (!code.startsWith(injuredOnPrefix)) return null;
  const date = code.slice(injuredOnPrefix.length);
  return isDate(date) ? date : null;
}

/** Completed weeks of pregnancy that a coded fact records; null when it records none. */
export function pregnancyWeekOf({ kind, system, code }: Coded): number | null {
  if (system !== 'bellwether' || !tells(kind) || !code.startsWith(pregnancyWeekPrefix)) return null;
  const weeks = code.slice(pregnancyWeekPrefix.length);
  return /^[1-9]?\d$/.test(weeks) ? Number(weeks) : null;
}

/** Hours that a coded fact records between an injury and help; null when it records none. */
export function waitedHoursOf({ kind, system, code }: Coded): number | null {
  if (system !== 'bellwether' || !tells(kind) || !code.startsWith(waitedHoursPrefix)) return null;
  const hours = code.slice(waitedHoursPrefix.length);
  return /^[1-9]\d{0,2}$/.test(hours) ? Number(hours) : null;
}

/** The longest of the waits that a contact tells; null when it tells none. "Came after three hours, having waited forty". */
export function longestWait(coded: readonly Coded[]): number | null {
  let longest: number | null = null;
  for (const fact of coded) {
    const hours = waitedHoursOf(fact);
    if (hours !== null && (longest === null || hours > longest)) longest = hours;
  }
  return longest;
}

const isDate = remembered((text: string) => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
});

function tells(kind: string): boolean {
  return (
    kind === 'mechanism' || kind === 'intent' || kind === 'outcome' || kind === 'diagnosis' || kind === 'complaint'
  );
}
