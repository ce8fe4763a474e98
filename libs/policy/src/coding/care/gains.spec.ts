import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('a weight that is told by what was gained', () => {
  it.each(['+310 in 10d on combi.', '+140g/wk, feeding well.', 'Wt +60. Baby alert.', 'Seen, +90 over 2/52.'])(
    'was taken: %s',
    (text) => {
      expect(codes(text)).toContain('weighed');
    },
  );

  it.each(['CRP +310 in 2 days.', 'Mum + 2 in car.', 'Dad +44 called.'])(
    'is not anything that is added: %s',
    (text) => {
      expect(codes(text)).not.toContain('weighed');
    },
  );
});

describe('a place on the chart', () => {
  it.each([
    ['Thin, +90/wk. Below 0.4th.', 'below-second-centile'],
    ['At BW. 0.4th from 9th.', 'fell-two-spaces'],
    ['D5 -11.4% BW, sleepy.', 'early-loss-percent-11.4'],
  ])('is told in short: %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('is of the height that stands behind it', () => {
    expect(codes('Walking w frame. Growth 0.4th height.')).not.toContain('below-second-centile');
    expect(codes('Weight 0.4th, height 9th.')).toContain('below-second-centile');
  });
});
