import { listed } from '../dictionary/forms.js';
import { isBent } from './bent-back.js';
import { goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { isNumbered } from './sides.js';
import { type Token } from '../text/tokens.js';
import { type Site, beforeAnother, edges, pains, sides } from '../where-words.js';

/** The sites of a text without those that only ache, are well, or only say which part of another it is. */
export function sitesHurt(tokens: readonly Token[], placed: readonly Site[]): readonly Site[] {
  if (placed.length === 0) return placed;
  const hurt: Site[] = [];
  // "fell on his toe, nail bruised": the toe may be part of what happened
  const hasToe = placed.some((site) => isNail(tokens, site)) && tokens.some(({ text }) => toes.has(text));
  for (const [at, site] of placed.entries()) {
    if (isNoPlace(tokens, site, placed[at + 1])) continue;
    const before = hurt.at(-1);
    if (isWholeOf(tokens, before, site)) {
      if (before?.side === null) hurt[hurt.length - 1] = { ...before, side: site.side };
      continue;
    }
    const sided = withSideBeside(site, before);
    hurt.push(hasToe && isNail(tokens, site) ? { ...sided, value: 'toe' } : sided);
  }
  return hurt;
}

const toes = new Set(['toe', 'toes', 'toenail', 'toenails', 'hallux']);

/** Whether a site is not where something hurt. */
function isNoPlace(tokens: readonly Token[], site: Site, next: Site | undefined): boolean {
  const behind = tokenAt(tokens, site.last + 1);
  if (behind !== undefined && !behind.begins && (pains.has(behind.text) || isNumb(tokens, site.last + 1))) return true;
  // "a fall on the outstretched hand"
  if (isOutstretched(tokens, site.first - 1)) return true;
  // "grazed knees and nose bled"
  if (site.value === 'nose' && bleeding.has(textAt(tokens, site.last + 1)) && goesOnAt(tokens, site.last + 1))
    return true;
  // "sank its teeth in"
  if (textAt(tokens, site.first - 1) === 'its') return true;
  return (
    isNeckOfBone(tokens, site) ||
    isBent(tokens, site) ||
    isOfCast(tokens, site) ||
    isEdgeOf(tokens, site, next) ||
    isPartOf(tokens, site, next) ||
    isFaceOf(tokens, site, next) ||
    isUnhurt(tokens, site) ||
    isNotThere(tokens, site) ||
    isScratching(tokens, site) ||
    isRedEye(tokens, site) ||
    isShape(tokens, site)
  );
}

const bleeding = new Set(['bled', 'bleeding', 'bleeds', 'bleed', 'pouring', 'streaming', 'running', 'bloody']);

const isOutstretched = (tokens: readonly Token[], before: number): boolean =>
  textAt(tokens, sides.has(textAt(tokens, before)) ? before - 1 : before) === 'outstretched';

/** "Hand goes numb", "fingers tingling": how it feels. */
function isNumb(tokens: readonly Token[], place: number): boolean {
  if (numb.has(textAt(tokens, place))) return true;
  return becoming.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1) && numb.has(textAt(tokens, place + 1));
}
const becoming = new Set(['goes', 'go', 'going', 'feels', 'feel', 'felt', 'becomes', 'is', 'are', 'gets', 'turns']);
const numb = new Set(['numb', 'tingling', 'tingly', 'cold', 'numbness', 'weak', 'floppy']);

/** "5th MC neck", "neck of the 5th MC": the bone is where it is. */
function isNeckOfBone(tokens: readonly Token[], { first, last, value }: Site): boolean {
  if (value !== 'neck' || first !== last || textAt(tokens, first) !== 'neck') return false;
  if (goesOnAt(tokens, first) && bonesWithNecks.has(textAt(tokens, first - 1))) return true;
  if (textAt(tokens, last + 1) !== 'of') return false;
  let place = last + 2;
  while (beforeAnother.has(textAt(tokens, place)) || isNumbered(tokens, place)) place += 1;
  return goesOnAt(tokens, place) && bonesWithNecks.has(textAt(tokens, place));
}
const bonesWithNecks = new Set([
  ...['mc', 'metacarpal', 'mt', 'metatarsal', 'radius', 'radial', 'humerus', 'humeral', 'femur', 'femoral', 'phalanx'],
  ...['phalangeal', 'fibula', 'fibular', 'talus', 'talar', 'rib', 'scapula', 'condyle', 'condylar'],
]);

const castWords = new Set([
  ...['cast', 'plaster', 'pop', 'backslab', 'slab', 'splint', 'stocking', 'casts', 'spica', 'bandage', 'support'],
]);
const spans = new Set(['above', 'below', 'long', 'short', 'full', 'over']);

