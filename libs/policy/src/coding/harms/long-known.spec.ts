import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'self-harm')
    .map(({ assertion }) => assertion);

describe('what a young person is known for', () => {
  it.each(['SW: known to self harm, adopters open about it.', 'Known for self harming, CAMHS plan in place.'])(
    'is none of now: %s',
    (text) => {
      expect(read(text)).toEqual(['historical']);
    },
  );

  it.each([
    'Known to self harm, cuts to L forearm',
    'Known to self harm. Took 10 paracetamol',
    '15yo known to self harm, brought by mum',
    'Known to self harm, again last night',
    'PC: known to self harm',
    'School told SW of bruises. SW: known to self harm, adopters open about it.',
    'Known to self harm. Tied a cord round neck this morning',
    'Known for self harm; plasters on both forearms',
    'YP known to self harm, cuttings on arm',
    'Known to self-harm, hair pulling to bleeding in class',
    'Known to self harm, arms checked by school nurse',
    'Known to self harm; hanging attempt',
  ])('is real where it is told of now: %s', (text) => {
    expect(read(text)).toContain('present');
  });
});
