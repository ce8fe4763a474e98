import { aCheekBruise, aChild, anAttendance, anInjury, noPlan, onPlan, planEnded, planUnknown } from '#libs/testing';
import { ageAt } from './age.js';
import { type ChangedFacts, type Lever, type LeverScene } from './define-rule.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import * as levers from './levers.js';

const seen = '2026-11-17T13:22:00Z';

function scene(
  changes: Partial<ContactFacts>,
  earlier: readonly ContactFacts[] = [],
  birthDate = '2026-04-09',
): LeverScene {
  const contact = anAttendance(seen, changes);
  const child = aChild([...earlier, contact], { birthDate });
  return { child, contact, earlier, age: ageAt(birthDate, contact.occurredAt), number: () => 24 };
}

/** What of the contact is otherwise under a lever; null where the lever changes nothing. */
function changeOf(lever: Lever, of: LeverScene): Partial<ContactFacts> | null {
  const changed = lever.change(of);
  if (changed === null) return null;
  expect(changed.child.contacts).toContain(changed.contact);
  const names = Object.keys(of.contact) as (keyof ContactFacts)[];
  const differing = names.filter((name) => changed.contact[name] !== of.contact[name]);
  return Object.fromEntries(differing.map((name) => [name, changed.contact[name]]));
}

const changedChild = (changed: ChangedFacts | null): ChildFacts => changed!.child;
const birthmark = anInjury('bruise', { recordedAs: 'birth' });
const clinic = { setting: 'outpatient', kind: 'appointment', status: 'was-not-brought' } as const;

