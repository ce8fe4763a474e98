import { forms as blowVerbs } from '../dictionary/blows/whose-blows.js';
import { habitsBeside, madeUpFoes, othersOfAge } from '../dictionary/blows/whose-blows.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { type Mention } from '../mention.js';
import { type Token } from '../text/tokens.js';

/** Blows that nobody gave the child: its own, those of a story, and those that it is said to have given. */

const habits = new Set(habitsBeside);
const givers = new Set([
  'by',
  'from',
  'mum',
  'dad',
  'mother',
  'father',
  'stepdad',
  'stepmum',
  'carer',
  'partner',
  'teacher',
]);
const reach = 3;

/** "Face slapping when in pain", "slapping his own face", "self slapping": what a child does to itself. */
export function isOwnHabit(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'assault') return false;
  if (textAt(tokens, first - 1) === 'self' && goesOnAt(tokens, first)) return true;
  if (textAt(tokens, first - 1) === '-' && textAt(tokens, first - 2) === 'self') return true;
  for (let place = first; place <= last + reach; place += 1) {
    if (place > first && !goesOnAt(tokens, place)) break;
    if (textAt(tokens, place) === 'own' && isSiteAt(tokens, place + 1)) return true;
  }
  if (!textAt(tokens, first).endsWith('ing') && !textAt(tokens, last).endsWith('ing')) return false;
  if (!isSiteAt(tokens, first - 1) && !isSiteAt(tokens, first)) return false;
  const sentence = sentenceOf(tokens, first);
  return (
    hasWord(tokens, sentence.first, sentence.last, habits) && !hasWord(tokens, sentence.first, sentence.last, givers)
  );
}

const foes = new Set(madeUpFoes);
const ofFoes = new Set(['the', 'all', 'bad', 'some', 'lots', 'of', 'big']);

/** "My daddy hits baddies with a stick": whom nobody meets but in a story. */
export function isOfFoes(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'assault') return false;
  for (let place = first; place <= last + reach && (place === first || goesOnAt(tokens, place)); place += 1)
    if (foes.has(textAt(tokens, place)))
      return place === first || ofFoes.has(textAt(tokens, place - 1)) || blows.has(textAt(tokens, place - 1));
  return false;
}

const blows = new Set(blowVerbs);
const ofAge = new Set(othersOfAge);
const others = new Set(['other', 'another']);
const alleging = new Set([
  'alleged',
  'alleges',
  'alleging',
  'says',
  'said',
  'claims',
  'claimed',
  'reported',
  'reports',
  'accused',
  'accuses',
  'states',
  'stated',
]);
const pronouns = new Set(['he', 'she', 'they']);
const whoWasMet = new Set(['him', 'her', 'them', 'me', 'his', 'by']);

/** "Other pupil alleged he 'punched'": what the child is said to have done to another. */
export function isAllegedOfChild(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'assault') return false;
  let place = first - 1;
  while (quotes.has(textAt(tokens, place))) place -= 1;
  if (!pronouns.has(textAt(tokens, place))) return false;
  if (hasWord(tokens, last, last + 1, whoWasMet)) return false;
  place -= textAt(tokens, place - 1) === 'that' ? 2 : 1;
  if (!alleging.has(textAt(tokens, place))) return false;
  return ofAge.has(textAt(tokens, place - 1)) && others.has(textAt(tokens, place - 2));
}
const quotes = new Set(['"', "'", '“', '‘']);
