import { testNhsNumber } from '#libs/testing';
import { sendOverMllp } from '../../services/cli/src/mllp-client.js';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, type TestStack } from '../support/test-stack.js';

const stamp = (at: Date) => at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
const daysFromNow = (days: number) => stamp(new Date(Date.now() + days * 86_400_000)).slice(0, 8);
const now = stamp(new Date(Date.now() - 600_000));

/** An emergency attendance of a seven-month-old; a test changes what it is about. */
function attendance(
  controlId: string,
  changes: { event?: string; charset?: string; identifiers?: string; name?: string; born?: string } = {},
): string {
  const { event = 'ADT^A04', charset = '', name = 'WRENFOLD^Ivo', born = daysFromNow(-210) } = changes;
  const identifiers = changes.identifiers ?? `${testNhsNumber(501)}^^^NHS^NH~L501^^^RXX^PI`;
  return [
    `MSH|^~\\&|PAS|RXX|BW|RXX|${now}||${event}|${controlId}|P|2.4||||||${charset}`,
    `EVN||${now}||||${now}`,
    `PID|1||${identifiers}||${name}||${born}|1`,
    `PV1|1|E|RXX01^^^RXX||||||||||||||||V501|||||||||||||||||||||||||${now}`,
    '',
  ].join('\r');
}

interface Bad {
  readonly what: string;
  readonly by: 'HL7' | 'JSON';
  readonly bytes: () => Buffer;
  readonly reason: string;
  readonly disposition: 'quarantined' | 'ignored';
  readonly answer: string;
}

const hl7 = (
  what: string,
  text: () => string,
  reason: string,
  answer = 'AA',
  disposition: Bad['disposition'] = 'quarantined',
): Bad => ({
  what,
  by: 'HL7',
  bytes: () => Buffer.from(text(), 'latin1'),
  reason,
  disposition,
  answer,
});
const json = (what: string, text: () => string, reason: string, answer: string): Bad => ({
  what,
  by: 'JSON',
  bytes: () => Buffer.from(text()),
  reason,
  disposition: 'quarantined',
  answer,
});

const bad: readonly Bad[] = [
  hl7('a frame that is no HL7', () => 'PID|1||somebody', 'not-hl7', 'AR'),
  hl7(
    'a wrong character set',
    () => attendance('R2', { charset: 'UNICODE UTF-8', name: 'WRENFOLD^Zo\u00eb' }),
    'charset-undecodable',
  ),
  hl7('an unknown event type', () => attendance('R3', { event: 'ADT^Z99' }), 'unknown-event-type'),
  hl7(
    'an NHS number that fails modulus 11',
    () => attendance('R4', { identifiers: '9990000019^^^NHS^NH' }),
    'nhs-number-check-digit',
  ),
  hl7('a birth date in the future', () => attendance('R5', { born: daysFromNow(40) }), 'birth-date-in-future'),
  hl7('an adult', () => attendance('R6', { born: '19800229' }), 'adult', 'AA', 'ignored'),
  json(
    'a time without zone',
    () => JSON.stringify({ ...bruisedBaby(502), occurredAt: '2026-11-17T13:22:00' }),
    'time-without-zone',
    '422',
  ),
  json(
    'a body that fails its schema',
    () => JSON.stringify({ ...bruisedBaby(503), status: 'flown' }),
    'contract-breach',
    '422',
  ),
  json('a body that is no JSON', () => '{"type":', 'body-not-json', '400'),
];

interface Message {
  readonly id: string;
  readonly reason: string | null;
}

describe('what a source may do wrong', () => {
  let up: TestStack;
  let next = 510;
  beforeAll(async () => {
    up = await startTestStack({ services: ['intake'], servers: ['kafka'] });
  });
  afterAll(async () => {
    await up.stop();
  });

  const send = async ({ by, bytes }: Bad, body: Buffer = bytes()): Promise<string> => {
    if (by === 'JSON') return String((await up.system.postSignals('millbrook-pas', body.toString())).status);
    const [answer] = await sendOverMllp(up.system.mllpAddress('millbrook-pas'), [body]);
    return /\rMSA.(A[AER])/.exec(answer ?? '')?.[1] ?? 'none';
  };
  const listed = async ({ disposition, reason }: Bad) =>
    (
      await up.system.operator<{ messages: readonly Message[] }>(
        'intake',
        `/operator/messages?disposition=${disposition}&reason=${reason}`,
      )
    ).messages;

  it.each(bad.map((one) => [one.what, one.reason, one] as const))(
    'G14 %s has the reason %s, is kept byte for byte, is shown, can be retried, and stops nobody',
    async (_what, reason, one) => {
      const body = one.bytes();
      expect(await send(one, body)).toBe(one.answer);
      const [held, ...others] = await listed(one);
      expect(others).toEqual([]);
      const shown = await up.system.operator<{ raw: string; reason: string }>(
        'intake',
        `/operator/messages/${held!.id}`,
      );
      expect(shown.reason).toBe(reason);
      expect(Buffer.from(shown.raw, 'base64').equals(body)).toBe(true);
      const again = await up.system.operator<{ disposition: string; reason: string }>(
        'intake',
        `/operator/messages/${held!.id}/retry`,
        'POST',
      );
      expect(again).toMatchObject({ disposition: one.disposition, reason });
      await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++), 2_000);
      const good = Buffer.from(attendance(`GOOD${next++}`), 'latin1');
      expect(await send({ ...one, by: 'HL7' }, good)).toBe('AA');
    },
  );
});
