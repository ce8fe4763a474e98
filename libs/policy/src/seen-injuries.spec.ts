import fc from 'fast-check';
import { anInjury } from '#libs/testing';
import { sameRegion } from './body-regions.js';
import { type InjuryFact } from './facts.js';
import { SeenInjuries } from './seen-injuries.js';
import { londonDate } from './time/london-time.js';

const sameInjuryDays = 14;
const day = 86_400_000;
const start = Date.parse('2026-03-01T12:00:00Z');

interface Attendance {
  readonly occurredAt: number;
  readonly injuredOn: string | null;
  readonly marks: readonly InjuryFact[];
}

const aMark = fc
  .record({
    bodySite: fc.constantFrom('cheek', 'ear', 'hand', 'wrist', 'thigh', 'back', null),
    laterality: fc.constantFrom('left', 'right', 'both', null),
  })
  .map((place) => anInjury('bruise', place));
const anAttendance = fc.record({
  daysSince: fc.constantFrom(0, 0.5, 1, 6, 14, 14.001, 20),
  injuredDaysBefore: fc.constantFrom(null, null, 0, 1, 3, 20),
  marks: fc.array(aMark, { minLength: 1, maxLength: 3 }),
});
/** In order, as a child is hurt. */
const attendances = fc.array(anAttendance, { minLength: 1, maxLength: 8 }).map((all) => {
  let occurredAt = start;
  return all.map(({ daysSince, injuredDaysBefore, marks }): Attendance => {
    occurredAt += daysSince * day;
    const injuredOn = injuredDaysBefore === null ? null : londonDate(occurredAt - injuredDaysBefore * day);
    return { occurredAt, injuredOn, marks };
  });
});

/** As data.md, section 5 says it, read as it stands: each is compared with each before it. */
function mayBeSame(earlier: Attendance, later: Attendance): boolean {
  if (later.injuredOn === null) return later.occurredAt - earlier.occurredAt <= sameInjuryDays * day;
  if (earlier.injuredOn !== null) return earlier.injuredOn === later.injuredOn;
  return later.injuredOn <= londonDate(earlier.occurredAt);
}
function isAnother(mark: InjuryFact, attendance: Attendance, before: readonly Attendance[]): string {
  const others = before.filter((earlier) => mayBeSame(earlier, attendance)).flatMap(({ marks }) => marks);
  const same = others.map((other) => sameRegion(mark, other));
  return same.includes('yes') ? 'no' : same.includes('unknown') ? 'unknown' : 'yes';
}

describe('injuries that were seen', () => {
  it('are looked up as if each were compared with each before it', () => {
    fc.assert(
      fc.property(attendances, (all) => {
        const seen = new SeenInjuries(sameInjuryDays);
        for (const [place, attendance] of all.entries()) {
          const before = all.slice(0, place);
          const same = before.filter((earlier) => mayBeSame(earlier, attendance));
          expect(seen.lastSeen(attendance)).toBe(same.at(-1)?.occurredAt ?? null);
          for (const mark of attendance.marks)
            expect(seen.isAnother(mark, attendance)).toBe(isAnother(mark, attendance, before));
          seen.add(attendance.marks, attendance);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
