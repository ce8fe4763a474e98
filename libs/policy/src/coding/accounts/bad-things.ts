import { badDeeds, badNouns, whoWorkWithChildren } from '../dictionary/accounts/concern-pairs.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const deeds = new Set(badDeeds);
const nouns = new Set(badNouns);
/** What somebody does bad things with, or in, that is no child. */
const things = new Set([
  ...['phone', 'mobile', 'computer', 'laptop', 'tablet', 'ipad', 'xbox', 'playstation', 'telly', 'tv', 'internet'],
  ...['game', 'games', 'youtube', 'tiktok', 'facebook'],
]);
const owners = new Set(['his', 'her', 'the', 'a', 'their']);
const inside = new Set(['on', 'in', 'with']);
const elsewhere = new Set(['work', 'school', 'football', 'church', 'shops', 'shop', 'prison']);
/** Grown people, to whom bad things are done. */
const grown = new Set([
  ...['mum', 'mummy', 'mammy', 'mam', 'mother', 'dad', 'daddy', 'father', 'people', 'police', 'neighbours', 'nan'],
  ...['gran', 'grandma', 'grandad', 'teacher', 'teachers', 'cars'],
]);

/** "Bad things", "rude stuff": in the words of a child, what somebody does to it. */
export const isBadThing = (tokens: readonly Token[], place: number): boolean =>
  deeds.has(textAt(tokens, place)) && nouns.has(textAt(tokens, place + 1));

/** "Does bad things on his phone", "does bad things to mum": nothing that was done to the child; ends at the noun. */
export function isBadElsewhere(tokens: readonly Token[], noun: number): boolean {
  if (!isBadThing(tokens, noun - 1) || !goesOnAt(tokens, noun + 1)) return false;
  const next = textAt(tokens, noun + 1);
  const place = owners.has(textAt(tokens, noun + 2)) ? noun + 3 : noun + 2;
  if (!isAllSaid(tokens, place)) return false;
  const named = textAt(tokens, place);
  // "the coach does bad things at football": that is where he meets the child
  if (workThere.has(textAt(tokens, noun - 3)) && elsewhere.has(named)) return false;
  if (next === 'to') return grown.has(named);
  if (next === 'at') return elsewhere.has(named);
  return inside.has(next) && (things.has(named) || (next === 'in' && elsewhere.has(named)));
}

const workThere = new Set(whoWorkWithChildren);

/** Behind "on his phone with me" somebody may be harmed. */
const isAllSaid = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place + 1) || (textAt(tokens, place + 1) === ',' && textAt(tokens, place + 2) !== 'with');
