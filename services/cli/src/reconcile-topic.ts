import { setTimeout as rest } from 'node:timers/promises';
import { topics, type TopicName } from '#libs/contracts';
import type { FormerOffset, SentEvent } from '#libs/messaging';
import { callService } from './call-service.js';
import { CommandFailure } from './command-failure.js';
import type { Endpoints } from './env.js';
import { lookAtTopics } from './look-at-topics.js';

/** Who reads a topic, in the order in which one leads to the next. Nobody reads `cases.v1`. */
export const readers = {
  'signals.v1': 'screening',
  'findings.v1': 'casework',
  'notices.v1': 'dispatch',
  'receipts.v1': 'casework',
} as const satisfies Partial<Record<TopicName, string>>;
export type ReadTopic = keyof typeof readers;

/** What became of one topic. */
export interface Reconciled {
  readonly topic: ReadTopic;
  readonly producer: string;
  readonly reader: string;
  /** Events that the producer has published and still holds. */
  readonly compared: number;
  readonly known: number;
  readonly lacking: number;
  /** Events published again; none in a dry run. */
  readonly published: number;
}

interface Order {
  readonly as: string;
  readonly dryRun: boolean;
  /** Milliseconds that the reader may take to come to the end of the log. */
  readonly patienceMs: number;
}

/** A call of a service that operators make. */
function ask<T>(endpoints: Endpoints, service: string, path: string, body?: object): Promise<T> {
  return callService<T>({
    url: `${endpoints.services[service]?.url ?? ''}/operator/${path}`,
    token: endpoints.operator.token,
    ...(body === undefined ? {} : { method: 'POST' as const, body: JSON.stringify(body) }),
  });
}

/**
 * Publishes again, from the outbox of a topic's producer, exactly what its reader lacks. What still lies unread in the
 * log is not lacking: it is waited for.
 * @throws CommandFailure when the reader does not come to the end of the log
 */
export async function reconcileTopic(endpoints: Endpoints, topic: ReadTopic, order: Order): Promise<Reconciled> {
  const { producer } = topics[topic];
  const reader = readers[topic];
  const { now: until } = await ask<{ now: string }>(endpoints, producer, 'outbox/moment');
  await untilRead(endpoints, topic, reader, order.patienceMs);
  const counts = { compared: 0, lacking: 0, published: 0 };
  for (let after = '0'; ;) {
    const question = { topic, until, after };
    const { events } = await ask<{ events: readonly SentEvent[] }>(endpoints, producer, 'outbox/sent', question);
    const last = events.at(-1);
    if (last === undefined) break;
    after = last.row;
    const named = events.map(({ id, type, receivedAt, names }) => ({ id, type, receivedAt, names }));
    const { lacking } = await ask<{ lacking: readonly string[] }>(endpoints, reader, 'consumed/lacking', {
      topic,
      events: named,
    });
    counts.compared += events.length;
    counts.lacking += lacking.length;
    if (order.dryRun || lacking.length === 0) continue;
    // an event that was put out twice is published again once
    const rows = lacking.flatMap((id) => events.find((event) => event.id === id)?.row ?? []);
    const again = { topic, rows, as: order.as };
    counts.published += (await ask<{ published: number }>(endpoints, producer, 'outbox/again', again)).published;
  }
  return { topic, producer, reader, ...counts, known: counts.compared - counts.lacking };
}

/** Waits until a reader has read what the log holds now. */
async function untilRead(endpoints: Endpoints, topic: TopicName, reader: string, patienceMs: number): Promise<void> {
  const giveUp = Date.now() + patienceMs;
  const ends = new Map<number, number>();
  for (;;) {
    const states = (await lookAtTopics(endpoints)).filter((state) => state.topic === topic);
    const log = new Map((states[0]?.partitions ?? []).map(({ partition, end }) => [partition, end]));
    if (ends.size === 0) for (const [partition, end] of log) ends.set(partition, end);
    const read: readonly { readonly partition: number; readonly stored?: number }[] =
      states.find((state) => state.reader === reader)?.partitions ?? [];
    const stored = new Map(read.map((one) => [one.partition, one.stored ?? 0] as const));
    // who has read further than the log goes remembers another log; one that is not there yet has no end at all
    const isOther = [...log].some(([partition, end]) => (stored.get(partition) ?? 0) > end);
    const isRead = [...ends].every(([partition, end]) => (stored.get(partition) ?? 0) >= end);
    if (!isOther && ends.size > 0 && read.length > 0 && isRead) return;
    if (Date.now() > giveUp)
      throw new CommandFailure(
        `${reader} has not read ${topic} to its end.`,
        'If it says that this is another log (see its health), give --accept-new-log; else try again later.',
      );
    await rest(1_000);
  }
}

/**
 * Accepts the log that is there now in place of the one that a reader remembers. A reader that has found another log
 * ends itself and comes back again and again: it is asked whenever it is up.
 * @throws CommandFailure when it is not up for long enough within the time given
 */
export async function acceptLog(
  endpoints: Endpoints,
  topic: ReadTopic,
  order: Pick<Order, 'as' | 'patienceMs'>,
): Promise<readonly FormerOffset[]> {
  const giveUp = Date.now() + order.patienceMs;
  for (;;) {
    try {
      const body = { topic, as: order.as };
      return (await ask<{ former: readonly FormerOffset[] }>(endpoints, readers[topic], 'consumed/accept-log', body))
        .former;
    } catch (error) {
      if (!(error instanceof CommandFailure) || !error.message.includes('does not answer') || Date.now() > giveUp)
        throw error;
      await rest(200);
    }
  }
}
