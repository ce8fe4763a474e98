import { codeWords } from '../code-words.js';

const places = (text: string): readonly string[] => [
  ...new Set(
    codeWords([{ field: 'note', text }]).flatMap(({ code, bodySite = '', laterality, recordedAs }) =>
      code === 'birthmark' && recordedAs === 'birth'
        ? [laterality === undefined ? bodySite : `${laterality} ${bodySite}`]
        : [],
    ),
  ),
];

describe('a birthmark that words name', () => {
  it.each([
    [
      'Slate grey naevus (Mongolian blue spot) sacrum 6x4cm, buttocks, L shoulder blade',
      ['back', 'buttock', 'left back'],
    ],
    ['Blue spots on both buttocks since birth, drawn on the body map', ['both buttock']],
    ['Mongolian blue spot left thigh', ['left thigh']],
    [
      'Blue grey areas sacrum, L shoulder and both ankles = dermal melanocytosis',
      ['back', 'left shoulder', 'both ankle'],
    ],
    ['Sacrum and both buttocks: Mongolian blue spots', ['back', 'both buttock']],
    ['Mark L shoulder = congenital dermal melanocytosis, matches NIPE body map', ['left shoulder']],
    ['Mongolian blue spots over sacrum, documented in red book, not bruises', ['back']],
    ['Dermal melanocytosis over lower back and buttocks documented on body map', ['back', 'buttock']],
  ])('is recorded as of birth, where it is: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['somebody only says so of the part', 'Mum says marks on back are Mongolian blue spots'],
    ['a bruise is told of there', 'Bruise over sacrum and thigh, Mongolian blue spots'],
    ['it is asked about', '?Mongolian blue spot on buttock'],
    ['it is ruled out', 'Mongolian spot ruled out, these are bruises on the buttocks'],
    ['it is a sister’s', 'Sister has a Mongolian blue spot on her back'],
    ['nobody says where', 'Blue spots as documented'],
    ['it only looks like one', 'Mark on buttock looks like a Mongolian spot'],
    ['a part is of something else', 'Blue spots noted, legs bruised'],
    ['an injury stands between', 'Mongolian blue spot shown, haematoma to left thigh'],
    ['back is no place', 'Slate grey naevus shown, will call back in 2 weeks'],
    ['something happened', 'Blue spots on arms and legs after being grabbed by dad'],
    ['parents say so', 'Parents report Mongolian blue spot on his bottom'],
    ['it does not fit', 'Bruise to back inconsistent with Mongolian blue spot'],
    ['it was mistaken', 'Bruises on the back, mistaken for Mongolian blue spots on back'],
    ['it is gone', 'Mongolian blue spot no longer visible on back'],
    ['it may be a bruise', 'Mark on back: Mongolian blue spot or bruise'],
    ['it is a family', 'Mongolian family, mark on buttock'],
  ])('is not where %s', (_, text) => {
    expect(places(text)).toEqual([]);
  });

  it('is where a bruise of the same words would be', () => {
    const sites = (text: string): readonly (string | undefined)[] =>
      codeWords([{ field: 'note', text }]).map(({ bodySite }) => bodySite);
    expect(sites('Mongolian blue spot L shoulder blade')).toEqual(sites('Bruise L shoulder blade'));
  });

  it('is what a mark is that is told at its place', () => {
    const recorded = (text: string) =>
      codeWords([{ field: 'note', text }]).flatMap(({ code, recordedAs }) => (code === 'injury' ? [recordedAs] : []));
    expect(recorded('Mark L shoulder = congenital dermal melanocytosis.')).toEqual(['birth']);
    expect(recorded('Mark L shoulder, CDM sacrum.')).toEqual([undefined]);
    expect(recorded('Mongolian blue spot L shoulder. New mark L shoulder seen by nursery.')).toEqual([undefined]);
    expect(recorded('Mongolian blue spot both buttocks. Marks both buttocks seen by nursery.')).toEqual([undefined]);
    expect(recorded('Spot on lip, haemangioma. CDM marks copied.')).toEqual([]);
  });

  it('is looked for in a moment, however often it is named', () => {
    const began = performance.now();
    places(`${'no '.repeat(600)}, ${'mongolian blue spot '.repeat(300)}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
