import { aChronology, aContact, manyContacts } from '../test/chronologies.js';
import { dateOf, dayOf } from './calendar-days.js';
import { drawnContacts } from './drawn-contact.js';
import { windowDays } from './figure-options.js';
import { monthsWithin, monthStep, shownSpan, timeScale, wholeSpan } from './time-scale.js';

const first = aContact({ number: 1, occurredAt: '2024-05-10T10:00:00Z' });

function spanOf(
  view = aChronology({ contacts: [first] }),
  today = '2024-08-01',
  windowEnd?: string,
): readonly string[] {
  const drawn = drawnContacts(view, { today, knownOn: null });
  const { from, to } = shownSpan(drawn, view, { today, ...(windowEnd === undefined ? {} : { windowEnd }) });
  return [dateOf(from), dateOf(to)];
}

describe('the days that are drawn', () => {
  it('run from a week before the first contact to today', () => {
    expect(spanOf()).toEqual(['2024-05-03', '2024-08-01']);
  });

  it('begin a week before the earliest day on which the first contact may have been', () => {
    const doubtful = { ...first, range: { from: '2024-05-01', to: '2024-05-31' } };
    expect(spanOf(aChronology({ contacts: [doubtful] }))[0]).toBe('2024-04-24');
  });

  it('end with the outcome, or with a contact after it', () => {
    const outcome = { on: '2024-06-01', kind: 'died' } as const;
    expect(spanOf(aChronology({ contacts: [first], outcome }))[1]).toBe('2024-06-01');
    const after = aContact({ number: 2, occurredAt: '2024-06-03T10:00:00Z' });
    expect(spanOf(aChronology({ contacts: [first, after], outcome }))[1]).toBe('2024-06-03');
  });

  it('of a long chronology are 24 months, which end where they are told to', () => {
    const view = manyContacts(300, 1500);
    const [from, to] = spanOf(view, '2023-03-01', '2022-01-01');
    expect(to).toBe('2022-01-01');
    expect(dayOf(to!) - dayOf(from!)).toBe(windowDays);
    expect(spanOf(view, '2023-03-01', '2010-01-01')[0]).toBe('2018-12-31');
    expect(spanOf(view, '2023-03-01', '2050-01-01')[1]).toBe('2023-03-01');
  });

  it('of a long chronology without a ring are its first or its last 24 months, never none', () => {
    const view = { ...manyContacts(300, 1500), rings: [] };
    const [from, to] = spanOf(view, '2023-03-01');
    expect(dayOf(to!) - dayOf(from!)).toBe(windowDays);
  });

  it('are at least one day when nothing is recorded', () => {
    const { from, to } = wholeSpan([], aChronology(), '2024-08-01');
    expect(to).toBeGreaterThan(from);
  });
});

describe('a scale', () => {
  const scale = timeScale({ from: dayOf('2024-01-15'), to: dayOf('2024-12-31') }, 100, 800);

  it('is linear: as many days are as many pixels everywhere', () => {
    const at = (date: string): number => scale.at(dayOf(date));
    expect(at('2024-01-15')).toBe(100);
    expect(at('2024-12-31')).toBe(800);
    expect(at('2024-03-01') - at('2024-02-01')).toBeCloseTo(at('2024-09-30') - at('2024-09-01'), 6);
  });

  it('has a line where a month begins, and fewer when they would stand too close', () => {
    expect(monthsWithin(scale, 1).map(dateOf)).toHaveLength(11);
    expect(monthsWithin(scale, 3).map(dateOf)).toEqual(['2024-04-01', '2024-07-01', '2024-10-01']);
    expect(monthStep(scale, 34)).toBe(1);
    expect(monthStep(timeScale({ from: 0, to: 6000 }, 100, 800), 34)).toBe(12);
  });
});