/** "Above-knee cast": how far it goes. */
function isOfCast(tokens: readonly Token[], { first, last }: Site): boolean {
  if (!castWords.has(textAt(tokens, last + 1)) || !goesOnAt(tokens, last + 1)) return false;
  const before = textAt(tokens, first - 1) === '-' ? first - 2 : first - 1;
  return spans.has(textAt(tokens, before));
}

function isNail(tokens: readonly Token[], { first }: Site): boolean {
  const text = textAt(tokens, first);
  return text.startsWith('nail') || text === 'subungual';
}

/** "Toe caught under the door, nail lifted": the nail of a toe. */
export function asToenail(tokens: readonly Token[], own: Site, placed: readonly Site[]): Site {
  if (own.value !== 'finger' || !placed.some(({ value }) => value === 'toe')) return own;
  for (let place = own.first; place <= own.last; place += 1)
    if (textAt(tokens, place).startsWith('nail')) return { ...own, value: 'toe' };
  return own;
}

/** "Ulnar border of the palm". */
function isEdgeOf(tokens: readonly Token[], { last }: Site, next: Site | undefined): boolean {
  if (next === undefined || !edges.has(textAt(tokens, last + 1))) return false;
  for (let place = last + 2; place < next.first; place += 1)
    if (!beforeAnother.has(textAt(tokens, place))) return false;
  return textAt(tokens, last + 2) === 'of';
}

const wholes: Readonly<Record<string, string>> = { finger: 'hand', toe: 'foot' };
const ofWhole = new Set(['on', 'of', 'his', 'her', 'the', 'to', 'both']);
const mostOfWhole = 4;

/** "Two fingers on his left hand": the hand only says whose fingers they are. */
function isWholeOf(tokens: readonly Token[], part: Site | undefined, whole: Site): boolean {
  if (part === undefined || wholes[part.value] !== whole.value) return false;
  const text = tokenAt(tokens, part.last + 1)?.text;
  if ((text !== 'on' && text !== 'of' && !sides.has(text ?? '')) || whole.first - part.last > mostOfWhole) return false;
  for (let place = part.last + 1; place < whole.first; place += 1) {
    const between = tokenAt(tokens, place);
    if (between?.begins !== false || (!ofWhole.has(between.text) && !sides.has(between.text))) return false;
  }
  return true;
}

/** "The backs of both thighs": only the thighs. */
function isPartOf(tokens: readonly Token[], { last, value }: Site, next: Site | undefined): boolean {
  if (
    next === undefined ||
    wholes[value] === next.value ||
    textAt(tokens, last + 1) !== 'of' ||
    next.first - last > mostOfWhole + 1
  )
    return false;
  for (let place = last + 1; place < next.first; place += 1) {
    const text = textAt(tokens, place);
    if (!beforeAnother.has(text) && !sides.has(text)) return false;
  }
  return true;
}

const faces = new Set(['palmar', 'plantar', 'volar', 'dorsum', 'phalanx', 'phalangeal']);
const ofFaces: ReadonlySet<string> = new Set(['finger', 'toe', 'hand', 'foot', 'wrist', 'forearm']);

/** "Palmar surface L index finger", "proximal phalanx of the great toe": the face or bone of the part that is named behind. */
function isFaceOf(tokens: readonly Token[], { first, last }: Site, next: Site | undefined): boolean {
  if (next === undefined || !faces.has(textAt(tokens, last)) || !ofFaces.has(next.value)) return false;
  if (first < last && textAt(tokens, last) !== 'phalanx') return false;
  for (let place = last + 1; place < next.first; place += 1) {
    const text = textAt(tokens, place);
    if (
      !goesOnAt(tokens, place) ||
      !(beforeAnother.has(text) || sides.has(text) || edges.has(text) || isNumbered(tokens, place))
    )
      return false;
  }
  return goesOnAt(tokens, next.first);
}

const unhurt = new Set(
  listed(`
  ok, okay, clear, normal, fine, intact, nad, unremarkable, examined, checked, unaffected, spared, unmarked
`),
);
const affected = new Set(['affected', 'involved', 'touched']);
const nounsOfSites = new Set(
  listed(`
  mortise, joint, joints, space, film, films, views, movements, skin, bed
`),
);
const copulasOfSites = new Set(['are', 'is', 'were', 'was', 'both', 'all', 'also', 'looked', 'look']);

