import { loadPolicies } from '#libs/platform/documents';
import {
  aChild,
  aMissedAppointment,
  anAttendance,
  anInjury,
  aStep,
  noPlan,
  onPlan,
  planUnknown,
  waited,
} from '#libs/testing';
import { type Circumstance } from './codes/circumstances.js';
import { laterWatchOf } from './define-rule.js';
import { decide } from './decide.js';
import { type ChildFacts, type ContactFacts, type Finding } from './facts.js';
import { type Policy } from './policy.js';
import { rules } from './rules/index.js';

/**
 * The fifteen acceptance scenarios of the clinical rules: what is found, and whom the rule proposes to tell, whatever the
 * order in which the contacts come. That a replay and a duplicate add nothing is shown of all rules together by
 * `services/screening/src/converge.int.spec.ts` and `tests/fault/kills.fault.ts` (G10: scenario 13).
 *
 * 6 is in `clocks.spec.ts`, with the Welsh clocks of 15; 14 in `services/dispatch/src/deliveries.int.spec.ts`. What waits: recall
 * notices when twins are parted again (7; the counts are in `tests/e2e/identity.e2e.ts`), addresses and letters that must not
 * leave the trust (9), letters that stop when a baby dies (10; R46 speaks of the death).
 */
let policies: readonly Policy[] = [];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

/** The child once every wait of every rule is over. */
function settled(child: ChildFacts): ChildFacts {
  const names = rules.flatMap((rule) => [rule.id, laterWatchOf(rule)]);
  return names.reduce((all, name) => waited(name, all), child);
}

/** What is found once every wait is over; the same for every order. */
function findings(child: ChildFacts): readonly Finding[] {
  const { contacts } = child;
  const orders = [contacts, contacts.toReversed(), [...contacts.slice(3), ...contacts.slice(0, 3)]];
  const [first = [], ...others] = orders.map(
    (order) => decide(settled({ ...child, contacts: order }), policies).findings,
  );
  for (const other of others) expect(other).toEqual(first);
  return first;
}
const found = (child: ChildFacts): readonly string[] =>
  findings(child).map(({ rule, severity, contactKey }) => `${rule} ${severity} ${contactKey}`);
const of = (rule: string, child: ChildFacts): readonly Finding[] =>
  findings(child).filter((finding) => finding.rule === rule);

const day = 86_400_000;
const on = (base: string, days: number): string => new Date(Date.parse(base) + days * day).toISOString();
const step = (when: string, ...circumstances: readonly Circumstance[]): ContactFacts => aStep(when, circumstances);

describe('1: a child of seventeen months on a plan, 34 contacts over four organisations', () => {
  const plan = onPlan('CPP');
  const places = {
    practice: { organisation: 'Y00001', organisationName: 'Northgate Practice', site: null, setting: 'gp' },
    clinic: { setting: 'outpatient' },
    community: { organisation: 'RCC', organisationName: 'Westmarch Community', site: null, setting: 'health-visitor' },
    eastfield: { organisation: 'RYY', organisationName: 'Eastfield Hospital', site: 'RYY01' },
  } as const;
  const sites = ['forehead', 'back', 'hand', 'ear'] as const;
  const seen = (kind: ContactFacts['kind'], where: Partial<ContactFacts>, count: number, from: number, every: number) =>
    Array.from({ length: count }, (_, place) =>
      anAttendance(on('2025-07-01T10:00:00Z', from + place * every), { kind, status: 'completed', plan, ...where }),
    );
  const hurt = sites.map((bodySite, place) =>
    anAttendance(on('2026-06-01T15:00:00Z', place * 40), {
      ...(place % 2 === 0 ? {} : places.eastfield),
      plan,
      injuries: [anInjury('bruise', { bodySite })],
    }),
  );
  const contacts = [
    ...seen('appointment', places.practice, 14, 3, 30),
    ...seen('home-visit', places.community, 8, 11, 50),
    ...seen('appointment', places.clinic, 6, 17, 70),
    ...seen('unscheduled', places.eastfield, 2, 100, 97),
    ...hurt,
  ];
  const child = aChild(contacts, { birthDate: '2025-06-25' });

  it('rings by R01 at each unscheduled visit, once', () => {
    expect(contacts).toHaveLength(34);
    const unscheduled = contacts.filter(({ kind }) => kind === 'unscheduled').map(({ key }) => key);
    expect(of('R01', child).map(({ contactKey }) => contactKey)).toEqual(unscheduled.toSorted());
  });

  it('adds up the injuries of all organisations, and tells the practice', () => {
    const last = of('R19', child).at(-1);
    expect(last?.evidence.contacts.length).toBeGreaterThan(1);
    expect(last?.sentence).toContain('at 2 places');
    expect(last?.recipients).toEqual(expect.arrayContaining(['NN', 'GP', 'HV']));
  });
});

describe('2: the same child is not brought to the child development clinic', () => {
  const slot = (at: string) => aMissedAppointment(at, { plan: onPlan('CPP'), specialty: '291' });
  const child = (...slots: readonly ContactFacts[]) => aChild(slots, { birthDate: '2025-06-25' });

  it('R09 is for the social worker; the second is urgent', () => {
    const first = slot('2026-09-01T09:00:00Z');
    const [once] = of('R09', child(first));
    expect([once?.severity, once?.recipients]).toEqual(['CONCERN', expect.arrayContaining(['SW', 'NN', 'GP', 'HV'])]);
    const twice = of('R09', child(first, slot('2026-11-17T09:00:00Z')));
    expect(twice.map(({ severity }) => severity)).toEqual(['CONCERN', 'URGENT']);
  });
});

