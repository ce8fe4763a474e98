import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const looking = new KeyWords(['looks', 'looked', 'look', 'resembles', 'resembled']);
const denials = new Set(["isn't", "wasn't", 'isnt', 'wasnt']);
const being = new Set(['is', 'was']);
const its = new Set(['it', 'this', 'that', 'they']);
const one = new Set(['one', 'a', 'an']);
/** Who only tells so, and what leaves it open. */
const open = new Set([
  ...[...grownKin, ...youngKin],
  ...listed(`
    carers, babysitter, sitter, nanny, minder, lodger, friend, child, boy, girl, pupil, yp, family, relative, man, woman, says, said, reports,
    reported, told, claims, claimed, states, stated, insists, insisted, adamant, thinks, thought, feels, believes, argues, maintains, denies,
    denied, sure, certain, ?, may, might, possibly
  `),
]);
const reachOfLook = 4;

/** "Looks like a burn but is not": whoever writes has seen what it is. "Looks like a burn but is not healing" denies no burn. */
export function isOnlyLike(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury' || !looking.areIn(tokens)) return false;
  if (!hasWord(tokens, first - reachOfLook, first - 1, looking)) return false;
  const sentence = sentenceOf(tokens, first);
  return !hasWord(tokens, sentence.first, sentence.last, open) && isDeniedNext(tokens, last + 1, textAt(tokens, first));
}

/** Whether ", but it is not one" stands there, and ends with it. */
function isDeniedNext(tokens: readonly Token[], from: number, named: string): boolean {
  let place = from;
  if (textAt(tokens, place) === ',') place += 1;
  if (textAt(tokens, place) === 'but') place += 1;
  if (place === from || !goesOnAt(tokens, place)) return false;
  if (its.has(textAt(tokens, place))) place += 1;
  if (being.has(textAt(tokens, place)) && textAt(tokens, place + 1) === 'not') place += 2;
  else if (denials.has(textAt(tokens, place))) place += 1;
  else return false;
  while (goesOnAt(tokens, place) && (one.has(textAt(tokens, place)) || textAt(tokens, place) === named)) place += 1;
  return !goesOnAt(tokens, place);
}
