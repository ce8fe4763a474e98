const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: '<rootDir>/tests/support/plain-global.mjs',
  // never 'import' here: it breaks CommonJS packages
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
          target: 'es2024',
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
};

const slow = 120_000;

const serversOfIntegration = {
  globalSetup: '<rootDir>/dist/libs/testing/src/jest/global-setup.js',
  globalTeardown: '<rootDir>/dist/libs/testing/src/jest/global-teardown.js',
  testTimeout: slow,
};

export default {
  maxWorkers: 2,
  // Jest takes this from the root only: the same word inside a project is ignored
  testTimeout: slow,
  // a worker that has grown beyond is replaced, which takes as long as a small test file
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,services,infra,tests}/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.int\\.spec\\.ts$', '/node_modules/'],
    },
    // the same tests, many in a file: what `npm test` runs of them and of integration tests
    { ...shared, displayName: 'together', testMatch: ['<rootDir>/tests/together/*.ts'] },
    {
      ...shared,
      displayName: 'at once',
      testMatch: ['<rootDir>/tests/together/at-once/*.ts'],
      ...serversOfIntegration,
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{libs,services,infra,tests}/**/*.int.spec.ts'],
      ...serversOfIntegration,
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.e2e.ts'],
      globalSetup: '<rootDir>/dist/libs/testing/src/jest/kafka-setup.js',
      globalTeardown: '<rootDir>/dist/libs/testing/src/jest/global-teardown.js',
      testTimeout: slow,
    },
    { ...shared, displayName: 'fault', testMatch: ['<rootDir>/tests/fault/**/*.fault.ts'], testTimeout: 600_000 },
  ],
};
