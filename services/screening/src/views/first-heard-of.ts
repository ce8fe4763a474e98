import { counter, type Logger } from '#libs/platform';
import { heardSince } from '../domain/state/heard-since.js';

const unread = counter('screening_views_states_unread_total', 'Packed states that a view could make no sense of');

/**
 * When the first statement about a contact of any of these children was received (milliseconds): months before that need not
 * be looked through. Infinity when none has a contact; 0 when the packed state of one does not say it. One moment for all: a
 * visit of one child may have begun as a statement about another. A state that makes no sense is told of.
 */
export function firstHeardOf(childIds: readonly string[], states: ReadonlyMap<string, Buffer>, logger: Logger): number {
  return Math.min(...childIds.map((childId) => sinceOf(childId, states.get(childId), logger)));
}

function sinceOf(childId: string, state: Buffer | undefined, logger: Logger): number {
  if (state === undefined) return 0;
  try {
    return heardSince(state) ?? 0;
  } catch {
    unread.inc();
    logger.error('views.state-unread', { childId, alarm: true });
    return 0;
  }
}
