import { eventually } from '#libs/testing';
import type { TestStack } from '../support/test-stack.js';

/** What a system has made of what it heard. */
export interface Made {
  /** Findings of R15, by id, and revisions that raised one. */
  readonly findings: number;
  readonly raised: number;
  readonly revisions: number;
  readonly journalEntries: number;
  readonly notices: number;
  readonly mails: number;
}

/** Counts behind the scenes. */
export async function countMade(up: TestStack): Promise<Made> {
  const [row] = await up.sql<Omit<Made, 'mails'>>(
    `SELECT (SELECT count(DISTINCT finding_id)::int FROM screening.finding_revision WHERE content->'rule'->>'id' = 'R15') AS findings,
            (SELECT count(*)::int FROM screening.finding_revision
             WHERE change = 'raised' AND content->'rule'->>'id' = 'R15') AS raised,
            (SELECT count(*)::int FROM screening.finding_revision) AS revisions,
            (SELECT count(*)::int FROM casework.case_journal) AS "journalEntries",
            (SELECT count(*)::int FROM dispatch.notice) AS notices`,
  );
  return { ...row!, mails: (await up.system.mails()).length };
}

/** Mails that dispatch sends to one domain at a time (`DELIVERY_SLOTS_PER_TARGET`); all recipients here are of one. */
const mailsUnderWay = 8;
const consumers = ['screening', 'casework', 'dispatch'] as const;

/**
 * Waits until every outbox is empty, every consumer stands at the end of its log, and nothing is due, at two looks between
 * which nothing was made: what one service has just sent, the next may not have heard yet.
 */
export async function untilQuiet(up: TestStack, within = 60_000): Promise<void> {
  await eventually(
    async () => {
      await expectQuiet(up);
      const before = await countMade(up);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await expectQuiet(up);
      expect(await countMade(up)).toEqual(before);
    },
    { within },
  );
}

async function expectQuiet(up: TestStack): Promise<void> {
  const [due] = await up.sql<{ mails: number; timers: number }>(
    `SELECT (SELECT count(*)::int FROM dispatch.delivery WHERE state = 'armed') AS mails,
                (SELECT count(*)::int FROM screening.watch WHERE state = 'armed' AND due_at <= clock.now())
                + (SELECT count(*)::int FROM casework.deadline WHERE state = 'armed' AND due_at <= clock.now()) AS timers`,
  );
  expect(due).toEqual({ mails: 0, timers: 0 });
  for (const name of [...consumers, 'intake']) {
    const [unsent] = await up.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${name}.outbox WHERE sent_at IS NULL`,
    );
    expect([name, unsent!.count]).toEqual([name, 0]);
  }
  for (const name of consumers) {
    const text = await (await fetch(up.system.endpoints.services[name]!.metrics)).text();
    const lags = [...text.matchAll(/^\w*consumer_lag\{.*\} (\d+)$/gm)].map((match) => Number(match[1]));
    expect(lags.length).toBeGreaterThan(0);
    expect([name, Math.max(...lags)]).toEqual([name, 0]);
  }
}

/** Whom R15 tells: the nurse in charge and the named nurse. */
const toldOfBruise = ['NIC sent', 'NN sent'];

/**
 * Each child has one case with one finding of R15, and the nurse and the nurse in charge have each been told once, as has
 * paediatric liaison where the child has been waiting for its plan status for so long that R03 rings; a mail may have come twice only where its answer was lost, under the same Message-ID.
 * @param gaps how often dispatch, or its database, ended while mails may have been taken without its learning so
 */
export async function expectNothingLostNorDoubled(up: TestStack, children: number, gaps: number): Promise<void> {
  await eventually(async () => expect(await up.system.openCases()).toHaveLength(children), { within: 60_000 });
  // a mail that is still on its way when minutes pass has rightly not reached anybody for minutes
  await untilQuiet(up);
  // the minute that R03 waits for a plan is over for the last child too: it begins to ring of none between two looks
  await up.passTime(2 * 60_000);
  // nothing may still be on its way that could double anything
  await untilQuiet(up);
  await expectEachToldOnce(up, children, gaps);
  for (const name of consumers) {
    const held = await up.system.operator<{ parked: readonly unknown[] }>(name, '/operator/parked');
    expect([name, held.parked]).toEqual([name, []]);
  }
}

async function expectEachToldOnce(up: TestStack, children: number, gaps: number): Promise<void> {
  let notices = 0;
  for (const { number } of await up.system.openCases()) {
    const one = await up.system.caseOf(number);
    const found = (id: string) => one.findings.filter(({ rule }) => rule.id === id).length;
    expect([number, found('R15'), found('R03') > 1]).toEqual([number, 1, false]);
    const told = [...toldOfBruise, ...(found('R03') === 1 ? ['PLN sent'] : [])];
    expect([number, ...one.told.map(({ role, state }) => `${role} ${state}`).toSorted()]).toEqual([number, ...told]);
    notices += told.length;
  }
  const made = await countMade(up);
  expect(made).toMatchObject({ findings: children, raised: children, notices });
  const copies = Map.groupBy(await up.system.mails(), ({ headers }) => headers['message-id'] ?? 'none');
  expect(copies.size).toBe(notices);
  const repeated = [...copies.values()].filter((mails) => mails.length > 1);
  expect(repeated.filter((mails) => mails.length > 2)).toEqual([]);
  expect(repeated.length).toBeLessThanOrEqual(gaps * mailsUnderWay);
}
