import { aChild, aMissedAppointment, anAttendance } from '#libs/testing';
import { cancelledBefore, isCancelledByFamily } from './cancelled-pattern.js';
import { type ContactFacts } from './facts.js';

const marks = {
  '-': { status: 'cancelled-by-patient' },
  '!': { status: 'cancelled-by-patient', circumstances: ['cancelled-at-short-notice'] },
  h: { status: 'cancelled-by-provider', circumstances: ['cancelled-at-short-notice'] },
  x: { status: 'was-not-brought' },
  o: { status: 'completed' },
  '?': { status: 'booked' },
} as const satisfies Record<string, Partial<ContactFacts>>;

/** Slots day by day: `-` cancelled by the family, `!` at short notice, `h` by the hospital, `x` missed, `o` kept, `?` not known. */
function patternOf(slots: string, days = 365): unknown {
  const contacts = Array.from(slots, (mark, place) =>
    aMissedAppointment(`2026-03-0${place + 1}T09:00:00Z`, { key: String(place), ...marks[mark as keyof typeof marks] }),
  );
  const { all, atShortNotice, contacts: before } = cancelledBefore(aChild(contacts), contacts.at(-1)!, days);
  return [all.lo, all.hi, atShortNotice.lo, atShortNotice.hi, before.map(({ key }) => key).join('')];
}

describe('what a family cancelled up to a slot', () => {
  it.each([
    ['-', [1, 1, 0, 1, '']],
    ['!', [1, 1, 1, 1, '']],
    ['---', [3, 3, 0, 3, '10']],
    ['!-!', [3, 3, 2, 3, '10']],
    ['!!x', [2, 2, 2, 2, '10']],
    ['-!x', [2, 2, 1, 2, '10']],
    ['hhx', [0, 0, 0, 0, '']],
    ['hh-', [1, 1, 0, 1, '']],
    ['o-x-', [2, 2, 0, 2, '1']],
    ['-?-', [2, 3, 0, 3, '0']],
    ['!?x', [1, 2, 1, 2, '0']],
  ])('%s', (slots, pattern) => {
    expect(patternOf(slots)).toEqual(pattern);
  });

  it('lies in the window, that moment included', () => {
    expect(patternOf('----', 3)).toEqual([4, 4, 0, 4, '210']);
    expect(patternOf('----', 2)).toEqual([3, 3, 0, 3, '21']);
  });

  it('is of appointments alone', () => {
    expect(isCancelledByFamily(aMissedAppointment('2026-03-01T09:00:00Z', marks['-']))).toBe(true);
    expect(isCancelledByFamily(aMissedAppointment('2026-03-01T09:00:00Z', marks.h))).toBe(false);
    expect(isCancelledByFamily(anAttendance('2026-03-01T09:00:00Z', marks['-']))).toBe(false);
  });
});
