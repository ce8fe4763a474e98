import { aChild, anAttendance, instant } from '#libs/testing';
import { type Circumstance } from './codes/circumstances.js';
import { type ContactFacts } from './facts.js';
import { isAnswered, isStep, openDuties, records, stepBefore, stepWords, type Duty } from './process-steps.js';

const at = (when: string, code: Circumstance, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(when, { setting: 'social-care', kind: 'other', status: 'completed', circumstances: [code], ...changes });
const made = at('2026-11-17T13:22:00Z', 'referral-made');
const of = (...others: readonly ContactFacts[]) => ({ child: aChild([made, ...others]), contact: made });
const duty = (due: string, changes: Partial<Duty> = {}): Duty => ({
  name: due,
  answers: ['referral-acknowledged'],
  due: instant(due),
  ...changes,
});

describe('a step', () => {
  it('is one that is recorded at a contact that took place', () => {
    expect(records(made, ['referral-received', 'referral-made'])).toBe(true);
    expect(records(made, ['referral-received'])).toBe(false);
    expect(isStep(made, ['referral-made'])).toBe(true);
    for (const status of ['booked', 'cancelled-by-provider', 'was-not-brought'] as const)
      expect(isStep({ ...made, status }, ['referral-made'])).toBe(false);
  });

  it('before a contact is the last within some days, to the second', () => {
    const child = aChild([
      at('2026-11-01T13:22:00Z', 'core-group-held'),
      at('2026-11-07T13:22:00Z', 'core-group-held'),
      made,
    ]);
    const before = (days: number) =>
      stepBefore({ child, contact: made }, ['core-group-held'], days)?.occurredAt ?? null;
    expect(before(10)).toBe(instant('2026-11-07T13:22:00Z'));
    expect(before(9)).toBeNull();
  });

  it('is told with its child, its place and its time', () => {
    expect(stepWords('A referral for', null, { ...made, organisationName: 'Westmarch' })).toBe(
      'A referral for {child}, age not known, is recorded by Westmarch social care on 17 November 2026 at 13:22.',
    );
  });
});

describe('a duty', () => {
  const due = '2026-11-18T23:59:59.999Z';

  it('is answered by a contact that takes place until it is due, this one included', () => {
    expect(isAnswered(of(at(due, 'referral-acknowledged')), duty(due))).toBe(true);
    expect(isAnswered(of(at('2026-11-19T00:00:00Z', 'referral-acknowledged')), duty(due))).toBe(false);
    expect(isAnswered(of(at('2026-11-17T13:21:59Z', 'referral-acknowledged')), duty(due))).toBe(false);
    expect(isAnswered(of(at(due, 'core-group-held')), duty(due))).toBe(false);
    expect(isAnswered(of(), duty(due, { answers: ['referral-made'] }))).toBe(true);
  });

  it('is answered by a later one alone where the step answers itself', () => {
    const again = duty(due, { answers: ['referral-made'], later: true });
    expect(isAnswered(of(), again)).toBe(false);
    expect(isAnswered(of(at(due, 'referral-made')), again)).toBe(true);
  });

  it('is open until then, the first due first', () => {
    const duties = [duty('2026-12-01T00:00:00Z'), duty(due), duty('2026-11-20T00:00:00Z')];
    const names = (...others: readonly ContactFacts[]) => openDuties(of(...others), duties).map(({ name }) => name);
    expect(names()).toEqual([due, '2026-11-20T00:00:00Z', '2026-12-01T00:00:00Z']);
    expect(names(at('2026-11-19T12:00:00Z', 'referral-acknowledged'))).toEqual([due]);
  });
});
