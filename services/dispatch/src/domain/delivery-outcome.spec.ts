import { afterAttempt, orByPhone, outcomeOfFailure } from './delivery-outcome.js';

const failure = (code: string, responseCode?: number) => Object.assign(new Error('reply'), { code, responseCode });

describe('a mail server answers', () => {
  it.each([
    ['550 to the recipient: never', failure('EENVELOPE', 550), 'permanent', 'smtp-550'],
    ['554 after the data: never', failure('EMESSAGE', 554), 'permanent', 'smtp-554'],
    ['451, greylisting: later', failure('EENVELOPE', 451), 'temporary', 'smtp-451'],
    ['421, closing: later', failure('EPROTOCOL', 421), 'temporary', 'smtp-421'],
    ['535 to our login: later, the recipient has no fault', failure('EAUTH', 535), 'temporary', 'smtp-login-refused'],
    ['nothing, the connection broke: later', failure('ECONNECTION'), 'temporary', 'smtp-connection'],
    ['nothing in time: later', failure('ETIMEDOUT'), 'temporary', 'smtp-timeout'],
    ['a byte a second: later', failure('EABORT'), 'temporary', 'smtp-too-slow'],
    ['without TLS: later, and never without', failure('ETLS'), 'temporary', 'smtp-tls-refused'],
    ['502 to STARTTLS: later, and never without', failure('ETLS', 502), 'temporary', 'smtp-tls-refused'],
    ['554 to everybody, in its greeting: later', failure('EPROTOCOL', 554), 'temporary', 'smtp-554'],
    ['nothing, our own mail is malformed: never', failure('EMESSAGE'), 'permanent', 'mail-refused-here'],
    ['something that is no error: later', 'odd', 'temporary', 'smtp-connection'],
  ])('%s', (_, error, kind, reason) => {
    expect(outcomeOfFailure(error)).toMatchObject({ kind, reason });
  });
});

describe('after an attempt', () => {
  const greylisted = outcomeOfFailure(failure('EENVELOPE', 451));

  it('that was accepted the notice is sent', () => {
    expect(afterAttempt({ kind: 'sent' }, 3, [2])).toEqual({ state: 'sent' });
  });

  it('that failed for now it is tried again after the wait of its place', () => {
    expect(afterAttempt(greylisted, 2, [2, 10])).toMatchObject({ state: 'failed-temporary', retryInSeconds: 10 });
  });

  it('beyond the last wait dispatch gives up and says so', () => {
    expect(afterAttempt(greylisted, 3, [2, 10])).toEqual({ state: 'failed-permanent', reason: 'gave-up' });
  });

  it('that was refused for good nothing more is tried', () => {
    const refused = outcomeOfFailure(failure('EENVELOPE', 550));
    expect(afterAttempt(refused, 1, [2])).toEqual({ state: 'failed-permanent', reason: 'smtp-550' });
  });
});

describe('somebody whom mail does not reach', () => {
  it('is to be rung when it has failed for good and there is a number', () => {
    const failed = { state: 'failed-permanent', reason: 'smtp-550' } as const;
    expect(orByPhone(failed, '01632 960 020', 900)).toEqual({
      ...{ state: 'by-phone', reason: 'smtp-550', phone: '01632 960 020', ringWithinSeconds: 900 },
    });
    expect(orByPhone(failed, undefined, 900)).toBe(failed);
  });

  it('is not rung while the mail is tried, or when it was accepted', () => {
    for (const next of [
      { state: 'sent' },
      { state: 'failed-temporary', reason: 'smtp-451', retryInSeconds: 2 },
    ] as const)
      expect(orByPhone(next, '01632 960 020', 900)).toBe(next);
  });
});
