import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const picking = new Set(['picked', 'picking', 'picks', 'reopened']);
/** Where children fall, and pick. */
const open: ReadonlySet<string | null> = new Set([
  ...[null, 'knee', 'elbow', 'shin', 'leg', 'hand', 'finger', 'forearm', 'arm', 'ankle'],
]);
const others = new Set([
  ...[...grownKin, ...youngKin],
  ...listed(`
    and, &, +, round, circular, burn, cigarette, cig, new, fresh, other, ?, by, did, does, made, says, said, told, unsure, unexplained,
    unknown, belt, iron, hit, hurt, hurts, shaped, babysitter, man, woman
  `),
]);

/** "Asked for plaster, old scab picked": one scab of before, which the child has opened. Old scabs of a back are told as they are. */
export function isOldScabPicked(tokens: readonly Token[], { value, bodySite, first }: Mention): boolean {
  if (value !== 'mark' || textAt(tokens, first) !== 'scab' || textAt(tokens, first - 1) !== 'old') return false;
  if (!open.has(bodySite)) return false;
  const { first: begin, last } = sentenceOf(tokens, first);
  return hasWord(tokens, begin, last, picking) && !hasWord(tokens, begin, last, others);
}
