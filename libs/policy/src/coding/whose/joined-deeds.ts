import { blowForms } from '../dictionary/blows/blows.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const joints = new Set(['and', 'or', ',', '&']);

/** "Kicking and hitting a pupil": the last of several deeds, which names whom they met; null where there is but one. */
export function joinedDeed(tokens: readonly Token[], mention: Mention): Mention | null {
  const { value, last } = mention;
  if (value !== 'assault' || !joints.has(textAt(tokens, last + 1)) || !goesOnAt(tokens, last + 2)) return null;
  const [deed, next] = [textAt(tokens, last), textAt(tokens, last + 2)];
  if (!deed.endsWith('ing') || !next.endsWith('ing') || !blowForms.has(deed) || !blowForms.has(next)) return null;
  return { ...mention, first: last + 2, last: last + 2 };
}
