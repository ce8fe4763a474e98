import { listed } from '../dictionary/forms.js';
import { things } from '../dictionary/that-are-none/things-of-no-body.js';
import { clothes } from '../dictionary/sense.js';
import { type Mention } from '../mention.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace, isSiteAt } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

/** What is scratched or cut, and no part of a body. */
const moreThings = [
  ...['painting', 'paint', 'violin', 'sofa', 'carpet', 'minibus', 'van', 'car', 'bike', 'piano', 'guitar', 'screen'],
  ...[
    'bodywork',
    'bonnet',
    'floor',
    'bumper',
    'flooring',
    'lino',
    'tyre',
    'wallpaper',
    'wall',
    'artwork',
    'curtain',
    'curtains',
    'shirt',
    'coat',
    'jumper',
  ],
];
const carving = new Set(['scratched', 'scratching', 'cut', 'cutting']);
const writings = new Set([
  ...['name', 'names', 'initials', 'word', 'words', 'message', 'letter', 'letters', 'tag', 'logo', 'shape', 'shapes'],
  ...['swearword', 'pattern', 'star', 'stars', 'smiley'],
]);
const reachOfWriting = 5;
const reachOfSurface = 9;

/** "Scratched his name into the desk", and not "into her arm": what was written on is told. */
export function isWriting(tokens: readonly Token[], { first }: Mention): boolean {
  if (!carving.has(textAt(tokens, first))) return false;
  const end = behind(tokens, first, reachOfWriting);
  if (!hasWord(tokens, first + 1, end, writings)) return false;
  let isOfThing = false;
  for (let place = first + 1; place <= behind(tokens, first, reachOfSurface); place += 1) {
    const text = textAt(tokens, place);
    if (isSiteAt(tokens, place) || bodies.has(text)) return false;
    if (thingWords.has(text) || surfaces.has(text)) isOfThing = true;
  }
  return isOfThing;
}
const bodies = new Set(['skin', 'him', 'himself', 'herself', 'me', 'child', 'baby', 'blade', 'razor']);
const surfaces = new Set([
  ...[
    'bark',
    'tree',
    'paper',
    'felt',
    'card',
    'fabric',
    'wood',
    'bench',
    'locker',
    'pastry',
    'dough',
    'stencil',
    'foam',
  ],
]);

/** "A scrape of butter", "a scrape with a spoon". */
export function isScrapeOf(tokens: readonly Token[], { first }: Mention): boolean {
  if (textAt(tokens, first) !== 'scrape') return false;
  return (
    textAt(tokens, first + 1) === 'of' ||
    (textAt(tokens, first + 1) === 'with' && hasWord(tokens, first + 2, first + 3, scrapers))
  );
}
const scrapers = new Set(['spoon', 'ruler', 'spatula', 'scraper', 'trowel', 'sponge']);

const printing = new Set([
  ...['paint', 'painted', 'painting', 'display', 'art', 'picture', 'pictures', 'card', 'cards', 'collage', 'craft'],
  ...['crafts', 'clay', 'canvas', 'keepsake', 'printing', 'mural', 'glitter', 'potato'],
]);
/** Parts that leave a print; on any other part it is a mark. */
const printed = new Set(['hand', 'foot', 'finger']);

/** "Left hand painted purple for the handprint display". */
export function isPrint(tokens: readonly Token[], { first, last, bodySite }: Mention): boolean {
  if (bodySite !== null && !printed.has(bodySite)) return false;
  const isHand = textAt(tokens, first).startsWith('handprint') || textAt(tokens, last).startsWith('print');
  if (!isHand) return false;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, printing);
}

const thingWords = new Set([...things.flatMap((one) => one.split(' ')), ...moreThings]);
const ontos = new Set(['on', 'across', 'down', 'along', 'over']);
const reachOfThing = 6;

