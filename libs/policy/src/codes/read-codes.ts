import { remembered } from '../remembered.js';
import { type ComplaintKind, type InjuryFact, type ThreeValued } from '../facts.js';
import { icd10Complaints, ownComplaints, snomedComplaints } from './complaints.js';
import {
  birthmark,
  icd10Birthmarks,
  icd10Injuries,
  ownInjuries,
  snomedBirthmarks,
  snomedInjuries,
  unspecifiedInjury,
} from './injuries.js';
import { mobilityCodes } from './mobility.js';

/** A coded fact as a signal carries it. */
export interface Coded {
  readonly kind: string;
  readonly system: string;
  readonly code: string;
  readonly bodySite?: string | undefined;
  readonly laterality?: 'left' | 'right' | 'both' | undefined;
  readonly recordedAs?: 'birth' | 'procedure' | undefined;
  /** Words of a source, read by `coding/`; absent: the source itself coded it. */
  readonly basis?: 'words' | undefined;
}

/**
 * The injury that a coded fact records; null when it records none. What a source itself calls an injury is one, even
 * when its code is not listed here; a diagnosis or a complaint is one when its code says so.
 */
export function injuryOf(coded: Coded): InjuryFact | null {
  const { kind, system, code, bodySite, laterality, recordedAs, basis } = coded;
  if (kind !== 'injury' && kind !== 'diagnosis' && kind !== 'complaint') return null;
  // of our own codes the kind says what they are: "assault" is a complaint, and a mechanism
  if (system === 'bellwether' && kind !== 'injury') return null;
  const [found, siteOfCode] =
    listed(system, code) ?? birthmarkIn(coded) ?? (kind === 'injury' ? [unspecifiedInjury] : []);
  if (found === undefined) return null;
  return {
    kind: found,
    bodySite: bodySite ?? siteOfCode ?? null,
    laterality: laterality ?? null,
    recordedAs: recordedAs ?? null,
    basis: basis ?? 'coded',
  };
}

function listed(system: string, code: string): readonly [kind: string, bodySite?: string] | null {
  switch (system) {
    case 'snomed':
      return injuriesOfSnomed.get(code) ?? null;
    case 'icd10':
      return injuryOfIcd10(code);
    case 'bellwether':
      return injuriesOfOurs.get(code) ?? null;
    default:
      return null;
  }
}

const ofBirthmark = [birthmark] as const;

/** A code that stays with the child, where it is recorded as of birth. */
function birthmarkIn({ system, code, recordedAs }: Coded): readonly [kind: string] | null {
  if (recordedAs !== 'birth') return null;
  switch (system) {
    case 'snomed':
      return snomedBirthmarks.includes(code) ? ofBirthmark : null;
    case 'icd10':
      return icd10Birthmarks.test(plainCode(code)) ? ofBirthmark : null;
    case 'bellwether':
      return code === birthmark ? ofBirthmark : null;
    default:
      return null;
  }
}

/** ICD-10 codes come with and without their point. */
const plainCode = (code: string): string => code.toUpperCase().replaceAll('.', '');

const injuriesOfSnomed = new Map(Object.entries(snomedInjuries));
const injuriesOfOurs = new Map(ownInjuries.map((kind) => [kind as string, [kind] as const]));
const complaintsOfSnomed = new Map(Object.entries(snomedComplaints));
const mobilityOfCode = new Map(Object.entries(mobilityCodes));

// codes are few, and patterns are slow (hot path)
const injuryOfIcd10 = remembered((code: string): readonly [kind: string] | null => {
  const kind = firstMatch(icd10Injuries, code);
  return kind === null ? null : [kind];
});
const complaintOfIcd10 = remembered((code: string) => firstMatch(icd10Complaints, code));

function firstMatch<T>(patterns: readonly (readonly [pattern: RegExp, kind: T])[], code: string): T | null {
  const plain = plainCode(code);
  return patterns.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The harm that a coded fact gives as the reason for a contact; null when it gives none. */
export function complaintOf(coded: Coded): ComplaintKind | null {
  if (coded.recordedAs !== undefined) return null;
  const named = namedComplaint(coded);
  if (named !== null) return named;
  const injury = injuryOf(coded);
  if (injury === null) return null;
  return injury.kind === 'poisoning' ? 'poisoning' : 'injury';
}

function namedComplaint({ system, code, kind }: Coded): ComplaintKind | null {
  switch (system) {
    case 'snomed':
      return complaintsOfSnomed.get(code) ?? null;
    case 'icd10':
      return complaintOfIcd10(code);
    case 'bellwether':
      return kind === 'complaint' || kind === 'mechanism' ? (ownComplaints.find((own) => own === code) ?? null) : null;
    default:
      return null;
  }
}

/** What a coded fact says of independent movement; unknown when it says nothing of it. */
export function mobilityOf({ kind, code }: Coded): ThreeValued {
  return kind === 'mobility' ? (mobilityOfCode.get(code) ?? 'unknown') : 'unknown';
}
