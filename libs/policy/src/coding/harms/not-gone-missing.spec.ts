import { codeWords } from '../code-words.js';

const isMissing = (text: string): boolean =>
  codeWords([{ field: 'summary', text }]).some(({ code }) => code === 'missing-episode');

describe('missing for days', () => {
  it.each([
    'Bowels: missing 3 days',
    'Periods missing 5 weeks',
    'Missing 3 days meds',
    'Missing 3 weeks schooling',
    'Missing 5 days, holiday',
    'Missing 5 days, school holiday',
    'Missing days at school, missing 2 days',
    'Missing twice this month from choir',
    'Sunglasses missing 2 days',
    'Missing 3 days of antibiotics',
    'Missing 2 days a week at college',
  ])('is no child who is gone: %s', (text) => {
    expect(isMissing(text)).toBe(false);
  });

  it.each([
    'Missing 6 days. BTP: found in flat.',
    'Missing 3 days',
    'Missing 3 days, school rang police',
    'Missing for 3 days. Back at school today, will not say where she was',
    'Missing 4 days, last seen at youth club',
    'Missing 2 weeks, whereabouts unknown, not at school',
    'Missing twice this month from placement',
    'Left from school club, missing 3 days',
    'At school until Friday, missing 3 days',
    'Earrings new, missing 3 days',
    'Periods late, missing 3 days',
    'Missing 2 nights per week, returns with money',
    'Missing 2 nights a week ago',
  ])('is real: %s', (text) => {
    expect(isMissing(text)).toBe(true);
  });
});
