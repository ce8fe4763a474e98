import { bare, gone, maybe, reachOfCameOff } from './assertion-words.js';
import { type Mention } from './mention.js';
import { type Token } from './tokens.js';

const askings = new Set([':', '-', '?']);
const noes = new Set(['no', 'nil', 'none', 'nad', 'negative', 'denied']);

/** "It may dislocate again" has not happened; "may have dislocated" may have. */
export function isBareAfterModal(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if ((kind !== 'injury' && kind !== 'mechanism') || tokens[first]?.begins === true) return false;
  if (!bare.has(tokens[first]?.text ?? '')) return false;
  const before = tokens[first - 1]?.text ?? '';
  return maybe.has(before) || (before === 'to' && tokens[first - 2]?.text === 'going');
}

/** "Injury? No.", "bruising: no", "HI - nil": a question or a heading that is answered. */
export function isDeniedBehind(tokens: readonly Token[], { last }: Mention): boolean {
  const asked = tokens[last + 1];
  if (asked === undefined || asked.begins || !askings.has(asked.text)) return false;
  const answer = tokens[last + 2];
  if (answer === undefined || !noes.has(answer.text) || (answer.begins && asked.text !== '?')) return false;
  const next = tokens[last + 3];
  return next === undefined || next.begins || next.text === ',';
}

/** What looked like a bruise and came off was none. */
export function hasComeOff(tokens: readonly Token[], { last }: Mention): boolean {
  for (let place = last + 1; place <= last + reachOfCameOff; place += 1) {
    if (tokens[place]?.begins !== false) return false;
    if (gone.at(tokens, place) !== null) return true;
  }
  return false;
}
