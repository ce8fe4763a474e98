import { Kafka, logLevel } from 'kafkajs';
import { eventually } from '#libs/testing';
import type { TestStack } from './test-stack.js';

/** Who reads what, and who writes it. */
const ways = [
  { topic: 'signals.v1', from: 'intake', to: 'screening' },
  { topic: 'findings.v1', from: 'screening', to: 'casework' },
  { topic: 'notices.v1', from: 'casework', to: 'dispatch' },
  { topic: 'receipts.v1', from: 'dispatch', to: 'casework' },
] as const;

/**
 * Waits until every service has heard all that was said to it: what is heard after a clock has been moved counts as of
 * then, and a machine that is slow would make another story of it.
 */
export async function untilHeard(up: TestStack): Promise<void> {
  const admin = new Kafka({ brokers: [...up.system.endpoints.kafka], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    for (const { topic, from, to } of ways)
      await eventually(
        async () => {
          const [unsent] = await up.sql<{ count: number }>(
            `SELECT count(*)::int AS count FROM ${from}.outbox WHERE sent_at IS NULL`,
          );
          const [read] = await up.sql<{ next: number }>(
            `SELECT coalesce(sum(next), 0)::int AS next FROM ${to}.consumer_offset WHERE topic = $1`,
            [topic],
          );
          const ends = (await admin.fetchTopicOffsets(up.topic(topic))).reduce(
            (sum, { high }) => sum + Number(high),
            0,
          );
          expect([topic, unsent!.count, read!.next]).toEqual([topic, 0, ends]);
        },
        { within: 20_000 },
      );
  } finally {
    await admin.disconnect();
  }
}
