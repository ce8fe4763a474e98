/**
 * Paths of unit tests that reckon and nothing else: they start nothing, and neither wait for a clock nor look at one. So
 * they may be as slow as they like, and run beside whole systems on what those leave of the processors.
 */
export const reckoning = [
  'libs/(chronology|contracts|facts|pictures|population|testing)/',
  'libs/policy/src/(?!coding/)',
  'services/casework/src/domain/',
  'services/cli/src/(commands/volume|volume/)',
  'services/workbench/src/(?!server/)',
  'tests/look-alikes/',
].join('|');

/** Paths of all other tests; of those that start something, `.int.spec.ts`, all. */
export const notReckoning = `^(?!.*(${reckoning}).*(?<!\\.int)\\.spec\\.ts$)`;