/** "Both ears seen and clear": what was looked at is not where something was found. */
function isUnhurt(tokens: readonly Token[], { last }: Site): boolean {
  const noun = nounsOfSites.has(textAt(tokens, last + 1)) ? last + 1 : last;
  const place = copulasOfSites.has(textAt(tokens, noun + 1)) ? noun + 2 : noun + 1;
  const token = tokenAt(tokens, place);
  if (token === undefined || token.begins) return false;
  // "both ears seen and clear"
  if (token.text === 'seen') return unhurt.has(textAt(tokens, place + 2)) && textAt(tokens, place + 1) === 'and';
  const next = tokenAt(tokens, place + 1)?.text;
  // "hand not affected"
  if (token.text === 'not' && affected.has(next ?? '')) return true;
  return (
    unhurt.has(token.text) &&
    next !== 'with' &&
    next !== 'for' &&
    next !== 'of' &&
    next !== 'from' &&
    next !== '-' &&
    next !== ':'
  );
}

/** "L ear pinna". */
function withSideBeside(site: Site, before: Site | undefined): Site {
  if (site.side !== null || before === undefined || before.value !== site.value) return site;
  return before.last + 1 === site.first ? { ...site, side: before.side } : site;
}

const ofPart = new Set(['his', 'her', 'the', 'their', 'my', 'on', 'to', 'left', 'right', 'l', 'r']);
const breaks = new Set([',', '(', '-']);

/** "Wrist, not hand, is broken". */
function isNotThere(tokens: readonly Token[], { first, last }: Site): boolean {
  // "baby has no teeth"
  if (textAt(tokens, first) === 'teeth' && textAt(tokens, first - 1) === 'no') return true;
  let place = first - 1;
  while (ofPart.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1)) place -= 1;
  if (textAt(tokens, place) !== 'not' || !breaks.has(textAt(tokens, place - 1))) return false;
  const next = textAt(tokens, last + 1);
  return !goesOnAt(tokens, last + 1) || next === ',' || next === ')' || next === '-' || next === 'is';
}

/** "Scratched his face with his nails", "fingernail scratches on the cheek": what scratched, and where nothing is. */
function isScratching(tokens: readonly Token[], { first, last }: Site): boolean {
  if (!nails.has(textAt(tokens, last))) return false;
  if (leftByNails.has(textAt(tokens, last + 1)) && goesOnAt(tokens, last + 1)) return true;
  if (isCauseBehind(tokens, first, last)) return true;
  let by = first - 1;
  while (by > first - reachOfWith && (ofNails.has(textAt(tokens, by)) || textAt(tokens, by).endsWith("'s"))) by -= 1;
  const own = textAt(tokens, by);
  // "crush injury with nail loss" is of a nail
  return textAt(tokens, last).endsWith('s') && withWhat.has(own);
}
/** "Scratched own cheek - nails": with them. */
const isCauseBehind = (tokens: readonly Token[], first: number, last: number): boolean =>
  textAt(tokens, last).endsWith('s') &&
  breaks.has(textAt(tokens, first - 1)) &&
  (!goesOnAt(tokens, last + 1) || ofLongNails.has(textAt(tokens, last + 1))) &&
  hasWord(tokens, sentenceOf(tokens, first).first, first - 2, scratching);
const ofLongNails = new Set(['long', 'sharp', 'trimmed', 'filed', 'clipped', 'need', ')']);
const scratching = new Set(['scratched', 'scratch', 'scratches', 'scratching', 'self']);
const nails = new Set(['nail', 'nails', 'fingernail', 'fingernails']);
const leftByNails = new Set(
  listed(`
  scratch, scratches, scratching, mark, marks, gouges, gouge, scrape, scrapes
`),
);
const withWhat = new Set(['with', 'by', 'from']);
const reachOfWith = 4;
const ofNails = new Set([...ofPart, 'own', 'long', 'sharp', 'finger']);

/** "Red eye & cheek marks": the eye is red, and the marks are on the cheek. */
const isRedEye = (tokens: readonly Token[], { first, last }: Site): boolean =>
  textAt(tokens, first - 1) === 'red' &&
  textAt(tokens, last).startsWith('eye') &&
  textAt(tokens, last + 1) === 'and' &&
  textAt(tokens, last + 3).startsWith('mark');

const shapes = new Set(['shape', 'pattern', 'imprint', 'outline', 'print', 'size', 'consistent', 'form']);
const beforeShape = new Set(['a', 'an', 'the', 'of', 'with', 'adult', 'human', 'small', 'large', 'fingers']);
const reachOfShape = 4;

/** "A mark in the shape of a hand": not on a hand. */
function isShape(tokens: readonly Token[], { first }: Site): boolean {
  for (let place = first - 1; place >= first - reachOfShape; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) return false;
    const text = textAt(tokens, place);
    if (shapes.has(text)) return place < first - 1;
    if (!beforeShape.has(text)) return false;
  }
  return false;
}
