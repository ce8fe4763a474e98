import { type CodedFact, type ContactKind, type ContactStatus, type Setting } from '#libs/contracts';
import { type Place } from './places.js';

/** What a visit is for: kept beside the signal, so that rates can be counted without reading words. */
export const purposes = [
  'birth',
  'emergency',
  'practice',
  'clinic',
  'dental',
  'review',
  'immunisation',
  'school-nurse',
  'police',
  'notice',
  'advice',
  'stay',
  'long-stay',
  'camhs',
  'sexual-health',
  'antenatal',
  'growth',
  'registration',
  'social-care',
  'looked-after',
  'medical',
  'parent',
] as const;
export type Purpose = (typeof purposes)[number];

/** How a visit ended. */
export type Outcome = Extract<
  ContactStatus,
  'completed' | 'was-not-brought' | 'left' | 'cancelled-by-patient' | 'cancelled-by-provider'
>;

/** What brings a child to a department beside illness, accidents and known conditions. */
export type Cause = 'self-harm' | 'assault' | 'intoxication' | 'poisoning';

/** One visit as it truly was; feeds state it in one or two signals. */
export interface Visit {
  readonly purpose: Purpose;
  readonly at: number;
  readonly place: Place;
  readonly setting: Setting;
  readonly kind: ContactKind;
  readonly outcome: Outcome;
  /** When it was booked, where that is stated. */
  readonly bookedAt?: number;
  readonly coded?: readonly CodedFact[];
  /** Field and text. */
  readonly words?: readonly (readonly [string, string])[];
  readonly recordedConcern?: boolean;
  /** Known beside the signal, so that shares of ordinary attendances can be counted. */
  readonly cause?: Cause;
  /** Whole days since the injury that it is for. */
  readonly hurtDaysBefore?: number;
  /** Length of a stay, or of the stay that follows an attendance, in hours. */
  readonly stayHours?: number;
  /** Nobody states how it ended. */
  readonly endUnstated?: true;
  /** Said of the child, which need not be there: a notice, a meeting, a step of an authority. */
  readonly told?: true;
  /** Whether it is the event by which an embedded history ought to be seen. */
  readonly marked?: boolean;
}

/** Whether the child was there. */
export function tookPlace({ outcome }: Pick<Visit, 'outcome'>): boolean {
  return outcome === 'completed' || outcome === 'left';
}
