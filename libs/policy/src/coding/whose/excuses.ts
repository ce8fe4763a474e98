import { offspring } from '../dictionary/blows/struck-persons.js';
import { inabilities, reasons, subjects } from '../people/person-signs.js';
import { childWords } from '../people/person-words.js';
import { hasWord, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

/** "Could not attend because she had hurt her back": the reason why somebody else could not is hers. */
export function isExcuse(tokens: readonly Token[], from: number, to: number, notTheirs: ReadonlySet<string>): boolean {
  let [isUnable, isDenied] = [false, false];
  for (let place = from; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (nevers.has(text)) isDenied = true;
    if (inabilities.has(text) && (isDenied || !comings.has(text))) isUnable = true;
    if (isUnable && reasons.has(text) && (subjects.has(textAt(tokens, place + 1)) || text === 'with'))
      // "cancelled as he fell", of a mother
      return (
        !notTheirs.has(textAt(tokens, place + 1)) &&
        (text !== 'with' || !(hasWord(tokens, place + 1, to - 1, meanwhile) || isWithChild(tokens, place)))
      );
  }
  return false;
}

/** "In hospital with him after a fall": who goes along, and no reason. */
const isWithChild = (tokens: readonly Token[], place: number): boolean =>
  (childWords.has(textAt(tokens, place + 1)) && !isPlace(tokens, place + 2)) ||
  (textAt(tokens, place + 1) === 'her' && behindHer.has(textAt(tokens, place + 2))) ||
  hasWord(tokens, place + 1, place + 2, offspring);
const behindHer = new Set(['after', 'following', 'since', 'because', ',']);

/** "In hospital with a broken hip when he fell". */
const meanwhile = new Set(['when', 'while', 'whilst', 'but']);

/** Who comes is none who cannot: "mum would bring him with the burn". */
const comings = new Set(['attend', 'come', 'bring', 'collect', 'drive', 'visit', 'carry', 'lift']);
const nevers = new Set([
  ...['not', 'unable', "couldn't", 'couldnt', "can't", 'cant', 'cannot', "won't", 'wont', 'never', "didn't", 'didnt'],
  ...['failed', 'cancelled', 'struggling', 'struggles', 'stopped', 'difficult', "wasn't", "isn't", 'too'],
]);
