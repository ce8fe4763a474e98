import { databaseNow, failPoint, systemClock, type Database, type Sql } from '#libs/platform';
import type { ContactStated } from '#libs/contracts';
import { prepare, prepareRefused, type Prepared } from './domain/prepare.js';
import type { DecodeContext, Received } from './domain/received.js';
import { GroupCommit } from './group-commit.js';
import { outcomeOf, type Accepted } from './outcome.js';
import { lockAwaiting, type Profiles } from './store/kept-messages.js';
import {
  findReusedControlIds,
  insertMessages,
  lockOutcomes,
  noteFeedsHeard,
  settleAgain,
  type StoredOutcome,
} from './store/message-rows.js';
import { findEarlierContacts, useSignals, visitKey, type Usable } from './store/signal-rows.js';

/** What acceptance needs beside the database; a class, so that it can be injected. */
export class AcceptSettings {
  constructor(
    readonly profiles: Profiles,
    readonly routingSecret: string,
    /** Told of every outcome after its commit. */
    readonly observe: (feed: string, accepted: Accepted) => void,
    /** Told when nothing of a message was stored, whatever it was sent over: its sender has to send it again. */
    readonly refused: (feed: string, error: unknown) => void = () => undefined,
  ) {}
}

/** A message decoded as it arrived, with the moment that was taken for now. */
interface Draft {
  readonly received: Received;
  readonly prepared: Prepared;
  readonly at: number;
}

/** Error of the guessed time beyond which a message is decoded again, in milliseconds: no check is finer than this. */
const guessBound = 60_000;

/**
 * The one path by which messages come in, whatever they were sent over: decode, then raw bytes, outcome, signals and
 * outbox in one transaction, shared by all that wait. What it answers is durable.
 */
export class AcceptMessages {
  private readonly group: GroupCommit<Draft, Accepted>;
  /** How far the database's clock was ahead of this process's when last read, in milliseconds. */
  private lead = 0;

  constructor(
    private readonly database: Database,
    private readonly settings: AcceptSettings,
  ) {
    this.group = new GroupCommit<Draft, Accepted>({
      commit: (drafts) => this.commit(drafts, prepare),
      commitRefused: async (draft) => (await this.commit([draft], prepareRefused))[0] as Accepted,
      sizeOf: ({ received }) => received.bytes.length + 1024,
    });
  }

  /**
   * Takes a message.
   * @returns once it is committed
   * @throws when nothing was stored: the sender has to keep it and try again
   */
  async accept(received: Received): Promise<Accepted> {
    // decoded at once, while the group before is being committed
    const at = systemClock.now().getTime() + this.lead;
    const prepared = prepare(received, { now: at, earlier: new Map() });
    try {
      return await this.group.submit({ received, prepared, at });
    } catch (error) {
      this.settings.refused(received.profile.name, error);
      throw error;
    }
  }

  private async commit(drafts: readonly Draft[], how: typeof prepare): Promise<readonly Accepted[]> {
    const now = await databaseNow(this.database);
    this.lead = now.getTime() - systemClock.now().getTime();
    const context = { now: now.getTime(), earlier: new Map<string, ContactStated>() };
    const alone = drafts.map(({ received, prepared, at }) =>
      how === prepare && Math.abs(at - context.now) < guessBound ? prepared : how(received, context),
    );
    const results = await this.database.transaction(async (sql) => {
      const prepared = await this.complete(sql, alone, how, context);
      const distinct = [...new Map(prepared.map((message) => [message.id, message])).values()];
      const reused = await findReusedControlIds(sql, distinct);
      const created = await insertMessages(sql, distinct, now, reused);
      failPoint('intake.inserted');
      const repeated = distinct.filter(({ id }) => !created.has(id));
      const known = await lockOutcomes(
        sql,
        repeated.map(({ id }) => id),
      );
      const usable = distinct.filter((message) => isUsable(message, known.get(message.id)));
      for (const message of usable) if (known.has(message.id)) await settleAgain(sql, message);
      const fresh = await useSignals(
        sql,
        usable.map((message) => ({ message, receivedAt: known.get(message.id)?.receivedAt ?? now })),
        this.settings.routingSecret,
      );
      await this.useAwaiting(sql, usable, fresh, now);
      await noteFeedsHeard(sql, prepared, now);
      failPoint('intake.before-commit');
      const answered = new Set<string>();
      return prepared.map((message) => {
        const repeat = known.has(message.id) || answered.has(message.id);
        answered.add(message.id);
        return outcomeOf(message, known.get(message.id), repeat, fresh, now);
      });
    });
    failPoint('intake.after-commit');
    results.forEach((result, at) => this.settings.observe(drafts[at]?.received.profile.name ?? '', result));
    return results;
  }

  /** Decodes again, in order, what is not complete alone, with what earlier messages said of its visit. */
  private async complete(
    sql: Sql,
    alone: readonly Prepared[],
    how: typeof prepare,
    context: DecodeContext,
  ): Promise<readonly Prepared[]> {
    const wanted = alone.flatMap(({ received, decoded }) =>
      decoded.wishes === null ? [] : [{ feed: received.profile.name, visit: decoded.wishes }],
    );
    if (wanted.length === 0) return alone;
    const stated = new Map(await findEarlierContacts(sql, wanted));
    return alone.map((message) => {
      const { wishes } = message.decoded;
      const feed = message.received.profile.name;
      const earlier = wishes === null ? undefined : stated.get(visitKey(feed, wishes));
      const complete =
        wishes === null || earlier === undefined
          ? message
          : how(message.received, { ...context, earlier: new Map([[wishes, earlier]]) });
      for (const { signal, visit } of complete.signals) {
        if (visit === null || signal.type !== 'contact.stated') continue;
        const key = visitKey(feed, visit);
        if (!isOlder(signal, stated.get(key))) stated.set(key, signal);
      }
      return complete;
    });
  }

  /** Uses messages that were held until one of these visits was stated. */
  private async useAwaiting(
    sql: Sql,
    usable: readonly Prepared[],
    fresh: ReadonlySet<string>,
    now: Date,
  ): Promise<void> {
    const stated = new Map<string, { feed: string; visit: string; contact: ContactStated }>();
    for (const { signals } of usable)
      for (const { id, signal, visit } of signals)
        if (visit !== null && fresh.has(id) && signal.type === 'contact.stated')
          stated.set(visitKey(signal.feed, visit), { feed: signal.feed, visit, contact: signal });
    const awaiting = await lockAwaiting(sql, [...stated.values()], this.settings.profiles);
    const completed: Usable[] = [];
    for (const { received, receivedAt } of awaiting) {
      const earlier = new Map([...stated.values()].map(({ visit, contact }) => [visit, contact]));
      const message = prepare(received, { now: now.getTime(), earlier });
      if (message.settled.disposition === 'quarantined') continue;
      await settleAgain(sql, message);
      completed.push({ message, receivedAt });
    }
    await useSignals(sql, completed, this.settings.routingSecret);
  }
}

/** Whether a statement speaks of an earlier moment than the one held about the same visit. */
function isOlder({ visit }: ContactStated, held: ContactStated | undefined): boolean {
  if (visit.version === undefined || held?.visit.version === undefined) return false;
  return Date.parse(visit.version) < Date.parse(held.visit.version);
}

/** A repeat of a message that was not used is used when it can be now; one that a person closed stays closed. */
function isUsable(message: Prepared, known: StoredOutcome | undefined): boolean {
  if (known === undefined) return true;
  return message.signals.length > 0 && (known.disposition === 'quarantined' || known.disposition === 'ignored');
}