describe('a lever changes one fact, and nothing where it is so already', () => {
  it('whether the child moves', () => {
    const at = scene({}).contact.occurredAt;
    expect(changeOf(levers.mobilityRecorded, scene({}))).toEqual({ mobility: 'yes', mobilityRecordedAt: at });
    expect(changeOf(levers.mobilityRecorded, scene({ mobility: 'no' }))).toMatchObject({ mobility: 'yes' });
    expect(changeOf(levers.mobilityRecorded, scene({ mobility: 'yes' }))).toBeNull();
  });

  it('what a mark is, which is then no reason for coming, and where it is', () => {
    const poisoning = anInjury('poisoning');
    const marks = scene({ injuries: [aCheekBruise, birthmark, poisoning], complaints: ['injury', 'poisoning'] });
    expect(changeOf(levers.markRecorded, marks)).toEqual({
      injuries: [{ ...aCheekBruise, recordedAs: 'birth' }, birthmark, poisoning],
      complaints: ['poisoning'],
    });
    expect(changeOf(levers.accidentSite, marks)).toEqual({
      injuries: [{ ...aCheekBruise, bodySite: 'forehead', laterality: null }, birthmark, poisoning],
    });
    for (const injuries of [[], [birthmark], [poisoning]])
      for (const lever of [levers.markRecorded, levers.accidentSite])
        expect(changeOf(lever, scene({ injuries }))).toBeNull();
  });

  it('a step or papers that answer what is asked, those that lack', () => {
    const referred = scene({ circumstances: ['referral-made'] });
    expect(changeOf(levers.acknowledgementRecorded, referred)).toEqual({
      circumstances: ['referral-made', 'referral-acknowledged'],
    });
    expect(changeOf(levers.decisionRecorded, referred)?.circumstances).toContain('referral-decided');
    expect(changeOf(levers.workerRecorded, referred)?.circumstances).toContain('worker-allocated');
    expect(
      changeOf(levers.dischargeAgreed, scene({ circumstances: ['follow-up-arranged'] }))?.circumstances,
    ).toHaveLength(5);
    expect(changeOf(levers.workerRecorded, scene({ circumstances: ['worker-allocated'] }))).toBeNull();
  });

  it('the reason for coming, where nothing is described', () => {
    const complaints = ['injury', 'assault'] as const;
    expect(changeOf(levers.injuryNotTheReason, scene({ complaints }))).toEqual({ complaints: ['assault'] });
    expect(changeOf(levers.injuryNotTheReason, scene({ complaints, injuries: [aCheekBruise] }))).toBeNull();
    expect(changeOf(levers.injuryNotTheReason, scene({ complaints: ['assault'] }))).toBeNull();
  });

  it('whether the child was sent on, when it was elsewhere within the hours of a transfer', () => {
    const dayBefore = anAttendance('2026-11-16T13:22:00Z', { organisation: 'RYY', site: 'RYY01' });
    const sooner = anAttendance('2026-11-16T13:21:59Z', { organisation: 'RYY', site: 'RYY01' });
    const here = anAttendance('2026-11-17T09:00:00Z');
    const fall = { circumstances: ['fall'] } as const;
    expect(changeOf(levers.sentOn, scene(fall, [dayBefore]))).toEqual({ circumstances: ['fall', 'transferred-in'] });
    expect(changeOf(levers.sentOn, scene(fall, [sooner]))).toBeNull();
    expect(changeOf(levers.sentOn, scene(fall, [here]))).toBeNull();
    expect(changeOf(levers.sentOn, scene(fall))).toBeNull();
    expect(changeOf(levers.sentOn, scene({ circumstances: ['transferred-in'] }, [dayBefore]))).toBeNull();
  });

  it('the plan', () => {
    const ended = planEnded('CPP', '2026-05-12');
    const plan = { ...onPlan('CPP'), worker: 'team-7' };
    expect(changeOf(levers.noPlanInForce, scene({ plan }))).toEqual({
      plan: { ...plan, value: 'no', kinds: [], worker: null },
    });
    expect(changeOf(levers.noPlanEnded, scene({ plan: ended }))).toEqual({ plan: { ...ended, ended: [] } });
    expect(changeOf(levers.planAnswered, scene({ plan: planUnknown }))).toEqual({
      plan: { ...planUnknown, value: 'no' },
    });
    for (const lever of [levers.noPlanInForce, levers.noPlanEnded, levers.planAnswered])
      expect(changeOf(lever, scene({ plan: noPlan }))).toBeNull();
  });

  it('whose area it is', () => {
    const elsewhere = { plan: onPlan('CPP'), treatingAuthority: 'E00000002', addressAuthority: 'E00000003' };
    expect(changeOf(levers.treatedInPlanArea, scene(elsewhere))).toEqual({ treatingAuthority: 'E00000001' });
    expect(changeOf(levers.livesInPlanArea, scene(elsewhere))).toEqual({ addressAuthority: 'E00000001' });
    const same = { plan: onPlan('CPP'), treatingAuthority: 'E00000001', addressAuthority: 'E00000001' };
    for (const lever of [levers.treatedInPlanArea, levers.livesInPlanArea]) {
      expect(changeOf(lever, scene(same))).toBeNull();
      expect(changeOf(lever, scene({ ...elsewhere, plan: { ...onPlan('CPP'), authority: null } }))).toBeNull();
    }
  });

  it('what was recorded of concern', () => {
    const flag = scene({ recordedConcern: 'yes' });
    const code = scene({ circumstances: ['fall', 'safeguarding-concern'] });
    expect(changeOf(levers.noConcernRecorded, flag)).toMatchObject({ recordedConcern: 'no' });
    expect(changeOf(levers.noConcernRecorded, code)).toMatchObject({ circumstances: ['fall'] });
    expect(changeOf(levers.noConcernRecorded, scene({ circumstances: ['fall'] }))).toBeNull();
    const two = scene({ circumstances: ['disclosure', 'fall', 'inconsistent'] });
    expect(levers.suspicionsNotRecorded.flatMap((lever) => changeOf(lever, two) ?? [])).toEqual([
      { circumstances: ['fall', 'inconsistent'] },
      { circumstances: ['disclosure', 'fall'] },
    ]);
    expect(levers.suspicionsNotRecorded.map((lever) => lever.words(two)).join('; ')).toBe(
      'nobody had recorded suspected maltreatment; nobody had recorded what the child told; ' +
        'nobody had recorded an injury that does not fit the explanation; ' +
        'nobody had recorded an explanation that changes; nobody had recorded an injury of undetermined intent',
    );
    const knife = scene({ circumstances: ['inflicted', 'fall', 'knife'] });
    expect(changeOf(levers.attackNotRecorded, knife)).toEqual({ circumstances: ['fall'] });
    expect(levers.attackNotRecorded.words(knife)).toBe(
      'nobody had recorded an injury inflicted by somebody or an attack with a knife',
    );
    expect(changeOf(levers.attackNotRecorded, two)).toBeNull();
    expect(changeOf(levers.noSignRecorded, scene({ circumstances: ['hungry', 'fall', 'unwashed'] }))).toEqual({
      circumstances: ['fall'],
    });
    expect(changeOf(levers.noSignRecorded, two)).toBeNull();
  });

  it('what became of the visit', () => {
    expect(changeOf(levers.stayed, scene({ status: 'left' }))).toEqual({ status: 'completed' });
    expect(changeOf(levers.stayed, scene({}))).toBeNull();
    expect(changeOf(levers.cancelledByClinic, scene(clinic))).toEqual({ status: 'cancelled-by-provider' });
    expect(changeOf(levers.cancelledByClinic, scene({}))).toBeNull();
  });

  it('the age: a year, also of a child born on 29 February', () => {
    const birthDateOf = (born: string): string | null =>
      changedChild(levers.yearOlder.change(scene({}, [], born))).birthDate;
    expect(birthDateOf('2026-04-09')).toBe('2025-04-09');
    expect(birthDateOf('2024-02-29')).toBe('2023-03-01');
    const unborn = scene({});
    expect(levers.yearOlder.change({ ...unborn, child: { ...unborn.child, birthDate: null } })).toBeNull();
  });

  it('one of the three contacts before it: left out, or kept', () => {
    const before = ['2026-11-03', '2026-10-20', '2026-10-01', '2026-09-01'].map((on) =>
      anAttendance(`${on}T10:00:00Z`, clinic),
    );
    const of = scene(clinic, before.slice(0, 3));
    expect(levers.earlierLeftOut.map((lever) => changedChild(lever.change(of)).contacts.length)).toEqual([3, 3, 3]);
    expect(
      levers.earlierKept.map((lever) => changedChild(lever.change(of)).contacts.map(({ status }) => status)[1]),
    ).toEqual(['was-not-brought', 'completed', 'was-not-brought']);
    const attended = scene(clinic, [anAttendance('2026-11-03T10:00:00Z')]);
    expect(levers.earlierKept.map((lever) => lever.change(attended))).toEqual([null, null, null]);
    expect(levers.earlierLeftOut.map((lever) => lever.change(attended) !== null)).toEqual([true, false, false]);
    expect(levers.earlierKept[1]!.words(of)).toBe(
      '{child} had been seen at Millbrook Hospitals clinic on 20 October 2026',
    );
  });
});
