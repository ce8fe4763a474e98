import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';

/** What a broker answers of a topic that it has made, until the news has reached every part of the cluster. */
const soon: ReadonlySet<string> = new Set([
  'UNKNOWN_TOPIC_OR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'NOT_LEADER_FOR_PARTITION',
]);

/**
 * Resolves when each partition of these new topics answers for itself: only then can it be written to and read. The
 * client's own waiting for leaders gives up where a broker does not know the new topic yet.
 */
export async function untilAnswered(admin: Admin, names: readonly string[]): Promise<void> {
  for (const name of names) while (!(await answers(admin, name))) await pause(50);
}

async function answers(admin: Admin, topic: string): Promise<boolean> {
  try {
    return (await admin.fetchTopicOffsets(topic)).length > 0;
  } catch (error) {
    if (error instanceof Error && 'type' in error && soon.has(String(error.type))) return false;
    throw error;
  }
}
