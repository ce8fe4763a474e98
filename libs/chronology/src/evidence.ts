import { type Setting } from '#libs/contracts';
import { type UnreadKey } from './unread-keys.js';
import { type EventType } from './words.js';

/** A day as a file knows it. All are calendar days, `YYYY-MM-DD`. */
export interface KnownDay {
  /** The day that stands for it; of an inexact one a placeholder within its range. */
  readonly on: string;
  readonly precision: 'day' | 'month' | 'year' | 'approx';
  /** First and last day on which it may have been. */
  readonly from: string;
  readonly to: string;
}

/** One event as somebody knew it at the time: only the fields that rules may see. */
export interface EvidenceEvent {
  readonly n: number;
  /** Null: undated. It is listed, and never judged. */
  readonly day: KnownDay | null;
  /** `HH:MM`, Europe/London. */
  readonly time: string | null;
  readonly setting: Setting;
  readonly organisation: string;
  readonly type: EventType;
  readonly presentingProblem: string;
  /** Null: the file does not say. */
  readonly injury: boolean | null;
  readonly injuryDetail: string;
  readonly diagnosisText: string;
  /** Null: the file does not say. */
  readonly concern: boolean | null;
  /** Whom the event is about. */
  readonly subject: string;
  readonly childSeen: boolean | null;
  /** Rows of one stay or visit share it. */
  readonly episode: string | null;
  /** How old the child was, at least and at most; left out where the day, or that of the birth, is not known to within three months. */
  readonly ageInDays?: readonly [number, number];
  /** Nothing can be done from here on: it is never judged as a chance. The last event, where a file marks none. */
  readonly terminal: boolean;
}

export interface EvidencePlan {
  readonly type: string;
  readonly authority: string | null;
  /** Null: not known, so that nobody can say whether it was in force until its end. */
  readonly start: KnownDay | null;
  readonly end: KnownDay | null;
}

/** What a chronology says of a child, as far as somebody knew it at the time. Events are in the order of their days. */
export interface Evidence {
  readonly born: KnownDay | null;
  /** Null: the file does not speak of plans. */
  readonly plans: readonly EvidencePlan[] | null;
  readonly events: readonly EvidenceEvent[];
}

/** What a review expects, by the number of an event; `quiet`: nothing may ring; null: the file expects nothing. */
export type Expectation =
  | 'quiet'
  | {
      readonly alarmBy: number | null;
      /** By health services alone. */
      readonly healthAlarmBy: number | null;
      readonly acceptableEarlier: readonly number[];
      readonly ringIn: readonly [from: number, to: number] | null;
    }
  | null;

/**
 * What is known of a chronology afterwards: for the report alone, never for the rules. No field of it stands in `Evidence`.
 */
export interface Frame {
  readonly file: string;
  readonly case: string;
  readonly title: string;
  readonly summary: string;
  readonly outcome: string;
  readonly outcomeDate: string | null;
  readonly expected: Expectation;
  /** For words such as "before he died" alone: rules ask for it nowhere. */
  readonly sex: 'male' | 'female' | null;
  /** Services of contacts that the sources mention without a date, and of what happened without being a contact. */
  readonly beside: { readonly undatedContacts: readonly Setting[]; readonly processEvents: readonly Setting[] };
  /** What a review says of an event, by its number. */
  readonly notes: ReadonlyMap<number, string>;
  /** What of the file was not read, because the format does not name it. */
  readonly unread: readonly UnreadKey[];
}

export interface Chronology {
  readonly evidence: Evidence;
  readonly frame: Frame;
}
