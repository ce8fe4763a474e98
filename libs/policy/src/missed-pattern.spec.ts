import fc from 'fast-check';
import { aMissedAppointment, anAttendance, instant } from '#libs/testing';
import { type ContactFacts } from './facts.js';
import { missedBefore, missedWithin, shareOf, type MissedPattern } from './missed-pattern.js';

const day = 86_400_000;
const marks = { x: 'was-not-brought', o: 'completed', '?': 'booked', '-': 'cancelled-by-patient' } as const;
type Mark = keyof typeof marks;

/** Slots day by day, the last one missed: `x` missed, `o` kept, `?` not known, `-` cancelled. */
function patternOf(slots: string, days = 365): MissedPattern {
  const contacts = Array.from(slots, (mark, place): ContactFacts => {
    const at = new Date(instant('2026-03-01T09:00:00Z') + place * day).toISOString();
    return aMissedAppointment(at, { key: String(place), status: marks[mark as Mark] });
  });
  return missedBefore({ contacts }, contacts.at(-1)!, days);
}

describe('what became of the appointments before a missed one', () => {
  it.each([
    ['x', { missed: { lo: 1, hi: 1 }, inARow: { lo: 1, hi: 1 }, kept: 0 }],
    ['xx', { missed: { lo: 2, hi: 2 }, inARow: { lo: 2, hi: 2 }, kept: 0 }],
    ['xox', { missed: { lo: 2, hi: 2 }, inARow: { lo: 1, hi: 1 }, kept: 1 }],
    ['x-x', { missed: { lo: 2, hi: 2 }, inARow: { lo: 2, hi: 2 }, kept: 0 }],
    ['x?x', { missed: { lo: 2, hi: 3 }, inARow: { lo: 1, hi: 3 }, kept: 0 }],
    ['o?x', { missed: { lo: 1, hi: 2 }, inARow: { lo: 1, hi: 2 }, kept: 1 }],
    ['?ox', { missed: { lo: 1, hi: 2 }, inARow: { lo: 1, hi: 1 }, kept: 1 }],
    ['oxxx', { missed: { lo: 3, hi: 3 }, inARow: { lo: 3, hi: 3 }, kept: 1 }],
    ['----x', { missed: { lo: 1, hi: 1 }, inARow: { lo: 1, hi: 1 }, kept: 0 }],
  ])('%s', (slots, pattern) => {
    expect(patternOf(slots)).toMatchObject(pattern);
  });

  it('are those in the window, the latest missed first, and nothing but appointments', () => {
    const { missed, contacts } = patternOf('xxxx', 2);
    expect([missed.lo, contacts.map(({ key }) => key)]).toEqual([3, ['2', '1']]);
    const visit = anAttendance('2026-11-16T09:00:00Z', { status: 'was-not-brought' });
    const slot = aMissedAppointment('2026-11-17T09:00:00Z');
    expect(missedBefore({ contacts: [visit, slot] }, slot, 365).missed.lo).toBe(1);
  });

  it('are counted between what they come to when all the unknown were kept, and when all were missed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Mark>('x', 'o', '?', '-'), { maxLength: 8 }), (list) => {
        const slots = `${list.join('')}x`;
        const { missed, inARow } = patternOf(slots);
        const least = patternOf(slots.replaceAll('?', 'o'));
        const most = patternOf(slots.replaceAll('?', 'x'));
        expect([missed.lo, missed.hi]).toEqual([least.missed.lo, most.missed.lo]);
        expect([inARow.lo, inARow.hi]).toEqual([least.inARow.lo, most.inARow.lo]);
      }),
    );
  });
});

describe('a share', () => {
  it('is so many percent of a number', () => {
    expect(shareOf(30, 10)).toBe(3);
  });
});

describe('the appointments missed up to a contact', () => {
  const now = anAttendance('2026-11-17T09:00:00Z');
  const slot = (when: string, status: ContactFacts['status'] = 'was-not-brought'): ContactFacts =>
    aMissedAppointment(when, { status });
  const within = (...contacts: readonly ContactFacts[]): unknown => {
    const { missed, contacts: found } = missedWithin({ contacts }, contacts.at(-1)!, 30);
    return { ...missed, found: found.length };
  };

  it('count it only when it is one of them', () => {
    expect(within(slot('2026-11-10T09:00:00Z'), now)).toEqual({ lo: 1, hi: 1, found: 1 });
    expect(within(slot('2026-11-10T09:00:00Z'), slot('2026-11-17T09:00:00Z'))).toEqual({ lo: 2, hi: 2, found: 2 });
  });

  it('are those in the window, to the second', () => {
    expect(within(slot('2026-10-18T09:00:00Z'), now)).toEqual({ lo: 1, hi: 1, found: 1 });
    expect(within(slot('2026-10-18T08:59:59Z'), now)).toEqual({ lo: 0, hi: 0, found: 0 });
  });

  it('may be one more for each slot whose outcome is not known, and none for one that was kept or cancelled', () => {
    expect(
      within(
        slot('2026-11-10T09:00:00Z', 'booked'),
        slot('2026-11-11T09:00:00Z', 'completed'),
        slot('2026-11-12T09:00:00Z', 'cancelled-by-patient'),
        slot('2026-11-13T09:00:00Z', 'cancelled-by-provider'),
        now,
      ),
    ).toEqual({ lo: 0, hi: 1, found: 0 });
  });
});
