import { aChild, aMissedAppointment, anAttendance } from '#libs/testing';
import { type ContactFacts } from './facts.js';
import { mayTellOfMove, movesBefore, type Moves } from './moves.js';

const seen = '2026-11-17T13:22:00Z';
const visit = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts => anAttendance(at, changes);
const moves = (...contacts: readonly ContactFacts[]): Moves => movesBefore(aChild(contacts), contacts.at(-1)!, 365, 28);
const list = (at: string, ...circumstances: ContactFacts['circumstances']): ContactFacts =>
  visit(at, { kind: 'other', setting: 'gp', circumstances });

describe('where a move is noticed', () => {
  it.each<[string, ContactFacts, boolean]>([
    ['unscheduled care', visit(seen), true],
    ['a missed slot', aMissedAppointment(seen), true],
    ['a home visit that met nobody', aMissedAppointment(seen, { kind: 'home-visit' }), true],
    ['a list that was joined', list(seen, 'joined-practice-list'), true],
    ['a list that was left: nobody knows yet whether another follows', list(seen, 'left-practice-list'), false],
    ['a routine appointment', visit(seen, { kind: 'appointment' }), false],
    ['a slot that was cancelled', aMissedAppointment(seen, { status: 'cancelled-by-patient' }), false],
  ])('%s', (_, contact, expected) => {
    expect(mayTellOfMove(contact)).toBe(expected);
  });
});

describe('areas', () => {
  const at = (when: string, addressAuthority: string | null): ContactFacts => visit(when, { addressAuthority });

  it('are those of the window when the contact states another than the last', () => {
    const [one, two, here] = [at('2026-03-01T09:00:00Z', 'A'), at('2026-04-01T09:00:00Z', 'B'), at(seen, 'C')];
    expect(moves(one, two, here)).toMatchObject({ areas: ['C', 'B', 'A'], contacts: [two, one] });
    expect(moves(one, at('2026-10-01T09:00:00Z', null), here).areas).toEqual(['C', 'A']);
  });

  it('come back once: a child between two homes has two', () => {
    expect(moves(at('2026-03-01T09:00:00Z', 'A'), at('2026-04-01T09:00:00Z', 'B'), at(seen, 'A')).areas).toEqual([
      'A',
      'B',
    ]);
  });

  it('are none where the address is as before, or not stated', () => {
    expect(moves(at('2026-03-01T09:00:00Z', 'A'), at(seen, 'A')).areas).toEqual([]);
    expect(moves(at('2026-03-01T09:00:00Z', 'A'), at(seen, null)).areas).toEqual([]);
    expect(moves(at(seen, 'A')).areas).toEqual([]);
  });
});

describe('a practice list', () => {
  const left = list('2026-10-01T09:00:00Z', 'left-practice-list');

  it('that was left is told once its days have passed', () => {
    expect(moves(left, visit(seen))).toMatchObject({
      left,
      isSeenSinceLeft: false,
      isToldSinceLeft: false,
      contacts: [left],
    });
    expect(moves(list('2026-10-20T13:22:00Z', 'left-practice-list'), visit(seen)).left).toBeNull();
  });

  it('is not told where another was joined, then or now', () => {
    expect(moves(left, list('2026-10-02T09:00:00Z', 'joined-practice-list'), visit(seen)).left).toBeNull();
    expect(moves(left, list(seen, 'joined-practice-list')).left).toBeNull();
    expect(moves(list('2026-09-01T09:00:00Z', 'joined-practice-list'), left, visit(seen)).left).toBe(left);
  });

  it('knows who saw the child since, and who may have told of it', () => {
    const soon = visit('2026-10-10T09:00:00Z');
    expect(moves(left, soon, visit(seen))).toMatchObject({ isSeenSinceLeft: true, isToldSinceLeft: false });
    const later = aMissedAppointment('2026-11-01T09:00:00Z');
    expect(moves(left, later, visit(seen))).toMatchObject({ isSeenSinceLeft: false, isToldSinceLeft: true });
  });

  it('counts by place, when this contact joins one', () => {
    const join = (at: string, organisation: string): ContactFacts => ({
      ...list(at, 'joined-practice-list'),
      organisation,
    });
    const [one, two] = [join('2026-03-01T09:00:00Z', 'Y1'), join('2026-04-01T09:00:00Z', 'Y2')];
    expect(moves(one, two, join(seen, 'Y1')).practices).toEqual(['Y1', 'Y2']);
    expect(moves(one, two, visit(seen)).practices).toEqual([]);
  });
});
