import { pairs } from './dictionary/pairs.js';
import { type Mention, writtenAlike } from './mention.js';

const shapeOf = (one: object): string => Object.keys(one).join();

describe('what guards are asked of', () => {
  const said = { kind: 'injury', value: 'bruise', bodySite: 'cheek', laterality: 'left' } as const;
  const mentions: readonly Mention[] = [
    { first: 1, last: 2, ...said },
    { ...said, last: 2, isOfGrown: 'surely', first: 1, isPair: true },
  ];

  it('is written alike, however it was put together', () => {
    const [one, other] = mentions.map(writtenAlike);
    expect(one).toEqual({ ...mentions[0], isPair: false });
    expect(other).toEqual(mentions[1]);
    expect(shapeOf(one!)).toBe(shapeOf(other!));
  });

  it('is told by pairs that are written alike', () => {
    expect(new Set(pairs.map(shapeOf)).size).toBe(1);
  });
});
