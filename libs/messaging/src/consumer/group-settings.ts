import type { ConsumerConfig } from 'kafkajs';

/** Milliseconds without a heartbeat after which a member is given up: the broker's minimum, so that a dead one is missed soon. */
export const defaultSessionMs = 6_000;

/**
 * Settings of a group member. Small portions and frequent heartbeats, because the client sends heartbeats only between
 * batches; waits of 500 ms cost no latency, because the broker answers at the first byte.
 */
export function groupSettings(groupId: string, sessionMs: number): ConsumerConfig {
  return {
    groupId,
    sessionTimeout: sessionMs,
    heartbeatInterval: Math.min(1_000, sessionMs / 6),
    rebalanceTimeout: 90_000,
    minBytes: 1,
    maxWaitTimeInMs: 500,
    maxBytesPerPartition: 256 * 1_024,
    maxBytes: 4 * 1_024 * 1_024,
    allowAutoTopicCreation: false,
    // a topic made anew or grown is noticed soon
    metadataMaxAge: 60_000,
    retry: { initialRetryTime: 300, retries: 60, maxRetryTime: 1_000 },
  };
}
