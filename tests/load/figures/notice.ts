import { setTimeout as pause } from 'node:timers/promises';
import { type Bench } from '../bench-stack.js';
import { snapshot, windowBetween } from '../measure.js';
import { logged, untilCommitted } from '../produce.js';
import { figure, percentile, type Figure } from '../results.js';
import { postBruise } from './latency.js';

/** Notices that are asked for later than this are those of the next in the chain. */
const firstNotices = '60 seconds';

/**
 * From the decision of a finding to the mail server's acceptance of each of its first notices, at one finding a second: each
 * is a bruise of an infant of whom no case is open (rule R15, IMMEDIATE). Both moments are the database's; the decision lies
 * before its commit, so that the figure is never too small.
 */
export async function findingToMail(bench: Bench, seconds: number): Promise<Figure> {
  const { stack, sql, world, say } = bench;
  await untilCommitted(bench, await logged(bench));
  const first = bench.take(seconds);
  const start = await snapshot(stack, sql);
  const begins = performance.now();
  const findings: string[] = [];
  for (let index = 0; index < seconds; index += 1) {
    await pause(Math.max(0, begins + index * 1_000 - performance.now()));
    // from the last child backwards: those of other figures are taken from the first on
    const { finding } = await postBruise(bench, first + index, world.children - 20 * (index + 1));
    findings.push(finding);
  }
  const told = await untilTold(bench, findings);
  const window = windowBetween(start, await snapshot(stack, sql));
  const delays = told.flatMap(({ delays: each }) => each);
  const missing = findings.length - told.length;
  const [p50, p99] = [percentile(delays, 0.5), percentile(delays, 0.99)];
  const name = 'finding decided → mail accepted at 1/s, p99';
  const detail = `p50 ${p50.toFixed(0)} ms; ${delays.length} mails of ${told.length} findings, ${missing} findings without a mail`;
  say(`${name}: p99 ${p99.toFixed(0)} ms, ${detail}`);
  return figure(name, p99, 'ms', window, { detail, data: { p50, p99, count: delays.length, missing } });
}

interface Told {
  readonly id: string;
  /** Milliseconds to the acceptance of each mail. */
  readonly delays: readonly number[];
}

/** Waits at most half a minute for the last of them. */
async function untilTold({ sql }: Bench, findings: readonly string[]): Promise<readonly Told[]> {
  for (let waited = 0; ; waited += 1) {
    const told = await sql<{ id: string; delays: number[]; waiting: string }>(
      `SELECT finding_id AS id, count(*) FILTER (WHERE ended_at IS NULL) AS waiting,
              array_agg((extract(epoch FROM ended_at - decided_at) * 1000)::float8) FILTER (WHERE ended_at IS NOT NULL) AS delays
       FROM screening.finding_revision r JOIN casework.finding f USING (finding_id)
       JOIN dispatch.notice n ON n.case_id = f.case_id
         AND n.requested_at BETWEEN decided_at AND decided_at + interval '${firstNotices}'
       LEFT JOIN dispatch.delivery_attempt a ON a.notice_id = n.notice_id AND a.outcome = 'sent'
       WHERE finding_id = ANY ($1::uuid[]) AND r.revision = 1 GROUP BY finding_id`,
      [findings],
    );
    const isOver = told.length === findings.length && told.every(({ waiting }) => waiting === '0');
    if (isOver || waited === 30) return told;
    await pause(1_000);
  }
}
