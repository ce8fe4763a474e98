import type { RuleWeeks } from '#libs/contracts';
import { readRulePages } from '../rules/read-rule-pages.js';
import { ruleWeeksModel } from './rule-weeks.js';

const pages = readRulePages();
const bruises = { rule: 'R15', week: '2026-W47', fires: 4, rang: 1, withdrawn: 1, useful: 2, notUseful: 0 };
const found: RuleWeeks = {
  dataAsOf: '2026-11-17T13:24:30.000Z',
  weeks: ['2026-W47', '2026-W46', '2026-W45'],
  rows: [{ ...bruises, unrung: { late: 1, information: 2 } }],
};
const doubts = {
  rows: [
    { rule: 'R01', week: '2026-W47', cannotTell: 7 },
    { rule: 'R15', week: '2026-W45', cannotTell: 1 },
  ],
};

describe('what rules answered, week by week', () => {
  const weeks = ruleWeeksModel(found, doubts, pages);

  it('has every week, also one in which nothing was found, by the day that it begins', () => {
    expect(weeks.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Week of Monday 16 November 2026', 2],
      ['Week of Monday 9 November 2026', 0],
      ['Week of Monday 2 November 2026', 1],
    ]);
  });

  it('names each rule, and says of each finding that rang nobody why', () => {
    expect(weeks[0]?.rows).toEqual([
      expect.objectContaining({ rule: 'R01', fires: 0, cannotTell: 7, suppressed: 0, reasons: [] }),
      {
        ...{ rule: 'R15', title: 'Bruise or injury in a child who is not mobile', fires: 4, withdrawn: 1 },
        ...{ cannotTell: 0, suppressed: 3, reasons: ['too old to page: 1', 'information only: 2'] },
        ...{ useful: 2, notUseful: 0 },
      },
    ]);
    expect(weeks[2]?.rows).toMatchObject([{ rule: 'R15', fires: 0, cannotTell: 1 }]);
  });

  it('does not say that every rule could tell while nobody knows', () => {
    expect(ruleWeeksModel(found, null, pages)[0]?.rows).toMatchObject([{ rule: 'R15', cannotTell: null }]);
  });
});
