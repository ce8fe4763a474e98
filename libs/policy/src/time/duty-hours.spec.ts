import { isOnDuty, officeChangesAt } from './duty-hours.js';

const office = { opens: 9 * 60, closes: 17 * 60 };
const at = (text: string) => new Date(text);

describe('offices', () => {
  it.each([
    ['on a Tuesday at 13:24', '2026-11-17T13:24:00Z', true],
    ['on a Tuesday at 09:00 sharp', '2026-11-17T09:00:00Z', true],
    ['on a Tuesday at 17:00 sharp', '2026-11-17T17:00:00Z', false],
    ['on a Tuesday at 08:59', '2026-11-17T08:59:59Z', false],
    ['on a Sunday', '2026-11-15T13:00:00Z', false],
    ['on Christmas Day, a Friday', '2026-12-25T11:00:00Z', false],
    ['at 08:30 GMT in summer, which is 09:30 in London', '2026-07-14T08:30:00Z', true],
    ['at 16:30 GMT in summer, which is 17:30 in London', '2026-07-14T16:30:00Z', false],
  ])('%s', (_, moment, open) => {
    expect(isOnDuty('office-hours', at(moment), office)).toBe(open);
  });

  it.each([
    ['close the same day', '2026-11-17T13:24:30Z', '2026-11-17T17:00:00.000Z'],
    ['open the next morning', '2026-11-17T20:00:00Z', '2026-11-18T09:00:00.000Z'],
    ['open on Monday after Friday evening', '2026-11-20T18:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['open after the bank holidays of Christmas', '2026-12-24T18:00:00Z', '2026-12-29T09:00:00.000Z'],
    ['open later the same morning', '2026-11-17T06:00:00Z', '2026-11-17T09:00:00.000Z'],
    ['close at 16:00 GMT in summer', '2026-07-14T10:00:00Z', '2026-07-14T16:00:00.000Z'],
  ])('%s', (_, moment, change) => {
    expect(officeChangesAt(at(moment), office).toISOString()).toBe(change);
  });
});

describe('a duty', () => {
  const sunday2am = at('2026-11-15T02:00:00Z');
  const tuesdayNoon = at('2026-11-17T12:00:00Z');

  it('in office hours and one out of them are never held at once, and one of them always is', () => {
    for (let hour = 0; hour < 24 * 9; hour += 1) {
      const moment = new Date(Date.parse('2026-12-20T00:30:00Z') + hour * 3_600_000);
      expect(isOnDuty('office-hours', moment, office)).not.toBe(isOnDuty('out-of-hours', moment, office));
    }
  });

  it('is always held when it is held always', () => {
    expect([sunday2am, tuesdayNoon].map((moment) => isOnDuty('always', moment, office))).toEqual([true, true]);
  });

  it('by the week is held on its days and between its hours', () => {
    const hours = { days: ['mon', 'tue'], from: '08:00', to: '18:00' } as const;
    const held = (moment: string) => isOnDuty({ ...hours, days: [...hours.days] }, at(moment), office);
    expect(held('2026-11-17T12:00:00Z')).toBe(true);
    expect(held('2026-11-17T18:00:00Z')).toBe(false);
    expect(held('2026-11-18T12:00:00Z')).toBe(false);
  });

  it('of a night goes on into the morning of the next day, and no further', () => {
    const held = (moment: string) => isOnDuty({ days: ['sat'], from: '20:00', to: '08:00' }, at(moment), office);
    expect(held('2026-11-14T23:00:00Z')).toBe(true);
    expect(held('2026-11-15T07:59:00Z')).toBe(true);
    expect(held('2026-11-15T08:00:00Z')).toBe(false);
    expect(held('2026-11-14T07:00:00Z')).toBe(false);
    expect(held('2026-11-15T21:00:00Z')).toBe(false);
  });
});
