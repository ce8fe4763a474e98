import { type HistoryKind } from '#libs/population';

/** How often something happened, by what it is called. */
export type Tally = ReadonlyMap<string, number>;

/** How many embedded histories of one kind there were, and how many rang at or before their marked event. */
export interface HistoryCount {
  readonly kind: HistoryKind;
  readonly marked: number;
  readonly rang: number;
}

/** What the years of some children led to. Counts are of the ordinary children; the times are summed over them, in years. */
export interface Volume {
  readonly children: number;
  readonly childYears: number;
  readonly infantYears: number;
  /** Working days of the time that is counted. */
  readonly workingDays: number;
  readonly years: number;
  /** `unscheduled`, `slot`, `not-brought`: of hospitals. */
  readonly contacts: Tally;
  /** By `rule severity`: findings as they stood in the end. */
  readonly findings: Tally;
  /** The same, of infants alone. */
  readonly infantFindings: Tally;
  /**
   * Attendances of infants at which R15 or R16 speaks: they are counted by the years of infants. A stay that follows an
   * attendance within a day at the same organisation belongs to it.
   */
  readonly infantInjuries: number;
  /** Cases of infants that R15 or R16 opened. */
  readonly infantCases: number;
  /** By the rule and the severity that opened them. */
  readonly cases: Tally;
  /** Rings by reason. */
  readonly rings: Tally;
  /** By role: notices of the first step. */
  readonly notices: Tally;
  readonly histories: readonly HistoryCount[];
  /** Children without an embedded history for whom somebody is worried already: counted in none of the above. */
  readonly known: { readonly children: number; readonly childYears: number; readonly cases: Tally };
  /** Contacts of all children and the whole time. */
  readonly judged: number;
  /**
   * By `rule outcome`, of all children and the whole time: at how many contacts a rule fires, and cannot tell, at some moment;
   * `fires-in-the-end`, `cannot-tell-in-the-end`: once everything has been heard.
   */
  readonly answers: Tally;
  /** By rule: number of the first child of whom it could not tell at some moment. */
  readonly firstInDoubt: ReadonlyMap<string, number>;
}

/** The time that is counted, in milliseconds since 1970: from, and up to. Rules look back on what was before it. */
export interface CountedTime {
  readonly from: number;
  readonly to: number;
}
