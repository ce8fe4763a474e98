import { type Mention } from './mention.js';
import { goesOnAt, hasWord, textAt } from './reading.js';
import { type Token } from './tokens.js';

const leaflets = new Set(['leaflet', 'leaflets', 'advice', 'sheet', 'card', 'booklet', 'factsheet', 'handout']);
/** "Nan was given a head injury leaflet": what advice is about befell nobody. */
export const isOnPaperGiven = (tokens: readonly Token[], { kind, first, last }: Mention): boolean =>
  kind === 'injury' &&
  goesOnAt(tokens, last + 1) &&
  (leaflets.has(textAt(tokens, last + 1)) ||
    (safeties.has(textAt(tokens, last + 1)) && leaflets.has(textAt(tokens, last + 2)))) &&
  !textAt(tokens, first - 1).endsWith("'s");

/** "Head injury sheet given", and not "injury sheet filled in": of what may come. */
export const isOnAdvice = (tokens: readonly Token[], mention: Mention): boolean =>
  isOnPaperGiven(tokens, mention) && !hasWord(tokens, mention.last + 2, mention.last + 3, filling);
const filling = new Set([
  ...['filled', 'completed', 'signed', 'done', 'written', 'logged', 'from', 'form', 'home', 'says', 'body', 'map', ':'],
  ...['sought', 'requested', 'taken', 'followed', 'asked', 'toxbase', 'npis', 'attached'],
]);
const safeties = new Set(['safety', 'prevention', 'warning', 'aftercare', 'discharge', 'instruction']);
