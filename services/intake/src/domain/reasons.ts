/**
 * Why a message, or one statement in it, is not used. The list is closed: nothing is held or ignored without one of these
 * names, and each has a test. `ignored` is settled; `quarantined` waits for a person, who can retry or discard it.
 */
export const reasons = {
  /** The frame does not begin with MSH and usable separators. Answered AR. */
  'not-hl7': 'quarantined',
  /** HL7 without MSH-10: it cannot be told from another. Answered AR. */
  'no-control-id': 'quarantined',
  /** Longer than 1 MiB; the bytes up to the bound are kept. Answered AR. */
  'frame-too-large': 'quarantined',
  /** The connection broke off, fell silent or began anew before the end of the frame. Not answered. */
  'frame-unfinished': 'quarantined',
  /** The bytes are not in the character set that was declared, or that set is not known here. */
  'charset-undecodable': 'quarantined',
  /** A known event that says nothing we use yet. */
  'event-not-used': 'ignored',
  /** MSH-9 names no event of the standard. */
  'unknown-event-type': 'quarantined',
  /** Neither an NHS number nor a local identifier with its authority. */
  'no-identifier': 'quarantined',
  /** The NHS number fails modulus 11 and nothing else says who the child is (else it is dropped and noted). */
  'nhs-number-check-digit': 'quarantined',
  /** An NHS number of the test range in production, and nothing else says who the child is. */
  'nhs-number-test-range': 'quarantined',
  /** One message gives the patient two different NHS numbers. */
  'nhs-numbers-differ': 'quarantined',
  /** Born after the message was received. */
  'birth-date-in-future': 'quarantined',
  /** Not a calendar date since 1900. */
  'birth-date-malformed': 'quarantined',
  /** Eighteen or older at the contact, or when the record was stated: no child-protection use. Can be retried. */
  adult: 'ignored',
  /** Not a time of the form that the format prescribes. */
  'time-malformed': 'quarantined',
  /** A JSON time without offset. */
  'time-without-zone': 'quarantined',
  /** Said to have happened, more than 24 hours from now. */
  'occurred-in-future': 'quarantined',
  /** The statement breaks its schema; the place is a JSON pointer, or line and column of a list. */
  'contract-breach': 'quarantined',
  /** The header line of a list lacks a column that is needed; the place names it. */
  'column-missing': 'quarantined',
  /** The body is no JSON. */
  'body-not-json': 'quarantined',
  /** The statement names another feed than its sender's, or an organisation for which this feed does not speak. */
  'feed-mismatch': 'quarantined',
  /** Nothing in the message tells this visit from another. */
  'no-visit-id': 'quarantined',
  /** A cancellation or a no-show of an appointment that was never stated; used by itself once it is. */
  'appointment-without-details': 'quarantined',
  /** A merge, unmerge or move in which no identifier of one record has one of the same authority in the other. */
  'records-without-counterpart': 'quarantined',
  /** A merge, unmerge or move of a record with itself. */
  'identity-names-one-record': 'quarantined',
  /** A merge of two records with different NHS numbers, neither said to be unverified: a person must decide. */
  'merge-of-two-nhs-numbers': 'quarantined',
  /** An identifier of a merge that is the same in both records or in one alone, where another one was used. */
  'identifier-not-paired': 'ignored',
  /** PostgreSQL refused the decoded statement; the bytes are kept alone. */
  'storage-refused': 'quarantined',
  /** Decoding failed by a fault of ours; the bytes are kept for a retry once it is mended. */
  'decoder-failed': 'quarantined',
} as const satisfies Record<string, 'ignored' | 'quarantined'>;

/** The name of a reason. */
export type Reason = keyof typeof reasons;

/** A reason with the place where it was found: `PID-7`, `/visit/id`, `line 4 start`. Never a value. */
export interface Fault {
  readonly reason: Reason;
  readonly place: string | null;
  /** What the contract allows there, such as the values of an enumeration; left out where there is no list of it. */
  readonly allowed?: readonly string[];
  /** What else breaks the contract in the same statement, each at a place of its own; left out where nothing does. */
  readonly besides?: readonly Omit<Fault, 'besides'>[];
}

/** A reason at its place; null when it is about the whole message. */
export function fault(reason: Reason, place: string | null = null): Fault {
  return { reason, place };
}

/** What was guessed, dropped or mended in a message that is used all the same. */
export type NoteCode =
  /** MSH-18 is blank and the bytes are no UTF-8: read as Windows-1252. */
  | 'charset-guessed'
  /** Another message had this MSH-10, or this sender's id, with other content. */
  | 'control-id-reused'
  /** 01:00 to 01:59 on the last Sunday of March does not exist: read as an hour later by the clock. */
  | 'time-in-lost-hour'
  /** 01:00 to 01:59 on the last Sunday of October comes twice: read as the second. */
  | 'time-in-doubled-hour'
  /** Only a date was given: read as midnight. */
  | 'time-imprecise'
  /** The time of arrival is not said: the time of the event stands in for it. */
  | 'arrival-time-from-event'
  | 'nhs-number-check-digit'
  | 'nhs-number-test-range'
  /** An identifier without authority was taken for the feed's own. */
  | 'identifier-without-authority'
  | 'identifier-dropped'
  | 'birth-date-imprecise'
  /** `""` never erases an NHS number, a name or a date of birth. */
  | 'erasure-not-followed'
  /** PV1-19 is missing: the visit is named by PV1-50, or by the person and the time of arrival. */
  | 'visit-id-from-other-field'
  /** PV1-2 is a word that the feed's profile does not know. */
  | 'class-unmapped'
  /** S26 before the start time: stays booked; or for a cancelled appointment: stays cancelled. */
  | 'no-show-not-confirmed'
  /** Nothing says who cancelled: read as the provider. */
  | 'cancelled-by-not-said'
  /** Longer or more than the contract carries; the raw message has all of it. */
  | 'cut-short'
  /** A list with rows that cannot be read says nothing about who is not on it: sent as changes. */
  | 'full-list-not-complete';

/** A note at its place in the message; null when it is about the whole. */
export interface Note {
  readonly code: NoteCode;
  readonly place: string | null;
}
