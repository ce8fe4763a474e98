import { codeWords } from '../code-words.js';

const injuries = (text: string) =>
  codeWords([{ field: 'reason', text }]).flatMap(({ kind, code }) => (kind === 'injury' ? [code] : []));

describe('signs of a number, and short forms that look like an injury', () => {
  it.each([
    'temp reg #2, chest inf',
    'visit #2 R arm jab',
    'DNA #3, foot clinic',
    'hi cal feed',
    'on hi-flow',
    'hi flow oxygen',
    'HI unit at school',
    'hi-cal milk',
  ])('are none: %s', (text) => {
    expect(injuries(text)).toStrictEqual([]);
  });

  it.each([
    ['XR #2 metacarpal R', 'fracture'],
    ['#5 toe', 'fracture'],
    ['fell out of bed #2 metatarsal', 'fracture'],
    ['fracture clinic visit #5 metatarsal L', 'fracture'],
    ['review #5 MT foot', 'fracture'],
    ['playground HI teacher informed', 'head-injury'],
    ['minor HI today', 'head-injury'],
    ['HI, vomited x2', 'head-injury'],
    ['HI with LOC', 'head-injury'],
  ])('are real: %s', (text, code) => {
    expect(injuries(text)).toContain(code);
  });
});
