import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const likely = new Set(['likely', 'probably', 'possibly', 'prob', '?', 'presumed', 'felt']);
const causes = new Set(
  listed(`
    nutritional, dietary, constitutional, familial, genetic, organic, environmental, psychosocial, neglect, multifactorial, underfeeding, due, secondary, from, related, because, inadequate, poor
  `),
);

/** "Poor growth likely nutritional": the growth is there, and its cause is likely. */
export function isCauseOfGrowth(tokens: readonly Token[], { kind, last }: Mention): boolean {
  let place = last + 1;
  if (kind !== 'growth' || !goesOnAt(tokens, place)) return false;
  if (textAt(tokens, place) === 'is' || textAt(tokens, place) === 'most') place += 1;
  if (textAt(tokens, place) === 'most') place += 1;
  return likely.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1) && causes.has(textAt(tokens, place + 1));
}
