import { loadPolicies } from '#libs/platform/documents';
import {
  aCheekBruise,
  aChild,
  aMissedAppointment,
  anAttendance,
  anInjury,
  aNeighbour,
  noPlan,
  onPlan,
  planEnded,
  planUnknown,
  waited,
} from '#libs/testing';
import { decide } from './decide.js';
import { type ChildFacts, type ContactFacts, type Finding, type PlanFacts } from './facts.js';
import { type Policy } from './policy.js';

let policies: readonly Policy[] = [];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

/** What is found, as `R15 IMMEDIATE visit-…`, once every wait is over. */
const found = (child: ChildFacts): readonly string[] =>
  findings(child).map(({ rule, severity, contactKey }) => `${rule} ${severity} ${contactKey}`);
const findings = (child: ChildFacts): readonly Finding[] =>
  decide(waited('R08', waited('R03', child)), policies).findings;
const shinBruise = anInjury('bruise', { bodySite: 'shin', laterality: 'left' });
const handBruise = anInjury('bruise', { bodySite: 'hand', laterality: 'left' });

describe('a ten-day-old with a bruise of the hand', () => {
  const visit = (changes: Partial<ContactFacts> = {}): ContactFacts =>
    anAttendance('2026-11-17T10:00:00Z', {
      key: 'health-visitor',
      organisation: 'RY9',
      organisationName: 'Westmarch Community',
      setting: 'health-visitor',
      kind: 'home-visit',
      status: 'completed',
      injuries: [handBruise],
      ...changes,
    });
  const ward = (at: string): ContactFacts =>
    anAttendance(at, {
      key: 'ward',
      setting: 'inpatient',
      kind: 'stay',
      injuries: [{ ...handBruise, recordedAs: 'procedure' }],
    });
  const tenDaysOld = { birthDate: '2026-11-07' };

  it('is found at the home visit, whoever looks first', () => {
    expect(found(aChild([visit()], tenDaysOld))).toEqual([
      'R15 IMMEDIATE health-visitor',
      'R17 IMMEDIATE health-visitor',
    ]);
    expect(findings(aChild([visit()], tenDaysOld))[0]?.sentence).toBe(
      '{child}, 10 days, was seen by Westmarch Community health visitor on 17 November 2026 at 10:00 ' +
        'with a bruise to the left hand. At this age the rule treats every child as not yet mobile.',
    );
  });

  it('is withdrawn when the ward states, however late, that a cannula had been there', () => {
    expect(found(aChild([visit(), ward('2026-11-15T08:00:00Z')], tenDaysOld))).toEqual([]);
  });

  it('stays when the cannula came only after the visit', () => {
    expect(found(aChild([visit(), ward('2026-11-17T18:00:00Z')], tenDaysOld))).toEqual([
      'R15 IMMEDIATE health-visitor',
      'R17 IMMEDIATE health-visitor',
    ]);
  });

  it('is corrected to a bruise that was there from birth', () => {
    const corrected = visit({ injuries: [{ ...handBruise, recordedAs: 'birth' }] });
    expect(found(aChild([corrected], tenDaysOld))).toEqual([]);
  });
});

describe('a looked-after child at two on a Saturday morning, while the look-up is down', () => {
  const arrival = (plan: PlanFacts, changes: Partial<ContactFacts> = {}): ChildFacts =>
    aChild([anAttendance('2026-11-21T02:00:00Z', { key: 'night', plan, ...changes })], { birthDate: '2018-05-05' });

  it('is told of as not checked', () => {
    expect(found(arrival(planUnknown))).toEqual(['R03 INFORMATION night']);
  });

  it('is told of as looked after, once, when the answer comes, and no longer as not checked', () => {
    expect(found(arrival(onPlan('LAC')))).toEqual(['R01 INFORMATION night']);
  });

  it('is nobody’s business when the answer is that there is no plan', () => {
    expect(found(arrival(noPlan))).toEqual([]);
  });

  it('has one finding for one attendance, whatever is added to it', () => {
    const hurt = arrival(onPlan('LAC'), { injuries: [aCheekBruise, handBruise], complaints: ['assault', 'injury'] });
    expect(found(hurt)).toEqual(['R01 URGENT night', 'R23 IMMEDIATE night']);
  });
});

