import './quick-client.js';
import kafkajs, { type Kafka } from 'kafkajs';
import type { Logger } from '#libs/platform';
import { kafkaLogCreator } from './kafka-log.js';
import { quietRequestQueue } from './quiet-request-queue.js';

/**
 * Makes a client. Waits between retries stay short (≤ 1 s), so that everything moves again within ten seconds of the
 * broker's return (G5).
 */
export function kafkaClient(options: {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly logger: Logger;
}): Kafka {
  quietRequestQueue();
  return new kafkajs.Kafka({
    brokers: [...options.brokers],
    clientId: options.clientId,
    connectionTimeout: 5_000,
    authenticationTimeout: 10_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 300, retries: 60, maxRetryTime: 1_000 },
    logLevel: kafkajs.logLevel.INFO,
    logCreator: kafkaLogCreator(options.logger),
  });
}
