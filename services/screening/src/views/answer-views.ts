import { setTimeout as pause } from 'node:timers/promises';
import {
  type ChildIdentity,
  type ChronologyView,
  type RuleDoubts,
  type SearchAnswer,
  type ViewTicket,
} from '#libs/contracts';
import { counter, databaseNow, type Sql } from '#libs/platform';
import { restrictedRules } from '#libs/policy';
import { readDoubts } from '../store/cannot-tell-rows.js';
import { epochsOf } from '../store/child-rows.js';
import { goBehindTheWall } from './behind-the-wall.js';
import { identityOf } from './identity-of.js';
import { loadRecords } from './load-records.js';
import { searchFor } from './search-for.js';
import { showChronology } from './show-chronology.js';
import { believedTicket, misuseOf, type ViewRefusal } from './take-ticket.js';
import { noteView, type AccessKind } from './view-access-rows.js';
import { type ViewParts } from './view-parts.js';

/** What a view came to; a refusal is written down by the time it is given back. */
export type Viewed<T> = { readonly answer: T } | { readonly refusal: ViewRefusal };

/** A read that a ticket has opened. */
interface Opened {
  readonly sql: Sql;
  readonly ticket: ViewTicket;
  /** Clock of the database, milliseconds. */
  readonly now: number;
}

const refusals = counter('screening_views_refused_total', 'Reads for people that were refused', ['reason']);

/**
 * Reads for people, under tickets of casework. Each is written down in its own transaction, the refused ones too: what
 * cannot be written down is not told.
 */
export class AnswerViews {
  constructor(private readonly parts: ViewParts) {}

  /** Who the children of a ticket are, in its order. */
  children(header: string | undefined): Promise<Viewed<readonly ChildIdentity[]>> {
    const { judgement, planLists } = this.parts;
    return this.behindTheWall('children', header, null, async ({ sql, ticket, now }) => {
      const childIds = ticket.children.map(({ childId }) => childId);
      const reading = { judgement, planLists, profile: ticket.profile, knownOn: null };
      const records = await loadRecords(sql, childIds, reading);
      return childIds.flatMap((childId) => {
        const record = records.get(childId);
        return record === undefined ? [] : identityOf(record, judgement, now);
      });
    });
  }

  /** Everything known of the one child of a ticket. @param knownOn only what had reached us by then */
  chronology(header: string | undefined, knownOn: string | null): Promise<Viewed<ChronologyView>> {
    return this.behindTheWall('chronology', header, knownOn, async ({ sql, ticket, now }) =>
      showChronology(sql, ticket, { now, knownOn }, this.parts),
    );
  }

  /** The child of an NHS number, where the reader's organisation has to do with it; nobody else is told of. */
  async search(header: string | undefined, nhsNumber: string): Promise<Viewed<SearchAnswer>> {
    const began = performance.now();
    const found = await this.opened('search', header, (opened) => searchFor(opened, nhsNumber, this.parts));
    await pause(Math.max(0, this.parts.searchTakesMs - (performance.now() - began)));
    return found;
  }

  /** Of how many contacts each rule cannot tell, by week: of nobody in particular, and of rules that are for few to few. */
  ruleWeeks(header: string | undefined): Promise<Viewed<RuleDoubts>> {
    return this.behindTheWall('rule-weeks', header, null, async ({ sql, ticket }) => {
      const without = ticket.profile === 'safeguarding' ? [] : [...restrictedRules];
      return { rows: await readDoubts(sql, without) };
    });
  }

  /** Writes down a read that was refused before any child was looked at: its body is not what it should be. */
  refuse(what: AccessKind, header: string | undefined, refusal: ViewRefusal): Promise<Viewed<never>> {
    return this.opened(what, header, async ({ sql, ticket }) => {
      await goBehindTheWall(sql, null, []);
      await noteView(sql, { what, ticket, childIds: [], refusal });
      return { refusal };
    });
  }

  /** One state of the database, of the children of the ticket alone, at the epochs that casework knows. */
  private behindTheWall<T>(
    what: AccessKind,
    header: string | undefined,
    knownOn: string | null,
    read: (opened: Opened) => Promise<T>,
  ): Promise<Viewed<T>> {
    return this.opened(what, header, async (opened) => {
      const { sql, ticket } = opened;
      const childIds = ticket.children.map(({ childId }) => childId);
      await goBehindTheWall(sql, ticket.profile, childIds);
      const epochs = await epochsOf(sql, childIds);
      const isAsKnown = ticket.children.every(({ childId, epoch }) => epochs.get(childId) === epoch);
      const found: Viewed<T> = isAsKnown ? { answer: await read(opened) } : { refusal: 'child-changed' };
      await noteView(sql, { what, ticket, childIds, knownOn, refusal: 'refusal' in found ? found.refusal : null });
      return found;
    });
  }

  private async opened<T>(
    what: AccessKind,
    header: string | undefined,
    work: (opened: Opened) => Promise<Viewed<T>>,
  ): Promise<Viewed<T>> {
    const { clock, database, ticketKey } = this.parts;
    const viewed = await database.transaction(async (sql): Promise<Viewed<T>> => {
      // a search counts those before it, which may have ended while it waited
      if (what !== 'search') await sql.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      const now = (await databaseNow(sql)).getTime();
      const ticket = believedTicket(header, ticketKey, clock.now().getTime());
      const refusal = typeof ticket === 'string' ? ticket : misuseOf(ticket, what);
      if (refusal === null && typeof ticket !== 'string') return work({ sql, ticket, now });
      const known = typeof ticket === 'string' ? null : ticket;
      const childIds = known?.children.map(({ childId }) => childId) ?? [];
      await goBehindTheWall(sql, null, []);
      await noteView(sql, { what, ticket: known, childIds, refusal });
      return { refusal: refusal ?? 'ticket-malformed' };
    });
    if ('refusal' in viewed) refusals.inc({ reason: viewed.refusal });
    return viewed;
  }
}
