import { contactKey } from '#libs/facts';
import { findingId } from '../../../services/screening/src/domain/evaluate/finding-id.js';
import { type Bench } from '../bench-stack.js';
import { stateContact, type Told } from '../contacts.js';
import { snapshot, windowBetween } from '../measure.js';
import { childAt, listingAuthority } from '../people.js';
import { postSignal } from '../post-signal.js';
import { logged, stretchOf, untilCommitted } from '../produce.js';
import { makeReady, ReadyProducer, type ReadyRecords } from '../ready-records.js';
import { figure, percentile, type Figure } from '../results.js';
import { partitions, Workload } from '../workload.js';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A bruise that was sent. */
interface Posted {
  readonly finding: string;
  /** `performance.now()` at intake's answer; 0 when it refused. */
  readonly acceptedAt: number;
}

/** From intake's answer to the finding's commit, at 20 a second: each signal is a bruise of an infant (rule R15). */
export async function acceptedToFinding(bench: Bench, seconds: number, rate = 20): Promise<Figure> {
  const { stack, sql, world, say } = bench;
  await untilCommitted(bench, await logged(bench));
  // the first two seconds are for compilers and caches
  const warm = 2 * rate;
  const count = Math.round(seconds * rate) + warm;
  const first = bench.take(count);
  const waiting = new Map<string, number>();
  const delays: number[] = [];
  const start = await snapshot(stack, sql);
  const begins = performance.now();
  let refused = 0;
  const posts: Promise<void>[] = [];
  const send = async (index: number): Promise<void> => {
    const { finding, acceptedAt } = await postBruise(bench, first + index, (5 + 20 * index) % world.children);
    if (acceptedAt === 0) refused += 1;
    else waiting.set(finding, acceptedAt);
  };
  let sent = 0;
  const deadline = begins + (count * 1_000) / rate + 30_000;
  while ((sent < count || waiting.size > 0 || delays.length + refused < count) && performance.now() < deadline) {
    for (; sent < count && performance.now() >= begins + (sent * 1_000) / rate; sent += 1) posts.push(send(sent));
    if (waiting.size > 0) {
      const rows = await sql<{ id: string }>(
        'SELECT finding_id AS id FROM screening.finding_revision WHERE finding_id = ANY ($1::uuid[])',
        [[...waiting.keys()]],
      );
      const now = performance.now();
      for (const { id } of rows) {
        delays.push(now - (waiting.get(id) ?? now));
        waiting.delete(id);
      }
    }
    await pause(1);
  }
  await Promise.all(posts);
  const window = windowBetween(start, await snapshot(stack, sql));
  const counted = delays.slice(warm);
  const [p50, p99] = [percentile(counted, 0.5), percentile(counted, 0.99)];
  const name = `accepted by intake → finding committed at ${rate}/s, p99`;
  say(
    `${name}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, of ${delays.length}; missing ${waiting.size + refused}`,
  );
  return figure(name, p99, 'ms', window, {
    detail: `p50 ${p50.toFixed(1)} ms; ${delays.length} findings, ${waiting.size + refused} missing`,
    data: { p50, p99, count: delays.length, missing: waiting.size + refused },
  });
}

/** States a bruise of an infant near this number to intake: rule R15 fires. */
export async function postBruise(bench: Bench, number: number, childNumber: number): Promise<Posted> {
  const { world } = bench;
  const child = childAt(childNumber - (childNumber % 20) + 5, world.base);
  const now = Date.now();
  const told: Told = {
    place: child.hospital,
    occurredAt: now - 60_000,
    kind: 'unscheduled',
    status: 'arrived',
    coded: [{ kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'cheek', laterality: 'left' }],
    words: null,
  };
  const visit = `V${number}`;
  const signal = stateContact(child, told, { visit, version: now - 30_000, authority: listingAuthority });
  const isTaken = await postSignal(bench, signal);
  const anchor = { kind: 'visit', key: contactKey(signal.feed, visit) } as const;
  return { finding: findingId('R15', anchor, 'main'), acceptedAt: isTaken ? performance.now() : 0 };
}

