import { caseLines } from './case-lines.js';

const found = (rule: string, severity: string, childId = 'ada') => ({
  ...{ findingId: `${rule}-${severity}`, childId, rule, severity },
  ...{ occurredAt: '2026-11-25T10:00:00Z', organisation: 'RXX' },
});
const ofAda = {
  ...{ number: 'B-1', childId: 'ada', severity: 'URGENT', rules: ['R03', 'R09', 'R08'], waitingFor: ['NN@RXX'] },
  title: 'an invented child',
};

describe('the cases, as the demonstration tells them at its end', () => {
  it('tell apart the rules that rang and those that are information, which no ring line names', () => {
    const standing = [found('R03', 'INFORMATION'), found('R08', 'INFORMATION'), found('R09', 'URGENT')];
    expect(caseLines([ofAda], standing)).toEqual([
      '  B-1  URGENT  R09, and R03 R08 as information  an invented child, waits for NN at RXX',
    ]);
  });

  it('count a rule as rung that is more than information once, and no finding of another child', () => {
    const standing = [found('R03', 'CONCERN'), found('R03', 'INFORMATION'), found('R08', 'CONCERN', 'robin')];
    expect(caseLines([{ ...ofAda, title: undefined, waitingFor: [] }], standing)).toEqual([
      '  B-1  URGENT  R03 R09 R08  another child',
    ]);
  });
});
