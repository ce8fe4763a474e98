import { join } from 'node:path';
import { repositoryRoot } from '#infra/local';
import { type Organisations, verifiedRef } from '#libs/facts';
import { Database, loadPolicies, silentLogger, type Sql } from '#libs/platform';
import { type Received } from '#libs/messaging';
import { type SignalType } from '../../services/screening/src/read-signals.js';
import { ScreenSignals } from '../../services/screening/src/screen-signals.js';
import { CodeWords } from '../../services/screening/src/store/code-words.js';
import { PlanLists } from '../../services/screening/src/store/plan-lists.js';
import { pastOf, type PastSignal, type World } from './history.js';
import { nhsNumberOf } from './people.js';

interface CheckOptions {
  readonly world: World;
  readonly adminUrl: string;
  readonly indexSecret: string;
  readonly organisations: Organisations;
}

const sampleSize = 60;

/** Ends the transaction: the check leaves no trace. */
class Undo extends Error {}

/**
 * Screens the past of a sample again, in a transaction that is undone, and compares every row with what was loaded.
 * @returns a line that says so
 * @throws Error that names the table where they differ
 */
export async function checkPreload({ world, adminUrl, indexSecret, organisations }: CheckOptions): Promise<string> {
  const settings = { search_path: 'screening' };
  const database = new Database({ url: adminUrl, applicationName: 'check', settings, logger: silentLogger });
  const policies = await loadPolicies(join(repositoryRoot, 'libs', 'policy', 'parameters'));
  const numbers = sampleOf(world.children);
  const refs = numbers.map((number) => verifiedRef(indexSecret, nhsNumberOf(number)).ref);
  try {
    await database.transaction(async (sql) => {
      const loaded = await rowsOf(sql, refs);
      await forget(sql, refs);
      const screening = new ScreenSignals({
        judgement: { policies, organisations, attendanceWindowMs: 3_600_000 },
        memory: { words: new CodeWords(database), planLists: new PlanLists() },
        indexSecret,
        logger: silentLogger,
      });
      const events = numbers.flatMap((number) => pastOf(world, number)).map(received);
      const park = (event: Received): never => {
        throw new Error(`the past holds a signal that is parked: ${event.id}`);
      };
      await screening.screen({ events, sql, park });
      const made = await rowsOf(sql, refs);
      for (const [name, rows] of Object.entries(made))
        if (rows !== loaded[name])
          throw new Error(
            `the preload differs from what screening makes: ${name}\n${differing(rows, loaded[name] ?? '')}`,
          );
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  } finally {
    await database.close();
  }
  return `a sample of ${numbers.length} children equals, row for row and byte for byte, what screening makes of their signals`;
}

function sampleOf(children: number): readonly number[] {
  const step = Math.max(1, Math.floor(children / sampleSize));
  const spread = Array.from({ length: Math.min(sampleSize, children) }, (_, index) => index * step);
  // an infant, and a child on a plan, whatever the step
  return [...new Set([...spread, 5, 1, 101, 25])].filter((number) => number < children);
}

function received({ id, receivedAt, data }: PastSignal, index: number): Received<SignalType> {
  const at = new Date(receivedAt).toISOString();
  return {
    id,
    type: 'contact.stated',
    data,
    key: null,
    time: at,
    receivedAt: at,
    receivedBy: 'intake',
    appendedAt: receivedAt,
    traceparent: null,
    position: { topic: 'signals.v1', partition: 0, offset: BigInt(index) },
  };
}

const ofSample = `(SELECT c.child_id FROM person_ref c WHERE c.ref = ANY ($1::uuid[]))`;

/** Rows as text, without the random ids of children. */
async function rowsOf(sql: Sql, refs: readonly string[]): Promise<Record<string, string>> {
  const queries = {
    person_ref: `SELECT ref, kind, first_received_at FROM person_ref WHERE child_id IN ${ofSample} ORDER BY ref`,
    person_edge: `SELECT * FROM person_edge WHERE left_ref = ANY ($1::uuid[]) OR right_ref = ANY ($1::uuid[]) ORDER BY left_ref, right_ref, feed`,
    child: `SELECT least_ref, epoch, version, encode(state, 'hex') AS state FROM child WHERE child_id IN ${ofSample} ORDER BY least_ref`,
    contact_version: `SELECT * FROM contact_version WHERE person_ref = ANY ($1::uuid[]) ORDER BY signal_id`,
    visit_owner: `SELECT o.* FROM visit_owner o JOIN contact_version v USING (feed, visit) WHERE v.person_ref = ANY ($1::uuid[]) ORDER BY o.feed, o.visit`,
    finding: `SELECT * FROM finding WHERE child_id IN ${ofSample}`,
    watch: `SELECT * FROM watch WHERE child_id IN ${ofSample}`,
  };
  const found: Record<string, string> = {};
  for (const [name, text] of Object.entries(queries)) {
    const { rows } = await sql.query(text, [refs]);
    found[name] = rows.map((row) => JSON.stringify(row)).join('\n');
  }
  return found;
}

async function forget(sql: Sql, refs: readonly string[]): Promise<void> {
  await sql.query(
    `DELETE FROM visit_owner o USING contact_version v
      WHERE (o.feed, o.visit) = (v.feed, v.visit) AND v.person_ref = ANY ($1::uuid[])`,
    [refs],
  );
  await sql.query('DELETE FROM contact_version WHERE person_ref = ANY ($1::uuid[])', [refs]);
  await sql.query('DELETE FROM person_edge WHERE left_ref = ANY ($1::uuid[]) OR right_ref = ANY ($1::uuid[])', [refs]);
  const { rows } = await sql.query<{ child_id: string }>(
    `SELECT DISTINCT child_id FROM person_ref WHERE ref = ANY ($1::uuid[])`,
    [refs],
  );
  const ids = rows.map(({ child_id }) => child_id);
  await sql.query('DELETE FROM person_ref WHERE child_id = ANY ($1::uuid[])', [ids]);
  await sql.query('DELETE FROM child WHERE child_id = ANY ($1::uuid[])', [ids]);
}

function differing(made: string, loaded: string): string {
  const there = new Set(loaded.split('\n'));
  const one = made.split('\n').find((row) => !there.has(row)) ?? '(a row is missing)';
  const other = loaded.split('\n').find((row) => !made.includes(row)) ?? '';
  return `made:   ${one}\nloaded: ${other}`;
}
