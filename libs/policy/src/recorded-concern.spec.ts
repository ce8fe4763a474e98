import { aChild, anAttendance } from '#libs/testing';
import { type ContactFacts } from './facts.js';
import { hasRecordedConcern, hasRecordedSuspicion, suspicionWithin } from './recorded-concern.js';

describe('a concern that somebody recorded', () => {
  it.each<[string, Partial<ContactFacts>, boolean, boolean]>([
    ['as a flag', { recordedConcern: 'yes' }, true, true],
    ['as a code, from a feed without the flag', { circumstances: ['safeguarding-concern'] }, true, true],
    ['as suspected maltreatment', { circumstances: ['maltreatment-suspected'] }, false, true],
    ['as what the child told', { circumstances: ['disclosure'] }, false, true],
    ['by a flag that says no', { recordedConcern: 'no' }, false, false],
    ['by nobody, beside a mechanism', { circumstances: ['fall', 'at-home'] }, false, false],
  ])('%s', (_, changes, concern, suspicion) => {
    const contact = anAttendance('2026-11-17T12:00:00Z', changes);
    expect([hasRecordedConcern(contact), hasRecordedSuspicion(contact)]).toEqual([concern, suspicion]);
  });

  it('counts at this contact and for some days after another, to the second', () => {
    const now = anAttendance('2026-11-17T12:00:00Z');
    const before = (at: string, changes: Partial<ContactFacts>) => aChild([anAttendance(at, changes), now]);
    const flag = { recordedConcern: 'yes' } as const;
    expect(suspicionWithin(before('2026-11-07T12:00:00Z', flag), now, 10)).toBe(true);
    expect(suspicionWithin(before('2026-11-07T12:00:00Z', { circumstances: ['disclosure'] }), now, 10)).toBe(true);
    expect(suspicionWithin(before('2026-11-07T11:59:59Z', flag), now, 10)).toBe(false);
    expect(suspicionWithin(before('2026-11-07T12:00:00Z', { recordedConcern: 'no' }), now, 10)).toBe(false);
    const here = { ...now, ...flag };
    expect(suspicionWithin(aChild([here]), here, 10)).toBe(true);
  });
});
