import type { ChronologyContact, ChronologyView } from '#libs/contracts';
import { fullMoment, longDay } from '../domain/london-time.js';
import { injuryWords } from './case-why.js';

interface ContactRow {
  readonly number: number;
  readonly when: string;
  readonly certainty: string | null;
  readonly where: string;
  readonly what: readonly string[];
  readonly seen: string;
  readonly injuries: readonly string[];
  readonly known: string;
  readonly rings: readonly string[];
}

/** A chronology in words: the table under the picture. */
export interface ChronologyModel {
  readonly rows: readonly ContactRow[];
  readonly notDrawn: readonly string[];
  readonly withheld: readonly string[];
  /** `2026-11-10`, for the field of the form. */
  readonly knownOn: string;
  readonly knownWords: string | null;
}

const kindWords: Readonly<Record<ChronologyContact['kind'], string>> = {
  unscheduled: 'Came without an appointment',
  appointment: 'Appointment',
  stay: 'Stay',
  'home-visit': 'Home visit',
  call: 'Call',
  other: 'Contact',
};

const statusWords: Readonly<Record<ChronologyContact['status'], string | null>> = {
  booked: 'booked',
  arrived: 'arrived',
  completed: null,
  'was-not-brought': 'was not brought',
  'cancelled-by-patient': 'cancelled by the family',
  'cancelled-by-provider': 'cancelled by the service',
  left: 'left before being seen',
  'entered-in-error': 'entered in error',
};

function certaintyOf({ precision, range }: ChronologyContact): string | null {
  const between = range === null ? '' : `, between ${range.from} and ${range.to}`;
  switch (precision) {
    case 'exact':
      return null;
    case 'day':
      return 'the day is known, the time is not';
    case 'month':
      return `only the month is known${between}`;
    case 'approximate':
      return `about${between}`;
  }
}

function rowOf(contact: ChronologyContact, { rings, dataAsOf }: ChronologyView): ContactRow {
  const status = statusWords[contact.status];
  const what = `${kindWords[contact.kind]}${status === null ? '' : `, ${status}`}`;
  const when = fullMoment(contact.occurredAt, dataAsOf);
  return {
    number: contact.number,
    when: contact.precision === 'exact' ? when : (when.split(',')[0] ?? when),
    certainty: certaintyOf(contact),
    where: [...new Set([contact.siteName ?? contact.organisationName, contact.organisationName])].join(', '),
    what: [what, ...contact.facts, ...contact.words.map(({ field, text }) => `${field}: “${text}”`)],
    seen: contact.childSeen ? 'Seen' : 'Not seen',
    injuries: contact.injuries.map(injuryWords),
    known: fullMoment(contact.receivedAt, dataAsOf),
    rings: rings
      .filter((ring) => ring.contact === contact.number && ring.outcome === 'fires')
      .map(({ rule, title, standing }) => `${rule}, ${title}${standing ? '' : ' (no longer rings)'}`),
  };
}

export function chronologyModel(view: ChronologyView): ChronologyModel {
  return {
    rows: view.contacts.map((contact) => rowOf(contact, view)),
    notDrawn: view.notDrawn,
    withheld: view.withheld,
    knownOn: (view.knownOn ?? '').slice(0, 10),
    knownWords: view.knownOn === null ? null : `Shown is what was known on ${longDay(view.knownOn)}.`,
  };
}

/** "5 contacts with 2 services": the heading of a picture. */
export function contactCount({ contacts }: ChronologyView): string {
  const services = new Set(contacts.map(({ setting }) => setting)).size;
  const of = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  return contacts.length === 0
    ? 'No contact recorded'
    : `${of(contacts.length, 'contact')} with ${of(services, 'service')}`;
}
