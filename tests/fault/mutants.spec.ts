import { mutants, mutated } from './mutants.js';

describe('the planted mutants of screening', () => {
  it('are at least twelve, and each section of data.md from contacts to plan facts has one', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(12);
    expect([...new Set(mutants.map(({ section }) => section))].toSorted()).toEqual([2, 3, 4, 5, 6]);
  });

  it('have names by which they can be told apart', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  it.each(mutants)('$name: its text stands once in $file', (mutant) => {
    expect(mutated('.', mutant).text).toContain(mutant.replacement);
  });

  it('are refused when their text does not stand there any more', () => {
    expect(() => mutated('.', { ...mutants[0]!, find: 'text that nobody wrote' })).toThrow('stands 0 times');
  });
});
