import { NotPossible, Refused } from '../adapters/ask-service.js';
import type { ConsoleParts } from '../console-parts.js';
import type { Visitor } from './visitor.js';

/**
 * Asks screening under the one ticket of a page about one child.
 * @throws what casework and screening throw
 */
export async function underTicket<T>(
  parts: ConsoleParts,
  visitor: Visitor,
  number: string,
  purpose: 'case' | 'chronology',
  ask: (ticket: string) => Promise<T>,
): Promise<T> {
  const [answer] = await underTickets(parts, visitor, [number], purpose, async (ticket) => [
    { shown: await ask(ticket) },
  ]);
  if (answer === undefined) throw new Refused();
  return answer.shown;
}

/**
 * Asks screening under each ticket of this page, and puts the answers together. A child that was joined with another in
 * between needs a second ticket.
 * @throws what casework and screening throw
 */
export async function underTickets<T>(
  { casework }: ConsoleParts,
  { session }: Visitor,
  cases: readonly string[],
  purpose: 'worklist' | 'case' | 'chronology',
  ask: (ticket: string) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const once = async (): Promise<readonly T[]> => {
    const tickets = await casework.tickets(session.person, cases, purpose, session.digest);
    return (await Promise.all(tickets.map(ask))).flat();
  };
  try {
    return await once();
  } catch (error) {
    if (error instanceof NotPossible) return once();
    throw error;
  }
}
