import { mutatedFiles, policyFiles, shuffled } from './mutated-files.js';

describe('the files whose mutants are made', () => {
  const names = [
    'rules/a/r01-x.ts',
    'rules/a/r01-x.spec.ts',
    'rules/index.ts',
    'age.ts',
    'age.spec.ts',
    'shared.ts',
    'codes/a.ts',
    'coding/sense.ts',
    'coding/text/terms.spec.ts',
    'coding/corpus/development.spec.ts',
    'coding/corpus/held-out.spec.ts',
  ];

  it('are held by their own spec, those without one by the specs of the rules, and what reads words by those of words; data and lists are none', () => {
    const path = (name: string): string => `libs/policy/src/${name}`;
    expect(mutatedFiles(names)).toEqual([
      { file: path('age.ts'), specs: [path('age.spec.ts')] },
      {
        file: path('coding/sense.ts'),
        specs: ['tests/mutation/all-of-words.ts'],
      },
      { file: path('rules/a/r01-x.ts'), specs: [path('rules/a/r01-x.spec.ts')] },
      { file: path('shared.ts'), specs: ['tests/mutation/all-of-rules.ts'] },
    ]);
  });

  it('are those of the repository: every rule with its spec', () => {
    const rules = mutatedFiles(policyFiles()).filter(({ file }) => file.includes('/rules/'));
    expect(rules.length).toBeGreaterThan(10);
    for (const { file, specs } of rules) expect(specs).toEqual([file.replace(/\.ts$/, '.spec.ts')]);
  });

  it('are drawn in the same order by the same seed', () => {
    const files = mutatedFiles(policyFiles());
    expect(shuffled(files, 7)).toEqual(shuffled(files, 7));
    expect(shuffled(files, 7)).not.toEqual(shuffled(files, 8));
    expect(shuffled(files, 7).toSorted((one, other) => (one.file < other.file ? -1 : 1))).toEqual(files);
  });
});
