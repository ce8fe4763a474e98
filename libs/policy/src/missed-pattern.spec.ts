import fc from 'fast-check';
import { aMissedAppointment, anAttendance, instant } from '#libs/testing';
import { type ContactFacts } from './facts.js';
import { missedBefore, shareOf, type MissedPattern } from './missed-pattern.js';

const day = 86_400_000;
const marks = { x: 'was-not-brought', o: 'completed', '?': 'booked', '-': 'cancelled-by-patient' } as const;
type Mark = keyof typeof marks;

/** Slots day by day, the last one missed: `x` missed, `o` kept, `?` not known, `-` cancelled. */
function patternOf(slots: string, days = 365): MissedPattern {
  const contacts = Array.from(slots).map((mark, place): ContactFacts => {
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
