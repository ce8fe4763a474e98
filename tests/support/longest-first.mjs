/**
 * Test files that take longest, in that order; the rest follows by size. Jest knows the times only of runs before, and a
 * fresh clone has none: then a file that mostly waits would begin last, and a whole run would wait for it alone.
 */
const longest = [
  'together/population',
  'together/words',
  'together/volume',
  'together/lives',
  'together/policy',
  'counterfactual',
  'together/workbench',
  'together/libraries',
  'together/casework',
  'kills.fault',
  'console.e2e',
  'demonstration.e2e',
  'ring-point.e2e',
  'start.e2e',
  'operator.e2e',
  'operators.e2e',
  'identity.e2e',
  'broker-outage.int',
  'stack.int',
  'converge.int',
  'at-once/screening-children',
  'at-once/messaging',
  'at-once/casework-readers',
  'at-once/dispatch',
  'at-once/console',
  'at-once/tools',
  'lost-members.int',
  'batch-transport.int',
  'watchdog.int',
  'start-kafka.int',
  'at-once/casework-cases',
  'at-once/casework-http',
  'at-once/platform',
  'at-once/intake',
  'at-once/screening-views',
  'at-once/words-and-rules',
];

const placeOf = (/** @type {{ path: string }} */ { path }) => {
  const place = longest.findIndex((name) => path.includes(`/${name}.`));
  return place === -1 ? longest.length : place;
};

/** The order in which Jest begins test files. */
export default class LongestFirst {
  sort(/** @type {{ path: string, context: { hasteFS: { getSize(path: string): number | null } } }[]} */ tests) {
    const sizeOf = (/** @type {typeof tests[number]} */ { path, context }) => context.hasteFS.getSize(path) ?? 0;
    return tests.toSorted((a, b) => placeOf(a) - placeOf(b) || sizeOf(b) - sizeOf(a));
  }

  shard(/** @type {unknown[]} */ tests) {
    return tests;
  }

  allFailedTests(/** @type {unknown[]} */ tests) {
    return tests;
  }

  cacheResults() {
    return undefined;
  }
}
