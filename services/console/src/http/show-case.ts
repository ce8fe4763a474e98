import type { CasePage, ChronologyView } from '#libs/contracts';
import { classify, describeError } from '#libs/platform';
import { Refused } from '../adapters/ask-service.js';
import { underTicket } from './under-ticket.js';
import type { ConsoleParts } from '../console-parts.js';
import type { Visitor } from './visitor.js';

/** A case with all that is known of its child. `away`: screening does not answer; `none`: no child, or not for this reader. */
export interface SeenCase {
  readonly page: CasePage;
  readonly chronology: ChronologyView | null;
  readonly why: 'shown' | 'none' | 'away';
}

/** How much of a child a page shows. */
interface Wanted {
  readonly purpose: 'case' | 'chronology';
  /** Only what had reached us by then. */
  readonly knownOn?: string;
}

/**
 * Fetches a case for its reader, and the chronology under a ticket of this page.
 * @throws Refused when the case is not there or not for this reader; TransientError when casework is away
 */
export async function seeCase(
  parts: ConsoleParts,
  visitor: Visitor,
  number: string,
  wanted: Wanted,
): Promise<SeenCase> {
  if (visitor.abilities.cannot('open', 'case')) throw new Refused();
  const { person } = visitor.session;
  const page = await parts.casework.casePage(person, number);
  if (page.childId === null || visitor.abilities.cannot('open', 'chronology'))
    return { page, chronology: null, why: 'none' };
  try {
    const chronology = await underTicket(parts, visitor, number, wanted.purpose, (ticket) =>
      parts.screening.chronology(ticket, wanted.knownOn),
    );
    return { page, chronology, why: 'shown' };
  } catch (error) {
    if (error instanceof Refused) return { page, chronology: null, why: 'none' };
    if (classify(error) !== 'transient') parts.logger.error('case.without-chronology', describeError(error));
    return { page, chronology: null, why: 'away' };
  }
}
