import { type WordFact } from '../code-words.js';
import { unsettledBy } from '../likelihood/unsettled.js';

/** What only a birth leaves, by its name. */
const named = /\b(?:cephal(?:o)?h(?:a)?em[ao]tomas?|caput succedaneum|chignon)\b/i;
/** A note of a newborn, or the name and little more: a diagnosis. */
export const newborn =
  /\b(?:nipe|newborn|new birth|nbv|svd|lscs|ventouse|forceps|kiwi|delivery|delivered|d\d{1,2}|day \d{1,2}|nbbs|sbr)\b/i;
const shortNote = 40;
/** Not so, not sure, only told, over, or beside something that happened or is new. */
const doubted = unsettledBy(
  ...[
    'no',
    'rules? out',
    'ruled out',
    'excluded',
    'query',
    'likely',
    'resolved',
    'gone',
    'previous',
    'old',
    'at birth',
  ],
  ...['had', 'today', 'cannot', "can't", 'explain\\w*', 'fell', 'falls?', 'fallen', 'drop(?:s|ped)?', 'bang(?:s|ed)?'],
  ...['bump(?:s|ed)?', 'hits?', 'knock(?:s|ed)?', 'rolled', 'slipped', 'sh[ao]ok', 'shaken', 'thrown', 'threw'],
  ...['kicked', 'struck', 'brother', 'sister', 'sibling', 'twin'],
);
const longest = 600;

/**
 * A cephalhaematoma or a chignon that a note of a newborn names, or that is all it says: recorded as of the birth, so that the lump it
 * leaves is known (rule R15).
 */
export function birthSwellingsIn(field: string, text: string): readonly WordFact[] {
  const found = text.length > longest ? null : named.exec(text);
  if (found === null || doubted.test(text)) return none;
  if (text.length > shortNote && !newborn.test(text)) return none;
  const [from, to] = [found.index, found.index + found[0].length];
  const common = {
    kind: 'injury',
    system: 'bellwether',
    code: 'injury',
    bodySite: 'head',
    recordedAs: 'birth',
  } as const;
  return [{ ...common, field, from, to }];
}
const none: readonly never[] = [];
