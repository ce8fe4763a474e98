import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ value }) => value === 'dislocation')
    .map(({ assertion }) => assertion);

describe('a hip that is subluxed', () => {
  it.each(['Hips: R subluxed 40% - migration.', 'CP, GMFCS IV, L hip subluxed, surveillance XR in 6/12.'])(
    'is none where a clinic measures it: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each(['Subluxed patella after fall.', 'R hip subluxed, acute, not moving leg.'])('is real: %s', (text) => {
    expect(read(text)).toContain('present');
  });
});
