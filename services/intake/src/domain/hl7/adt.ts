import { nameUuid } from '#libs/platform/documents';
import { sourceId, type ContactStated, type ContactStatus, type PersonStatement } from '#libs/contracts';
import { fault, type Fault } from '../reasons.js';
import type { DecodeContext, Received } from '../received.js';
import type { Hl7 } from './accessor.js';
import { attendanceStatus, leftBeforeTreatment } from './attendance-codes.js';
import { readReasons } from './coded-facts.js';
import { isFault, readMoment, readVersion } from './moments.js';
import type { AddNote } from './notes.js';
import { readPerson } from './person.js';
import { readPlaceOfCare, readSite } from './place-of-care.js';
import type { Moment } from './time.js';

/** Events of admissions, discharges and transfers that state a contact. */
export type AdtEvent = 'A01' | 'A03' | 'A04' | 'A08' | 'A11' | 'A13';

/**
 * A statement read from a message, before it is checked against its schema; or why there is none. `wishes` names the
 * visit whose earlier statement would complete it.
 */
export type ReadContact =
  { readonly contact: ContactStated; readonly wishes: string | null } | (Fault & { readonly wishes?: string });

/** Reads an ADT message as a statement about one contact. */
export function readAdt(
  hl7: Hl7,
  event: AdtEvent,
  received: Received,
  context: DecodeContext,
  note: AddNote,
): ReadContact {
  const { profile } = received;
  const person = readPerson(hl7, received, note);
  if (isFault(person)) return person;
  const arrived = readMoment(hl7.segment('PV1'), 'PV1', 44, note);
  if (isFault(arrived)) return arrived;
  const version = readVersion(hl7, note);
  if (isFault(version)) return version;
  const visit = readVisit(hl7, person, arrived, profile.name, note);
  if (isFault(visit)) return visit;
  if (!sourceId.safeParse(visit).success) return fault('contract-breach', 'PV1-19');
  const place = readPlaceOfCare(hl7, profile, note);
  // a snapshot or a discharge is stamped with its own time: arrival and place were said by an earlier message
  const begins = event === 'A01' || event === 'A04';
  const wishes = !begins && (arrived === undefined || place === null) ? visit : null;
  const earlier = wishes === null ? undefined : context.earlier.get(wishes);
  const occurredAt = arrived?.instant ?? earlier?.occurredAt ?? version?.instant;
  if (occurredAt === undefined) return fault('time-malformed', 'EVN-2');
  if (arrived === undefined && earlier === undefined) note('arrival-time-from-event', 'PV1-44');
  const { coded, words } = readReasons(hl7, note);
  const site = readSite(hl7, profile);
  const sequence = readSequence(hl7);
  const status = statusOf(hl7, event, place?.kind ?? earlier?.kind);
  const contact: ContactStated = {
    type: 'contact.stated',
    feed: profile.name,
    organisation: profile.organisation,
    visit: { id: visit },
    person,
    occurredAt,
    setting: place?.setting ?? earlier?.setting ?? 'other',
    kind: place?.kind ?? earlier?.kind ?? 'other',
    status: status ?? 'arrived',
  };
  // set one by one: spreading a dozen objects was a tenth of decoding
  if (status === undefined) contact.statusStated = false;
  if (site !== undefined) contact.site = site;
  if (version !== undefined) contact.visit.version = version.instant;
  if (sequence !== undefined) contact.visit.sequence = sequence;
  if (coded !== undefined) contact.coded = coded;
  if (words !== undefined) contact.words = words;
  return { contact, wishes };
}

/** How the visit goes; undefined for a snapshot that does not say: it neither begins a stay nor opens one that has ended. */
function statusOf(hl7: Hl7, event: AdtEvent, kind: ContactStated['kind'] | undefined): ContactStatus | undefined {
  if (event === 'A11') return 'entered-in-error';
  // the discharge is taken back, whatever of it is still in the message
  if (event === 'A13') return 'arrived';
  if (leftBeforeTreatment(hl7)) return 'left';
  const attendance = attendanceStatus(hl7);
  // that a child was seen does not end its stay on a ward
  if (attendance !== undefined && !(attendance === 'completed' && kind === 'stay')) return attendance;
  if (event === 'A03') return 'completed';
  if (event !== 'A08') return 'arrived';
  return typeof hl7.segment('PV1').value(45) === 'string' ? 'completed' : undefined;
}

/** MSH-13 orders messages of one sender that carry the same time. */
export function readSequence(hl7: Hl7): number | undefined {
  const written = hl7.segment('MSH').value(13);
  return typeof written === 'string' && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}

/**
 * PV1-19, else PV1-50, else a digest of the person and the time of arrival, which every message of one stay repeats.
 */
function readVisit(
  hl7: Hl7,
  person: PersonStatement,
  arrived: Moment | undefined,
  feed: string,
  note: AddNote,
): string | Fault {
  const pv1 = hl7.segment('PV1');
  const number = pv1.value(19);
  if (number) return number;
  note('visit-id-from-other-field', 'PV1-19');
  const alternate = pv1.value(50);
  if (alternate) return alternate;
  const [local] = person.localIds ?? [];
  const who = local ? `${local.authority}:${local.id}` : (person.nhsNumber ?? null);
  if (arrived === undefined || who === null) return fault('no-visit-id', 'PV1-19');
  return `unnumbered-${nameUuid('unnumbered-visit', feed, who, arrived.millis)}`;
}
