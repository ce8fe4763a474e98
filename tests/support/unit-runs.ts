import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { repositoryRoot } from '../../infra/local/repository-root.js';

/**
 * Paths of unit tests that reckon and nothing else: they start nothing, and neither wait for a clock nor look at one. So
 * they may be as slow as they like, and run beside whole systems on what those leave of the processors. Those of a group are
 * one test file, `tests/together/<name>.ts`: a file of its own loads anew whatever it imports, which takes longer than most
 * of what it tests.
 */
export const groups = {
  casework: /^services\/casework\/src\/(domain|readers)\//,
  libraries: /^libs\/(chronology|contracts|facts|pictures|testing)\//,
  lives: /^libs\/population\/src\/(simulate|wider-lives|further-lives|registered)\./,
  pages: /^services\/(console|dispatch|intake)\/src\/(domain|present)\//,
  policy: /^libs\/policy\/src\/(?!coding\/)/,
  population: /^libs\/population\/(?!src\/(simulate|wider-lives|further-lives|registered)\.)/,
  screening: /^services\/screening\/src\/(domain|views)\//,
  volume: /^(services\/cli\/src\/(commands\/volume|volume\/)|tests\/look-alikes\/)/,
  words: /^libs\/policy\/src\/coding\//,
  workbench: /^services\/workbench\/src\/(?!server\/)/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Group = keyof typeof groups;

/**
 * How a unit test is run: with its group; by itself, as whatever waits while it is loaded, which a group cannot, or says how
 * much of the processor it may take, which depends on what ran before; or beside the integration tests, at the priority of
 * those.
 */
export type UnitRun = Group | 'by itself' | 'at once';

/** A statement of the file itself, or one of what it imports. */
const waits = /^\S.*\bawait\b|\/ask-oracle\.js'/m;

/**
 * @param path of the test file, from the root of the repository
 * @param text its source
 */
export function unitRunOf(path: string, text: string): UnitRun {
  const group = (Object.keys(groups) as Group[]).find((name) => groups[name].test(path));
  if (group === undefined || /\b(performance|Date)\.now\(/.test(text)) return 'at once';
  return waits.test(text) || text.includes('.cpuUsage(') ? 'by itself' : group;
}

/** Paths of all unit tests, from the root of the repository. */
export function unitTests(): readonly string[] {
  return ['infra', 'libs', 'services', 'tests'].flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => [folder, ...name.split(sep)].join('/'))
      .filter((path) => /(?<!\.int)\.spec\.ts$/.test(path))
      .sort(),
  );
}

/** Paths of the unit tests that are run so. */
export function unitTestsOf(run: UnitRun): readonly string[] {
  return unitTests().filter((path) => unitRunOf(path, readFileSync(join(repositoryRoot, path), 'utf8')) === run);
}

/** The test files of all groups, as the end of a regular expression. */
export const together = 'tests/together/[^/]+\\.ts';

/** A regular expression for Jest, by which it finds the unit tests that are run so, and the files whose paths end with `more`. */
export const pathsOf = (run: UnitRun, more: string): string =>
  `(${[...unitTestsOf(run).map((path) => path.replaceAll('.', '\\.')), more].join('|')})$`;