describe('3: a ten-day-old with a bruise of the hand, seen by the health visitor, referred', () => {
  const tenDays = { birthDate: '2026-11-07' };
  const visit = anAttendance('2026-11-17T10:00:00Z', {
    key: 'visit',
    organisation: 'RCC',
    setting: 'health-visitor',
    kind: 'home-visit',
    status: 'completed',
    injuries: [anInjury('bruise', { bodySite: 'hand', laterality: 'left' })],
  });
  const referral = { ...step('2026-11-17T11:00:00Z', 'referral-made'), key: 'referral' };

  it('rings by R15; without an acknowledgement in a working day R40 speaks', () => {
    expect(found(aChild([visit], tenDays))).toContain('R15 IMMEDIATE visit');
    expect(found(aChild([visit, referral], tenDays)).some((one) => one.startsWith('R40 '))).toBe(true);
    const acknowledged = step('2026-11-17T15:00:00Z', 'referral-acknowledged');
    expect(of('R40', aChild([visit, referral, acknowledged], tenDays))).toEqual([]);
  });

  it('when it is accepted and nobody meets, R42 speaks', () => {
    const accepted = step('2026-11-18T09:00:00Z', 'referral-accepted');
    expect(of('R42', aChild([visit, referral, accepted], tenDays))).toHaveLength(1);
  });

  it('a mark of a cannula is none', () => {
    const marked = anInjury('bruise', { bodySite: 'hand', laterality: 'left', recordedAs: 'procedure' });
    const ward = anAttendance('2026-11-15T08:00:00Z', { kind: 'stay', setting: 'inpatient', injuries: [marked] });
    expect(of('R15', aChild([visit, ward], tenDays))).toEqual([]);
  });
});

describe('4: a toddler with five wheezy attendances, and asthma on record', () => {
  const wheezes = [0, 60, 120, 180, 240].map((days) =>
    anAttendance(on('2026-01-10T20:00:00Z', days), { circumstances: ['asthma'] }),
  );
  const clinic = anAttendance('2025-12-01T09:00:00Z', {
    kind: 'appointment',
    setting: 'outpatient',
    status: 'completed',
    circumstances: ['asthma'],
  });

  it('opens no case', () => {
    const child = aChild([clinic, ...wheezes], { birthDate: '2023-11-01' });
    expect(findings(child).filter(({ severity }) => severity !== 'INFORMATION')).toEqual([]);
    expect(of('R27', child)).toEqual([]);
  });
});

describe('5: a looked-after child elsewhere at two on a Saturday morning, and the look-up gives no answer', () => {
  const night = (plan: ContactFacts['plan']) =>
    aChild([anAttendance('2026-11-21T02:00:00Z', { key: 'night', plan })], { birthDate: '2018-05-05' });

  it('R03 speaks; R01 late, once, when the status comes, and R03 no more', () => {
    expect(found(night(planUnknown))).toEqual(['R03 INFORMATION night']);
    expect(found(night(onPlan('LAC')))).toEqual(['R01 INFORMATION night']);
  });
});

describe('8: three slots that the hospital cancelled, and two that the family did at short notice before one is missed', () => {
  const cancelled = (status: ContactFacts['status'], plan = noPlan) =>
    ['2026-09-01T09:00:00Z', '2026-09-20T09:00:00Z', '2026-10-10T09:00:00Z'].map((at) =>
      aMissedAppointment(at, { status, plan, circumstances: ['cancelled-at-short-notice'] }),
    );

  it('of the hospital’s nothing is said', () => {
    expect(found(aChild(cancelled('cancelled-by-provider'), { birthDate: '2020-01-05' }))).toEqual([]);
  });

  it('of the family’s R12, and of the missed one R09 too', () => {
    const missed = aMissedAppointment('2026-11-17T09:00:00Z', { key: 'slot', plan: onPlan('CPP') });
    const told = found(
      aChild([...cancelled('cancelled-by-patient', onPlan('CPP')), missed], { birthDate: '2020-01-05' }),
    );
    expect(told.filter((one) => one.endsWith(' slot')).map((one) => one.split(' ')[0])).toEqual(['R09', 'R12']);
  });
});

describe('11: a young person of fifteen misses a slot of a sexual health clinic', () => {
  it('neither a practice nor a parent is proposed', () => {
    const slot = aMissedAppointment('2026-11-17T16:00:00Z', { specialty: '360', setting: 'community-paediatrics' });
    const told = findings(aChild([slot], { birthDate: '2011-03-01' }));
    expect(told.map(({ rule }) => rule)).toEqual(['R08']);
    expect(told.flatMap(({ recipients }) => recipients)).toEqual(['PLN']);
  });
});

describe('12: Friday, half past four: a newborn with a plan made before birth is to go home, and no plan is agreed', () => {
  it('R39 stops it, for the consultant and the social worker', () => {
    const order = anAttendance('2026-11-20T16:30:00Z', {
      kind: 'stay',
      setting: 'inpatient',
      plan: onPlan('UCPP'),
      circumstances: ['discharge-ordered'],
    });
    const [stop] = of('R39', aChild([order], { birthDate: '2026-11-17' }));
    expect([stop?.severity, stop?.recipients]).toEqual(['IMMEDIATE', expect.arrayContaining(['CON', 'SW'])]);
  });
});

describe('15: a child who lives in Wales', () => {
  it('R03 speaks: nobody could check', () => {
    const child = aChild(
      [anAttendance('2026-11-17T13:22:00Z', { key: 'ed', plan: planUnknown, addressAuthority: 'W06000001' })],
      {
        birthDate: '2018-05-05',
      },
    );
    expect(found(child)).toEqual(['R03 INFORMATION ed']);
  });
});
