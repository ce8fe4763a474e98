/** A number that a count is carried over to a trust with, and where it comes from. */
interface Assumed {
  readonly value: number;
  readonly source: string;
}

const assumed = {
  /** Days after which somebody has dealt with a case and closed it. */
  caseDays: { value: 14, source: 'assumption: the time after which an acknowledgement without action lapses' },
  /** Attendances of children at the emergency departments of the trust in a year. */
  attendances: { value: 60_000, source: 'assumed trust (clinical rules, Volume check)' },
  /** Named and specialist nurses who share the worklist. */
  nurses: { value: 4, source: 'assumption: no published figure was found' },
  /** What one nurse can look at in a working day, of CONCERN or above. */
  itemsPerNurseDay: { value: 15, source: 'design default, clinical rules, section 5' },
  /** Share of ordinary child-years in which a case is opened, at most: one in so many. */
  childYearsPerCase: { value: 60, source: 'bound: ordinary children stay quiet, R15 and R16 apart' },
  /** Cases that R15 or R16 opens in an infant-year, at most. */
  infantCases: { value: 0.2, source: 'bound: below one in five infant-years' },
} as const satisfies Readonly<Record<string, Assumed>>;

/** The number of an assumption about the trust, or of a bound. */
export function assumption(name: keyof typeof assumed): number {
  return assumed[name].value;
}
