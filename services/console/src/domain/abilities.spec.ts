import { abilitiesOf } from './abilities.js';

describe('what a job has in the console', () => {
  it.each(['nurse', 'consultant', 'social-worker', 'team-lead', 'practice'] as const)(
    'a %s opens the worklist, cases and chronologies, searches and acts',
    (job) => {
      const abilities = abilitiesOf([job]);
      expect(abilities.can('open', 'worklist')).toBe(true);
      expect(abilities.can('open', 'chronology')).toBe(true);
      expect(abilities.can('search', 'case')).toBe(true);
      expect(abilities.can('open', 'rule-weeks')).toBe(false);
      expect(abilities.can('work-on', 'case')).toBe(true);
    },
  );

  it('an operator has cases, and neither a chronology nor a search', () => {
    const abilities = abilitiesOf(['operator']);
    expect(abilities.can('open', 'worklist')).toBe(true);
    expect(abilities.can('open', 'chronology')).toBe(false);
    expect(abilities.can('open', 'rules')).toBe(true);
    expect(abilities.can('open', 'rule-weeks')).toBe(true);
    expect(abilities.can('search', 'case')).toBe(false);
  });

  it('a rule owner has the rules and no case, and somebody without a job has nothing', () => {
    for (const jobs of [[], ['rule-owner']] as const) {
      const abilities = abilitiesOf([...jobs]);
      expect(abilities.can('open', 'worklist')).toBe(false);
      expect(abilities.can('open', 'case')).toBe(false);
      expect(abilities.can('open', 'rules')).toBe(jobs.length > 0);
    }
  });

  it('two jobs together have what each has', () => {
    expect(abilitiesOf(['rule-owner', 'nurse']).can('search', 'case')).toBe(true);
  });
});
