import { codeWords, readMentions } from './code-words.js';
import { piecesOf } from './pieces.js';
import { tokensOf } from './tokens.js';

const most = 4_000;
const over = (phrase: string): string => phrase.repeat(Math.ceil(most / phrase.length)).slice(0, most);
const runs = [
  '#',
  'mum hit him ',
  'bruise, ',
  'PE ',
  '?# ',
  'at school ',
  'Mum hit ',
  'fell ',
  'tripped today ',
  'no ',
];

describe('a text that says the same over and over', () => {
  it.each(runs)('is read in pieces that are its own once each: %s', (phrase) => {
    const tokens = tokensOf(over(phrase));
    const pieces = piecesOf(tokens);
    expect(Math.max(...pieces.map((piece) => piece.tokens.length))).toBeLessThanOrEqual(400);
    for (const { from } of tokens) expect(pieces.filter((piece) => piece.isOwn(from))).toHaveLength(1);
  });

  it('loses nothing of what stands in it, wherever it stands', () => {
    for (const place of [0, 1_000, 1_999, 3_000])
      expect(
        codeWords([{ field: 'note', text: `${over('and ').slice(0, place)}. Burn to the left hand. ${over('and ')}` }]),
      ).toMatchObject([{ code: 'burn', bodySite: 'hand', laterality: 'left' }]);
    expect(readMentions(over('bruise to cheek. ')).length).toBe(Math.floor(most / 'bruise to cheek. '.length));
  });

  it('takes twice as long where it is twice as long, and not four times', () => {
    const time = (text: string): number =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const began = performance.now();
          codeWords([{ field: 'note', text }]);
          return performance.now() - began;
        }),
      );
    for (const phrase of ['#', 'mum hit him ', 'PE ', 'fell ']) {
      const [whole, twice] = [time(over(phrase)), time(over(phrase) + over(phrase))];
      // below a few milliseconds nothing can be told
      expect(twice).toBeLessThan(3 * whole + 5);
    }
  });
});

describe('any other text', () => {
  it('is one piece: short, or of many words', () => {
    const short = tokensOf('bruise to cheek and '.repeat(20));
    const long = tokensOf(Array.from({ length: 600 }, (_, place) => `word${place} bruise`).join(' '));
    for (const tokens of [short, long]) expect(piecesOf(tokens).map((piece) => piece.tokens)).toEqual([tokens]);
  });
});
