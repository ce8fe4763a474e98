import { sourceId, type CodedFact, type ContactStated, type ContactStatus } from '#libs/contracts';
import { fault, type Fault } from '../reasons.js';
import type { DecodeContext, Received } from '../received.js';
import type { Hl7 } from './accessor.js';
import { readSequence, type ReadContact } from './adt.js';
import { attendanceStatus, cancelledBy } from './attendance-codes.js';
import { readReasons } from './coded-facts.js';
import { hasPatient } from './identifiers.js';
import { isFault, readMoment, readVersion } from './moments.js';
import type { AddNote } from './notes.js';
import { readPerson } from './person.js';
import { readSite } from './place-of-care.js';
import type { Moment } from './time.js';

/** Events of scheduling that state an appointment: booked, cancelled, not kept. */
export type SiuEvent = 'S12' | 'S15' | 'S26';

/**
 * Reads an SIU message as a statement about one appointment. S15 and S26 may carry the appointment's number alone: the
 * rest then comes from the latest statement about it.
 */
export function readSiu(
  hl7: Hl7,
  event: SiuEvent,
  received: Received,
  context: DecodeContext,
  note: AddNote,
): ReadContact {
  const { profile } = received;
  const sch = hl7.segment('SCH');
  const visit = sch.value(1) ?? sch.value(2) ?? hl7.segment('PV1').value(19);
  if (!visit) return fault('no-visit-id', 'SCH-1');
  if (!sourceId.safeParse(visit).success) return fault('contract-breach', 'SCH-1');
  const version = readVersion(hl7, note);
  if (isFault(version)) return version;
  const start = readStart(hl7, note);
  if (isFault(start)) return start;
  const earlier = context.earlier.get(visit);
  const wanting = start === undefined || !hasPatient(hl7) || (isCancellation(hl7, event) && cancelledBy(hl7) === null);
  const person = hasPatient(hl7) ? readPerson(hl7, received, note) : earlier?.person;
  if (isFault(person)) return person;
  const occurredAt = start?.instant ?? earlier?.occurredAt;
  if (person === undefined || occurredAt === undefined)
    return event === 'S12'
      ? fault(person === undefined ? 'no-identifier' : 'time-malformed', person === undefined ? 'PID-3' : 'SCH-11')
      : { ...fault('appointment-without-details', 'SCH-1'), wishes: visit };
  const { coded: reasons, words } = readReasons(hl7, note);
  const services = readServices(hl7, profile.hl7.essentialServices);
  const coded = services.length === 0 ? reasons : [...services, ...(reasons ?? [])];
  const site = readSite(hl7, profile);
  const sequence = readSequence(hl7);
  const contact: ContactStated = {
    type: 'contact.stated',
    feed: profile.name,
    organisation: profile.organisation,
    ...(site === undefined ? {} : { site }),
    visit: {
      id: visit,
      ...(version === undefined ? {} : { version: version.instant }),
      ...(sequence === undefined ? {} : { sequence }),
    },
    person,
    occurredAt,
    setting: earlier?.setting ?? 'outpatient',
    kind: 'appointment',
    status: statusOf({ hl7, event, start: Date.parse(occurredAt), now: context.now, earlier: earlier?.status, note }),
    ...(coded === undefined ? {} : { coded }),
    ...(words === undefined ? {} : { words }),
  };
  return { contact, wishes: wanting ? visit : null };
}

/** Service of the slot (AIS-3), and that it is essential where its feed's profile says so. */
function readServices(hl7: Hl7, essential: readonly string[]): readonly CodedFact[] {
  const code = hl7.segment('AIS').value(3);
  if (!code || !sourceId.safeParse(code).success) return [];
  const service: CodedFact = { kind: 'specialty', system: 'local', code };
  return essential.includes(code)
    ? [service, { kind: 'specialty', system: 'bellwether', code: 'essential' }]
    : [service];
}

interface Appointment {
  readonly hl7: Hl7;
  readonly event: SiuEvent;
  /** Milliseconds since 1970-01-01T00:00:00Z, as `now`. */
  readonly start: number;
  readonly now: number;
  /** What was last said of it. */
  readonly earlier: ContactStatus | undefined;
  readonly note: AddNote;
}

function statusOf(appointment: Appointment): ContactStatus {
  const { hl7, event, start, now, note } = appointment;
  if (isCancellation(hl7, event)) return cancelledStatus(appointment);
  const attendance = event === 'S26' ? 'was-not-brought' : (attendanceStatus(hl7) ?? 'booked');
  if (attendance !== 'was-not-brought' || start <= now) return attendance;
  note('no-show-not-confirmed', 'SCH-11');
  return 'booked';
}

/** S15, and a no-show of an appointment that its own status says is cancelled. */
function isCancellation(hl7: Hl7, event: SiuEvent): boolean {
  const noShow = event === 'S26' || attendanceStatus(hl7) === 'was-not-brought';
  return event === 'S15' || (noShow && /^CANCEL/i.test(hl7.segment('SCH').text(25) ?? ''));
}

/** Who cancelled: as this message says, else as was said before, else the provider, which is noted. */
function cancelledStatus({ hl7, event, earlier, note }: Appointment): ContactStatus {
  if (event !== 'S15') note('no-show-not-confirmed', 'SCH-25');
  const by = cancelledBy(hl7);
  if (by !== null) return by;
  if (earlier === 'cancelled-by-patient' || earlier === 'cancelled-by-provider') return earlier;
  note('cancelled-by-not-said', 'SCH-6');
  return 'cancelled-by-provider';
}

/** Start of the appointment: SCH-11.4, else that of the first resource (AIS-4, AIG-8, AIL-6, AIP-6), else TQ1-7. */
function readStart(hl7: Hl7, note: AddNote): Moment | Fault | undefined {
  return (
    readMoment(hl7.segment('SCH'), 'SCH', 11, note, 4) ??
    readMoment(hl7.segment('AIS'), 'AIS', 4, note) ??
    readMoment(hl7.segment('AIG'), 'AIG', 8, note) ??
    readMoment(hl7.segment('AIL'), 'AIL', 6, note) ??
    readMoment(hl7.segment('AIP'), 'AIP', 6, note) ??
    readMoment(hl7.segment('TQ1'), 'TQ1', 7, note)
  );
}
