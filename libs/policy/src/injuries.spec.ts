import { aCheekBruise, aChild, anAttendance, anInjury } from '#libs/testing';
import { type ContactFacts, type InjuryFact } from './facts.js';
import { hasKind, injuriesAt, newMarks, type MarkDays } from './injuries.js';

const seen = '2026-11-17T13:22:00Z';
const at = (changes: Partial<ContactFacts>): ContactFacts => anAttendance(seen, changes);
const kinds = (changes: Partial<ContactFacts>): readonly string[] => injuriesAt(at(changes)).map(({ kind }) => kind);
const days: MarkDays = (name) => ({ birthMarkDays: 28, procedureMarkDays: 14 })[name];
const birthMark = anInjury('bruise', { bodySite: 'back', recordedAs: 'birth' });

describe('the injuries of a contact', () => {
  it('are those that were coded, but for the marks of birth or of a procedure', () => {
    expect(kinds({ injuries: [aCheekBruise, birthMark, anInjury('poisoning')] })).toEqual(['bruise', 'poisoning']);
    expect(kinds({})).toEqual([]);
  });

  it('are one that nobody described, when an injury is only the reason for coming', () => {
    expect(kinds({ complaints: ['injury'] })).toEqual(['injury']);
    expect(kinds({ complaints: ['injury'], injuries: [birthMark] })).toEqual(['injury']);
    expect(kinds({ complaints: ['injury', 'poisoning'], injuries: [anInjury('poisoning')] })).toEqual([
      'poisoning',
      'injury',
    ]);
  });

  it('are not counted twice when the reason for coming is described', () => {
    expect(kinds({ complaints: ['injury'], injuries: [aCheekBruise] })).toEqual(['bruise']);
    expect(kinds({ complaints: ['assault'] })).toEqual([]);
  });
});

describe('new marks', () => {
  const backBruise = anInjury('bruise', { bodySite: 'back' });
  const again = at({ injuries: [backBruise] });
  const marksAfter = (recorded: ContactFacts): number => newMarks(aChild([recorded, again]), again, days).length;
  const recordedAt = (moment: string, changes: Partial<InjuryFact>): ContactFacts =>
    anAttendance(moment, { injuries: [{ ...birthMark, ...changes }] });

  it('are not those that were recorded as of birth, at the same contact or before', () => {
    const both = at({ injuries: [birthMark, backBruise] });
    expect(newMarks(aChild([both]), both, days)).toEqual([]);
    const birth = anAttendance('2026-11-01T08:00:00Z', { injuries: [birthMark] });
    expect(newMarks(aChild([again, birth]), again, days)).toEqual([]);
  });

  it('are those at the place of a bruise of birth four weeks after it was recorded, to the second', () => {
    expect(marksAfter(recordedAt('2026-10-20T13:22:00Z', {}))).toBe(0);
    expect(marksAfter(recordedAt('2026-10-20T13:21:59Z', {}))).toBe(1);
  });

  it('are those at the place of a cannula a fortnight later', () => {
    expect(marksAfter(recordedAt('2026-11-03T13:22:00Z', { recordedAs: 'procedure' }))).toBe(0);
    expect(marksAfter(recordedAt('2026-11-03T13:21:59Z', { recordedAs: 'procedure' }))).toBe(1);
  });

  it('are those that one record of two has ceased to explain, unless the other explains them still', () => {
    const [old, late] = [recordedAt('2026-04-10T08:00:00Z', {}), recordedAt('2026-11-10T08:00:00Z', {})];
    expect(newMarks(aChild([old, late, again]), again, days)).toEqual([]);
  });

  it('are none that a birthmark is taken for, however old the child: but what is no bruise is one', () => {
    const birthmark = recordedAt('2026-04-10T08:00:00Z', { kind: 'birthmark' });
    expect(marksAfter(birthmark)).toBe(0);
    const burn = at({ injuries: [anInjury('burn', { bodySite: 'back' })] });
    expect(newMarks(aChild([birthmark, burn]), burn, days)).toHaveLength(1);
  });

  it('are those that were recorded so only afterwards, and any other kind or site', () => {
    const later = anAttendance('2026-11-17T13:22:01Z', { injuries: [birthMark] });
    expect(newMarks(aChild([again, later]), again, days)).toHaveLength(1);
    const burn = at({ injuries: [anInjury('burn', { bodySite: 'back' })] });
    const birth = anAttendance('2026-11-01T08:00:00Z', { injuries: [birthMark] });
    expect(newMarks(aChild([birth, burn]), burn, days)).toHaveLength(1);
  });

  it('never are poisoning', () => {
    const poisoned = at({ injuries: [anInjury('poisoning')], complaints: ['poisoning'] });
    expect(newMarks(aChild([poisoned]), poisoned, days)).toEqual([]);
  });
});

describe('a kind of injury', () => {
  const grave = ['fracture', 'burn'];

  it('is there when one of them has it, and not when all have another', () => {
    expect(hasKind([anInjury('injury'), anInjury('burn')], grave)).toBe('yes');
    expect(hasKind([anInjury('bruise')], grave)).toBe('no');
    expect(hasKind([], grave)).toBe('no');
  });

  it('may be that of an injury of which no kind is recorded, where it can be', () => {
    const [unsited, knee] = [anInjury('injury'), anInjury('injury', { bodySite: 'knee' })];
    expect(hasKind([anInjury('bruise'), unsited], grave)).toBe('unknown');
    expect(hasKind([knee], grave, ({ bodySite }) => bodySite === null)).toBe('no');
    expect(hasKind([unsited], grave, ({ bodySite }) => bodySite === null)).toBe('unknown');
  });
});
