import { readFileSync } from 'node:fs';
import { copied } from './screening-trial.js';

describe('the copy of the repository in which the histories are tried', () => {
  it('has the files that the configuration of Jest names', () => {
    const named = [...readFileSync('jest.config.mjs', 'utf8').matchAll(/<rootDir>\/(tests\/support\/[\w.-]+)/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.map(([, file]) => file).filter((file = '') => !copied.includes(file))).toEqual([]);
  });
});