/** "A scratch down the side of dad's van": no skin. Who is cut on a car is hurt. */
export function isOnThing(tokens: readonly Token[], { first, last }: Mention): boolean {
  const onto = scratches.has(textAt(tokens, first)) ? ontos : scrapes.has(textAt(tokens, first)) ? tos : none;
  if (!onto.has(textAt(tokens, last + 1)) || beginsAt(tokens, last + 1)) return false;
  for (let place = last + 2; place <= last + reachOfThing && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === ',' || causing.has(text) || isSiteAt(tokens, place)) return false;
    if (thingWords.has(text)) return true;
  }
  return false;
}
const scratches = new Set(['scratch', 'scratches']);
/** "Small scrape to the floor", and not "a scrape on the floor", where somebody may have got it. */
const scrapes = new Set(['scrape', 'scrapes', 'scuff', 'scuffs', 'gouge']);
const tos = new Set(['to', 'down', 'along']);
const none: ReadonlySet<string> = new Set();
const causing = new Set(['from', 'by', 'at', 'when', 'after', 'while', 'off', 'and']);

const burning = new Set(['burned', 'burnt', 'burning', 'burn', 'singed', 'scorched', 'melted']);
const whose = new Set(['his', 'her', 'the', 'a', 'their', 'my', 'mum', "mum's", "dad's"]);
const worn = new Set([
  ...clothes,
  ...listed('glove, gloves, sleeve, cuff, apron, curtain, curtains, carpet, rug, sofa, blanket, hair, fringe, bib'),
]);
const burntBy = new Set([
  ...['we', 'they', 'he', 'she', 'dad', 'mum', 'i', 'class', 'year', 'to', 'would', 'will', 'and', "he'd"],
]);
const ownings = new Set(['our', 'a', 'the', 'some', 'their', 'my']);

/** "We burned our model houses": what follows is a thing, and nobody. */
export function isThingBurnt(tokens: readonly Token[], { first, last }: Mention): boolean {
  // "burnt cakes", "burnt sienna"
  if (first === last && burnts.has(textAt(tokens, first)) && burntThings.has(textAt(tokens, first + 1)))
    return goesOnAt(tokens, first + 1);
  if (first !== last || !burning.has(textAt(tokens, first))) return false;
  // "singed his glove", and nothing of the hand in it
  if (whose.has(textAt(tokens, first + 1)) && worn.has(textAt(tokens, first + 2))) return true;
  if (!ownings.has(textAt(tokens, first + 1))) return false;
  if (goesOnAt(tokens, first) && !burntBy.has(textAt(tokens, first - 1))) return false;
  return hasWord(tokens, first + 2, Math.min(first + reachOfBurnt, behind(tokens, first, reachOfBurnt)), burntThings);
}
const burnts = new Set(['burnt', 'burned']);
const reachOfBurnt = 4;
const burntThings = new Set([
  ...['home', 'flat', 'car', 'clothes', 'passport', 'passports', 'toys', 'shed', 'belongings', 'photos'],
  ...['house', 'houses', 'model', 'models', 'toast', 'food', 'dinner', 'cake', 'cakes', 'biscuits', 'cookies', 'pizza'],
  ...[
    'popcorn',
    'paper',
    'wood',
    'letter',
    'letters',
    'bridge',
    'bridges',
    'candle',
    'pan',
    'saucepan',
    'rice',
    'meal',
  ],
  ...[
    'offering',
    'offerings',
    'sienna',
    'umber',
    'orange',
    'sugar',
    'caramel',
    'sausages',
    'chips',
    'cheese',
    'porridge',
  ],
  ...['pasta', 'potatoes', 'bread', 'pastry', 'saucepans', 'rubber', 'plastic', 'matches', 'incense', 'effigy', 'fuel'],
  ...['lunch', 'breakfast', 'leaves', 'rubbish', 'guy', 'logs', 'papers', 'village', 'city', 'buildings', 'building'],
]);

const somethings = new Set(['nothing', 'something', 'anything', 'everything']);
const determining = new Set(['the', 'this', 'that', 'our', 'their', 'my', 'a']);

const parties = new Set([
  ...['families', 'them', 'parents', 'siblings', 'sides', 'teams', 'agencies', 'sisters', 'brothers', 'grandparents'],
  ...['partners', 'mum', 'dad', 'mother', 'father', 'us', 'services'],
]);

/** "Nothing is broken in this house". */
export function isOfThings(tokens: readonly Token[], { first, last }: Mention): boolean {
  // "the fracture between the two families"
  if (textAt(tokens, last + 1) === 'between') return hasWord(tokens, last + 2, last + 5, parties);
  if (!hasWord(tokens, first - 2, first - 1, somethings) || textAt(tokens, last + 1) !== 'in') return false;
  return determining.has(textAt(tokens, last + 2)) && !isPlace(tokens, last + 3);
}
