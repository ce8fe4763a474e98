import { isNhsNumber, isTestNhsNumber, nhsNumberStatus, organisationCode, type LocalId } from '#libs/contracts';
import { speaksFor, type FeedProfile } from '../feed-profile.js';
import { fault, type Fault } from '../reasons.js';
import type { Hl7, NamedSegment, Segment } from './accessor.js';
import type { AddNote } from './notes.js';

/** Who the patient is, as far as identifiers say. */
export interface Identifiers {
  readonly nhsNumber?: string;
  readonly nhsNumberStatus?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08';
  readonly localIds: readonly LocalId[];
  /** Why a number was dropped; the reason for quarantine when nothing else identifies. */
  readonly dropped: Fault | null;
}

const nhsAuthorities = new Set(['NHS', 'NHSNBR', 'NHSNMBR', 'NHS NUMBER', 'NHS-NUMBER']);
const nhsTypes = new Set(['NH', 'HN', 'NHS', 'NHSNBR', 'NHSNMBR', 'NI']);
/** Types of visit and account numbers, which name no person. */
const otherThanPerson = new Set(['VN', 'AN', 'VISIT']);

/** Repetitions of one field that are read: no record has more numbers, and a broken message may have thousands. */
const mostRepetitions = 100;

type NumberFault = 'nhs-number-check-digit' | 'nhs-number-test-range';

/** An NHS number as written. `digits` is empty where only a status is given, `refused` why it is none. */
interface NationalNumber {
  readonly kind: 'nhs';
  readonly digits: string;
  readonly status: Identifiers['nhsNumberStatus'];
  readonly place: string;
  readonly refused: NumberFault | null;
}

/** A number of one organisation's record. `localId` is null when nothing says, or may say, whose number it is. */
interface RecordNumber {
  readonly kind: 'local';
  readonly type: string;
  readonly place: string;
  readonly localId: LocalId | null;
}

/** Reads every identifier in a field of type CX: of PID-3, MRG-1, PID-21. What names a visit or an account is left out. */
export function identifiersIn(
  { name, segment }: NamedSegment,
  field: number,
  profile: FeedProfile,
  note: AddNote,
): readonly (NationalNumber | RecordNumber)[] {
  const found: (NationalNumber | RecordNumber)[] = [];
  const repetitions = segment.repetitions(field);
  if (repetitions > mostRepetitions) note('cut-short', `${name}-${field}`);
  for (let repetition = 1; repetition <= Math.min(repetitions, mostRepetitions); repetition += 1) {
    const id = segment.value(field, { repetition });
    const place = repetition === 1 ? `${name}-${field}` : `${name}-${field}[${repetition}]`;
    const kind = kindOf(segment, field, repetition, id);
    if (kind === 'nhs') {
      if (id === null) note('erasure-not-followed', place);
      const digits = (id ?? '').replaceAll(/[\s-]/g, '');
      const refused = refusalOf(digits, profile);
      if (refused !== null) note(refused, place);
      const written = segment.value(field, { component: 2, repetition });
      const status = statusOf(written) ?? statusInType(segment, field, repetition);
      found.push({ kind, digits, status, place, refused });
    } else if (kind === 'local' && id && field !== 19) {
      const type = segment.value(field, { component: 5, repetition })?.toUpperCase() ?? '';
      found.push({ kind, type, place, localId: localId(segment, field, repetition, id, profile, note, place) });
    }
  }
  return found;
}

function refusalOf(digits: string, profile: FeedProfile): NumberFault | null {
  if (digits === '') return null;
  if (!isNhsNumber(digits)) return 'nhs-number-check-digit';
  return !profile.allowTestNhsNumbers && isTestNhsNumber(digits) ? 'nhs-number-test-range' : null;
}

/**
 * Finds the NHS number in any repetition of PID-3, in PID-2, PID-4 or PID-19, by its authority or type, else by form and
 * check digit, and every local identifier that has an authority.
 */
