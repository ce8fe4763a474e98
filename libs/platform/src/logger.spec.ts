import fc from 'fast-check';
import { describeError } from './errors.js';
import { createLogger, type LogFields, type Logger } from './logger.js';

const canary = 'canary-WRENFOLD';
const listening = (level = 'debug'): { logger: Logger; lines: string[] } => {
  const lines: string[] = [];
  return { logger: createLogger({ service: 'screening', level, sink: { write: (line) => lines.push(line) } }), lines };
};
const unlisted = (fields: object): LogFields => fields;
const said = (lines: readonly string[]): Record<string, unknown>[] =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a log line', () => {
  it('says when, who, what and the listed fields, as one line of JSON', () => {
    const { logger, lines } = listening();
    logger.warn('consumer.parked', { topic: 'signals.v1', partition: 3, offset: 12n, reason: 'contract-breach' });
    expect(lines).toHaveLength(1);
    expect(said(lines)[0]).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      service: 'screening',
      event: 'consumer.parked',
      topic: 'signals.v1',
      partition: 3,
      offset: '12',
      reason: 'contract-breach',
    });
  });

  it('never holds a field that is not listed, whatever it is called and however deep it lies', () => {
    const names = fc.oneof(
      fc.constantFrom(
        'name',
        'text',
        'nhsNumber',
        'address',
        'message',
        'err',
        'body',
        'detail',
        'toJSON',
        '__proto__',
        'Reason',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    const values = fc.constantFrom<unknown>(
      canary,
      { deep: canary },
      [canary],
      new Error(canary),
      new Map([[canary, canary]]),
    );
    fc.assert(
      fc.property(names, values, fc.boolean(), (name, value, isChild) => {
        const { logger, lines } = listening();
        const fields = unlisted(
          Object.fromEntries([
            [`x${name}`, value],
            ['count', 1],
          ]),
        );
        if (isChild) logger.child(fields).info('contact.screened');
        else logger.info('contact.screened', fields);
        expect(lines.join('')).not.toContain(canary);
        expect(said(lines)[0]).toMatchObject({ event: 'contact.screened', count: 1 });
      }),
    );
  });

  it.each([{ deep: canary }, [canary], new Error(canary), () => canary, Symbol(canary)])(
    'holds no structure, not even in a listed field: %p',
    (value) => {
      const { logger, lines } = listening();
      logger.info('contact.screened', { reason: value } as unknown as LogFields);
      expect(lines.join('')).not.toContain(canary);
    },
  );

  it.each(['9990000018', '999 000 0018', 'number 9990000018 refused', '(9990000018)'])(
    'holds no ten digits that could be an NHS number: %s',
    (reason) => {
      const { logger, lines } = listening();
      logger.error('signal.refused', { reason });
      expect(lines.join('')).not.toMatch(/999 ?000 ?0018/);
      expect(said(lines)[0]?.['reason']).toContain('[ten digits]');
    },
  );

  it('keeps ids, traces and moments whole', () => {
    const fields = {
      eventId: '12345678-1234-4234-8234-123456789012',
      traceparent: '00-12345678901234567890123456789012-1234567890123456-01',
      at: '1763385720000',
    };
    const { logger, lines } = listening();
    logger.info('signal.taken', fields);
    expect(said(lines)[0]).toMatchObject(fields);
  });

  it('is cut where a value is longer than any code', () => {
    const { logger, lines } = listening();
    logger.info('signal.taken', { reason: 'x'.repeat(10_000) });
    expect(lines.join('').length).toBeLessThan(700);
  });

  it('takes an error only as the mapper describes it', () => {
    const { logger, lines } = listening();
    logger.error(
      'screening.failed',
      describeError(Object.assign(new Error(canary), { code: '23505', detail: canary })),
    );
    expect(lines.join('')).not.toContain(canary);
    expect(said(lines)[0]).toMatchObject({ errorClass: 'Error', code: '23505' });
  });

  it('is not written below the level that is asked for', () => {
    const { logger, lines } = listening('warn');
    logger.debug('a.b');
    logger.info('a.b');
    logger.error('a.b');
    expect(lines).toHaveLength(1);
  });

  it('carries the fields of the logger it comes from', () => {
    const { logger, lines } = listening();
    logger.child({ consumer: 'screening', lane: 1 }).info('lane.started', { lane: 2 });
    expect(lines[0]).toContain('"consumer":"screening"');
  });
});
