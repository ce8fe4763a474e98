import { readFileSync } from 'node:fs';
import { DateTime, Duration } from 'luxon';
import { feedProfile } from '../src/domain/feed-profile.js';
import type { DecodeContext, Received } from '../src/domain/received.js';

/** The moment at which the sample messages are received in tests. */
export const receivedAt = Date.parse('2026-11-17T13:32:00Z');

/** The feed of the tests: a hospital with test numbers. */
export const millbrook = feedProfile.parse({
  name: 'millbrook-pas',
  organisation: 'RXX',
  authorityOfLocalIds: 'RXX',
  site: 'RXX01',
  allowTestNhsNumbers: true,
});

/** Text of a sample message with its times filled in and segments ended by CR. */
export function sample(name: string, id = '1001'): string {
  return filled(new URL(`./${name}.hl7`, import.meta.url), id);
}

/** The text of any file with places for times and a number. */
export function filled(file: URL, id: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll('{{id}}', id)
    .replaceAll(/\{\{(now|date)(?:([+-])(P[0-9A-Z]+))?\}\}/g, (_, what: string, sign?: string, period?: string) => {
      const shift = Duration.fromISO(period ?? 'PT0S');
      const start = DateTime.fromMillis(receivedAt, { zone: 'Europe/London' });
      const moment = sign === '-' ? start.minus(shift) : start.plus(shift);
      return moment.toFormat(what === 'now' ? 'yyyyMMddHHmmss' : 'yyyyMMdd');
    })
    .trimEnd()
    .replaceAll('\n', '\r');
}

/** A message with one field of one segment set to another value. */
export function withField(message: string, segment: string, field: number, value: string): string {
  return message
    .split('\r')
    .map((line) => {
      if (!line.startsWith(`${segment}|`)) return line;
      const fields = line.split('|');
      while (fields.length <= field) fields.push('');
      fields[segment === 'MSH' ? field - 1 : field] = value;
      return fields.join('|');
    })
    .join('\r');
}

/** A message as MLLP brings it, in one whole frame. */
export function overMllp(body: string | Buffer, profile = millbrook): Received {
  return { profile, transport: { kind: 'mllp', framing: 'whole' }, bytes: Buffer.from(body) };
}

/** A body as `POST /signals` brings it, without a sender’s id. */
export function overHttp(body: unknown, profile = millbrook): Received {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return { profile, transport: { kind: 'signals', senderId: null }, bytes };
}

/** Decoding at the moment of receipt, with nothing said before. */
export const context: DecodeContext = { now: receivedAt, earlier: new Map() };

/** A contact as a feed states it in JSON. */
export const contact = {
  type: 'contact.stated',
  feed: 'millbrook-pas',
  organisation: 'RXX',
  site: 'RXX01',
  visit: { id: 'V4417', version: '2026-11-17T13:22:00Z' },
  person: {
    nhsNumber: '9990000018',
    nhsNumberStatus: '01',
    localIds: [{ authority: 'RXX', id: 'L0018' }],
    name: 'WRENFOLD, Ivo',
    birthDate: '2026-04-09',
  },
  occurredAt: '2026-11-17T13:22:00+00:00',
  setting: 'ed',
  kind: 'unscheduled',
  status: 'arrived',
} as const;
