import { type Sql } from '#libs/platform';
import { type Policy } from '#libs/policy';

/** Keeps every policy that this service judges by, by its hash, for ever. */
export async function keepPolicies(sql: Sql, policies: readonly Policy[]): Promise<void> {
  await sql.query(
    `INSERT INTO policy_seen (hash, document) SELECT * FROM unnest($1::text[], $2::jsonb[]) ON CONFLICT DO NOTHING`,
    [policies.map(({ hash }) => hash), policies.map((policy) => JSON.stringify(policy))],
  );
}
