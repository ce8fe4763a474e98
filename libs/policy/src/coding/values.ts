import { mostToldBy } from '../codes/told-numbers.js';

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

/** What a value may come to at most: what it names, or its number under whatever policy (`codes/told-numbers.ts`). */
export const atMost = (value: string): string =>
  mostToldBy({ kind: 'outcome', system: 'bellwether', code: value }) ?? value;

/** Whether a value tells of absence from school. */
export const isAbsence = (value: string): boolean => atMost(value) === 'persistently-absent';

/** Whether a value tells of an illness that is not treated. */
export const isUntreated = (value: string): boolean => atMost(value) === 'untreated';
