import { codeWords } from './code-words.js';

const places = (text: string): readonly (string | undefined)[] => [
  ...new Set(
    codeWords([{ field: 'note', text }]).flatMap(({ code, bodySite, recordedAs }) =>
      code === 'birthmark' && recordedAs === 'birth' ? [bodySite] : [],
    ),
  ),
];

describe('a birthmark that words name', () => {
  it.each([
    ['Slate grey naevus (Mongolian blue spot) sacrum 6x4cm, buttocks, L shoulder', ['buttock', 'back', 'shoulder']],
    ['Not a bruise on the back: slate grey naevus, graze to shin', ['back']],
    ['Blue spots on both buttocks since birth, drawn on the body map', ['buttock']],
  ])('is recorded as of birth, where it is: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['it is asked about', '?Mongolian blue spot on buttock'],
    ['it is ruled out', 'Mongolian spot ruled out, these are bruises on the buttocks'],
    ['it is a sister’s', 'Sister has a Mongolian blue spot on her back'],
    ['nobody says where', 'Blue spots as documented'],
    ['it only looks like one', 'Mark on buttock looks like a Mongolian spot'],
  ])('is not where %s', (_, text) => {
    expect(places(text)).toEqual([]);
  });
});
