import { type CodedMention } from '../code-words.js';
import { isBetweenPeers } from './between-peers.js';
import {
  fires,
  firearms,
  knifeWounds,
  sharpThings,
  stabs,
  stabsOtherwise,
  toyWeapons,
} from '../dictionary/blows/weapons.js';
import { sentenceAround } from '../text/sentence-around.js';

/** What an attack was done with, and between whom: codes beside that of the attack itself. */
type AttackCode = 'knife' | 'gun' | 'between-peers';

const wounds: ReadonlySet<string> = new Set(['laceration', 'injury', 'mark']);

/** The weapon that an attack or a wound was made with, where the sentence names it; null where it names none. */
function weaponOf(text: string, mention: CodedMention): 'knife' | 'gun' | null {
  const { kind, value, assertion } = mention;
  if (assertion !== 'present') return null;
  const isWound = kind === 'injury' && wounds.has(value);
  // "shot in the thigh, drive-by": by whom is not told
  const isShot = value === 'hit-by-object';
  if (!isWound && !isShot && !isAssault(mention)) return null;
  const said = sentenceAround(text, mention)?.said;
  if (said === undefined || toyWeapons.test(said)) return null;
  if (isShot) return fires.shot.test(said) && fires.real.test(said) ? 'gun' : null;
  if (isWound ? fires.wound.test(said) : fires.shot.test(said) || firearms.test(said)) return 'gun';
  if (stabsOtherwise.test(said)) return null;
  return (isWound ? knifeWounds.test(said) : stabs.test(said) || sharpThings.test(said)) ? 'knife' : null;
}

const isAssault = ({ kind, value, assertion }: CodedMention): boolean =>
  kind === 'mechanism' && value === 'assault' && assertion === 'present';

/** The codes of what a blow was struck with and between whom. */
export function attackCodes(text: string, mention: CodedMention): readonly AttackCode[] {
  const weapon = weaponOf(text, mention);
  const peers = isAssault(mention) && isBetweenPeers(text, mention);
  return [...(weapon === null ? [] : [weapon]), ...(peers ? (['between-peers'] as const) : [])];
}
