import { type Mention } from '../mention.js';
import { type Reach } from '../reach/reach.js';

/** "Fell off her bike and grandad fell down the stairs last year": a time behind what is told of somebody else is when that was. */
export function isTimeOfOther(
  mentions: readonly Mention[],
  reach: Reach,
  time: number,
  { kind, value, first, last }: Mention,
  isOfOther: (mention: Mention) => boolean,
): boolean {
  if (time <= last) return false;
  const next = mentions.find(
    (one) =>
      one.first > last && one.last < time && (one.kind === kind || (value === 'assault' && one.kind === 'concern')),
  );
  if (next === undefined || !reach.hasJoint(last, next.first) || !isOfOther(next)) return false;
  return !mentions.some((one) => one.first === first && one.last === last && isOfOther(one));
}
