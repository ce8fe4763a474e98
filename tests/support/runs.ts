import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { repositoryRoot } from '../../infra/local/repository-root.js';

/**
 * Paths of unit tests that reckon and nothing else: they start nothing, and neither wait for a clock nor look at one. So
 * they may be as slow as they like, and run beneath whole systems on what those leave of the processors. Those of a group are
 * one test file, `tests/together/<name>.ts`: a file of its own loads anew whatever it imports, which takes longer than most
 * of what it tests.
 */
const reckoning = {
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

/**
 * Paths of all others, integration tests too: `tests/together/at-once/<name>.ts`. Each path is one of a group, for one that
 * is in none would be run by no group.
 */
const atOnce = {
  'casework-http': /^services\/casework\/src\/(http|adapters|directory)\//,
  'casework-readers': /^services\/casework\/src\/(readers|store|domain)\//,
  'casework-cases': /^services\/casework\/src\/[^/]+$/,
  console: /^services\/console\//,
  dispatch: /^services\/dispatch\//,
  intake: /^services\/intake\//,
  messaging: /^libs\/messaging\//,
  platform: /^libs\/platform\//,
  'screening-children': /^services\/screening\/src\/[^/]+$/,
  'screening-views': /^services\/screening\/src\/[^/]+\//,
  tools: /^(infra|services\/(cli|workbench)|tests)\//,
  'words-and-rules': /^libs\/(?!messaging\/|platform\/)/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Integration tests that wait for most of their time, or take long: alone, others use the processors meanwhile. */
const waiting =
  /\/(stack|start-kafka|start-postgres|lost-members|batch-transport|broker-outage|watchdog|returning-member|converge)\.int\.spec\.ts$/;

/** Where a group is run, and the paths of its tests. */
export const groups = { reckoning, 'at once': atOnce } as const;

export type When = keyof typeof groups;
export type Reckoning = keyof typeof reckoning;
export type AtOnce = keyof typeof atOnce;

/**
 * How a test file is run: beneath whole systems or beside them, and there with a group or by itself (null), as whatever says
 * how much of the processor it may take, for that depends on what ran before.
 */
export type Run =
  | { readonly when: 'reckoning'; readonly group: Reckoning | null }
  | { readonly when: 'at once'; readonly group: AtOnce | null };

const groupOf = <G extends string>(paths: Readonly<Record<G, RegExp>>, path: string): G | null =>
  (Object.keys(paths) as G[]).find((name) => paths[name].test(path)) ?? null;

const isIntegration = (path: string): boolean => path.endsWith('.int.spec.ts');

/**
 * @param path of the test file, from the root of the repository
 * @param text its source
 */
export function runOf(path: string, text: string): Run {
  const group = groupOf(reckoning, path);
  if (isIntegration(path) || group === null || /\b(performance|Date)\.now\(/.test(text))
    return { when: 'at once', group: waiting.test(path) ? null : groupOf(atOnce, path) };
  return { when: 'reckoning', group: text.includes('.cpuUsage(') ? null : group };
}

/** Paths of all unit and integration tests, from the root of the repository. */
export function testFiles(): readonly string[] {
  return ['infra', 'libs', 'services', 'tests'].flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => [folder, ...name.split(sep)].join('/'))
      .filter((path) => path.endsWith('.spec.ts'))
      .sort(),
  );
}

/** Paths of the tests that are run so. */
export function testsOf({ when, group }: Run): readonly string[] {
  return testFiles().filter((path) => {
    const run = runOf(path, readFileSync(join(repositoryRoot, path), 'utf8'));
    return run.when === when && run.group === group;
  });
}

/** The test files of groups, as the end of a regular expression. */
const together: Readonly<Record<When, string>> = {
  reckoning: 'tests/together/[^/]+\\.ts',
  'at once': 'tests/together/at-once/[^/]+\\.ts',
};

/** A regular expression for Jest, by which it finds all that is run there: files of groups, and those by themselves. */
export const pathsOf = (when: When): string =>
  `(${[...testsOf({ when, group: null }).map((path) => path.replaceAll('.', '\\.')), together[when]].join('|')})$`;
