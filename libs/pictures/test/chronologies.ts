import { chronologyView, type ChronologyContact, type ChronologyRing, type ChronologyView } from '#libs/contracts';
import { reviewed } from './reviewed-contacts.js';

/** Chronologies of invented children: one of 49 contacts, one of five, and long ones. */

const dayMs = 86_400_000;

/** A calendar date some days after another. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

const organisations = {
  gp: ['G80001', 'Larkhill Surgery'],
  community: ['RC001', 'Westmarch Community Health'],
  clinic: ['RC002', 'Alderbrook Child Development'],
  council: ['E09000099', 'Westmarch Council'],
  police: ['POL99', 'Westmarch Police'],
  first: ['RMB', 'Millbrook Hospitals'],
  second: ['RNG', 'Northgate Hospital'],
} as const;

type OrganisationKey = keyof typeof organisations;

function uuidOf(kind: number, number: number): string {
  return `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;
}

function injuryAt(written: string): ChronologyContact['injuries'][number] {
  if (written === 'unsited') return { kind: 'injury', bodySite: null, laterality: null, basis: 'coded' };
  const side = /-([lrb])$/.exec(written)?.[1];
  const laterality = side === undefined ? null : side === 'l' ? 'left' : side === 'r' ? 'right' : 'both';
  return { kind: 'bruise', bodySite: written.replace(/-[lrb]$/, ''), laterality, basis: 'coded' };
}

/** A contact of Larkhill Surgery at which the child was seen, and nothing recorded but what is given. */
export function aContact(
  given: Partial<ChronologyContact> & Pick<ChronologyContact, 'number' | 'occurredAt'>,
): ChronologyContact {
  return {
    contactId: uuidOf(1, given.number),
    precision: 'day',
    range: null,
    organisation: organisations.gp[0],
    organisationName: organisations.gp[1],
    site: null,
    siteName: null,
    setting: 'gp',
    kind: 'appointment',
    status: 'completed',
    childSeen: true,
    injuries: [],
    words: [],
    facts: [],
    recordedConcern: null,
    receivedAt: given.occurredAt,
    stay: null,
    ...given,
  };
}

/** A bruise by its site: `cheek-l` is the left cheek, `eye-b` both eyes, `unsited` an injury without a site. */
export function injuriesAt(...sites: readonly string[]): ChronologyContact['injuries'] {
  return sites.map(injuryAt);
}

/** A finding that fires at a contact, as it occurred. */
export function aRing(given: Partial<ChronologyRing> & Pick<ChronologyRing, 'contact' | 'occurredAt'>): ChronologyRing {
  return {
    findingId: uuidOf(2, given.contact ?? 0),
    rule: 'R15',
    title: 'Injury in a baby not yet mobile',
    severity: 'IMMEDIATE',
    outcome: 'fires',
    raisedAt: given.occurredAt,
    standing: true,
    ...given,
  };
}

/** A boy born on 6 March 2024 about whom nothing is known but what is given. */
export function aChronology(given: Partial<ChronologyView> = {}): ChronologyView {
  return chronologyView.parse({
    child: {
      childId: uuidOf(0, 1),
      name: 'WRENFOLD, Ivo',
      birthDate: '2024-03-06',
      sex: 'male',
      nhsNumber: null,
      identity: 'verified',
      whereNow: null,
      plan: { value: 'no', kinds: [], authority: null, source: null, asOf: null, ageMinutes: null },
    },
    dataAsOf: '2025-08-08T12:00:00Z',
    knownOn: null,
    contacts: [],
    rings: [],
    plans: [],
    notDrawn: [],
    notConnected: [],
    withheld: [],
    ...given,
  });
}

const born = '2024-03-06';

function reviewedContact(row: readonly string[], index: number): ChronologyContact {
  const [
    days = '0',
    setting = '',
    organisation = 'gp',
    kind = '',
    outcome = '',
    precision = '',
    stay = '-',
    sites = '-',
  ] = row;
  const date = dateAfter(born, Number(days));
  const [code, name] = organisations[organisation as OrganisationKey];
  const around = precision === 'month' ? 15 : 7;
  return aContact({
    number: index + 1,
    occurredAt: `${date}T10:00:00Z`,
    precision: precision as ChronologyContact['precision'],
    range: precision === 'day' ? null : { from: dateAfter(date, -around), to: dateAfter(date, around) },
    organisation: code,
    organisationName: name,
    setting: setting as ChronologyContact['setting'],
    kind: kind as ChronologyContact['kind'],
    status: outcome === 'cancelled' ? 'cancelled-by-provider' : 'completed',
    childSeen: outcome === 'seen',
    injuries: sites === '-' ? [] : injuriesAt(...sites.split(',')),
    words: [{ field: 'reason', text: `Words of contact ${index + 1}` }],
    stay: stay === '-' ? null : stay,
  });
}

