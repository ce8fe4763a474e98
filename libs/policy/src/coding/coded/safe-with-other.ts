import { toldNumber } from '../../codes/told-numbers.js';
import { type CodedMention } from '../code-words.js';

/** A carer is detained, drunk or in hospital, and the text tells with whom the child is. */

const kin =
  '(?:father|dad|mother|mum|grand\\w+|nan\\w*|gran\\w*|aunt\\w*|aunty|uncle|[mp]g[mfp]s?|foster carers?|relatives?|friends?|neighbour)';
const others = kin.replace('mother|mum|', '');
const his = '(?:(?:his|her|their|the|an?|mat|pat|maternal|paternal) )?';
/** An initial may be the child's; a word that a sentence begins with is anybody's, and "she" may be the one who is detained. */
const child = '(?:[Cc]hild(?:ren)?|[Kk]ids?|[Bb]aby|[Bb]abies|[Tt]wins|[Bb]oth|[Ss]iblings|[A-Z])';
/** Words that say with whom the child is, whatever else a text tells. None tries a stretch of text again from each of its places. */
const staying = new RegExp(
  String.raw`\b(?:remain(?:s|ing|ed)?|stay(?:s|ing|ed)?|placed|safe|cared for|looked after|said to be) (?:w\/?|with|by) ${his}(${kin})\b`,
  'gi',
);
const safeWith = [
  staying,
  // "D at gran's", "kids were at their nan's"
  new RegExp(
    String.raw`(?:^|[.;,] ?)${child}(?: (?:is|was|are|were|now|safe|already|staying))* (?:at|with|w) ${his}(${kin})(?:'s?|s)?(?= ?(?:$|[.;,)]|house\b|overnight\b|tonight\b))`,
    'g',
  ),
  new RegExp(
    String.raw`\b${his}(${others}) (?:will have|has|is having|has taken|took|will take|caring for|looking after) ${child}(?![\w'])`,
    'g',
  ),
];
const unsafe =
  /\b(?:not|cannot|can't|never|no|unsafe|usually|sometimes|unknown|refus\w+|if|may|might|could|contact|injur\w+|drunk)\b/i;
/** No such one looks after a child. */
const notFit = String.raw`unsafe|unknown|drunk|drinking|intoxicated|detained|arrested|violent|violence|assault\w*|hit|hits|offender|heroin|using|tag|bail\w*|breach\w*|convicted|dementia`;
/** How old somebody is with whom a child is: a younger number is the child's, or of somebody else. */
const ageTold = /\b(1\d) ?(?:yrs?|years?|yo)\b/i;
/** Behind it, to the end of the sentence. */
const unsafeThen = new RegExp(
  String.raw`\b(?:${notFit}|not|whereabouts|weekends?|influence|hurt|injur\w+|asleep|alone|also|too|burn\w*|bruis\w*|until|but|collected|came home|cope|coping|order|charge)\b`,
  'i',
);
/** In the next sentence, where it is of the one with whom the child is. */
const unsafeNext = new RegExp(String.raw`\b(?:${notFit}|overdos\w+|abus\w+)\b`, 'i');
/** Then the child is there no more. */
const notNow = /\b(?:previously|formerly|used to)\b/i;
const reachBefore = 80;
const reachBehind = 200;
const ofCarers: ReadonlySet<string> = new Set(['carer-detained', 'parent-intoxicated', 'parent-self-harm']);

/** Those who may be the same person under another word: a grandmother is "gran" and "nan". */
const alike: readonly (readonly [string, RegExp])[] = [
  ['mother', /\b(?:mum\w*|mam|mom|mother)\b/i],
  ['father', /\b(?:dad\w*|father)\b/i],
  ['grandparent', /\b(?:grand\w+|nan\w*|gran\w*|[mp]g[mfp]s?)\b/i],
  ['aunt', /\baunt\w*\b/i],
  ['uncle', /\buncle\b/i],
  ['foster', /\bfoster\b/i],
  ['neighbour', /\b(?:neighbour|friend)s?\b/i],
];
const both = new Set(['mother', 'father']);

/** Who is meant by some words; both parents where nobody is named, and "a relative" is none of them. */
function personsIn(words: string): ReadonlySet<string> {
  const named = alike.filter(([, form]) => form.test(words)).map(([person]) => person);
  return named.length === 0 ? both : new Set(named);
}

/** Each text is looked through once, and not for each of its mentions. */
const known = new WeakMap<readonly CodedMention[], string | null>();

/**
 * The code of a text that says of a carer who is detained, drunk or in hospital that the child is with somebody else, and not that it
 * cannot be; with the age of that one where it is told. null for any other.
 */
export function safeWithOther(text: string, mention: CodedMention, mentions: readonly CodedMention[]): string | null {
  if (!isOfCarer(mention)) return null;
  let code = known.get(mentions);
  if (code === undefined) known.set(mentions, (code = codeOfSafety(text, mentions)));
  return code;
}

const isOfCarer = ({ value, assertion }: CodedMention): boolean => ofCarers.has(value) && assertion === 'present';

function codeOfSafety(text: string, mentions: readonly CodedMention[]): string | null {
  const carers = new Set(
    mentions.filter(isOfCarer).flatMap((mention) => Array.from(personsIn(carersAt(text, mention)))),
  );
  const places = safeWith.flatMap((form) => Array.from(text.matchAll(form), (found) => ({ form, found })));
  if (places.length === 0 || !places.every(({ form, found }) => isSafeAt(text, form, found, carers))) return null;
  const ages = places.flatMap(({ found }) => ageOfOther(text, found) ?? []);
  return ages.length === 0 ? 'child-safe-with-other' : toldNumber('child-with-somebody-aged', Math.min(...ages));
}

/** "Placed with her brother, 15 yrs", "with sister. She is 12 yrs": behind it, or in the next sentence where that is of the same one. */
function ageOfOther(text: string, { index, 0: said, 1: whom = '' }: RegExpExecArray): number | null {
  const end = index + said.length;
  const [behind = '', next = ''] = text.slice(end, end + reachBehind).split(/[.;\n]/);
  const age = ageTold.exec(behind) ?? (isOfThem(next, whom) ? ageTold.exec(next) : null);
  return age === null ? null : Number(age[1]);
}

const asWell = /^[^.;\n]*?\b(?:\w+ (?:is |was )?(?:also|too|as well)|so (?:is|was) \w+)\b/i;

/** Of whom a mention says it: "mum drunk, dad too". Where its sentence names nobody before it, whoever is named near it may be meant. */
function carersAt(text: string, { from, to }: CodedMention): string {
  const near = text.slice(Math.max(0, from - reachBefore), from);
  const said = near.split(/[.;\n]/).at(-1) ?? '';
  const behind = text.slice(to, to + reachBefore);
  if (alike.some(([, form]) => form.test(said))) return `${said} ${asWell.exec(behind)?.[0] ?? ''}`;
  return `${near} ${/^ (?:\w+ )?\w+/.exec(behind)?.[0] ?? ''} ${asWell.exec(behind)?.[0] ?? ''}`;
}

/** Whether the child is safe at one place where a text says with whom it is. */
function isSafeAt(text: string, form: RegExp, found: RegExpExecArray, carers: ReadonlySet<string>): boolean {
  const end = found.index + found[0].length;
  const before = form === staying ? text.slice(Math.max(0, found.index - reachBefore), found.index) : '';
  const [behind = '', next = ''] = text.slice(end, end + reachBehind).split(/[.;\n]/);
  const clause = (before.split(/[.;\n]/).at(-1) ?? '') + found[0];
  const [, whom = ''] = found;
  const persons = /relative/i.test(whom) ? [] : Array.from(personsIn(whom));
  return (
    !unsafe.test(clause) &&
    !notNow.test(clause) &&
    !unsafeThen.test(behind) &&
    !(unsafeNext.test(next) && isOfThem(next, whom)) &&
    !persons.some((person) => carers.has(person))
  );
}

/** "Child placed with grandad. Grandad convicted", "staying with father. He is drunk": the next sentence begins with the same one. */
function isOfThem(next: string, whom: string): boolean {
  const [opening = ''] = /^\W*(?:(?:his|her|the|their) )?[\w']+/.exec(next) ?? [];
  if (/\b(?:he|she|they|\d+)$/i.test(opening)) return true;
  const persons = personsIn(whom);
  return (
    alike.some(([person, form]) => persons.has(person) && form.test(opening)) ||
    opening.toLowerCase().endsWith(whom.toLowerCase())
  );
}
