import { enqueue } from '#libs/messaging';
import { counter, databaseNow, fireTimer, nameUuid, type Database, type DueTimer, type Logger } from '#libs/platform';
import { isoDuration, lookAtFeed, type FeedLook, type ToldSilence } from './domain/feed-silence.js';
import type { FeedProfile } from './domain/feed-profile.js';
import { statedEvents } from './store/events-of-signals.js';
import { fadeGaps, feedWatchTable, lockFeedOf, lookAgain } from './store/feed-watches.js';

/** Seconds after a start within which no feed is judged: senders find their way back. Technical. */
export const graceSeconds = 60;

interface WatchSettings {
  readonly profiles: ReadonlyMap<string, FeedProfile>;
  readonly routingSecret: string;
  readonly logger: Logger;
}

const silences = counter('bellwether_intake_feed_silences_total', 'Silences of feeds, begun and over', [
  'feed',
  'outcome',
]);

/**
 * Looks at the feed of a timer that fell due: tells when it has been silent for too long, and when it was heard again, and
 * sets the next look. One transaction: what was told is remembered, so that a crash repeats or loses nothing.
 */
export async function watchFeed(database: Database, timer: DueTimer, settings: WatchSettings): Promise<void> {
  await database.transaction(async (sql) => {
    const watched = await lockFeedOf(sql, timer.id);
    if (watched === null || !(await fireTimer(sql, feedWatchTable, timer.id))) return;
    const profile = settings.profiles.get(watched.feed);
    if (profile === undefined) return;
    await fadeGaps(sql, watched.feed);
    const now = await databaseNow(sql);
    const look = lookAtFeed(watched, watched.told, profile.silence, now.getTime());
    await lookAgain(sql, watched.feed, look.again, toldAfter(look, watched.told));
    if (look.says === 'nothing') return;
    const { id, signal } = signalOf(look, profile);
    const receivedAt = now.toISOString();
    const events = statedEvents([{ id, signal, value: JSON.stringify(signal) }], settings.routingSecret);
    await enqueue(
      sql,
      events.map((event) => ({ ...event, time: event.time ?? receivedAt, receivedAt })),
    );
    silences.inc({ feed: watched.feed, outcome: look.says });
    if (look.says === 'silent') settings.logger.error('feed.silent', { feed: watched.feed, alarm: true });
    else settings.logger.info('feed.heard-again', { feed: watched.feed });
  });
}

function toldAfter(look: FeedLook, before: ToldSilence | null): ToldSilence | null {
  switch (look.says) {
    case 'silent':
      return look.silence;
    case 'heard-again':
      return null;
    case 'nothing':
      return before;
  }
}

/** The statement of a silence or of its end; its id is that of the silence, whoever notices it and however often. */
function signalOf(look: Exclude<FeedLook, { says: 'nothing' }>, { name: feed, organisation }: FeedProfile) {
  const since = new Date(look.silence.since).toISOString();
  const silence = {
    type: 'feed.silent' as const,
    feed,
    since,
    usually: isoDuration(look.silence.usuallySeconds),
    organisation,
  };
  return look.says === 'silent'
    ? { id: nameUuid('signal', feed, `silence ${since}`, 0), signal: silence }
    : {
        id: nameUuid('signal', feed, `silence ${since}`, 1),
        signal: { ...silence, until: new Date(look.until).toISOString() },
      };
}
