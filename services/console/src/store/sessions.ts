import { createHash, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Sql } from '#libs/platform';
import { singleKeysOf, type SingleKeys } from './preferences.js';
import { flashMessage, type FlashMessage } from '../domain/flash.js';

/** Somebody who is signed in. */
export interface Session {
  /** SHA-256 of the cookie, in hex: names the session in tickets and logs, and opens nothing. */
  readonly digest: string;
  /** Directory id. */
  readonly person: string;
  /** Stands in every form of this session, and in those of no other. */
  readonly csrf: string;
  readonly idToken: string;
  /** Whether keys without Ctrl or Alt do something for this person. */
  readonly singleKeys: SingleKeys;
  /** What the clock of the system said when the session was looked up. */
  readonly now: string;
}

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const newSecret = (): string => randomBytes(32).toString('base64url');

const hexBytes = z.instanceof(Buffer).transform((bytes) => bytes.toString('hex'));
const moment = z.date().transform((date) => date.toISOString());
const sessionRow = z.object({
  ...{ id: hexBytes, person: z.string(), id_token: z.string(), now: moment },
  single_keys: z.enum(['on', 'off']),
});

/** Sessions in PostgreSQL: they outlive a restart of the console, and end everywhere at once. */
export class Sessions {
  constructor(
    private readonly sql: Sql,
    private readonly idleMinutes: number,
    /** However busy it is. */
    private readonly lifeHours: number,
  ) {}

  /** @returns the secret for the cookie */
  async begin(person: string, idToken: string): Promise<string> {
    const secret = newSecret();
    await this.sql.query(
      `INSERT INTO session (id, person, id_token, started_at, last_seen_at)
       VALUES ($1, $2, $3, clock.now(), clock.now())`,
      [digestOf(secret), person, idToken],
    );
    await this.sql.query(
      `DELETE FROM session WHERE last_seen_at < clock.now() - make_interval(mins => $1)
       OR started_at < clock.now() - make_interval(hours => $2)`,
      [this.idleMinutes, this.lifeHours],
    );
    return secret;
  }

  /**
   * The session of a cookie, or null when there is none or it has been idle, or has lasted, for too long.
   * @param use `seen`: somebody is at work, the idle time begins anew; `looked-up`: a connection in the background
   */
  async of(secret: string, use: 'seen' | 'looked-up'): Promise<Session | null> {
    const alive = `id = $1 AND last_seen_at > clock.now() - make_interval(mins => $2)
      AND started_at > clock.now() - make_interval(hours => $3)`;
    const columns = `id, person, id_token, clock.now() AS now, ${singleKeysOf('session.person')} AS single_keys`;
    const { rows } = await this.sql.query(
      use === 'seen'
        ? `UPDATE session SET last_seen_at = clock.now() WHERE ${alive} RETURNING ${columns}`
        : `SELECT ${columns} FROM session WHERE ${alive}`,
      [digestOf(secret), this.idleMinutes, this.lifeHours],
    );
    const [row] = sessionRow.array().parse(rows);
    if (row === undefined) return null;
    const csrf = createHmac('sha256', secret).update('form').digest('base64url');
    const { id: digest, person, id_token: idToken, single_keys: singleKeys, now } = row;
    return { digest, person, csrf, idToken, singleKeys, now };
  }

  /** Ends the session of a cookie: somebody signs in anew in its browser. */
  async endOf(secret: string): Promise<void> {
    await this.end(digestOf(secret).toString('hex'));
  }

  async end(digest: string): Promise<void> {
    await this.sql.query('DELETE FROM session WHERE id = $1', [Buffer.from(digest, 'hex')]);
  }

  /** Keeps what the next page of this session has to say. */
  async tell(digest: string, message: FlashMessage): Promise<void> {
    await this.sql.query('UPDATE session SET flash = $2 WHERE id = $1', [
      Buffer.from(digest, 'hex'),
      JSON.stringify(message),
    ]);
  }

  /** What was kept for this page, once. */
  async told(digest: string): Promise<FlashMessage | null> {
    const { rows } = await this.sql.query<{ flash: unknown }>(
      `UPDATE session SET flash = NULL FROM session AS before
       WHERE session.id = $1 AND before.id = session.id AND session.flash IS NOT NULL RETURNING before.flash`,
      [Buffer.from(digest, 'hex')],
    );
    return rows[0] === undefined ? null : flashMessage.parse(rows[0].flash);
  }
}
