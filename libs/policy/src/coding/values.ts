/** Groups of what mentions say, of which several readers ask. */

/** A place or a game tells nothing where nothing happened there, and neither does that nobody knows how. */
export const noEvents: ReadonlySet<string> = new Set([
  'sport',
  'school-or-nursery-accident',
  'not-known',
  'unwitnessed',
]);
/** What is hot, and burns: to name it in advice is not to say that anything happened. */
export const dangers: ReadonlySet<string> = new Set(['hot-liquid', 'contact-burn']);
export const burns: ReadonlySet<string> = new Set(['burn', 'scald']);
/** Things that meet a child. */
export const meetings: ReadonlySet<string> = new Set([
  ...['hit-by-object', 'traffic', 'caught-in-door', 'hot-liquid', 'dog-bite', 'contact-burn'],
]);

/** Whether a value tells of absence from school: by its name, or by a number (`codes/told-numbers.ts`). */
export const isAbsence = (value: string): boolean =>
  value === 'persistently-absent' || value.startsWith('attendance-percent-') || value.startsWith('absent-days-of-');

/** Whether a value tells of an illness that is not treated: by its name, or by a number of days or supplies without a medicine. */
export const isUntreated = (value: string): boolean =>
  value === 'untreated' ||
  value.startsWith('without-medicine-days-') ||
  value.startsWith('without-vital-medicine-days-') ||
  value.startsWith('supplies-missed-');
