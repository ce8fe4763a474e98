import { logLevel, type LogEntry } from 'kafkajs';
import { hearing } from '../../test/hearing.js';
import { kafkaLogCreator } from './kafka-log.js';

const entry = (level: logLevel, message: string, extra: Record<string, unknown> = {}): LogEntry => ({
  namespace: 'Runner',
  level,
  label: '',
  log: { timestamp: '', message, logger: 'kafkajs', ...extra },
});

describe('the log of the Kafka client', () => {
  it('takes a rebalance for what it is', () => {
    const { logger, events } = hearing();
    kafkaLogCreator(logger)()(entry(logLevel.ERROR, 'The group is rebalancing, re-joining', { groupId: 'dispatch' }));
    expect(events).toMatchObject([{ level: 'info', event: 'kafka.rebalance', groupId: 'dispatch' }]);
  });
  it('tells of an error by name and place, never by its text', () => {
    const { logger, events } = hearing();
    const message = 'Crash: KafkaJSProtocolError: key WRENFOLD 9990000018 was refused';
    kafkaLogCreator(logger)()(entry(logLevel.ERROR, message, { stack: message, payload: { key: 'WRENFOLD' } }));
    expect(events).toMatchObject([
      { level: 'warn', event: 'kafka.client', place: 'Runner', code: 'KafkaJSProtocolError' },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/WRENFOLD|9990000018/);
  });
});
