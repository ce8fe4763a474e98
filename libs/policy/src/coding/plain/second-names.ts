import { titles } from '../dictionary/short-words.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const name = /^(?:[A-Z]{2}|[A-Z][a-z]+)$/;
/** Behind which another child is met, and does not act. */
const meeting = new Set(['into', 'by', 'onto', 'over']);
/** What is done with another child: not "met with", "came with". */
const clashing = new Set([
  ...['collided', 'clashed', 'playing', 'played', 'fighting', 'fight', 'wrestling', 'heads', 'argued', 'racing', 'ran'],
]);
/** What a grown person does to a child as well: read of pupils by their initials alone. */
const striking = new Set(['pushed', 'hit', 'bit', 'kicked', 'scratched', 'tripped', 'and', '&']);
const initials = /^[A-Z]{2}$/;

const isName = (text: string, tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  return (
    token?.word === unknownWord && name.test(text.slice(token.from, token.to)) && !titles.has(textAt(tokens, place - 1))
  );
};

/**
 * "KB collided with JT. JT grazed his knee": whether a sentence begins with the second of two children who are named, where the first was
 * told of before. The note is of the first.
 */
export function isSecondName(text: string, tokens: readonly Token[], place: number): boolean {
  if (place === 0 || !beginsAt(tokens, place) || !isName(text, tokens, place)) return false;
  const own = textAt(tokens, place);
  let isFirstTold = false;
  for (let before = 0; before < place; before += 1) {
    if (textAt(tokens, before) === own) return isFirstTold && goesOnAt(tokens, before) && isMetAt(text, tokens, before);
    if (isName(text, tokens, before) && !isMetAt(text, tokens, before)) isFirstTold = true;
  }
  return false;
}

/** Whether who is named at a place is the other one: "collided with JT", "pushed by Mia", and not "Kerry came with Ella". */
function isMetAt(text: string, tokens: readonly Token[], place: number): boolean {
  const [token, before] = [tokens[place], textAt(tokens, place - 1)];
  if (token === undefined) return false;
  if (before === 'with') return clashing.has(textAt(tokens, place - 2));
  return meeting.has(before) || (striking.has(before) && initials.test(text.slice(token.from, token.to)));
}
