import { listed } from './forms.js';

/** Short words of which several readers ask: once for all of them. */

/** "His own", "her arm". */
export const owners: ReadonlySet<string> = new Set(['his', 'her', 'my', 'their']);
/** Before what is done to somebody: "was hit", "got kicked". */
export const doneTo: ReadonlySet<string> = new Set(listed('was, were, is, been, being, got, get, gets'));
export const haves: ReadonlySet<string> = new Set(['had', 'has', 'have']);
/** Verbs that "not" is joined to: "isn't", and "isnt" as those write it who leave the sign out. */
export const joinedToNot = [
  ...listed('is, are, was, were, has, have, had, do, does, did, could, would, should'),
] as const;
/** "He wasn't hurt", "she was never hurt". */
export const notWords: readonly string[] = [
  ...listed("not, never, can't, cannot, cant, won't, wont"),
  ...joinedToNot.flatMap((verb) => [`${verb}n't`, `${verb}nt`]),
];
/** "No bruising", "without a fall". */
export const noes: ReadonlySet<string> = new Set(['no', 'nil', 'not', 'without']);
/** A sign or word that doubts what stands right behind it: "?fracture", "poss fracture". */
export const doubts: readonly string[] = listed(`
  ?, query, possible, possibly, poss, probable, probably, prob, suspected, susp, likely, maybe, perhaps, presumed
`);
/** "9th", "2nd". */
export const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** Of another player. */
export const anothers: ReadonlySet<string> = new Set(['another', 'other', 'opposing', 'fellow']);
/** Of a weight at birth. */
export const births: ReadonlySet<string> = new Set(['birth', 'born', 'birthweight', 'bw']);
/** Done by somebody, or by a thing that nobody holds. */
export const blows: ReadonlySet<string> = new Set(['hit', 'struck', 'caught']);

/** Behind a "how" these ask for no cause. */
export const measures: ReadonlySet<string> = new Set([
  ...['long', 'much', 'many', 'often', 'old', 'far', 'big', 'bad', 'badly', 'hot', 'deep', 'soon'],
]);
