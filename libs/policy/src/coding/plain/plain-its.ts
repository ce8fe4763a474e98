import { people } from '../people/named-people.js';
import { goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { sides, sites } from '../where-words.js';

/** What somebody does to a part, and to few other things. */
const hurting = new Set([
  ...[
    'twisted',
    'sprained',
    'banged',
    'knocked',
    'bumped',
    'bashed',
    'stubbed',
    'jarred',
    'hurt',
    'injured',
    'strained',
  ],
  ...[
    'grazed',
    'scraped',
    'dislocated',
    'scalded',
    'burnt',
    'burned',
    'bruised',
    'trapped',
    'crushed',
    'gashed',
    'cut',
  ],
]);
/** What is done to things as well. */
const breaking = new Set(['broke', 'broken', 'fractured', 'snapped', 'cracked', 'refractured', 'split', 'scratched']);
/** How a part is, or is cared for. */
const states = new Set([
  ...['plaster', 'cast', 'pot', 'splint', 'sling', 'backslab', 'boot', 'strapped', 'strapping', 'straps', 'bandaged'],
  ...['sore', 'swollen', 'red', 'black', 'blue', 'painful', 'stiff', 'tender', 'hurts', 'hurting', 'puffy', 'bruised'],
  ...['plastered', 'stitches', 'glued', 'stitched', 'bent', 'pop', 'brace'],
]);
const between = new Set([
  ...[',', '-', '(', 'in', 'a', 'the', 'and', 'is', 'was', 'are', 'still', 'now', 'today', 'has', 'had', 'he', 'she'],
  ...['who', 'said', 'says', 'that', 'since', 'when', 'because', 'as', 'after', 'fell', 'for', 'pe', 'games', 'from'],
  ...['very', 'really', 'so', 'then', 'just', 'also', 'thinks', 'may', 'might', 'have', 'not', 'did', "hasn't", 'been'],
  ...['quite', 'bit', 'up', 'his', 'her', 'slipped', 'tripped', 'apparently', 'mum', 'dad', 'think', 'if', 'must'],
]);
const reach = 12;

/** Whether a word may stand for a part. */
export const mayBePart = ({ text }: Pick<Token, 'text'>): boolean => text === 'it';

/** "Wrist in plaster, broke it on Saturday" is "wrist in plaster, broke wrist on Saturday". */
export function withPartsForIt(tokens: readonly Token[]): readonly Token[] {
  let said: Token[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) continue;
    const part = token.text === 'it' && !token.begins ? partBefore(tokens, place - 1) : null;
    if (part !== null) said ??= tokens.slice(0, place);
    if (part === null) said?.push(token);
    else said?.push(...part.map(({ text, word }) => tokenWith(token, { text, word })));
  }
  return said ?? tokens;
}

/** The words of the part that a verb before "it" was done to; null where none stands near with nothing else between. */
function partBefore(tokens: readonly Token[], verb: number): readonly Token[] | null {
  const text = textAt(tokens, verb);
  const isBreaking = breaking.has(text);
  if (!isBreaking && !hurting.has(text)) return null;
  // "says dad broke it": whose part it is would be told otherwise
  if (people.has(textAt(tokens, verb - 1))) return null;
  let hasState = false;
  for (let place = verb - 1; place >= Math.max(0, verb - reach) && goesOnAt(tokens, place + 1); place -= 1) {
    const site = sites.at(tokens, place);
    if (site !== null && site.last < verb) {
      if (isBreaking && !hasState) return null;
      return tokens.slice(sides.has(textAt(tokens, place - 1)) ? place - 1 : place, site.last + 1);
    }
    const word = textAt(tokens, place);
    if (states.has(word)) hasState = true;
    else if (!between.has(word) && !sides.has(word)) return null;
  }
  return null;
}
