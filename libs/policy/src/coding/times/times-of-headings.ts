import { sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const mostOfHeading = 2;

/** "Netball last season: sprained her ankle": the time of all that stands under it. */
export const isTimeOfHeading = (tokens: readonly Token[], { first, last }: Span): boolean =>
  textAt(tokens, last + 1) === ':' && first - sentenceOf(tokens, first).first <= mostOfHeading;
