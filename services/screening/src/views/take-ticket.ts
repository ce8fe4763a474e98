import { type KeyObject } from 'node:crypto';
import { ticketLifeSeconds, type ViewPurpose, type ViewTicket } from '#libs/contracts';
import { readTicket, type TicketFault } from '#libs/platform';
import { type AccessKind } from './view-access-rows.js';

/** Why a view is not given. */
export type ViewRefusal =
  | TicketFault
  | 'ticket-missing'
  | 'ticket-lives-too-long'
  | 'purpose-not-allowed'
  | 'one-child-needed'
  | 'contract-breach'
  | 'child-changed'
  | 'too-many-searches';

/** What each kind of view may be for. */
const purposes: Readonly<Record<AccessKind, readonly ViewPurpose[]>> = {
  children: ['worklist', 'case', 'chronology'],
  chronology: ['case', 'chronology'],
  search: ['search'],
  'rule-weeks': ['rule-weeks'],
};

/** How far the clocks of the two services may be apart, in seconds. */
const clockTolerance = 5;

/** What a header's ticket states, where it may be believed; else why not. @param now milliseconds since 1970 */
export function believedTicket(header: string | undefined, key: KeyObject, now: number): ViewTicket | ViewRefusal {
  if (header === undefined || header === '') return 'ticket-missing';
  const ticket = readTicket(header, key, now);
  if (typeof ticket === 'string') return ticket;
  return ticket.expiresAt * 1_000 - now > (ticketLifeSeconds + clockTolerance) * 1_000
    ? 'ticket-lives-too-long'
    : ticket;
}

/** Why a ticket does not open this view; null when it does. */
export function misuseOf(ticket: ViewTicket, what: AccessKind): ViewRefusal | null {
  if (!purposes[what].includes(ticket.purpose)) return 'purpose-not-allowed';
  if (what === 'chronology' && ticket.children.length !== 1) return 'one-child-needed';
  return null;
}

/** Status of the answer to a view that is not given. */
export function statusOf(refusal: ViewRefusal): number {
  switch (refusal) {
    case 'ticket-missing':
    case 'ticket-malformed':
    case 'ticket-signature-wrong':
    case 'ticket-expired':
    case 'ticket-lives-too-long':
      return 401;
    case 'purpose-not-allowed':
    case 'one-child-needed':
    case 'too-many-searches':
      return 403;
    case 'child-changed':
      return 409;
    case 'contract-breach':
      return 422;
  }
}
