import fc from 'fast-check';
import {
  aHistory,
  arrivalOrders,
  batchesOf,
  inventedWorld,
  oracle,
  randomFrom,
  type History,
} from '#libs/testing/histories';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const world = await inventedWorld();
const histories = Number(process.env['HISTORIES'] ?? 200);
/** One history alone, to look into it. */
const only = process.env['HISTORY_ONLY'];
const seed = Number(process.env['HISTORY_SEED'] ?? 20_261_126);

/** Rounds of watches that fall due at one moment; two or three are usual. */
const mostRounds = 50;

/**
 * What stands, as the oracle says it: children by their references, each with its findings. When one would not have been
 * is said as the facts were when it was told.
 */
async function standing({ database }: TestScreening): Promise<string> {
  const { rows } = await database.query<{ refs: string[]; findings: object[] | null }>(
    `SELECT r.refs, (SELECT json_agg(jsonb_build_object('findingId', f.finding_id) || f.content - 'counterfactual'
                              ORDER BY f.rule COLLATE "C", f.anchor_kind COLLATE "C", f.anchor_key COLLATE "C", f.clause COLLATE "C")
                       FROM finding f WHERE f.child_id = r.child_id AND f.state = 'raised') AS findings
       FROM (SELECT child_id, array_agg(ref::text ORDER BY ref) AS refs FROM person_ref GROUP BY child_id) r`,
  );
  return canonical(rows.map(({ refs, findings }) => ({ refs, findings: findings ?? [] })));
}

/** A finding that stands, with the visits on which it hangs. */
interface Standing {
  readonly finding_id: string;
  readonly child_id: string;
  readonly rule: string;
  readonly visit_keys: readonly string[];
}

async function findingsThatStand({ database }: TestScreening): Promise<readonly Standing[]> {
  const { rows } = await database.query<Standing>(
    "SELECT finding_id, child_id, rule, visit_keys FROM finding WHERE state = 'raised' ORDER BY finding_id",
  );
  return rows;
}

/** Contacts of the weeks that are told of, with the rules that cannot tell. */
async function cannotTell({ database }: TestScreening): Promise<readonly object[]> {
  const { rows } = await database.query<object>(
    `SELECT visit_key, week::text, rules FROM cannot_tell WHERE week > clock.now() - interval '12 weeks' ORDER BY visit_key`,
  );
  return rows;
}

/** Rules of findings that a batch took back and the timer raised again at once, of the same contact: every wait was over. */
function takenBackForAWait(before: readonly Standing[], taken: readonly Standing[], fired: readonly Standing[]) {
  const isOf = (one: Standing) => (other: Standing) =>
    one.child_id === other.child_id &&
    one.rule === other.rule &&
    one.visit_keys.some((key) => other.visit_keys.includes(key));
  return before.filter((one) => !taken.some(isOf(one)) && fired.some(isOf(one))).map(({ rule }) => rule);
}

/** JSON text in which neither the order of keys nor that of children matters. */
function canonical(children: readonly { readonly refs: readonly string[]; readonly findings: readonly object[] }[]) {
  const sortedKeys = (_: string, value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(
    children
      .filter(({ findings }) => findings.length > 0)
      .map(({ refs, findings }) => ({ refs, findings }))
      .sort((a, b) => (a.refs.join() < b.refs.join() ? -1 : 1)),
    sortedKeys,
    1,
  );
}

/** Screens a history in one order of arrival, with repeats of batches and crashes in between, up to its moment. */
async function screen(screening: TestScreening, history: History, random: () => number, order: number): Promise<void> {
  await screening.forgetEverything();
  await screening.stopClock(history.at);
  const signals = arrivalOrders(history, random)[order] ?? history.signals;
  for (const batch of batchesOf({ signals }, random)) {
    const before = await findingsThatStand(screening);
    if (random() < 0.15) await screening.takeAndCrash(batch);
    await screening.take(...batch);
    if (random() < 0.15) await screening.take(...batch);
    // often: a watch that fires has its contact judged again, which hides what a statement before it did wrong
    if (random() >= 0.5) continue;
    const taken = await findingsThatStand(screening);
    await screening.fireDue();
    expect(takenBackForAWait(before, taken, await findingsThatStand(screening))).toEqual([]);
  }
  for (let rounds = 1; (await screening.fireDue()) > 0; rounds += 1)
    if (rounds === mostRounds) throw new Error('watches that fall due never come to an end');
}

describe('convergence of screening', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening(world, world.indexSecret);
  });
  afterAll(async () => {
    await screening.close();
  });

  it(`G11 G12 ${histories} random histories, in any order, cut and repeated anyhow, with crashes in between, end equal to the oracle, each packed state equal to its rebuild`, async () => {
    let findings = 0;
    for (const [index, history] of fc.sample(aHistory(), { seed, numRuns: histories }).entries()) {
      if (only !== undefined && index !== Number(only)) continue;
      const answer = oracle({ ...world, ...history });
      findings += answer.children.reduce((sum, child) => sum + child.findings.length, 0);
      try {
        await screen(screening, history, randomFrom(seed + index), index % 4);
        await expectEqual(screening, canonical(answer.children));
      } catch (error) {
        throw new Error(`history ${index} of seed ${seed}: ${String(error)}`, { cause: error });
      }
    }
    expect(findings).toBeGreaterThan(only === undefined ? histories : -1);
  }, 600_000);
});

/** What stands is what the oracle says, and each packed state is what a rebuild gives. */
async function expectEqual(screening: TestScreening, expected: string): Promise<void> {
  const got = await standing(screening);
  const hangingOn = await findingsThatStand(screening);
  const untold = await cannotTell(screening);
  expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  // deciding everything anew writes them anew: no finding hangs on a visit that has left its contact
  expect(await findingsThatStand(screening)).toEqual(hangingOn);
  // of whom a rule cannot tell is a function of the facts as well
  expect(await cannotTell(screening)).toEqual(untold);
  if (got !== expected) throw new Error(firstDifference(expected, got));
}

function firstDifference(expected: string, got: string): string {
  const [left, right] = [expected.split('\n'), got.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  const around = (lines: readonly string[]): string => lines.slice(Math.max(0, at - 12), at + 40).join('\n');
  return `line ${at}\n--- oracle\n${around(left)}\n--- screening\n${around(right)}`;
}
