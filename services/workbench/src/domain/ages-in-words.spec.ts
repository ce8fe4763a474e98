import { readChronology } from '#libs/chronology';
import { factsOfWords as factsOfFeed } from '#libs/facts';
import { factsOfWords } from './word-facts.js';

const born = '2026-06-10';

/** Codes that a replay reads of a text, and those that a feed's words of the same noon become. */
function bothWays(text: string, date: string): readonly (readonly string[])[] {
  const { evidence } = readChronology(
    'invented.json',
    JSON.stringify({
      ...{ case: 'invented', title: 'An invented child', born, outcomeDate: '2042-12-01', plan: [] },
      events: [{ n: 1, date, setting: 'ed', organisation: 'Millbrook', type: 'attended', presentingProblem: text }],
    }),
  );
  const [event] = evidence.events;
  const told = factsOfFeed([{ field: 'presentingProblem', text }], {
    birthDate: born,
    occurredAt: Date.parse(`${date}T12:00:00Z`),
  });
  return [event === undefined ? [] : factsOfWords(event), told].map((facts) =>
    facts.map(({ code, bodySite }) => [code, bodySite ?? []].flat().join(' ')),
  );
}

describe('an age that words tell beside a harm', () => {
  it.each([
    ['Bruise to cheek aged 5 months', '2026-11-17', ['bruise cheek']],
    ['Bruise to cheek aged 5 months', '2027-11-17', []],
    ['At 5 months had a bruise to the cheek', '2026-11-17', ['bruise cheek']],
    ['Presented with overdose aged 13', '2040-05-10', ['poisoning']],
    ['Cough. Overdose aged 13, under CAMHS', '2040-05-10', []],
  ])('"%s" of %s is the same of a feed and in a replay', (text, date, facts) => {
    expect(bothWays(text, date)).toEqual([facts, facts]);
  });
});
