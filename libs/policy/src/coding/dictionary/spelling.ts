/** Words outside the dictionaries of injuries, sites and conditions whose misspellings are mended too. */
export const otherWordsToMend: readonly string[] = [
  ...['unwitnessed', 'witnessed', 'explanation', 'inconsistent', 'consistent', 'playground', 'safeguarding', 'neglect'],
  ...['accidental', 'disclosed', 'disclosure', 'appointment', 'appointments', 'cancelled', 'presentation', 'unexplained'],
  ...['trampoline', 'radiator', 'cigarette', 'straighteners', 'assaulted', 'nursery', 'crawling', 'cruising', 'maltreatment'],
  ...['downstairs', 'mechanism', 'previous', 'previously', 'possible', 'immediately', 'suspected', 'bilateral', 'stepfather'],
  ...['grandmother', 'physical', 'promptly', 'independently', 'suspicious'],
];

/** Words of phrases that mean nothing alone and are like too many others. */
export const neverMeant: readonly string[] = [
  ...['another', 'blood', 'coming', 'stained', 'standing', 'popped', 'around', 'taking', 'called', 'spitting', 'shaped'],
  ...['raised', 'accidental', 'traffic', 'tables', 'tablets', 'fluid', 'cleaning', 'monoxide', 'carbon', 'factor', 'disease'],
  ...['vessel', 'patch', 'against', 'staggered', 'mixed', 'through', 'closed', 'bucket', 'handle', 'minor', 'street', 'corner'],
  ...['condition', 'disorder', 'disability', 'deficiency', 'problem', 'abnormality', 'defect', 'tendency', 'count', 'spinal'],
  ...['spots', 'patches', 'absence', 'syndrome', 'complex', 'physical', 'reactive', 'induced', 'recurrent', 'general'],
  ...['private', 'parts', 'bridge', 'socket', 'private', 'behind', 'upper', 'lower', 'middle', 'inner', 'limb', 'limbs'],
  ...['bottom', 'cervical', 'radial', 'strain', 'strained', 'jarred', 'skinned', 'stubbed', 'wrenched', 'breast', 'crown'],
  ...['turned', 'knocked', 'banged', 'bumped', 'crushed', 'chipped', 'cracked', 'singed', 'slashed', 'marked', 'scraping'],
];
