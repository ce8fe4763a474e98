import { anAttendance, instant } from '#libs/testing';
import { type ThreeValued } from './facts.js';
import { correctedAgeDays, isNotRecorded, mobilityAt, type Mobility, type MobilityLimits } from './mobility.js';
import { addDays } from './time/london-time.js';

const limits: MobilityLimits = {
  nonMobileUnderDays: 183,
  assumedUnderDays: 366,
  notMobileHoldsDays: 365,
  termWeeks: 40,
};
const today = '2026-11-17';
const noRecord = 'mobility-not-recorded-taken-as-not-mobile';

/** Mobility of a child this many days old, as recorded this many days ago. */
function mobility(
  days: number,
  recorded: ThreeValued = 'unknown',
  { daysAgo = 0, gestationWeeks = 40 }: { daysAgo?: number; gestationWeeks?: number | null } = {},
): Mobility {
  const mobilityRecordedAt = recorded === 'unknown' ? null : instant(`${addDays(today, -daysAgo)}T09:00:00Z`);
  const contact = anAttendance(`${today}T13:22:00Z`, { mobility: recorded, mobilityRecordedAt });
  return mobilityAt({ birthDate: addDays(today, -days), gestationWeeks }, contact, limits);
}

describe('the age from the day on which a child was due', () => {
  it.each([
    ['at term', 40, 100],
    ['eight weeks early', 32, 44],
    ['two weeks late: nothing is added', 42, 100],
    ['not recorded: counted as at term', null, 100],
    ['so early that the child is not due yet', 24, -12],
  ])('%s', (_, gestationWeeks, days) => {
    expect(correctedAgeDays(addDays(today, -100), gestationWeeks, today, 40)).toBe(days);
  });
});

describe('whether a child moves independently', () => {
  it.each([
    ['182 days old, recorded as crawling', 182, 'yes', 'no', 'age'],
    ['182 days old, not recorded', 182, 'unknown', 'no', 'age'],
    ['183 days old, recorded as crawling', 183, 'yes', 'yes', 'recorded'],
    ['183 days old, recorded as not mobile', 183, 'no', 'no', 'recorded'],
    ['183 days old, not recorded', 183, 'unknown', 'no', 'assumed'],
    ['365 days old, not recorded', 365, 'unknown', 'no', 'assumed'],
    ['366 days old, not recorded', 366, 'unknown', 'yes', 'age'],
    ['366 days old, recorded as not mobile', 366, 'no', 'no', 'recorded'],
    ['366 days old, recorded as walking', 366, 'yes', 'yes', 'recorded'],
  ] as const)('%s', (_, days, recorded, value, basis) => {
    expect(mobility(days, recorded)).toMatchObject({ value, basis });
  });

  it('is what was recorded for a year, to the day, once infancy is over', () => {
    expect(mobility(3000, 'no', { daysAgo: 365 })).toMatchObject({ value: 'no', basis: 'recorded' });
    expect(mobility(3000, 'no', { daysAgo: 366 })).toMatchObject({ value: 'yes', basis: 'age' });
  });

  it('is what was recorded however long ago, before the first birthday', () => {
    expect(mobility(365, 'no', { daysAgo: 182 })).toMatchObject({ value: 'no', basis: 'recorded' });
  });

  it('is not what was recorded at an age at which nobody moves: that a baby only rolls says nothing of later', () => {
    expect(mobility(365, 'no', { daysAgo: 183 })).toMatchObject({
      value: 'no',
      basis: 'assumed',
      assumptions: [noRecord],
    });
    expect(mobility(400, 'no', { daysAgo: 218 })).toMatchObject({ value: 'yes', basis: 'age' });
    expect(mobility(400, 'no', { daysAgo: 217 })).toMatchObject({ value: 'no', basis: 'recorded' });
  });

  it('is not that somebody walks, recorded at an age at which no child does', () => {
    expect(mobility(280, 'yes', { daysAgo: 98 })).toMatchObject({
      value: 'no',
      basis: 'assumed',
      assumptions: [noRecord],
    });
    expect(mobility(280, 'yes', { daysAgo: 97 })).toMatchObject({ value: 'yes', basis: 'recorded' });
  });

  it('is missing where nothing that still holds is recorded', () => {
    const missing = (days: number, daysAgo: number): boolean =>
      isNotRecorded(mobility(days, 'no', { daysAgo }), { mobility: 'no' });
    expect([missing(365, 183), missing(365, 182), missing(100, 10)]).toEqual([true, false, false]);
  });

  it('counts from the day on which the child was due', () => {
    expect(mobility(238, 'yes', { gestationWeeks: 32 })).toMatchObject({ value: 'no', basis: 'age' });
    expect(mobility(239, 'yes', { gestationWeeks: 32 })).toMatchObject({ value: 'yes', basis: 'recorded' });
    expect(mobility(421, 'unknown', { gestationWeeks: 32 })).toMatchObject({ value: 'no', basis: 'assumed' });
    expect(mobility(422, 'unknown', { gestationWeeks: 32 })).toMatchObject({ value: 'yes', basis: 'age' });
  });

  it('is not known without a birth date, or with one after the contact, whatever is recorded', () => {
    const walks = anAttendance(`${today}T13:22:00Z`, { mobility: 'yes', mobilityRecordedAt: 0 });
    const notKnown = { value: 'unknown', basis: 'not-known', assumptions: [] };
    expect(mobilityAt({ birthDate: null, gestationWeeks: null }, walks, limits)).toEqual(notKnown);
    expect(mobilityAt({ birthDate: '2026-11-18', gestationWeeks: null }, walks, limits)).toEqual(notKnown);
  });
});

describe('what the answer takes for granted', () => {
  it('is nothing when a young infant is not mobile, or when all of it is recorded', () => {
    expect(mobility(100, 'unknown', { gestationWeeks: null }).assumptions).toEqual([]);
    expect(mobility(200, 'yes').assumptions).toEqual([]);
    expect(mobility(200, 'no', { gestationWeeks: null }).assumptions).toEqual([]);
  });

  it('is, in an infant, that no record means not mobile', () => {
    expect(mobility(222).assumptions).toEqual(['mobility-not-recorded-taken-as-not-mobile']);
  });

  it('is, in an older child, that no record means mobile', () => {
    expect(mobility(3000).assumptions).toEqual(['mobility-not-recorded-taken-as-mobile']);
  });

  it('is a birth at term, where an earlier one would make the child too young to count as mobile', () => {
    expect(mobility(200, 'yes', { gestationWeeks: null }).assumptions).toEqual([
      'gestation-not-recorded-taken-as-term',
    ]);
    expect(mobility(3000, 'yes', { gestationWeeks: null }).assumptions).toEqual([]);
  });
});
