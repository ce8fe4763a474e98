import fc from 'fast-check';
import { combined, type Phrase } from '../dictionary/forms.js';
import { Terms } from './terms.js';
import { tokensOf } from './tokens.js';

const vocabulary = ['fell', 'off', 'stairs', 'sofa', "didn't", 'mum'];
const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 2 }).map((some) => some.join(' '));
const lists = <P>(part: fc.Arbitrary<P>) =>
  fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const inParts = lists(fc.oneof(fc.constant(''), words)).map((parts) => combined(...parts)[0]);
const phrase: fc.Arbitrary<Phrase> = fc.oneof(
  words,
  inParts,
  lists(fc.oneof(words, inParts)).map((parts) => combined(...parts)[0]),
);
const dictionary = fc.array(
  fc.tuple(fc.array(phrase, { minLength: 1, maxLength: 4 }), fc.constantFrom('a', 'b', 'c')),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const text = fc.array(fc.constantFrom('fell', 'off', 'stairs', 'sofa', 'didnt', 'mum', 'the', 'dog'), { maxLength: 8 });

function writtenOut(phrase: Phrase): readonly string[] {
  if (typeof phrase === 'string') return [phrase];
  return phrase.parts.reduce<readonly string[]>(
    (begun, parts) =>
      begun.flatMap((begin) => parts.flatMap(writtenOut).map((part) => `${begin} ${part}`.trim().replace('  ', ' '))),
    [''],
  );
}

describe('terms of a dictionary', () => {
  it('are found as if phrases in parts were written out', () => {
    fc.assert(
      fc.property(dictionary, text, (phrases, some) => {
        const tokens = tokensOf(some.join(' '));
        const inParts = new Terms(phrases);
        const plain = new Terms(phrases.map(([each, means]) => [each.flatMap(writtenOut), means] as const));
        for (const place of tokens.keys()) {
          expect(inParts.all(tokens, place)).toEqual(plain.all(tokens, place));
          expect(inParts.at(tokens, place)).toEqual(plain.at(tokens, place));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are found where a text joins "not" to a verb, or says "nil" for "no"', () => {
    const terms = new Terms([
      [['is not clear', 'account has not changed'], 'denied'],
      [['no swelling', 'no'], 'none'],
      [["isn't"], 'short'],
    ]);
    const found = (said: string) => terms.in(tokensOf(said)).map(({ first, last, means }) => [first, last, means]);
    expect(found("isn't clear")).toEqual([[0, 1, 'denied']]);
    expect(found("the account hasn't changed")).toEqual([[1, 3, 'denied']]);
    expect(found('isnt sore')).toEqual([[0, 0, 'short']]);
    expect(found('nil swelling')).toEqual([[0, 1, 'none']]);
    expect(terms.all(tokensOf('nil swelling'), 0).map(({ last }) => last)).toEqual([1, 0]);
  });

  it('that begin alike end each by itself, whatever is added later', () => {
    const terms = new Terms([
      [combined(['fell', 'slid'], ['off sofa', 'off bed']), 'fall'],
      [['slid off bed end'], 'other'],
      [['fell off bed'], 'not counted: the first of equals counts'],
    ]);
    const found = (said: string) => terms.in(tokensOf(said)).map(({ first, last, means }) => [first, last, means]);
    expect(found('fell off the bed end')).toEqual([[0, 3, 'fall']]);
    expect(found('slid off the bed end')).toEqual([[0, 4, 'other']]);
    expect(found('slid off the sofa end')).toEqual([[0, 3, 'fall']]);
  });
});
