import pino from 'pino';

/** Fields that may be logged: ids, rule ids, counts, durations, codes. Anything else is dropped. */
const allowedFields = [
  'acknowledged',
  'added',
  'alarm',
  'anchorKind',
  'at',
  'attempt',
  'batch',
  'bucket',
  'caseId',
  'caseNumber',
  'chain',
  'childId',
  'clusterId',
  'code',
  'consumer',
  'count',
  'delayMs',
  'disposition',
  'durationMs',
  'endpoint',
  'epoch',
  'errorClass',
  'eventId',
  'eventType',
  'expected',
  'failed',
  'feed',
  'findingId',
  'found',
  'groupId',
  'lag',
  'lane',
  'logEnd',
  'messageRef',
  'noticeId',
  'offset',
  'oldestAgeMs',
  'organisation',
  'partition',
  'partitions',
  'pid',
  'place',
  'policy',
  'port',
  'reason',
  'retryInMs',
  'round',
  'rule',
  'schema',
  'sequence',
  'service',
  'severity',
  'signalId',
  'size',
  'state',
  'status',
  'step',
  'table',
  'topic',
  'traceparent',
  'version',
] as const;

export type LogField = (typeof allowedFields)[number];
export type LogFields = { readonly [F in LogField]?: string | number | bigint | boolean | null | undefined };

/** One line of JSON for each event. `event` is a fixed, dotted name such as `consumer.parked`, never a sentence with values. */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  child(fields: LogFields): Logger;
}

const allowed: ReadonlySet<string> = new Set(allowedFields);
/** Ten digits, in a row or as 3 3 4, could be an NHS number, whatever field they stand in. Longer runs (moments) are kept. */
const tenDigits = /(?<![0-9a-fA-F-])\d{3} ?\d{3} ?\d{4}(?![0-9a-fA-F-])/g;

function admit(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const admitted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    // a structure can hold anything, so it is dropped like a field that is not listed
    if (!allowed.has(name) || value === undefined || (typeof value === 'object' && value !== null)) continue;
    admitted[name] =
      typeof value === 'string'
        ? value.replaceAll(tenDigits, '[ten digits]').slice(0, 500)
        : typeof value === 'bigint'
          ? value.toString()
          : value;
  }
  return admitted;
}

function over(line: pino.Logger): Logger {
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}): void =>
      line[level]({ event, ...admit(fields) });
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: (fields) => over(line.child(admit(fields))),
  };
}

/** Where lines go: standard output, or a sink in tests. */
export interface LogSink {
  write(line: string): void;
}

/** Makes the logger of one service. */
export function createLogger(options: {
  readonly service: string;
  readonly level?: string;
  readonly sink?: LogSink;
}): Logger {
  const settings: pino.LoggerOptions = {
    level: options.level ?? 'info',
    base: { service: options.service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
  return over(options.sink === undefined ? pino(settings) : pino(settings, options.sink));
}
