import { offspring } from '../dictionary/blows/struck-persons.js';
import { owners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { type Person, telling } from '../people/person-words.js';
import { goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const links = new Set(['from', 'by', 'where', 'as', 'with', 'after']);
const children = new Set([...offspring, 'him', 'twins']);
const doings = new Set([
  ...['kicking', 'biting', 'pinching', 'headbutting', 'hitting', 'scratching', 'punching', 'slapping', 'grabbing'],
  ...['nipping', 'jumping', 'lashing', 'thrashing', 'climbing', 'pulling', 'thumping', 'whacking', 'bashing'],
]);
const whom: Readonly<Record<string, Person | undefined>> = {
  her: 'woman',
  mum: 'woman',
  mother: 'woman',
  him: 'man',
  dad: 'man',
};
const onto = new Set(['into', 'on']);
/** "Mum says she is bruised". */
const beings = new Set(['is', 'was']);
const reachOfLink = 4;

/** "Mum is black and blue from toddler kicking her", "dad has a black eye from his son headbutting him": whom a child hurts is not the child. */
export function isDoneByChild(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, value, first, last }: Mention,
): boolean {
  if (kind !== 'injury' && value !== 'assault') return false;
  const doing = value === 'assault' ? first : doingBehind(tokens, last);
  if (doing === null || !doings.has(textAt(tokens, doing)) || !children.has(textAt(tokens, doing - 1))) return false;
  const link = owners.has(textAt(tokens, doing - 2)) ? doing - 3 : doing - 2;
  if (!links.has(textAt(tokens, link))) return false;
  const at = onto.has(textAt(tokens, doing + 1)) ? doing + 2 : doing + 1;
  const means = goesOnAt(tokens, at) ? whom[textAt(tokens, at)] : undefined;
  if (means === undefined) return false;
  const { first: begin } = sentenceOf(tokens, first);
  return persons.some(
    (one) =>
      one.means === means &&
      one.first >= begin &&
      one.first <= begin + 2 &&
      one.last < link &&
      // "nan says marks from children pinching her" are of whom she tells
      (!telling.has(textAt(tokens, one.last + 1)) || beings.has(textAt(tokens, one.last + 3))),
  );
}

/** What is being done behind an injury: "bruised from baby pinching". */
function doingBehind(tokens: readonly Token[], last: number): number | null {
  for (let place = last + 1; place <= last + reachOfLink && goesOnAt(tokens, place); place += 1)
    if (doings.has(textAt(tokens, place))) return place;
  return null;
}
