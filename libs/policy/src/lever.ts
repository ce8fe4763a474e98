import { withChanged } from './changed-facts.js';
import { type Circumstance } from './codes/circumstances.js';
import { type Lever } from './define-rule.js';

/**
 * Facts that rules declare to be tried otherwise: each is one thing that somebody may have recorded, or not.
 */

/** @param words a text where they are the same of every contact */
export function lever(id: string, words: string | Lever['words'], change: Lever['change']): Lever {
  return { id, words: typeof words === 'string' ? () => words : words, change };
}

/** The same fact, of a rule that it makes more than information: it is tried for what is left of the finding without it. */
export function lowering(one: Lever): Lever {
  return { ...one, lowers: true };
}

/** @param what in words that end "nobody had recorded ..." */
export function notRecorded(code: Circumstance, what: string): Lever {
  return lever(`${code}-not-recorded`, `nobody had recorded ${what}`, (scene) => {
    const { circumstances } = scene.contact;
    if (!circumstances.includes(code)) return null;
    return withChanged(scene, { circumstances: circumstances.filter((each) => each !== code) });
  });
}

/** One for each of several codes, by what it is in such words. */
export function notRecordedEach(what: Readonly<Partial<Record<Circumstance, string>>>): readonly Lever[] {
  return (Object.entries(what) as [Circumstance, string][]).map(([code, words]) => notRecorded(code, words));
}

/** Steps, papers or signs that are recorded at the contact as well. */
export function alsoRecorded(id: string, words: string, codes: readonly Circumstance[]): Lever {
  return lever(id, words, (scene) => {
    const { circumstances } = scene.contact;
    const lacking = codes.filter((code) => !circumstances.includes(code));
    return lacking.length === 0 ? null : withChanged(scene, { circumstances: [...circumstances, ...lacking] });
  });
}
