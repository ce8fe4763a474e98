/** "Not", "cannot", "will not" and "nobody" as they stand before verbs, in all their spellings. */

import { listed } from '../forms.js';

// what stands in any phrase unasked ("his", "the") is in none, and apostrophes are left out of each by the reader
export const not: readonly string[] = listed(`
  not, did not, didn't, does not, doesn't, do not, don't, has not, hasn't, have not, haven't, had not, hadn't,
  was not, wasn't, were not, weren't, is not, isn't, are not, aren't, never, dosn't, dosnt
`);

/** "Cannot" and "unable to". */
export const cannot: readonly string[] = listed(`
  couldnt, cannot, can not, can't, cant, could not, couldn't, unable to, not able to, was unable to
`);

/** The same, and "does not". */
export const cannotOrDoNot: readonly string[] = listed(`
  cannot, can't, could not, couldn't, unable to, was unable to, not able to, can not, struggled to, struggles to,
  failed to, did not, didn't, does not, doesn't, do not, don't, could not even
`);

/** "Will not", "refused to", "reluctant to". */
export const willNot: readonly string[] = listed(`
  will not, won't, wont, would not, wouldn't, wouldnt, refused to, refuses to, refusing to, declined to, declines to,
  does not want to, doesn't want to, did not want to, didn't want to, reluctant to, unwilling to, not willing to,
  not prepared to, dosn't want to, doesnt want to, didnt want to, not wanting to, too scared to, too frightened to,
  not allowed to, not supposed to, isn't allowed to, told not to, not meant to
`);

/** "Nobody" and "neither parent". */
export const nobody: readonly string[] = listed(
  'nobody, no one, no - one, noone, none of them, neither parent, neither',
);

/** The same, and "neither of them". */
export const noneOfThem: readonly string[] = listed(`
  nobody, no one, no - one, noone, none of them, neither parent, neither, neither of them
`);
