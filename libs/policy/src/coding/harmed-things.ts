import { things } from './dictionary/injury-false-friends.js';
import { type Mention } from './mention.js';
import { behind, hasWord, sentenceOf, textAt } from './reading.js';
import { isPlace, isSiteAt } from './sides.js';
import { type Token } from './tokens.js';

/** What is scratched or cut, and no part of a body. */
const moreThings = [
  ...['painting', 'paint', 'violin', 'sofa', 'carpet', 'minibus', 'van', 'car', 'bike', 'piano', 'guitar', 'screen'],
  ...['bodywork', 'bonnet', 'tyre', 'wallpaper', 'wall', 'artwork', 'curtain', 'curtains', 'shirt', 'coat', 'jumper'],
];
const carving = new Set(['scratched', 'scratching', 'scratches', 'cut', 'cutting', 'cuts']);
const writings = new Set([
  ...['name', 'names', 'initials', 'word', 'words', 'message', 'letter', 'letters', 'tag', 'logo', 'shape', 'shapes'],
  ...['swearword', 'pattern', 'star', 'stars', 'smiley'],
]);
const reachOfWriting = 5;
const reachOfSurface = 9;

/** "Scratched his name into the desk", and not "into her arm". */
export function isWriting(tokens: readonly Token[], { first }: Mention): boolean {
  if (!carving.has(textAt(tokens, first))) return false;
  const end = behind(tokens, first, reachOfWriting);
  if (!hasWord(tokens, first + 1, end, writings)) return false;
  for (let place = first + 1; place <= behind(tokens, first, reachOfSurface); place += 1)
    if (isSiteAt(tokens, place) || textAt(tokens, place) === 'skin') return false;
  return true;
}

/** "A scrape of butter", "a scrape with a spoon". */
export const isScrapeOf = (tokens: readonly Token[], { first }: Mention): boolean =>
  textAt(tokens, first) === 'scrape' && (textAt(tokens, first + 1) === 'of' || textAt(tokens, first + 1) === 'with');

const printing = new Set([
  ...['paint', 'painted', 'painting', 'display', 'art', 'picture', 'pictures', 'card', 'cards', 'collage', 'craft'],
  ...['crafts', 'clay', 'canvas', 'keepsake', 'plaster', 'printing', 'wall', 'mural', 'glitter', 'potato', 'window'],
]);

/** "Left hand painted purple for the handprint display". */
export function isPrint(tokens: readonly Token[], { first, last }: Mention): boolean {
  const isHand = textAt(tokens, first).startsWith('handprint') || textAt(tokens, last).startsWith('print');
  if (!isHand) return false;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, printing);
}

const thingWords = new Set([...things.flatMap((one) => one.split(' ')), ...moreThings]);
const ontos = new Set(['on', 'across', 'in', 'down', 'along', 'to', 'over', 'through']);
const reachOfThing = 6;

/** "A scratch down the side of dad's van": no skin. */
export function isOnThing(tokens: readonly Token[], { last }: Mention): boolean {
  if (!ontos.has(textAt(tokens, last + 1)) || tokens[last + 1]?.begins === true) return false;
  for (let place = last + 2; place <= last + reachOfThing && tokens[place]?.begins === false; place += 1) {
    const text = textAt(tokens, place);
    if (text === ',' || causing.has(text) || isSiteAt(tokens, place)) return false;
    if (thingWords.has(text)) return true;
  }
  return false;
}
const causing = new Set(['from', 'by', 'at', 'when', 'after', 'while', 'off', 'and']);

const burning = new Set(['burned', 'burnt', 'burning', 'burn']);
const burntBy = new Set(['we', 'they', 'he', 'she', 'dad', 'mum', 'i', 'class', 'year']);
const ownings = new Set(['our', 'a', 'the', 'some', 'their', 'my']);

/** "We burned our model houses": what follows is a thing, and nobody. */
export function isThingBurnt(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first !== last || !burning.has(textAt(tokens, first)) || !ownings.has(textAt(tokens, first + 1))) return false;
  if (tokens[first]?.begins === false && !burntBy.has(textAt(tokens, first - 1))) return false;
  const end = behind(tokens, first, reachOfThing);
  for (let place = first + 2; place <= end; place += 1) if (isSiteAt(tokens, place)) return false;
  return !hasWord(tokens, first + 1, end, burntOnes);
}
const burntOnes = new Set([
  ...[
    'baby',
    'child',
    'toddler',
    'boy',
    'girl',
    'him',
    'her',
    'himself',
    'herself',
    'brother',
    'sister',
    'twin',
    'infant',
  ],
  ...['skin', 'children'],
]);

const somethings = new Set(['nothing', 'something', 'anything', 'everything']);
const determining = new Set(['the', 'this', 'that', 'our', 'their', 'my', 'a']);

/** "Nothing is broken in this house". */
export function isOfThings(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first - 2, first - 1, somethings) || textAt(tokens, last + 1) !== 'in') return false;
  return determining.has(textAt(tokens, last + 2)) && !isPlace(tokens, last + 3);
}
