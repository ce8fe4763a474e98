import { mayTakeBack, withoutTakenBack } from './plain/corrections.js';
import { withoutDashes } from './plain/dashes.js';
import { mayBeName, withPronouns } from './plain/names-as-pronouns.js';
import { withoutBrackets } from './plain/plain-brackets.js';
import { mayJoin, withOwnClauses } from './plain/plain-clauses.js';
import { maySayOfBlow, withChildWords } from './plain/plain-child-words.js';
import { inPlainForms, mayBeShort } from './plain/plain-forms.js';
import { mayBePlainPart, withPlainParts } from './plain/plain-parts.js';
import { mayBePart, withPartsForIt } from './plain/plain-its.js';
import { mayBePassive, withPassives } from './plain/plain-passives.js';
import { namesPerson, withPlainPeople } from './plain/plain-people.js';
import { maySayWhoBit, withoutSameBiter } from './plain/same-biter.js';
import { mayTell, withPlainTelling } from './plain/plain-telling.js';
import { type Token } from './text/tokens.js';
import { unknownWord } from './text/words.js';

/** One way of saying the same with plainer words, and the words without which a text has nothing to be said so. */
interface Step {
  readonly mayBe: (token: Pick<Token, 'text' | 'word'>) => boolean;
  readonly said: (tokens: readonly Token[], text: string) => readonly Token[];
}

/** Read from top to bottom: each finds the words of those before. */
const steps: readonly Step[] = [
  { mayBe: namesPerson, said: (tokens, text) => withPlainPeople(text, tokens) },
  { mayBe: maySayWhoBit, said: withoutSameBiter },
  { mayBe: mayJoin, said: withOwnClauses },
  { mayBe: mayBeName, said: (tokens, text) => withPronouns(text, tokens) },
  { mayBe: mayBePassive, said: withPassives },
  { mayBe: mayTell, said: withPlainTelling },
  { mayBe: maySayOfBlow, said: withChildWords },
  { mayBe: mayTakeBack, said: withoutTakenBack },
  { mayBe: mayBeShort, said: inPlainForms },
  { mayBe: mayBePlainPart, said: withPlainParts },
  { mayBe: ({ text }) => text === '(', said: withoutBrackets },
  { mayBe: ({ text }) => text === '-', said: withoutDashes },
  { mayBe: mayBePart, said: withPartsForIt },
];

/** A bit for each step that a word may be of, by its number: one look for each word of a text (hot path). */
const stepsOf: (number | undefined)[] = [];

function stepsOfToken(token: Token): number {
  const known = token.word === unknownWord ? undefined : stepsOf[token.word];
  if (known !== undefined) return known;
  let bits = 0;
  for (const [place, { mayBe }] of steps.entries()) if (mayBe(token)) bits |= 1 << place;
  if (token.word !== unknownWord) {
    while (stepsOf.length <= token.word) stepsOf.push(undefined);
    stepsOf[token.word] = bits;
  }
  return bits;
}

/** A text in plain words: people by one word each, statements parted, short forms written out. What the words say stays the same. */
export function inPlainWords(text: string, tokens: readonly Token[]): readonly Token[] {
  let bits = 0;
  for (const token of tokens) bits |= stepsOfToken(token);
  let plain = tokens;
  for (const [place, { said }] of steps.entries()) if ((bits & (1 << place)) !== 0) plain = said(plain, text);
  return plain;
}
