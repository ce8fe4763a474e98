import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Sql } from '#libs/platform';

const signInRow = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), return_to: z.string() });

/** What a sign-in needs to know when the identity provider sends somebody back. */
export interface SignInUnderWay {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Page of ours to show afterwards. */
  readonly returnTo: string;
}

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Sign-ins under way: each can be finished once, in the browser that began it, within ten minutes. */
export class SignIns {
  constructor(private readonly sql: Sql) {}

  /** @returns the secret for the cookie */
  async begin({ state, nonce, verifier, returnTo }: SignInUnderWay): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await this.sql.query("DELETE FROM sign_in WHERE started_at < clock.now() - interval '10 minutes'");
    await this.sql.query(
      `INSERT INTO sign_in (id, state, nonce, verifier, return_to, started_at)
       VALUES ($1, $2, $3, $4, $5, clock.now())`,
      [digestOf(secret), state, nonce, verifier, returnTo],
    );
    return secret;
  }

  /** Takes a sign-in out; null when it is not there, too old, or was taken before. */
  async take(secret: string): Promise<SignInUnderWay | null> {
    const { rows } = await this.sql.query(
      `DELETE FROM sign_in WHERE id = $1 AND started_at > clock.now() - interval '10 minutes'
       RETURNING state, nonce, verifier, return_to`,
      [digestOf(secret)],
    );
    const [row] = signInRow.array().parse(rows);
    if (row === undefined) return null;
    return { state: row.state, nonce: row.nonce, verifier: row.verifier, returnTo: row.return_to };
  }
}
