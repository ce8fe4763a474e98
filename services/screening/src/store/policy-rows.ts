import { arrayRows, type Sql } from '#libs/platform';
import { type Policy } from '#libs/policy';

/** Keeps every policy that this service judges by, by its hash, for ever. */
export async function keepPolicies(sql: Sql, policies: readonly Policy[]): Promise<void> {
  await sql.query(
    `INSERT INTO policy_seen (hash, document) SELECT * FROM ${arrayRows(['text', 'jsonb'])} ON CONFLICT DO NOTHING`,
    [policies.map(({ hash }) => hash), policies.map((policy) => JSON.stringify(policy))],
  );
}

/** What a policy that was once used says of its rules; empty when this service never judged by it. */
export async function rulesOfPolicy(sql: Sql, hash: string): Promise<Policy['rules']> {
  const { rows } = await sql.query<{ document: Policy }>('SELECT document FROM policy_seen WHERE hash = $1', [hash]);
  return rows[0]?.document.rules ?? {};
}