describe('a baby with a bruise whose plan is not known', () => {
  const bruised = (plan: PlanFacts): ChildFacts =>
    aChild([anAttendance('2026-11-17T13:22:00Z', { key: 'ed', plan, injuries: [shinBruise] })]);

  it('rings at once for the bruise, and after a minute for the plan as well', () => {
    const atOnce = decide(bruised(planUnknown), policies);
    expect(atOnce.findings.map(({ rule }) => rule)).toEqual(['R15']);
    expect(atOnce.watches.map(({ rule }) => rule)).toEqual(['R03']);
    expect(found(bruised(planUnknown))).toEqual(['R03 CONCERN ed', 'R15 IMMEDIATE ed']);
  });

  it('rings urgently for the plan too once there is one', () => {
    expect(found(bruised(onPlan('CPP')))).toEqual(['R01 URGENT ed', 'R15 IMMEDIATE ed']);
  });

  it('rings for the bruise alone when there is none', () => {
    expect(found(bruised(noPlan))).toEqual(['R15 IMMEDIATE ed']);
  });
});

describe('a child with appointments', () => {
  const slots = (...statuses: readonly ContactFacts['status'][]): ChildFacts =>
    aChild(
      statuses.map((status, at) =>
        aMissedAppointment(`2026-0${at + 1}-10T09:00:00Z`, { key: `slot-${at + 1}`, status }),
      ),
      { birthDate: '2020-01-05' },
    );

  it('whom the hospital cancelled three times is found by nobody', () => {
    expect(found(slots('cancelled-by-provider', 'cancelled-by-provider', 'cancelled-by-provider'))).toEqual([]);
  });

  it('missed three: the first alone is found as a single one', () => {
    expect(found(slots('was-not-brought', 'was-not-brought', 'was-not-brought'))).toEqual(['R08 INFORMATION slot-1']);
  });

  it('missed two, and the first is corrected to a late arrival: the second is now the single one', () => {
    expect(found(slots('arrived', 'was-not-brought'))).toEqual(['R08 INFORMATION slot-2']);
  });

  it('came to the one between: that changes nothing', () => {
    expect(found(slots('was-not-brought', 'completed', 'was-not-brought'))).toEqual(['R08 INFORMATION slot-1']);
  });

  it('missed one, and turns out to have had a plan a month before: another rule’s business', () => {
    const slot = (plan: PlanFacts): ChildFacts =>
      aChild([aMissedAppointment('2026-11-17T09:00:00Z', { key: 'slot', plan })]);
    expect(found(slot(noPlan))).toEqual(['R08 INFORMATION slot']);
    expect(found(slot(planEnded('CPP', '2026-10-17')))).toEqual([]);
  });
});

describe('a family that cancels late and then does not come', () => {
  const slot = (month: number, changes: Partial<ContactFacts>): ContactFacts =>
    aMissedAppointment(`2026-0${month}-10T09:00:00Z`, { key: `slot-${month}`, plan: onPlan('CPP'), ...changes });
  const late = { status: 'cancelled-by-patient', circumstances: ['cancelled-at-short-notice'] } as const;

  it('is found by the missed slot of a child on a plan, and by the pattern', () => {
    const child = aChild([slot(1, late), slot(2, late), slot(3, late), slot(4, {})], { birthDate: '2020-01-05' });
    expect(found(waited('R09', waited('R12', child)))).toEqual([
      'R09 CONCERN slot-4',
      'R12 CONCERN slot-3',
      'R12 CONCERN slot-4',
    ]);
  });
});

describe('a toddler with asthma', () => {
  const visits = (changes: Partial<ContactFacts>): readonly ContactFacts[] =>
    [1, 2, 3, 4, 5].map((month) => anAttendance(`2026-0${month}-10T20:00:00Z`, { key: `visit-${month}`, ...changes }));
  const clinic = aMissedAppointment('2025-12-10T09:00:00Z', {
    key: 'clinic',
    status: 'completed',
    circumstances: ['asthma'],
  });
  const toddler = { birthDate: '2024-06-01' };

  it('who came five times with wheeze is found by nobody', () => {
    expect(found(aChild([clinic, ...visits({ circumstances: ['wheeze'] })], toddler))).toEqual([]);
  });

  it('who came five times after falls is told in the digest', () => {
    const falls = visits({ circumstances: ['fall'] });
    expect(found(aChild([clinic, ...falls], toddler))).toEqual(['R27 INFORMATION visit-5']);
  });
});

