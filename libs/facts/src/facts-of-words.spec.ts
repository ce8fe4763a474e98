import { factsOfWords, heldFacts } from './facts-of-words.js';

const said = (text: string): readonly string[] =>
  factsOfWords([{ field: 'note', text }]).map(({ code, bodySite, basis }) =>
    [code, bodySite, basis].filter((part) => part !== undefined).join(' '),
  );

describe('the words of a visit', () => {
  it('tell growth, the look of injuries, and what a child swallowed', () => {
    expect(said('Weight below the 0.4th centile.')).toEqual(['below-second-centile words']);
    expect(said('Loop marks on the thigh.')).toEqual(['injury thigh words', 'patterned words']);
    expect(said('Scald with a tide line.')).toEqual(['burn words', 'immersion words']);
    expect(said('Drank the vodka left on the table.')).toContain('alcohol-drunk words');
  });

  it('tell each of them once, however often they say it', () => {
    expect(said('Faltering growth. Faltering growth, FTT.')).toEqual(['faltering-growth words']);
  });

  it('stand behind what a source coded, and say nothing where there are none', () => {
    const coded = { kind: 'outcome', system: 'bellwether', code: 'weighed' } as const;
    const [fallen] = factsOfWords([{ field: 'note', text: 'Faltering growth.' }]);
    expect(heldFacts([coded], [fallen!])).toEqual([coded, fallen]);
    expect(factsOfWords(null)).toEqual([]);
  });
});
