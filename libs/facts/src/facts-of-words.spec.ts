import { factsOfWords, heldFacts, type DayOfWords } from './facts-of-words.js';

/** A visit of a child whose day of birth nobody knows. */
const undated: DayOfWords = { birthDate: null, occurredAt: Date.UTC(2026, 10, 17, 9) };

const said = (text: string, day = undated): readonly string[] =>
  factsOfWords([{ field: 'note', text }], day).map(({ code, bodySite, basis }) =>
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
    const [fallen] = factsOfWords([{ field: 'note', text: 'Faltering growth.' }], undated);
    expect(heldFacts([coded], [fallen!])).toEqual([coded, fallen]);
    expect(factsOfWords(null, undated)).toEqual([]);
  });

  it.each<[string, string | null, readonly string[]]>([
    ['the child’s own on that day: it is of now', '2026-06-10', ['bruise cheek words']],
    ['that of a child who is older now: it is of before', '2024-06-10', []],
    ['of a child whose day of birth is not known: it is of before', null, []],
    ['of a child who by its birth date was not born yet: it is of before', '2026-12-01', []],
  ])('tell an age, %s (%s)', (_, birthDate, facts) => {
    expect(said('Bruise to cheek aged 5 months', { ...undated, birthDate })).toEqual(facts);
  });
});
