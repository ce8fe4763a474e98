import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const parts = new Set(['hands', 'fingers', 'sleeves', 'sleeve', 'hair', 'hem', 'jumper']);

/** "Sitting with hands twisting": how somebody sits who is uneasy. */
export const isFidgeting = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  first === last && textAt(tokens, first) === 'twisting' && parts.has(textAt(tokens, first - 1));
