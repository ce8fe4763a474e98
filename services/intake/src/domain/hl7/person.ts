import type { PersonStatement, Signal } from '#libs/contracts';
import { fault, type Fault } from '../reasons.js';
import type { Received } from '../received.js';
import type { Hl7, Segment, Value } from './accessor.js';
import { readIdentifiers } from './identifiers.js';
import { isFault, readVersion } from './moments.js';
import type { AddNote } from './notes.js';
import { parseBirthDate } from './time.js';

/**
 * Reads the patient of PID (and ZU8) as a statement: absent is not said, `""` clears, except that it never erases an NHS
 * number, a name or a date of birth (some feeds fill most fields with it).
 * @returns the fault that stops the whole message instead, e.g. when nothing identifies the patient
 */
export function readPerson(hl7: Hl7, { profile }: Received, note: AddNote): PersonStatement | Fault {
  const pid = hl7.segment('PID');
  const identifiers = readIdentifiers(pid, profile, note);
  if ('reason' in identifiers) return identifiers;
  const { nhsNumber, nhsNumberStatus, localIds, dropped } = identifiers;
  if (nhsNumber === undefined && localIds.length === 0) return dropped ?? fault('no-identifier', 'PID-3');
  const born = readBirthDate(pid, note);
  if (born !== undefined && typeof born === 'object') return born;
  const name = readName(pid, note);
  const sex = readSex(pid.value(8));
  const address = readAddress(pid, hl7.segment('ZU8').value(4));
  const deceased = pid.value(30);
  const person: PersonStatement = {};
  if (nhsNumber !== undefined) person.nhsNumber = nhsNumber;
  if (nhsNumberStatus !== undefined) person.nhsNumberStatus = nhsNumberStatus;
  if (localIds.length > 0) person.localIds = [...localIds];
  if (name !== undefined) person.name = name;
  if (born !== undefined) person.birthDate = born;
  if (sex !== undefined) person.sex = sex;
  if (deceased !== undefined) person.deceased = deceased === null ? null : deceased.toUpperCase() === 'Y';
  if (address !== undefined) person.address = address;
  return person;
}

/** Reads a message about a person's record alone: a snapshot, at the time that its source gives it. */
export function readPersonStated(
  hl7: Hl7,
  received: Received,
  note: AddNote,
): Extract<Signal, { type: 'person.stated' }> | Fault {
  const person = readPerson(hl7, received, note);
  if (isFault(person)) return person;
  const version = readVersion(hl7, note);
  if (isFault(version)) return version;
  return {
    type: 'person.stated',
    feed: received.profile.name,
    ...(version === undefined ? {} : { version: version.instant }),
    person,
  };
}

function readBirthDate(pid: Segment, note: AddNote): string | Fault | undefined {
  const written = pid.value(7);
  if (written === null) note('erasure-not-followed', 'PID-7');
  if (written === null || written === undefined) return undefined;
  const read = parseBirthDate(written);
  if (read === null) return fault('birth-date-malformed', 'PID-7');
  if (read !== 'imprecise') return read.date;
  note('birth-date-imprecise', 'PID-7');
  return undefined;
}

/**
 * `FAMILY, Given` of the legal name, else of the first one. With `""` for either part the name is not said: half a name
 * in the place of a whole one would erase the other half.
 */
function readName(pid: Segment, note: AddNote): string | undefined {
  let repetition = 1;
  for (let at = 1; at <= pid.repetitions(5); at += 1) {
    if (pid.value(5, { component: 7, repetition: at })?.toUpperCase() === 'L') {
      repetition = at;
      break;
    }
  }
  const family = pid.value(5, { component: 1, repetition });
  const given = pid.value(5, { component: 2, repetition });
  if (family === null || given === null) {
    note('erasure-not-followed', 'PID-5');
    return undefined;
  }
  const name = [family, given].filter(Boolean).join(', ');
  if (name === '') return undefined;
  if (name.length > 200) note('cut-short', 'PID-5');
  return name.slice(0, 200);
}

function readSex(written: Value): PersonStatement['sex'] {
  if (written === null || written === undefined) return written;
  switch (written.toUpperCase()) {
    case 'M':
    case 'MALE':
    case '1':
      return 'male';
    case 'F':
    case 'FEMALE':
    case '2':
      return 'female';
    case 'A':
    case 'O':
    case 'OTHER':
    case '9':
      return 'other';
    default:
      return 'unknown';
  }
}

function readAddress(pid: Segment, hiding: Value): PersonStatement['address'] {
  const shielded = hiding === '1' || hiding === '2';
  const written = pid.repetitions(11) > 0;
  if (!written) return shielded ? { shielded } : undefined;
  if (pid.text(11) === null && pid.value(11, { component: 5 }) === undefined) return null;
  const address: NonNullable<PersonStatement['address']> = {};
  const lines: string[] = [];
  for (const component of [1, 2, 3, 4]) {
    const line = pid.value(11, { component });
    if (typeof line === 'string') lines.push(line.slice(0, 200));
  }
  const postcode = pid.value(11, { component: 5 });
  if (lines.length > 0) address.lines = lines;
  if (postcode !== undefined) address.postcode = postcode === null ? null : postcode.slice(0, 12);
  if (shielded) address.shielded = true;
  return address;
}
