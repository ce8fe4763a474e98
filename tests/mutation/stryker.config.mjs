/** One file of the policy against the specs that are meant to hold it: `run.ts` names both, and where the report goes. */
const { MUTATED = '', REPORT = '.local/mutation/report.json' } = process.env;
/** What was found of the mutants the last time: those of code and specs that have not changed since are not run again. */
const KNOWN = REPORT.replace(/\.json$/, '.known.json');

export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  // lists of words are data wherever they stand: sentences judge them, as they do the dictionaries
  ignoreStatic: MUTATED.includes('coding/'),
  incremental: true,
  incrementalFile: KNOWN,
  jest: { projectType: 'custom', configFile: 'tests/mutation/jest.config.mjs', enableFindRelatedTests: false },
  mutate: [MUTATED],
  // what no spec of the policy reads need not be copied
  ignorePatterns: ['dist', 'docs', 'services', 'tests/e2e', 'tests/fault', 'tests/load'],
  concurrency: 2,
  reporters: ['json'],
  jsonReporter: { fileName: REPORT },
  tempDirName: '.local/stryker',
  allowEmpty: true,
  logLevel: 'warn',
};
