import './quick-client.js';
import kafkajs, { type LogEntry } from 'kafkajs';
import type { Logger, LogFields } from '#libs/platform';

const { logLevel } = kafkajs;
/** Words of a rebalance, which the client reports as an error; to us it is part of the day. */
const rebalancing = /rebalanc|not aware of this member|coordinator is loading|joined the group/i;

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : undefined;

/** What may be said of a log entry of the client: names and numbers that it gives apart, never its message. */
export function kafkaLogFields(entry: Pick<LogEntry, 'namespace' | 'log'>): LogFields {
  const extra = entry.log as unknown as Readonly<Record<string, unknown>>;
  const retryTime = extra['retryTime'];
  const partition = extra['partition'];
  return {
    place: nameOf(entry.namespace) ?? 'client',
    code: nameOf(extra['errorName']) ?? firstWord(entry.log.message),
    groupId: nameOf(extra['groupId']),
    topic: nameOf(extra['topic']),
    ...(typeof partition === 'number' ? { partition } : {}),
    ...(typeof retryTime === 'number' ? { retryInMs: retryTime } : {}),
  };
}

/** Names of errors and the fixed head of a message; text behind it may hold anything. */
function firstWord(message: string): string | undefined {
  return (/KafkaJS\w+/.exec(message) ?? /^[A-Za-z]+( [a-z]+){0,3}/.exec(message))?.[0];
}

/** Turns the client's log into ours: a rebalance is information, nothing carries a value. */
export function kafkaLogCreator(logger: Logger): () => (entry: LogEntry) => void {
  return () => (entry) => {
    const fields = kafkaLogFields(entry);
    if (entry.level > logLevel.WARN) {
      logger.debug('kafka.client', fields);
    } else if (rebalancing.test(`${entry.log.message} ${textOf((entry.log as { error?: unknown }).error)}`)) {
      logger.info('kafka.rebalance', fields);
    } else {
      logger.warn('kafka.client', fields);
    }
  };
}

function textOf(error: unknown): string {
  return typeof error === 'string' ? error : error instanceof Error ? error.message : '';
}
