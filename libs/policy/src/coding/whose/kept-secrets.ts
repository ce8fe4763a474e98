import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const secrets = new KeyWords(['secret', 'secrets', 'tell', 'know']);
const nearness = new Set(['cuddle', 'cuddles', 'tickles', 'kisses', 'bed', 'game', 'games']);
const denying = new Set(listed('denies, denied, denying, no, nobody, never, anyone, anybody, if, whether, asked'));

/** "Comes in my bed for special cuddles and I have to keep it a secret": told of the child, whoever does it and whether or not they are named. */
export function isKeptSecret(tokens: readonly Token[], { value, first, last, isPair = false }: Mention): boolean {
  if (!isPair || value !== 'disclosure' || !secrets.areIn(tokens)) return false;
  return (
    hasWord(tokens, first, last, secrets) &&
    hasWord(tokens, first, last, nearness) &&
    !hasWord(tokens, sentenceOf(tokens, first).first, first - 1, denying)
  );
}
