import { decide, type Policy } from '#libs/policy';
import { type Replay } from './replay.js';

/** A rule that cannot tell of a contact. */
export interface CannotTell {
  readonly rule: string;
  /** Number of the event. */
  readonly n: number;
}

/** Number of the event that a contact began with. */
export function numberOf(key: string): number {
  return Number(key.replace('event-', ''));
}

/** Contacts of which a rule cannot tell, with all that is known of them in the end. */
export function cannotTell({ inTheEnd }: Pick<Replay, 'inTheEnd'>, policy: Policy): readonly CannotTell[] {
  const { doubts } = decide(inTheEnd, [policy]);
  return doubts.map(({ rule, contactKey }) => ({ rule, n: numberOf(contactKey) }));
}
