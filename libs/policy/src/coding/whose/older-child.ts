import { listed } from '../dictionary/forms.js';
import { oneChild } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const reachOfOwner = 10;
const owning = new Set(['belongs', 'belong', 'belonged', 'relates', 'related', 'refers', 'referred', 'pertains']);
const being = new Set(['was', 'is', 'were', "that's", "it's"]);
const articles = new Set(['the', 'his', 'her', 'their', "mum's", "dad's", "mother's", "father's"]);
const apart = new KeyWords(['older', 'elder', 'eldest', 'oldest', 'other', 'first']);
const told = new Set<Mention['kind']>(['injury', 'condition', 'concern', 'missed-care']);

/** "The skull fracture in the file belongs to the older child", "the burn was the older boy's": told apart from this one. */
export function isOfOlderChild(tokens: readonly Token[], { kind, last }: Mention): boolean {
  if (!told.has(kind) || !(apart.areIn(tokens) || pictures.areIn(tokens))) return false;
  const { first: begin } = sentenceOf(tokens, last);
  const end = behind(tokens, last, reachOfOwner);
  for (let place = last + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (text === ',') return false;
    if (owning.has(text) && textAt(tokens, place + 1) === 'to') return isOlderChild(tokens, place + 2, false);
    if (being.has(text) && ofWhom.has(textAt(tokens, place + 1)) && hasWord(tokens, begin, place, pictures))
      return isKin(tokens, place + 2) || isOlderChild(tokens, place + 2, false);
    if (being.has(text)) return isOlderChild(tokens, place + 1, true);
  }
  return false;
}

/** "The bruise on the file photo is of his cousin". */
function isKin(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (goesOnAt(tokens, place) && (articles.has(textAt(tokens, place)) || apart.has(textAt(tokens, place))))
    place += 1;
  return (
    kin.has(textAt(tokens, place)) || (others.has(textAt(tokens, place)) && oneChild.has(textAt(tokens, place + 1)))
  );
}
const ofWhom = new Set(['of', 'for', 'about']);
const kin = new Set(
  listed(`
  cousin, brother, sister, sibling, twin, stepbrother, stepsister, mother, father
`),
);
const others = new Set(['another', 'a', 'different']);
const pictures = new KeyWords(
  listed(`
  photo, photograph, picture, image, letter, entry, report, file, scan, record, notes, note
`),
);

function isOlderChild(tokens: readonly Token[], from: number, isOwner: boolean): boolean {
  let place = from;
  while (goesOnAt(tokens, place) && articles.has(textAt(tokens, place))) place += 1;
  if (!goesOnAt(tokens, place) || !apart.has(textAt(tokens, place))) return false;
  const text = textAt(tokens, place + 1);
  return isOwner ? text.endsWith("'s") && oneChild.has(text.slice(0, -2)) : oneChild.has(text);
}
