import shared from '../../jest.config.mjs';

const [unit] = shared.projects;
const { displayName: _, testPathIgnorePatterns: _none, ...rest } = unit;

/** The unit project with the specs that `run.ts` names. */
export default {
  ...rest,
  rootDir: process.cwd(),
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testMatch: (process.env.SPECS ?? '').split(' ').map((spec) => `<rootDir>/${spec}`),
};