export function readIdentifiers(pid: Segment, profile: FeedProfile, note: AddNote): Identifiers | Fault {
  const found: NationalNumber[] = [];
  const localIds: LocalId[] = [];
  let dropped: Fault | null = null;
  for (const field of [3, 2, 4, 19]) {
    for (const one of identifiersIn({ name: 'PID', segment: pid }, field, profile, note)) {
      if (one.kind === 'nhs') {
        if (one.refused === null) found.push(one);
        else dropped ??= fault(one.refused, one.place);
      } else if (one.localId !== null) {
        const { authority, id } = one.localId;
        if (!localIds.some((known) => known.authority === authority && known.id === id)) localIds.push(one.localId);
      }
    }
  }
  const numbers = new Set(found.map(({ digits }) => digits).filter((digits) => digits !== ''));
  if (numbers.size > 1) return fault('nhs-numbers-differ', 'PID-3');
  const [nhsNumber] = numbers;
  const status = traceStatus(pid, found);
  return {
    ...(nhsNumber === undefined ? {} : { nhsNumber }),
    ...(status === undefined ? {} : { nhsNumberStatus: status }),
    localIds: localIds.slice(0, 20),
    dropped,
  };
}

function kindOf(pid: Segment, field: number, repetition: number, id: string | null | undefined) {
  const authority = pid.value(field, { component: 4, repetition })?.toUpperCase() ?? '';
  const type = (pid.value(field, { component: 5, repetition })?.toUpperCase() ?? '').replace(/\{.*$/, '');
  if (nhsAuthorities.has(authority) || nhsTypes.has(type)) return 'nhs';
  if (otherThanPerson.has(type)) return 'none';
  // ten digits without any label: a number that passes the check is one, and one that does not is no local number either
  const bare = authority === '' && type === '' && /^\d{3}[ -]?\d{3}[ -]?\d{4}$/.test(id ?? '');
  return bare ? 'nhs' : 'local';
}

function localId(
  pid: Segment,
  field: number,
  repetition: number,
  id: string,
  profile: FeedProfile,
  note: AddNote,
  place: string,
): LocalId | null {
  if (id.length > 120) {
    note('identifier-dropped', place);
    return null;
  }
  const written = pid.value(field, { component: 4, repetition })?.toUpperCase() ?? '';
  if (written === '') {
    note('identifier-without-authority', place);
    return profile.authorityOfLocalIds && field !== 2 ? { authority: profile.authorityOfLocalIds, id } : null;
  }
  const mapped = profile.hl7.authorities[written];
  if (mapped !== undefined) return { authority: mapped, id };
  if (isAuthority(written, profile)) return { authority: written, id };
  note('identifier-dropped', place);
  return null;
}

/**
 * Whether a word is the code of an organisation. `PAS` or `MRN` is the same word in every hospital: two children with one
 * number would become one, so a word of letters alone counts only when it is known to this feed.
 */
function isAuthority(written: string, profile: FeedProfile): boolean {
  if (written === profile.authorityOfLocalIds || speaksFor(profile, written)) return true;
  return /\d/.test(written) && organisationCode.safeParse(written).success;
}

/** The status of PID-32 wins over that of the identifier itself, and that over one without a number. */
function traceStatus(pid: Segment, found: readonly NationalNumber[]): Identifiers['nhsNumberStatus'] {
  for (let repetition = 1; repetition <= pid.repetitions(32); repetition += 1) {
    const status = statusOf(pid.value(32, { repetition }));
    if (status !== undefined) return status;
  }
  const named = found.find(({ digits, status }) => digits !== '' && status !== undefined) ?? found[0];
  return named?.status;
}

function statusOf(written: string | null | undefined): Identifiers['nhsNumberStatus'] {
  if (!written) return undefined;
  const code = written.toUpperCase().replace(/^NSTS/, '');
  return nhsNumberStatus.options.find((known) => known === code);
}

/** One vendor writes `NH{status:01}` as the type. */
function statusInType(pid: Segment, field: number, repetition: number): Identifiers['nhsNumberStatus'] {
  return statusOf(/\{status:(\d{2})\}/.exec(pid.value(field, { component: 5, repetition }) ?? '')?.[1]);
}

/** Whether the message has a patient segment at all; a scheduling message about a known appointment need not. */
export function hasPatient(hl7: Hl7): boolean {
  return hl7.segments('PID').length > 0;
}
