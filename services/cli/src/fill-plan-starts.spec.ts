import { fillPlanStarts } from './fill-plan-starts.js';

const sample = 'nhs_number,plan,start,end\n9990000050,CPP,{{plan-start 9990000050}},\n9990000018,CPP,2026-01-05,\n';

describe('a sample list with a child of the demonstration', () => {
  it('says since when that child has been on a plan, as the stories were played', () => {
    const filled = fillPlanStarts(sample, new Map([['9990000050', '2026-04-17']]));
    expect(filled.split('\n')).toContain('9990000050,CPP,2026-04-17,');
    expect(filled.split('\n')).toContain('9990000018,CPP,2026-01-05,');
  });

  it('does not say it where no story was played', () => {
    expect(fillPlanStarts(sample, new Map()).split('\n')).toContain('9990000050,CPP,,');
  });
});
