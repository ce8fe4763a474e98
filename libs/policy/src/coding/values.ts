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
