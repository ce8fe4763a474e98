import { codeWords, readMentions } from '../code-words.js';
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

  it('is read in a moment, ten of them of 4,000 characters, whatever they say over and over', () => {
    const read = (): number => {
      // what others do on the machine does not count
      const began = process.cpuUsage();
      for (const phrase of runs) codeWords([{ field: 'note', text: over(phrase) }]);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    expect(Math.min(read(), read(), read())).toBeLessThan(2_000);
  });
});

describe('any other text', () => {
  it('is one piece: short, or of many words', () => {
    const short = tokensOf('bruise to cheek and '.repeat(20));
    const long = tokensOf(Array.from({ length: 600 }, (_, place) => `word${place} bruise`).join(' '));
    for (const tokens of [short, long]) expect(piecesOf(tokens).map((piece) => piece.tokens)).toEqual([tokens]);
  });
});
