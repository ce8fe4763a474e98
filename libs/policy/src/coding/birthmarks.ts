import { birthmark } from '../codes/injuries.js';
import { type WordFact } from './code-words.js';

/** A mark that is taken for a bruise again and again, by its name; not where somebody asks whether it is one, nor somebody else's. */
const named =
  /\b(?:mongolian (?:blue )?spots?|mongolian|blue spots?|slate[ -]gr[ea]y (?:n(?:a)?ev(?:us|i)|spots?|patch(?:es)?|marks?)|(?:congenital )?dermal melanocytosis|mbs)\b(?!\s*\?)/gi;
const doubted =
  /(?:\?|\b(?:query|possible|possibly|probable|likely|looks? like|like|no|not|nil|or|vs|versus|sister|brother|sibling|sib|mum|mother|dad|father|family|cousin|twin)(?:'s|s')?)[^,;:()]*$/i;
const denied = /^\s*(?:is |was |were )?(?:ruled out|excluded|unlikely|doubted)\b/i;
const injuries = /\b(?:graz|bruis|cut\b|lacerat|scratch|burn|scald|swell|abrasion|bite|fractur)|#/i;
/** Where these marks are, as the rules name the place. */
const places: readonly (readonly [words: RegExp, site: string])[] = [
  [/\b(?:buttocks?|bottom|bum|natal cleft)\b/i, 'buttock'],
  [/\b(?:sacr\w+|lumbo\w*|lumbar|back|spine|scapula\w*|shoulder blades?)\b/i, 'back'],
  [/\bshoulders?\b/i, 'shoulder'],
  [/\bthighs?\b/i, 'thigh'],
  [/\b(?:shins?|lower legs?)\b/i, 'shin'],
  [/(?<!lower )\blegs?\b/i, 'leg'],
  [/\bankles?\b/i, 'ankle'],
  [/\b(?:foot|feet)\b/i, 'foot'],
  [/\barms?\b/i, 'arm'],
  [/\bwrists?\b/i, 'wrist'],
  [/\bhands?\b/i, 'hand'],
  [/\b(?:abdomen|tummy|flanks?)\b/i, 'abdomen'],
];
const ends = /[.;\n]/;

/**
 * Birthmarks that a text names with where they are ("Mongolian blue spot sacrum and buttocks"): recorded as of birth, so that what is
 * taken for a bruise there later is known (rules R15, R17).
 */
export function birthmarksIn(field: string, text: string): readonly WordFact[] {
  if (!hint.test(text)) return none;
  return [...text.matchAll(named)].flatMap(({ index, 0: found }) => {
    const to = index + found.length;
    const [before, behind] = [text.slice(lastEnd(text, index), index), text.slice(to, nextEnd(text, to))];
    if (doubted.test(before) || denied.test(behind)) return [];
    const common = { kind: 'injury', system: 'bellwether', code: birthmark, recordedAs: 'birth' } as const;
    // what is told of an injury behind it is not where it is
    const sites = sitesIn(behind.split(injuries)[0] ?? '');
    return (sites.length > 0 ? sites : sitesIn(before)).map((bodySite) => ({
      ...common,
      bodySite,
      field,
      from: index,
      to,
    }));
  });
}

function sitesIn(words: string): readonly string[] {
  return places.filter(([named]) => named.test(words)).map(([, site]) => site);
}

const none: readonly never[] = [];
/** Asked first: few texts hold one. */
const hint = /mongol|blue spot|slate|melanocyt|\bmbs\b/i;

function lastEnd(text: string, from: number): number {
  let place = from;
  while (place > 0 && !ends.test(text.charAt(place - 1))) place -= 1;
  return place;
}

function nextEnd(text: string, from: number): number {
  let place = from;
  while (place < text.length && !ends.test(text.charAt(place))) place += 1;
  return place;
}
