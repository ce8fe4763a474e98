import { globSync, readFileSync } from 'node:fs';
import { timed, untimed } from './slice.js';

/** Names of the tests of some files, as they are written. */
const namesIn = (files: string): readonly string[] =>
  globSync(files).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^ {2,4}(?:(?:it(?:\.each\(.*\))?|inBrowser(?:\.test)?)\(\s*)?(['"`])(.+?)\1,/gm,
      ),
    ].map(([, , name = '']) => name),
  );

const stepsOf = (name: string): readonly string[] =>
  Object.entries({ timed, untimed })
    .filter(([, names]) => new RegExp(names).test(name))
    .map(([step]) => step);

describe('of the tests of whole systems, npm test runs', () => {
  it('every end-to-end test', () => {
    const names = namesIn('tests/e2e/**/*.ts');
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => stepsOf(name).join() !== 'untimed')).toEqual([]);
  });

  it('each of the named guarantees in one step, and none of the long ones', () => {
    const names = namesIn('tests/fault/*.fault.ts').filter((name) => /^G\d+ |planted mutant/.test(name));
    const byGuarantee = Map.groupBy(
      names,
      (name) => `${/^G\d+/.exec(name)?.[0] ?? 'mutants'} ${stepsOf(name).join(' ')}`,
    );
    expect([...byGuarantee.keys()].toSorted()).toEqual(
      [
        'G1 untimed',
        'G10 untimed',
        'G11 ',
        'G14 timed',
        'G14 untimed',
        'G15 ',
        'G16 ',
        'G2 ',
        'G3 ',
        'G3 timed',
        'G5 timed',
        'G6 ',
        'G9 timed',
        'mutants ',
      ].toSorted(),
    );
  });
});
