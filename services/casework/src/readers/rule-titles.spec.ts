import { feedRules, rules } from '#libs/policy';
import { ruleTitle } from './rule-titles.js';

describe('what a rule is called', () => {
  it.each([...rules, ...feedRules].map(({ id, title }) => [id, title]))(
    'is the same on the case page as on the chronology, which asks the rule: %s',
    (id, title) => {
      expect(ruleTitle(id)).toBe(title);
    },
  );

  it('is its id where this version knows none', () => {
    expect(ruleTitle('R99')).toBe('R99');
  });
});