/** 49 contacts in 17 months, of which 18 tell of an injury; the child died at the end. */
export function fortyNineContacts(): ChronologyView {
  const contacts = reviewed.map(reviewedContact);
  const at = (number: number): string => contacts[number - 1]?.occurredAt ?? '';
  const ring = (number: number, rule: string, given: Partial<ChronologyRing> = {}): ChronologyRing =>
    aRing({
      contact: number,
      occurredAt: at(number),
      rule,
      findingId: uuidOf(Number(rule.slice(1)), number),
      ...given,
    });
  return aChronology({
    contacts,
    rings: [
      ring(9, 'R15'),
      ring(9, 'R17'),
      ring(11, 'R15'),
      ring(12, 'R15'),
      ring(20, 'R15', { outcome: 'cannot-tell' }),
      ring(26, 'R17', { outcome: 'cannot-tell' }),
      ring(28, 'R01'),
      ring(30, 'R09', { severity: 'CONCERN' }),
      ring(35, 'R01'),
      ring(41, 'R01', { severity: 'URGENT' }),
      ring(47, 'R17'),
      ring(49, 'R01'),
    ],
    plans: [
      {
        value: 'yes',
        kinds: ['CPP'],
        authority: 'E09000099',
        authorityName: 'Westmarch',
        category: 'physical abuse and neglect',
        from: `${dateAfter(born, 296)}T00:00:00Z`,
        to: null,
      },
    ],
    notDrawn: ['about three visits to the surgery without a date', 'an arrest', 'a change of social worker'],
    homes: [{ words: 'with a family friend', from: dateAfter(born, 289), to: dateAfter(born, 331) }],
    waits: [{ setting: 'community-paediatrics', from: dateAfter(born, 405), to: dateAfter(born, 518) }],
    outcome: { on: dateAfter(born, 520), kind: 'died' },
  });
}

/** Five contacts of a boy of seven months: the last rings today, the one before reached us today. */
export function fiveContacts(): ChronologyView {
  const today = '2024-10-23T13:22:00Z';
  return aChronology({
    dataAsOf: today,
    contacts: [
      aContact({
        ...{ number: 1, occurredAt: '2024-03-06T04:00:00Z', setting: 'maternity', kind: 'stay' },
        ...{ organisation: 'RMB', organisationName: 'Millbrook Hospitals' },
      }),
      aContact({
        ...{ number: 2, occurredAt: '2024-03-20T10:00:00Z', setting: 'health-visitor', kind: 'home-visit' },
        ...{ organisation: 'RC001', organisationName: 'Westmarch Community Health' },
      }),
      aContact({
        ...{ number: 3, occurredAt: '2024-07-18T10:00:00Z', setting: 'outpatient', status: 'was-not-brought' },
        ...{ organisation: 'RMB', organisationName: 'Millbrook Hospitals', childSeen: false },
      }),
      aContact({
        ...{ number: 4, occurredAt: '2024-09-29T10:00:00Z', receivedAt: today, injuries: injuriesAt('chest') },
      }),
      aContact({
        ...{ number: 5, occurredAt: today, setting: 'ed', kind: 'unscheduled', injuries: injuriesAt('cheek-l') },
        ...{ organisation: 'RMB', organisationName: 'Millbrook Hospitals' },
      }),
    ],
    rings: [
      aRing({ contact: 5, occurredAt: today }),
      aRing({ contact: 5, occurredAt: today, rule: 'R17', findingId: uuidOf(3, 5) }),
    ],
    plans: [
      {
        value: 'no',
        kinds: [],
        authority: null,
        authorityName: null,
        category: null,
        from: '2024-03-10T00:00:00Z',
        to: null,
      },
    ],
    notConnected: ['police', 'walk-in'],
  });
}

/** Many contacts, evenly over so many days: every fifth tells of an injury, every twentieth rings. */
export function manyContacts(count: number, days: number): ChronologyView {
  const settings = ['gp', 'ed', 'outpatient', 'social-care', 'health-visitor', 'camhs', 'dental'] as const;
  const owners = ['gp', 'first', 'second', 'council', 'community', 'clinic', 'gp'] as const;
  const start = '2019-01-07';
  const contacts = Array.from({ length: count }, (_, index) => {
    const [organisation, organisationName] = organisations[owners[index % owners.length] ?? 'gp'];
    return aContact({
      ...{ number: index + 1, occurredAt: `${dateAfter(start, Math.floor((index * days) / count))}T10:00:00Z` },
      ...{ organisation, organisationName, setting: settings[index % settings.length] ?? 'gp' },
      injuries: index % 5 === 4 ? injuriesAt(index % 2 === 0 ? 'arm-l' : 'knee-r') : [],
    });
  });
  return aChronology({
    child: { ...aChronology().child, birthDate: '2018-12-01', sex: 'female' },
    contacts,
    rings: contacts
      .filter(({ number }) => number % 20 === 0)
      .map(({ number, occurredAt }) => aRing({ contact: number, occurredAt, severity: 'URGENT' })),
  });
}
