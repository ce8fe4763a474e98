import { readMentions } from '../code-words.js';

const rates = (text: string): readonly string[] =>
  readMentions(text).map(({ value, assertion }) => (assertion === 'present' ? value : `${value} ${assertion}`));

describe('two rates of attendance', () => {
  it.each([
    ['Attendance 71%, was 96% in Y8', 'attendance-percent-71'],
    ['Attendance 71% (was 96%)', 'attendance-percent-71'],
    ['Attendance was 96%, now 71%', 'attendance-percent-71'],
    ['Attendance dropped from 96% to 71%', 'attendance-percent-71'],
    ['Att 62% from 88% in autumn', 'attendance-percent-62'],
    ['Attendance 97%, was 71% last year', 'attendance-percent-97'],
    ['Attendance 58%, 12% authorised', 'attendance-percent-58'],
    ['Attendance 92% now, to 8 Dec', 'attendance-percent-92'],
  ])('are read as the one of now: %s', (text, rate) => {
    expect(rates(text)).toEqual([rate]);
  });

  it('tell nothing where only the one of before stands', () => {
    expect(rates('Attendance from 96%')).toEqual([]);
  });
});
