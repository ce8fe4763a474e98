import { type Coded } from './read-codes.js';

/**
 * Code of system `bellwether`, kind `specialty`, beside the code of the specialty itself: the specialty has flagged this
 * slot as essential. It is a flag, no specialty.
 */
const essential = 'essential';

/** Whether a coded fact flags a slot as essential: missing it may do harm (rule R11). */
export function isEssentialFlag({ kind, system, code }: Coded): boolean {
  return kind === 'specialty' && system === 'bellwether' && code === essential;
}

/** The specialty that a coded fact names; null when it names none. */
export function specialtyOf(coded: Coded): string | null {
  return coded.kind === 'specialty' && !isEssentialFlag(coded) ? coded.code : null;
}
