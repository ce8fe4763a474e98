import { type SqlRows } from '../bench-stack.js';

const tables = [
  `CREATE TABLE alias (ref uuid PRIMARY KEY, child_id uuid NOT NULL, verified boolean NOT NULL)`,
  `CREATE TABLE child (id uuid PRIMARY KEY, birth_date text)`,
  `CREATE TABLE contact (key uuid PRIMARY KEY, child_id uuid NOT NULL, feed text NOT NULL, version_at timestamptz NOT NULL,
     first_received_at timestamptz NOT NULL, occurred_at timestamptz NOT NULL, organisation text NOT NULL, site text,
     authority text, setting text NOT NULL, kind text NOT NULL, status text NOT NULL, coded jsonb NOT NULL, words jsonb,
     recorded_concern boolean)`,
  `CREATE TABLE signal (id uuid PRIMARY KEY)`,
  `CREATE TABLE finding (id uuid PRIMARY KEY, child_id uuid NOT NULL, rule text NOT NULL, content jsonb NOT NULL)`,
  `CREATE TABLE watch (name text PRIMARY KEY, child_id uuid NOT NULL, due_at timestamptz NOT NULL)`,
  `CREATE TABLE plan_list (key uuid PRIMARY KEY, authority text NOT NULL, as_of timestamptz NOT NULL)`,
  `CREATE TABLE plan_entry (list_key uuid, ref uuid, plan text NOT NULL, starts text, PRIMARY KEY (list_key, ref))`,
];

/** The same past, taken over from screening's tables. `key` stands in for the digest: no signal of the past comes again. */
const rows = [
  `INSERT INTO alias SELECT ref, child_id, kind = 'verified' FROM screening.person_ref`,
  `INSERT INTO child SELECT DISTINCT ON (r.child_id) r.child_id, v.person::json->>'birthDate'
     FROM screening.person_ref r JOIN screening.contact_version v ON v.person_ref = r.ref AND v.visit LIKE 'H%'`,
  `INSERT INTO contact SELECT gen_random_uuid(), r.child_id, v.feed, v.version_at, v.received_at,
       to_timestamp((v.says::json->>'occurredAt')::float8 / 1000), v.says::json->>'organisation', v.says::json->>'site', v.says::json->>'authority',
       v.says::json->>'setting', v.says::json->>'kind', v.says::json->>'status', (v.says::json->'coded')::jsonb, (v.says::json->'words')::jsonb, NULL
     FROM screening.contact_version v JOIN screening.person_ref r ON r.ref = v.person_ref WHERE v.visit LIKE 'H%'`,
  `INSERT INTO signal SELECT signal_id FROM screening.contact_version WHERE visit LIKE 'H%'`,
  `INSERT INTO plan_list SELECT list_key, authority, as_of FROM screening.plan_list`,
  `INSERT INTO plan_entry SELECT list_key, ref, plan, starts::text FROM screening.plan_entry`,
];

const indexes = [
  'CREATE INDEX ON alias (child_id)',
  'CREATE INDEX ON contact (child_id)',
  'CREATE INDEX ON plan_entry (ref)',
  'ANALYZE alias, child, contact, signal, plan_entry',
];

/** Gives the baseline its own schema with the same children and contacts, unless it has it already. */
export async function loadBaseline(sql: SqlRows): Promise<void> {
  const [found] = await sql<{ schema: string | null }>(`SELECT to_regnamespace('baseline')::text AS schema`);
  if (found?.schema != null) return;
  await sql('CREATE SCHEMA baseline');
  await sql('SET search_path = baseline');
  for (const text of [...tables, ...rows, ...indexes]) await sql(text);
  await sql('RESET search_path');
}
