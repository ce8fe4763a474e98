import type { ChildIdentity, ChronologyContact, ChronologyView, FindingView } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { testNhsNumber } from '#libs/testing';
import type { InventedCase } from './invented-cases.js';
import { ago } from './moments.js';

export function identityOf(one: InventedCase, now: number): ChildIdentity {
  const n = Number(one.number.slice(2)) % 1000;
  return {
    childId: nameUuid('child', one.number),
    name: one.name,
    birthDate: one.born,
    sex: one.sex,
    nhsNumber: testNhsNumber(n),
    identity: 'verified',
    whereNow: { organisation: 'RXX', site: 'RXX01', since: ago(now, 40) },
    lastSeen: null,
    plan: one.plan,
  };
}

function contactOf(
  one: InventedCase,
  now: number,
  n: number,
  daysBack: number,
  site: string | null,
): ChronologyContact {
  return {
    number: n,
    contactId: nameUuid('contact', `${one.number}/${n}`),
    occurredAt: ago(now, daysBack * 1440 + 40),
    precision: 'exact',
    range: null,
    organisation: 'RXX',
    organisationName: 'Millbrook Hospitals',
    site: 'RXX01',
    siteName: 'Millbrook emergency department',
    setting: n % 2 === 0 ? 'ed' : 'gp',
    kind: 'unscheduled',
    status: site === null && n === 3 ? 'was-not-brought' : 'completed',
    childSeen: !(site === null && n === 3),
    injuries: site === null ? [] : [{ kind: 'bruise', bodySite: site, laterality: 'left', basis: 'coded' }],
    words: site === null ? [] : [{ field: 'complaint', text: `bruise ${site} <script>alert(1)</script>` }],
    facts: [],
    recordedConcern: null,
    receivedAt: ago(now, daysBack * 1440 + 21),
    stay: null,
  };
}

export function chronologyOf(one: InventedCase, now: number, knownOn: string | null): ChronologyView {
  const contacts = [
    contactOf(one, now, 1, 200, null),
    contactOf(one, now, 2, 150, null),
    contactOf(one, now, 3, 60, null),
    contactOf(one, now, 4, 24, 'chest'),
    contactOf(one, now, 5, 0, 'cheek'),
  ].filter(({ receivedAt }) => knownOn === null || Date.parse(receivedAt) <= Date.parse(knownOn));
  return {
    child: identityOf(one, now),
    dataAsOf: new Date(now).toISOString(),
    knownOn,
    contacts,
    rings:
      knownOn === null
        ? [
            {
              findingId: nameUuid('finding', one.number),
              rule: 'R15',
              title: 'Injury in a baby not yet mobile',
              severity: one.severity,
              outcome: 'fires',
              contact: 5,
              occurredAt: ago(now, 40),
              raisedAt: ago(now, 22),
              standing: true,
            },
          ]
        : [],
    plans: [
      {
        value: 'no',
        kinds: [],
        authority: null,
        authorityName: null,
        category: null,
        from: ago(now, 1440 * 200),
        to: null,
      },
    ],
    notDrawn: ['One contact without a date: GP practice'],
    notConnected: ['police'],
    withheld: [],
  };
}

export function findingOf(one: InventedCase, now: number, change: FindingView['change'] = 'raised'): FindingView {
  const contacts = chronologyOf(one, now, null).contacts.filter(({ injuries }) => injuries.length > 0);
  return {
    id: nameUuid('finding', one.number),
    rule: { id: 'R15', version: 3 },
    title: 'Injury in a baby not yet mobile',
    clause: 'not-mobile',
    policy: { id: 'england', version: '41', hash: 'a'.repeat(64) },
    severity: one.severity,
    change,
    revision: 1,
    late: false,
    identity: 'verified',
    organisation: 'RXX',
    anchor: { kind: 'visit', key: 'k' },
    occurredAt: ago(now, 40),
    receivedAt: ago(now, 22),
    sentence: one.sentence,
    evidence: {
      contacts: contacts.map(({ contactId, occurredAt, organisation, site, setting, kind, status, injuries }) => ({
        contactId,
        occurredAt,
        organisation,
        site,
        setting,
        kind,
        status,
        injuries,
      })),
      facts: [],
      assumptions: ['not-yet-mobile'],
      missing: ['mobility', 'who-lives-in-the-home'],
    },
    sealed: 0,
    counterfactual: [
      { lever: 'mobility-recorded', words: 'a clinician had recorded that {child} crawls or pulls to stand' },
    ],
    plan: one.plan,
    recipients: ['NN'],
    verdicts: [],
  };
}

/** The finding that leads, and, of a child about whom a second rule rang again and again, all of that one, as casework orders them. */
export function findingsOf(one: InventedCase, now: number): readonly FindingView[] {
  const lead = findingOf(one, now);
  const count = one.rangBefore === undefined ? 0 : one.rangBefore + 1;
  const again = Array.from({ length: count }, (_, back): FindingView => {
    const contacts = chronologyOf(one, now, null).contacts.slice(-1 - (back % 2));
    return {
      ...lead,
      id: nameUuid('finding', `${one.number}/R22/${back}`),
      rule: { id: 'R22', version: 2 },
      title: 'Maltreatment or concern recorded',
      counterfactual: [],
      change: back === count - 1 ? 'withdrawn' : 'raised',
      occurredAt: ago(now, 40 + back * 1440 * 30),
      sentence: `A concern about {child} was recorded by a clinician of RXX, ${count - back} in all.`,
      evidence: {
        ...lead.evidence,
        contacts: lead.evidence.contacts.filter(({ contactId }) =>
          contacts.some((seen) => seen.contactId === contactId),
        ),
      },
    };
  });
  return [lead, ...again];
}
