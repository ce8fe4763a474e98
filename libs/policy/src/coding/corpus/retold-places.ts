import { saying, type Retelling } from './retold.js';

/** What binds injuries to their places and parts clauses, said with another mark or word of the same use. */
export const otherPlaces: readonly Retelling[] = [saying('with a dash for the first comma', /, /, ' - ')];
