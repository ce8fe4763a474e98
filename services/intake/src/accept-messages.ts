import { databaseNow, failPoint, systemClock, type Database, type Sql } from '#libs/platform';
import type { ContactStated } from '#libs/contracts';
import { prepare, prepareRefused, type Prepared } from './domain/prepare.js';
import type { DecodeContext, Received } from './domain/received.js';
import { GroupCommit } from './group-commit.js';
import { outcomesOf, type Accepted } from './outcome.js';
import { noteFeedsHeard } from './store/feeds-heard.js';
import { storeFresh } from './store/fresh-messages.js';
import { lockAwaiting, type Profiles } from './store/kept-messages.js';
import { insertMessages, lockOutcomes, settleAgain, type StoredOutcome } from './store/message-rows.js';
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
    const results = (how === prepare ? await this.storeAsFresh(drafts) : null) ?? (await this.storeAny(drafts, how));
    failPoint('intake.after-commit');
    results.forEach((result, at) => this.settings.observe(drafts[at]?.received.profile.name ?? '', result));
    return results;
  }

  /** The short way of a group in which each message is new and complete by itself; null when one of them is not. */
  private async storeAsFresh(drafts: readonly Draft[]): Promise<readonly Accepted[] | null> {
    if (drafts.some(({ prepared }) => prepared.decoded.wishes !== null)) return null;
    const heard = drafts.map(({ prepared }) => prepared);
    const messages = eachOnce(heard);
    const from = Math.max(...drafts.map(({ at }) => at)) - guessBound;
    const until = Math.min(...drafts.map(({ at }) => at)) + guessBound;
    const storing = storeFresh(this.database, { messages, heard, from, until }, this.settings.routingSecret);
    // the server has the statement, and commits it whatever becomes of this process
    setImmediate(() => {
      failPoint('intake.inserted');
      setImmediate(() => failPoint('intake.before-commit'));
    });
    const answer = await storing;
    if (answer === null) return null;
    this.lead = answer.now.getTime() - systemClock.now().getTime();
    if (!answer.isStored) return null;
    const fresh = new Set(messages.flatMap(({ signals }) => signals.map(({ id }) => id)));
    return outcomesOf(heard, new Map(), fresh, answer.now);
  }

  /** The long way: messages that came before, that wait for another one or are waited for. */
  private async storeAny(drafts: readonly Draft[], how: typeof prepare): Promise<readonly Accepted[]> {
    const now = await databaseNow(this.database);
    this.lead = now.getTime() - systemClock.now().getTime();
    const context = { now: now.getTime(), earlier: new Map<string, ContactStated>() };
    const alone = drafts.map(({ received, prepared, at }) =>
      how === prepare && Math.abs(at - context.now) < guessBound ? prepared : how(received, context),
    );
    return this.database.transaction(async (sql) => {
      const prepared = await this.complete(sql, alone, how, context);
      const distinct = eachOnce(prepared);
      const created = await insertMessages(sql, distinct, now);
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
      return outcomesOf(prepared, known, fresh, now);
    });
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

function eachOnce(messages: readonly Prepared[]): readonly Prepared[] {
  return [...new Map(messages.map((message) => [message.id, message])).values()];
}
