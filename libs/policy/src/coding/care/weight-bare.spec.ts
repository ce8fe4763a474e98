import { codeWords, readMentions } from '../code-words.js';
import { meantBy } from '../corpus/read-corpus.js';

const growthIn = (text: string): readonly string[] =>
  readMentions(text).flatMap(({ kind, value }) => (kind === 'growth' ? (meantBy(value) ?? []) : []));

describe('a weight of which nobody names the unit', () => {
  it.each([
    ['Wt 12.4', ['weighed']],
    ['Weight: 3.05. Bottles too strong.', ['weighed']],
    ['Wt 10.1 (was 9.2)', ['weighed']],
    ['Wt 10.1 (was 11.2 in July). Picky at the moment.', ['faltering-growth']],
    ['Wt 8.1, down from 9.2', ['faltering-growth']],
    ['Wt 8.1, was 9.2, D&V', ['weighed']],
    ['Weight 12.4, was 12.5', ['weighed']],
    ['Wt 3.1 was 3.3', ['weighed']],
    ['Wt 8.1 (was 8.2 with clothes)', ['weighed']],
    ['Wt 8.1 was 9.0 on old scales', ['weighed']],
    ['Wt 2.9 was 3.4', ['faltering-growth']],
    ['Wt 9.1 was 10.2, thin, nappy soiled', ['faltering-growth']],
    ['Wt 7.2 (was 8.6), shoes too small', ['faltering-growth']],
    ['Wt 8.1 in nappy (was 9.0)', ['weighed']],
    ['Weight 9.0, was 9.6', ['faltering-growth']],
    ['Wt 7.1 (<2nd; was 25th at 4/12)', ['fell-two-spaces', 'below-second-centile']],
    ['Wt 9.2 50th', ['weighed']],
    ['Wt gain static 3 wks', ['faltering-growth']],
    ['Lad carried to the car, legs like sticks', ['faltering-growth']],
  ])('is told: %s', (text, told) => {
    expect(growthIn(text)).toEqual(told);
  });

  it.each([
    'Birth wt 3.45',
    'Wt 3.2 at birth',
    'Wt clinic 4/2',
    'Weight 12 weeks ago not known',
    'Scan wt 3.4',
    'Drew a dog with legs like sticks',
  ])('is not told: %s', (text) => {
    expect(growthIn(text)).toEqual([]);
  });

  it.each([
    ['Wt 10.1 (was 11.2 in July)', ['weight-lost-percent-9.82-of-kg-9']],
    ['Weight 12.4, was 12.5', ['weight-lost-percent-0.8-of-kg-9']],
    ['Wt 2.9 was 3.4', ['weight-lost-percent-14.71-of-kg-3']],
    ['Day 6. Wt 2.9 was 3.4', ['weight-lost-percent-14.71-of-kg-3-on-day-6']],
    ['Day 20, losing weight', ['weight-lost-on-day-20']],
    ['10.5% weight loss', ['early-loss-percent-10.5']],
  ] as const)('is told by the share that is lost, whatever it comes to: %s', (text, codes) => {
    expect(codeWords([{ field: 'note', text }]).map(({ code }) => code)).toEqual(codes);
  });
});
