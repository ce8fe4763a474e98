import { people } from '../people/named-people.js';
import { goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { numberFor } from '../text/words.js';

type Said = Pick<Token, 'text' | 'word'>;
const past = (text: string): Said => ({ text, word: numberFor(text) });
/** How small children tell of a blow, and what it would be called. */
const blows: ReadonlyMap<string, Said> = new Map([
  ['kick', past('kicked')],
  ['smack', past('smacked')],
  ['slap', past('slapped')],
  ['punch', past('punched')],
]);
/** The same of what is done to a part, or to the child, which must be named behind. */
const doings: ReadonlyMap<string, Said> = new Map([
  ['touch', past('touched')],
  ['lick', past('licked')],
  ['bite', past('bit')],
]);
const own = new Set(['my', 'me']);
const telling = new Set(['says', 'said', 'saying', ':']);
const adults = new Set([
  ...['daddy', 'dad', 'mummy', 'mum', 'mammy', 'mam', 'mommy', 'uncle', 'nana', 'nanny', 'nan', 'grandad'],
  ...['granddad', 'aunty', 'auntie'],
]);
const names = new Set(people);
const reachOfName = 2;

/** Whether a word may be what {@link withChildWords} looks for. */
export const maySayOfBlow = ({ text }: Pick<Token, 'text'>): boolean => blows.has(text) || doings.has(text);

/** "Says "uncle kick"", "said daddy smack.": as if it were told in whole words; and not "says daddy kick ball". */
export function withChildWords(tokens: readonly Token[]): readonly Token[] {
  let plain: Token[] | null = null;
  for (const [place, token] of tokens.entries()) {
    const told = wordFor(tokens, place, token.text);
    if (told === undefined || !isTold(tokens, place)) continue;
    plain ??= [...tokens];
    plain[place] = tokenWith(token, told);
  }
  return plain ?? tokens;
}

const wordFor = (tokens: readonly Token[], place: number, text: string): Said | undefined =>
  goesOnAt(tokens, place + 1) ? (own.has(textAt(tokens, place + 1)) ? doings.get(text) : undefined) : blows.get(text);

/** Whether a grown-up whom somebody names acts: "says uncle", "says uncle Joe". */
function isTold(tokens: readonly Token[], place: number): boolean {
  for (let who = place - 1; who >= place - reachOfName && goesOnAt(tokens, who + 1); who -= 1) {
    if (adults.has(textAt(tokens, who))) return goesOnAt(tokens, who) && telling.has(textAt(tokens, who - 1));
    if (names.has(textAt(tokens, who)) || (tokenAt(tokens, who)?.word ?? 1) !== 0) return false;
  }
  return false;
}
