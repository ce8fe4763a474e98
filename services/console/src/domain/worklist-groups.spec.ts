import fc from 'fast-check';
import { groupNames, groupOf, groupRows } from './worklist-groups.js';

const now = '2026-11-17T14:02:31Z';
const row = (answerDue: string | null, late = false) => ({ answerDue, late, line: null });
const line = (lookedAt: string | null) => ({
  ...row('2026-11-16T09:00:00Z', lookedAt === null),
  line: { finding: '9990a000-0000-5000-8000-000000000001', revision: 1, lookedAt },
});

describe('the groups of the worklist', () => {
  it.each([
    ['2026-11-17T13:55:00Z', 'Late'],
    ['2026-11-17T14:41:00Z', 'Due within the hour'],
    ['2026-11-17T15:02:31Z', 'Due within the hour'],
    ['2026-11-17T15:02:32Z', 'Due today'],
    ['2026-11-17T23:59:59Z', 'Due today'],
    ['2026-11-18T00:00:00Z', 'Due by the end of tomorrow'],
    ['2026-11-18T23:59:59Z', 'Due by the end of tomorrow'],
    ['2026-11-19T00:00:00Z', 'Later'],
    [null, 'Later'],
  ])('put an answer due %s under "%s"', (due, name) => {
    expect(groupOf(row(due), now)).toBe(name);
  });

  it('put what casework calls late under late, whatever the clock here says', () => {
    expect(groupOf(row('2026-11-17T14:10:00Z', true), now)).toBe('Late');
  });

  it('put a line of the digest that somebody has looked at last: nobody is late with it', () => {
    const [open, seen] = [line(null), line('2026-11-17T13:00:00Z')];
    expect(groupRows([seen, row(null), open], now).map(({ name }) => name)).toEqual(['Late', 'Later', 'Looked at']);
    expect([groupOf(open, now), groupOf(seen, now)]).toEqual(['Late', 'Looked at']);
  });

  it('reckon the day in London: half past midnight in summer is tomorrow', () => {
    expect(groupOf(row('2026-07-01T23:30:00Z'), '2026-07-01T20:00:00Z')).toBe('Due by the end of tomorrow');
  });

  it('leave out what is empty, keep the order of the page, and put the next deadline first', () => {
    const rows = [row(null), row('2026-11-17T14:50:00Z'), row('2026-11-17T14:40:00Z'), row('2026-11-17T13:00:00Z')];
    expect(groupRows(rows, now)).toEqual([
      { name: 'Late', rows: [rows[3]] },
      { name: 'Due within the hour', rows: [rows[2], rows[1]] },
      { name: 'Later', rows: [rows[0]] },
    ]);
  });

  it('lose no row and show none twice', () => {
    const due = fc.option(
      fc
        .integer({ min: -3_000, max: 6_000 })
        .map((minutes) => new Date(Date.parse(now) + minutes * 60_000).toISOString()),
      { nil: null },
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            answerDue: due,
            late: fc.boolean(),
            line: fc.constantFrom(null, line(null).line, line(now).line),
          }),
        ),
        (rows) => {
          const groups = groupRows(rows, now);
          const shown = groups.flatMap((group) => group.rows);
          expect(shown).toHaveLength(rows.length);
          expect(new Set(shown)).toEqual(new Set(rows));
          const order = groups.map(({ name }) => groupNames.indexOf(name));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
