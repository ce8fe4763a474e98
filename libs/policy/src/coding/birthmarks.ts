import { birthmark } from '../codes/injuries.js';
import { type CodedMention, type WordFact } from './code-words.js';

/** Asked first: few texts hold one. */
const hint = /mongol|blue spot|slate|melanocyt/i;
/** Whoever only tells of it did not record it; what is not sure, or was mistaken, is not settled; and where something happened, a mark may be of it. */
const onlyTold =
  /\?|\b(?:mum|mother|mam|dad|father|parents?|carers?|family|nan|gran\w*|says?|said|reports?|reported|told|thinks?|claims?|or|vs|versus|possibl[ey]|probabl[ey]|likely|unlikely|may|might|mistaken|inconsistent|rather|no longer|faded|gone|new|grabbed)\b/i;

/** Where these marks are, as the rules name the place. */
const places: ReadonlyMap<string, string> = new Map(
  Object.entries({
    buttock: ['buttock', 'buttocks', 'bottom', 'bum'],
    back: ['sacrum', 'sacral', 'lumbosacral', 'lumbar', 'back', 'spine', 'scapula', 'scapulae'],
    shoulder: ['shoulder', 'shoulders'],
    thigh: ['thigh', 'thighs'],
    shin: ['shin', 'shins'],
    leg: ['leg', 'legs'],
    ankle: ['ankle', 'ankles'],
    foot: ['foot', 'feet'],
    arm: ['arm', 'arms'],
    wrist: ['wrist', 'wrists'],
    hand: ['hand', 'hands'],
    abdomen: ['abdomen', 'tummy', 'flank', 'flanks'],
  }).flatMap(([site, words]) => words.map((word) => [word, site] as const)),
);
const sides: ReadonlyMap<string, 'left' | 'right' | 'both'> = new Map(
  Object.entries({ left: ['left', 'l', 'lt'], right: ['right', 'r', 'rt'], both: ['both', 'bilateral'] }).flatMap(
    ([side, words]) => words.map((word) => [word, side as 'left' | 'right' | 'both'] as const),
  ),
);
/** What may stand between a mark and its places: anything else ends them. */
const joining = new Set([
  ...[
    'on',
    'over',
    'to',
    'at',
    'across',
    'and',
    'the',
    'his',
    'her',
    'of',
    'lower',
    'upper',
    'area',
    'region',
    'blade',
  ],
  ...['noted', 'seen', 'present', 'documented', 'recorded', 'mapped', 'small', 'large', 'extensive', 'blades', 'spot'],
  ...['mongolian', 'blue', 'naevus', 'cm', 'x', 'spots', 'birthmark', 'congenital'],
]);
const longest = 160;

interface Place {
  readonly bodySite: string;
  readonly laterality?: 'left' | 'right' | 'both';
}

/**
 * Birthmarks that a clinician names with where they are ("Mongolian blue spot sacrum and left thigh"): recorded as of birth, so that what
 * is taken for a bruise there later is known (rules R15, R17). Only what is joined to the name, and nothing where somebody else says so,
 * it is not sure, or the text tells what happened.
 * @param read what a text mentions
 */
export function birthmarksIn(
  field: string,
  text: string,
  read: (text: string) => readonly CodedMention[],
): readonly WordFact[] {
  if (!hint.test(text)) return none;
  const mentions = read(text);
  if (mentions.some(({ kind, assertion }) => kind === 'mechanism' && assertion !== 'negated')) return none;
  return mentions.flatMap((mention) => {
    if (mention.value !== 'dermal-melanocytosis' || mention.assertion !== 'present') return [];
    const { from, to } = mention;
    const common = { kind: 'injury', system: 'bellwether', code: birthmark, recordedAs: 'birth' } as const;
    return placesOf(text, mention).map((place) => ({ ...common, ...place, field, from, to }));
  });
}
const none: readonly never[] = [];

function placesOf(text: string, { from, to }: CodedMention): readonly Place[] {
  const begin = Math.max(0, from - longest, lastEnd(text, from));
  const behind = text.slice(to, to + longest).split(/[.;\n]/)[0] ?? '';
  if (onlyTold.test(text.slice(begin, from)) || onlyTold.test(behind)) return none;
  const found: Place[] = [];
  let side: Place['laterality'];
  for (const [word] of behind.toLowerCase().matchAll(/[a-z]+|\d+/g)) {
    const bodySite = places.get(word);
    if (bodySite !== undefined) found.push({ bodySite, ...(side === undefined ? {} : { laterality: side }) });
    else if (hurts.test(word)) return found.slice(0, -1);
    else if (!sides.has(word) && !joining.has(word) && !/^\d/.test(word)) break;
    side = bodySite === undefined ? (sides.get(word) ?? side) : undefined;
  }
  return found;
}
/** "Blue spots noted, legs bruised": the part before it is of that. */
const hurts =
  /^(?:bruis|graz|cut|scratch|burn|scald|sw[eo]ll|mark|hurt|red|injur|lacer|abras|haemat|wound|lump|bump|tender|sore|pain|fract|brok)/;

const lastEnd = (text: string, from: number): number =>
  Math.max(text.lastIndexOf('.', from - 1), text.lastIndexOf(';', from - 1), text.lastIndexOf('\n', from - 1)) + 1;
