import { NotPossible } from '../adapters/ask-service.js';
import type { ConsoleParts } from '../console-parts.js';
import type { Visitor } from './visitor.js';

/**
 * Asks screening under a ticket of this page. A child that was joined with another in between needs a second ticket.
 * @throws what casework and screening throw
 */
export async function underTicket<T>(
  { casework }: ConsoleParts,
  { session }: Visitor,
  cases: readonly string[],
  purpose: 'worklist' | 'case' | 'chronology',
  ask: (ticket: string) => Promise<T>,
): Promise<T> {
  const once = async (): Promise<T> => ask(await casework.ticket(session.person, cases, purpose, session.digest));
  try {
    return await once();
  } catch (error) {
    if (error instanceof NotPossible) return once();
    throw error;
  }
}
