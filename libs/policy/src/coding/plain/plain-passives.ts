import { blowParticiples } from '../dictionary/blows/blows.js';
import { people } from '../people/named-people.js';
import { boys } from '../people/own-part-met.js';
import { goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { WordUses } from '../text/word-uses.js';
import { numberFor } from '../text/words.js';

const was = { text: 'was', word: numberFor('was') } as const;
const [isSure, isEither, isPerson] = [1, 2, 4];
const uses = new WordUses()
  .mark(['beaten', 'bitten', 'shaken', 'mugged', 'stabbed', 'neglected'], isSure)
  .mark(['found', 'injured', 'scalded', 'burned', 'burnt', 'hurt', 'knocked', ...blowParticiples], isEither)
  // "Female, punched by ex": of whom the text tells
  .mark(
    [...people].filter((one) => !one.endsWith('male')),
    isPerson,
  );

/** Whether a word may be what {@link withPassives} looks for. */
export const mayBePassive = ({ word }: Pick<Token, 'word'>): boolean => (uses.of(word) & (isSure | isEither)) !== 0;

/** Behind these somebody is named to whom it was done, and who did it stands before. */
const objects = new Set(['him', 'her', 'them', 'me', 'us', 'the', 'a', 'an', 'his', 'their', 'another', 'to', 'at']);
/** Where or when it was; "kicked in the door" and "hit on" are other verbs. */
const around = new Set(['in', 'at', 'outside', 'badly', 'unconscious']);
const telling = new Set([
  'says',
  'said',
  'saying',
  'disclosed',
  'states',
  'stated',
  'reports',
  'alleges',
  'claims',
  'that',
]);
const particles = new Set([
  'kicked',
  'hit',
  'bashed',
  'struck',
  'knocked',
  'burned',
  'burnt',
  'hurt',
  'injured',
  'scalded',
]);

/** A text with "was" where notes leave it out behind a person: "brother stabbed last night", "gran bitten by the dog". */
export function withPassives(tokens: readonly Token[]): readonly Token[] {
  let said: Token[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) continue;
    if (isPassiveAt(tokens, place, uses.of(token.word))) {
      said ??= tokens.slice(0, place);
      said.push(tokenWith(token, { ...was, to: token.from, begins: false }));
    }
    said?.push(token);
  }
  return said ?? tokens;
}

function isPassiveAt(tokens: readonly Token[], place: number, use: number): boolean {
  if ((use & (isSure | isEither)) === 0 || !goesOnAt(tokens, place)) return false;
  if ((uses.at(tokens, place - 1) & isPerson) === 0) return false;
  const next = goesOnAt(tokens, place + 1) ? textAt(tokens, place + 1) : '';
  if (textAt(tokens, place) === 'found') return next === 'to' && textAt(tokens, place + 2) === 'have';
  if (next === 'by') return true;
  if ((use & isSure) !== 0) return !objects.has(next);
  // "says dad punched in the stomach": who is told of did it
  if (telling.has(textAt(tokens, place - 2))) return false;
  return !particles.has(textAt(tokens, place)) && around.has(next) && !isDeedOfHis(tokens, place);
}

/** "Uncle assaulted in the bedroom when she slept": he did it, where a child is told of behind. */
const isDeedOfHis = (tokens: readonly Token[], verb: number): boolean =>
  deeds.has(textAt(tokens, verb)) &&
  boys.has(textAt(tokens, verb - 1)) &&
  hasWord(tokens, verb + 1, sentenceOf(tokens, verb).last, childBehind);
const deeds = new Set(['assaulted', 'attacked', 'strangled', 'raped', 'abused']);
const childBehind = new Set(['she', 'her', 'child', 'girl', 'baby', 'me', 'my']);
