import { codeWords } from '../code-words.js';

const placesOf = (text: string): readonly string[] =>
  codeWords([{ field: 'injury', text }]).flatMap(({ code }) =>
    /^at-|^in-|^witnessed|^elsewhere/.test(code) ? [code] : [],
  );

describe('where an accident happened, in words', () => {
  it.each([
    ['fell off the sofa, bump to forehead', ['at-home']],
    ['tripped running and hit coffee table, cut to forehead', ['at-home']],
    ['slipped in the bathroom', ['at-home']],
    ['fell off a swing in the park', ['in-public-place']],
    ['fell off nursery climbing frame', ['at-school-or-nursery']],
    ['fell off the slide at nursery', ['at-school-or-nursery']],
    ["slipped on the patio at childminder's", ['at-school-or-nursery']],
    ["fell from the swing at nan's", ['elsewhere']],
    ["tripped on the patio at his gran's", ['elsewhere']],
    ['fell in the garden at nursery', ['at-school-or-nursery']],
    ['trapped a finger in the play kitchen door', []],
    ['trapped a finger in the kitchen door', ['at-home']],
    ['trapped a finger in the wooden kitchen', []],
    ['fell off a wooden bunk bed', ['at-home']],
    ['fell in the little bedroom', ['at-home']],
    ['fell off the slide, at school told staff', ['in-public-place']],
    ['fell over on the pavement, grazed knee', ['in-street']],
    ['hit by a ball at rugby', ['at-sports-ground']],
    ['tripped in the supermarket', ['in-public-place']],
    ['fell from monkey bars, staff witnessed', ['in-public-place', 'witnessed-publicly']],
    ['ran into a door frame at nursery, accident book seen', ['at-school-or-nursery', 'witnessed-publicly']],
  ])('is told: %s', (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  it.each([
    ['nothing happened', 'well in the garden, plays with brother'],
    ['it is another sentence', 'Fell over. Sofa and kitchen clean, home visit.'],
    ['it was an assault', 'dad punched him in the kitchen'],
    ['it is feared', 'may fall off the sofa, advice given'],
    ['it is denied', 'did not fall off the sofa'],
    ['a carer or neighbour says that they saw it', 'fell over, seen by mum and a neighbour'],
  ])('is not told where %s', (_, text) => {
    expect(placesOf(text)).toEqual([]);
  });
});
