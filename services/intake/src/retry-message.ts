import type { ContactStated } from '#libs/contracts';
import { databaseNow, type Database } from '#libs/platform';
import { prepare } from './domain/prepare.js';
import { outcomeOf, type Accepted } from './outcome.js';
import { lockKept, type Profiles } from './store/kept-messages.js';
import { settleAgain } from './store/message-rows.js';
import { findEarlierContacts, useSignals, visitKey } from './store/signal-rows.js';

/**
 * Decodes a kept message again, with the profile and the knowledge of now and the `receivedAt` of its first receipt.
 * Signals that were used before are not used twice.
 * @returns its outcome; null when there is no such message, `discarded` when a person has closed it
 */
export async function retryMessage(
  database: Database,
  id: string,
  settings: { readonly profiles: Profiles; readonly routingSecret: string },
): Promise<Accepted | 'discarded' | null> {
  const now = await databaseNow(database);
  return database.transaction(async (sql) => {
    const kept = await lockKept(sql, id, settings.profiles);
    if (kept === null) return null;
    if (kept.disposition === 'discarded') return 'discarded';
    const context = { now: now.getTime() };
    const feed = kept.received.profile.name;
    const alone = prepare(kept.received, { ...context, earlier: new Map() });
    const { wishes } = alone.decoded;
    const stated =
      wishes === null ? new Map<string, ContactStated>() : await findEarlierContacts(sql, [{ feed, visit: wishes }]);
    const contact = wishes === null ? undefined : stated.get(visitKey(feed, wishes));
    const complete =
      wishes === null || contact === undefined
        ? alone
        : prepare(kept.received, { ...context, earlier: new Map([[wishes, contact]]) });
    // the identity of a message never changes, whatever later code makes of its bytes
    const message = { ...complete, id: kept.id };
    await settleAgain(sql, message);
    const fresh = await useSignals(sql, [{ message, receivedAt: kept.receivedAt }], settings.routingSecret);
    const outcome = outcomeOf(
      message,
      { disposition: kept.disposition, receivedAt: kept.receivedAt },
      true,
      fresh,
      now,
    );
    return { ...outcome, items: outcome.items.map((item) => ({ ...item, duplicate: isRepeat(item, fresh) })) };
  });
}

function isRepeat(item: Accepted['items'][number], fresh: ReadonlySet<string>): boolean {
  return item.disposition === 'accepted' && !fresh.has(item.id);
}