/** Milliseconds from one portion of a steady stream to the next. */
const portionMs = 20;

/** A portion of the stream, ready to be sent, and the partition of each of its signals. */
interface Portion {
  readonly ready: ReadyRecords;
  readonly partitions: readonly number[];
}

/** Makes a steady stream ready before the clock runs: making a signal costs a third of screening it. */
function portionsOf(bench: Bench, count: number, signals: number): readonly Portion[] {
  const workload = new Workload(stretchOf(bench, count * signals));
  return Array.from({ length: count }, (_, index) => {
    const records = workload.records(index * signals, signals);
    return { ready: makeReady(records), partitions: records.map(({ partition = 0 }) => partition) };
  });
}

/**
 * From the moment at which a signal was due to be sent to its commit, at a steady rate; offsets are looked at every few
 * milliseconds.
 * @param warm signals before those that count
 */
export async function producedToCommitted(bench: Bench, seconds: number, warm: number, rate = 5_000): Promise<Figure> {
  const { stack, sql, bus, say } = bench;
  await untilCommitted(bench, await logged(bench));
  const warmMs = Math.ceil((warm * 1_000) / rate / portionMs) * portionMs;
  const portions = portionsOf(bench, (warmMs + seconds * 1_000) / portionMs, (rate * portionMs) / 1_000);
  const ends = await bus.logEnd('signals.v1');
  const open = Array.from({ length: partitions }, (): { offset: number; at: number }[] => []);
  const next = Array.from({ length: partitions }, (_, partition) => Number(ends.get(partition) ?? 0));
  const [broker = ''] = stack.endpoints.kafka;
  const producer = await ReadyProducer.connect(broker);
  const delays: number[] = [];
  let start = await snapshot(stack, sql);
  const begins = performance.now();
  const counted = begins + warmMs;
  let sent = 0;
  let slowest = 0;
  let sending = Promise.resolve();
  const look = async (): Promise<void> => {
    const rows = await sql<{ partition: number; next: string }>(
      `SELECT partition, next::text AS next FROM screening.consumer_offset WHERE topic = 'signals.v1'`,
    );
    const now = performance.now();
    for (const { partition, next: done } of rows) {
      const queue = open[partition] ?? [];
      let count = 0;
      while (count < queue.length && (queue[count]?.offset ?? Infinity) < Number(done)) count += 1;
      for (const { at } of queue.splice(0, count)) if (at >= counted) delays.push(now - at);
    }
  };
  const deadline = counted + seconds * 1_000 + 60_000;
  while (performance.now() < deadline) {
    for (let portion = portions[sent]; portion !== undefined; portion = portions[sent]) {
      const due = begins + sent * portionMs;
      const now = performance.now();
      if (now < due) break;
      if (due === counted) start = await snapshot(stack, sql);
      if (due >= counted) slowest = Math.max(slowest, now - due);
      sent += 1;
      // the moment at which it was due: an overloaded generator does not make the system look faster
      for (const partition of portion.partitions) {
        open[partition]?.push({ offset: next[partition] ?? 0, at: due });
        next[partition] = (next[partition] ?? 0) + 1;
      }
      const { ready } = portion;
      sending = sending.then(() => producer.send(ready));
      // what the broker refuses fails the figure below
      sending.catch(() => undefined);
    }
    await look();
    if (sent === portions.length && open.every((queue) => queue.length === 0)) break;
    await pause(5);
  }
  await sending.finally(() => producer.close());
  const window = windowBetween(start, await snapshot(stack, sql));
  const [p50, p99] = [percentile(delays, 0.5), percentile(delays, 0.99)];
  const left = open.reduce((sum, queue) => sum + queue.length, 0);
  const name = `produced → committed at ${rate}/s, p99`;
  say(`${name}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, of ${delays.length}, ${left} not committed`);
  return figure(name, p99, 'ms', window, {
    detail: `p50 ${p50.toFixed(1)} ms; ${delays.length} signals; generator at most ${slowest.toFixed(0)} ms late; ${left} left`,
    data: { p50, p99, count: delays.length, left, slowest },
  });
}
