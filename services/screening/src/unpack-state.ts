import { UnknownWord } from './domain/state/code-book.js';
import { openState, type OpenState } from './domain/state/open-state.js';
import { type CodeWords } from './store/code-words.js';
import { counter } from '#libs/platform';

const unreadable = counter('screening_unreadable_states_total', 'Packed states whose bytes made no sense');

/**
 * Opens a state as it is stored.
 * @returns null when there is none, when its layout is another version's, when it holds a word that another process has
 *   numbered since (it is learnt for the next time), or when its bytes make no sense (counted): the child is then judged
 *   from its rows, and packed anew
 */
export function unpackState(bytes: Buffer | null, words: CodeWords): OpenState | null {
  if (bytes === null) return null;
  try {
    return openState(bytes, words);
  } catch (error) {
    if (error instanceof UnknownWord) words.forget();
    else unreadable.inc();
    return null;
  }
}
