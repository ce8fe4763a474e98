import { goesOnAt, isNumber, textAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { numberFor } from '../text/words.js';
import { sides } from '../where-words.js';

const parts = new Set(['upper', 'lower', 'inner', 'outer', 'distal', 'proximal']);
const quadrants = new Set(['ul', 'ur', 'll', 'lr']);
const milk = /^[ul][lr][a-e]$/;
const tooth = { text: 'tooth', word: numberFor('tooth') } as const;
for (const quadrant of quadrants) numberFor(quadrant);
for (const quadrant of quadrants) for (const one of 'abcde') numberFor(quadrant + one);

/** Whether a word may be of what {@link withPlainParts} says in plain words. */
export const mayBePlainPart = ({ text }: Pick<Token, 'text'>): boolean =>
  parts.has(text) || quadrants.has(text) || milk.test(text);

/** "Upper L arm" as "L upper arm", "UL1" and "URA" as a tooth. */
export function withPlainParts(tokens: readonly Token[]): readonly Token[] {
  let said: Token[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined) continue;
    const text = token.text;
    const next = tokens[place + 1];
    if (parts.has(text) && next?.begins === false && sides.has(next.text) && isSiteAt(tokens, place + 2)) {
      said ??= tokens.slice(0, place);
      said.push(tokenWith(next, { begins: token.begins }), tokenWith(token, { begins: false }));
      place += 1;
      continue;
    }
    const isTooth = quadrants.has(text) && goesOnAt(tokens, place + 1) && isUnit(textAt(tokens, place + 1));
    if (isTooth || milk.test(text)) {
      said ??= tokens.slice(0, place);
      said.push(tokenWith(token, { ...tooth, to: (isTooth ? next : token)?.to ?? token.to }));
      if (isTooth) place += 1;
      continue;
    }
    said?.push(token);
  }
  return said ?? tokens;
}

const isUnit = (text: string): boolean => text.length === 1 && isNumber(text) && text > '0' && text < '9';
