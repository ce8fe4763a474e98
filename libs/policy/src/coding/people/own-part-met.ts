import { blowsToParts } from '../dictionary/blows/blows.js';
import { weekdays as dayForms } from '../dictionary/calendar.js';
import { againstThings } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { sides, sites } from '../where-words.js';
import { type Token } from '../text/tokens.js';
import { men, women } from './unlike-pronoun.js';

const owners = new Set(['his', 'her']);
const atPart = new Set(['on', 'in', 'to', 'with', 'across', 'round', 'around', 'over', 'of', 'by', 'at', 'from']);
/** What somebody does to another and not to oneself. */
const attacks = new Set([
  ...blowsToParts,
  ...['scratched', 'bit', 'pinched', 'slammed', 'smashed', 'rammed', 'pushed', 'shoved', 'forced', 'held', 'dropped'],
  ...['threw', 'trod', 'stood', 'stamped', 'tapped'],
]);
/** Who says "his" of a part of his own. */
export const boys: ReadonlySet<string> = new Set([...men, 'boy', 'lad', 'man', 'he', 'mr', 'son']);
/** Who says "her" of a part of her own. */
export const girls: ReadonlySet<string> = new Set([...women, 'girl', 'woman', 'she', 'mrs', 'ms', 'miss', 'daughter']);
const reachOfSubject = 7;
const weekdays = new Set(dayForms.flat());

/**
 * "Mum hit her head on the cupboard", "another girl banged her knee on the kerb": from the place of the possessive on, whether
 * what a thing met is the own part of who stands before the verb.
 */
export function isOwnPartMet(tokens: readonly Token[], owner: number): boolean {
  const own = textAt(tokens, owner);
  if (!owners.has(own) || !goesOnAt(tokens, owner) || attacks.has(textAt(tokens, owner - 1))) return false;
  if (atPart.has(textAt(tokens, owner - 1))) return false;
  let part = owner + 1;
  while (sides.has(textAt(tokens, part)) || ofParts.has(textAt(tokens, part))) part += 1;
  const site = sites.at(tokens, part);
  if (site === null || !againstThings.has(textAt(tokens, site.last + 1)) || !goesOnAt(tokens, site.last + 1))
    return false;
  // "slapped his legs on Sunday"
  if (weekdays.has(textAt(tokens, site.last + 2))) return false;
  const [like, unlike] = own === 'her' ? [girls, boys] : [boys, girls];
  for (let place = owner - 1; place >= owner - reachOfSubject && place >= 0; place -= 1) {
    if (unlike.has(textAt(tokens, place))) return false;
    if (like.has(textAt(tokens, place)) || !goesOnAt(tokens, place)) return true;
  }
  return true;
}
const ofParts = new Set(['back', 'side', 'top', 'front', 'of', 'own', 'the']);

/** "A girl hit her head on the post": nobody was struck. */
export function isOwnBlow(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'assault') return false;
  for (let place = first + 1; place <= last + 1; place += 1) if (isOwnPartMet(tokens, place)) return true;
  return false;
}

/** "Hit her head on the table". */
export const isOwnHead = (tokens: readonly Token[], her: number): boolean =>
  textAt(tokens, her + 1) === 'head' && againstThings.has(textAt(tokens, her + 2));

/** "His sister, who bumped her head". */
export const isWhoBumped = (tokens: readonly Token[], first: number): boolean =>
  bumping.has(textAt(tokens, first)) && textAt(tokens, first - 1) === 'who';
const bumping = new Set(['bumped', 'banged', 'bashed', 'cracked', 'bonked']);

/** "Another girl bumped her head": a child bumps her own. */
export const isGirlBumping = (tokens: readonly Token[], person: number | undefined, first: number): boolean =>
  person === first - 1 && bumping.has(textAt(tokens, first)) && young.has(textAt(tokens, person));
const young = new Set(['girl', 'sister', 'stepsister', 'niece', 'twin', 'cousin', 'friend', 'classmate', 'pupil']);

/** "Nan, who bumped his head": not her own. */
export function isHeadOfOther(tokens: readonly Token[], first: number): boolean {
  if (!isWhoBumped(tokens, first)) return false;
  const person = textAt(tokens, textAt(tokens, first - 2) === ',' ? first - 3 : first - 2);
  return (textAt(tokens, first + 1) === 'his' ? girls : boys).has(person);
}

/** "Gran burnt her grandson's arm": the child of whom the text tells. */
export const isOwnChild = (tokens: readonly Token[], place: number): boolean =>
  grandchildren.has(textAt(tokens, place).replace(/'s$/, ''));
const grandchildren = new Set([
  ...['grandson', 'granddaughter', 'grandchild', 'grandchildren', 'son', 'daughter', 'stepson', 'stepdaughter'],
  ...['nephew', 'niece', 'godson', 'goddaughter', 'baby', 'child', 'sons', 'daughters'],
]);