describe('a child whose record was wrong', () => {
  const bruised = anAttendance('2026-11-17T13:22:00Z', { key: 'ed', injuries: [shinBruise] });

  it('is found when the birth date is put right: an adult of 40 was a baby of seven months', () => {
    expect(found(aChild([bruised], { birthDate: '1986-04-09' }))).toEqual([]);
    expect(found(aChild([bruised], { birthDate: '2026-04-09' }))).toEqual(['R15 IMMEDIATE ed']);
  });

  it('is no longer found when a clinician records that the child crawls', () => {
    const crawling: ContactFacts = { ...bruised, mobility: 'yes', mobilityRecordedAt: bruised.occurredAt };
    expect(found(aChild([crawling]))).toEqual([]);
  });

  it('is found again when it turns out that the child was born twelve weeks early', () => {
    const crawling: ContactFacts = { ...bruised, mobility: 'yes', mobilityRecordedAt: bruised.occurredAt };
    expect(found(aChild([crawling], { gestationWeeks: 28 }))).toEqual(['R15 IMMEDIATE ed']);
  });

  it('has two attendances of one day, each with its own finding that tells of the one before', () => {
    const evening = anAttendance('2026-11-17T20:00:00Z', {
      key: 'walk-in',
      setting: 'walk-in',
      organisationName: 'Northgate',
      injuries: [handBruise],
    });
    const both = findings(aChild([evening, bruised]));
    expect(both.map(({ contactKey, evidence }) => [contactKey, evidence.contacts])).toEqual([
      ['ed', ['ed']],
      ['walk-in', ['walk-in', 'ed']],
      ['walk-in', ['walk-in', 'ed']],
    ]);
    expect(both.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'R15 IMMEDIATE',
      'R15 IMMEDIATE',
      'R19 URGENT',
    ]);
    expect(both[1]?.sentence).toContain('Millbrook Hospitals recorded a bruise to the left shin on 17 November 2026.');
  });
});

describe('a family of whom one is on a plan', () => {
  const mother = aNeighbour('mother', onPlan('UCPP'));
  const brother = aNeighbour('sibling', onPlan('CPP'));
  const ward = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
    anAttendance(at, { key: at.slice(0, 10), kind: 'stay', setting: 'maternity', ...changes });

  it('has a newborn: its birth and its discharge are told, each once, until a list names it', () => {
    const stays = [
      ward('2026-11-10T03:00:00Z'),
      ward('2026-11-12T10:00:00Z', { status: 'completed' }),
      anAttendance('2026-11-15T10:00:00Z', { key: 'cough' }),
    ];
    const born = { birthDate: '2026-11-10', neighbours: [mother] };
    expect(found(aChild(stays, born))).toEqual(['R06 URGENT 2026-11-10', 'R06 URGENT 2026-11-12', 'R06 CONCERN cough']);
    const named = stays.map((stay): ContactFacts => ({ ...stay, plan: onPlan('CPP') }));
    // the ward has recorded none of what a discharge needs
    expect(found(aChild(named, born))).toEqual(['R01 CONCERN cough', 'R39 IMMEDIATE 2026-11-12']);
  });

  it('has a mother of sixteen: her labour is told once, by the rule about her plan, and the birth by the other', () => {
    const labour = anAttendance('2026-11-10T03:00:00Z', {
      key: 'triage',
      plan: onPlan('UCPP'),
      circumstances: ['labour-began'],
    });
    const birth = ward('2026-11-10T07:00:00Z', { plan: onPlan('UCPP'), circumstances: ['gave-birth'] });
    expect(found(aChild([labour, birth], { birthDate: '2010-01-05' }))).toEqual([
      'R01 CONCERN triage',
      'R06 URGENT 2026-11-10',
    ]);
  });

  it('has a three-year-old who leaves early with a bruise: the leaving does not stand alone', () => {
    const leaves = anAttendance('2026-11-10T03:00:00Z', {
      key: 'left',
      status: 'left',
      injuries: [anInjury('bruise', { bodySite: 'knee' })],
    });
    const toddler = { birthDate: '2023-04-09' };
    expect(found(aChild([leaves], toddler))).toEqual(['R25 INFORMATION left']);
    expect(found(aChild([leaves], { ...toddler, neighbours: [brother] }))).toEqual([
      'R05 CONCERN left',
      'R25 CONCERN left',
    ]);
  });
});
