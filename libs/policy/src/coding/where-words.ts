import { doubts } from './dictionary/short-words.js';
import { wordsBeforeSites, wordsInLists } from './dictionary/about-sites.js';
import { betweenSideAndSite, sideWords, siteWords } from './dictionary/sites.js';
import { Terms, each } from './text/terms.js';

/** Of a part: one of two, or both. */
export type Side = 'left' | 'right' | 'both';

/** The tokens `first` to `last` of a text, both counted from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A site that a text names, with its side. */
export interface Site extends Span {
  readonly value: string;
  readonly side: Side | null;
}

export const sites = new Terms<string>(Object.entries(siteWords).flatMap(([value, phrases]) => each(value, phrases)));

export const sides = new Map(
  Object.entries(sideWords).flatMap(([side, words]) => words.map((word) => [word, side as Side])),
);

export const between = new Set(betweenSideAndSite);

/** What joins the sites of a list. */
export const joints = new Set([',', 'and', '&', '+', '/', 'or', 'nor', 'plus', 'also', 'with', 'then', 'including']);

export const joinsInjuries = new Set([...joints, ...doubts, 'associated', 'a', 'an']);

/** What may stand between two injuries that no comma parts: "swollen and a bit grazed". */
export const degrees = new Set([
  ...['bit', 'little', 'slightly', 'slight', 'very', 'quite', 'badly', 'mildly', 'mild', 'now', 'still'],
  ...[
    'somewhat',
    'rather',
    'fairly',
    'superficial',
    'minor',
    'some',
    'small',
    'faint',
    'tiny',
    'overlying',
    'surrounding',
    'underlying',
  ],
]);

export const brackets = new Set(['(', ')']);

/** Words of an injury's own phrase that look like a site and are none: marks left by a finger are not on a finger. */
export const notWhere = new Set([
  'fingernail',
  'nail',
  'nails',
  'finger',
  'fingertip',
  'fingers',
  'thumb',
  'hand',
  'teeth',
  'tooth',
]);

export const madeBy = new Set(['bruise', 'bite', 'mark']);

/** A site that aches is not one that is hurt: "no trauma, knee pain". */
export const aches = new Set([
  ...['pain', 'pains', 'painful', 'ache', 'aches', 'aching', 'tender', 'tenderness', 'stiffness', 'rash'],
  ...['infection'],
]);

/** What may stand before a side that is said behind. */
export const beforeSide = new Set([
  '(',
  ')',
  ',',
  '-',
  'on',
  'the',
  'its',
  'of',
  'at',
  'to',
  'posteriorly',
  'anteriorly',
  'x',
]);

/** Where a side that stands apart ends. */
export const closing = new Set([
  ...[',', ')', '(', 'and', 'but', '-', 'with', 'from', 'after', 'by', 'posteriorly', 'anteriorly'],
  ...['laterally', 'on', 'today', 'noted', 'seen', 'only', 'in', 'that', 'which', 'when', 'since', 'following'],
  ...['due', '?', 'at', '+', 'this'],
]);

export const copulas = new Set([
  ...['is', 'was', 'are', 'were', 'be', 'most', 'likely', 'probably', 'possibly', 'may', 'might', 'could', 'looks'],
  ...['appears', 'seems', 'suspected'],
]);

/** "The cheek is bruised and she has a cut": what was is told no more. */
export const endsOfCopula = new Set([',', 'and', 'but', 'with', 'has', 'had', 'he', 'she', '&', '+', 'when', 'after']);

export const reachOfCopula = 10;

export const reachOfSideBehind = 3;

/** Words after a site that say which edge of another it is: "ulnar border of the palm". */
export const edges = new Set([
  'border',
  'aspect',
  'side',
  'surface',
  'edge',
  'part',
  'half',
  'third',
  'end',
  'area',
  'region',
]);

export const beforeAnother = new Set([
  'of',
  'the',
  'his',
  'her',
  'left',
  'right',
  'l',
  'r',
  'both',
  'on',
  'to',
  'over',
]);

export const ordinals = new Set([
  ...['st', 'nd', 'rd', 'th', 'first', 'second', 'third', 'fourth', 'fifth', 'index', 'middle', 'ring'],
  ...['little'],
]);

export const beforeSite = new Set(wordsBeforeSites);

export const pains = new Set([
  ...[
    'pain',
    'pains',
    'ache',
    'aches',
    'tenderness',
    'rash',
    'infection',
    'rashes',
    'spots',
    'acne',
    'eczema',
    'pimples',
  ],
  ...['psoriasis', 'warts', 'verruca', 'hives', 'ringworm', 'impetigo', 'stung', 'throbs', 'throbbed'],
]);

/** Words that say which part of another site they are, when one is named behind. */
export const partly = new Set(['supracondylar', 'condylar', 'subungual', 'facial', 'bony']);

/** How many words may stand between a side and its site, when all of them say which part: "left index finger". */
export const reachOfSide = 7;

/** How many words may stand between an injury and its first site, and between a site and the next of a list. */
export const reachToSite = 6;

export const reachInList = 4;

/** How far injuries side by side may stretch. */
export const reachOfGroup = 15;

/** Between a site and an injury these part them. */
export const partings = new Set([',', ':', '-']);

export const toSite = new Set(['to', 'of', 'on', 'over', 'in', 'the', 'his', 'her', '(', ')', 'across', 'around']);

/** A part that is named for how it feels, or because it is well, is not where something was found. */
export const achesThere = new Set([
  ...aches,
  'sore',
  'aching',
  'stiff',
  'hurts',
  'hurting',
  'spared',
  'clear',
  'normal',
  'fine',
  'ok',
  'nad',
  'intact',
  'unaffected',
  'unmarked',
  'untouched',
  'soft',
  'supple',
]);

/** Before a part: it aches. */
export const sore = new Set(['sore', 'painful', 'tender', 'aching', 'stiff', 'achy']);

/** What may stand in a list of sites beside its joints. */
export const inList = new Set(wordsInLists);

/** The other side; both sides have none. */
export const opposite: Readonly<Partial<Record<Side, Side>>> = { left: 'right', right: 'left' };
