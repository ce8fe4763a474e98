import { type Bench } from '../bench-stack.js';
import { committed, effectsOf, logged, untilCommitted } from '../produce.js';
import { figure, type Figure } from '../results.js';
import { catchUpTo } from './catch-up.js';

async function mailsOf({ stack }: Bench): Promise<number> {
  const answer = await fetch(`${stack.endpoints.mailbox.http}/messages`);
  return ((await answer.json()) as readonly unknown[]).length;
}

/** Waits until no revision and no mail comes any more: watches that are due, notices on their way. */
async function untilQuiet(bench: Bench): Promise<void> {
  for (let last = '', same = 0; same < 5;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [due] = await bench.sql<{ count: string }>(
      `SELECT count(*) FROM screening.watch WHERE state = 'armed' AND due_at < clock.now() + interval '60 s'`,
    );
    const now = JSON.stringify([await effectsOf(bench), await mailsOf(bench), due]);
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

/** Reads the whole topic again: nothing may change, and nobody be told. */
export async function duplicates(bench: Bench): Promise<readonly Figure[]> {
  const { stack, sql, say } = bench;
  await untilCommitted(bench, await logged(bench));
  await untilQuiet(bench);
  const [before, mailsBefore] = [await effectsOf(bench), await mailsOf(bench)];
  await stack.supervisor.takeDown('screening', 'SIGTERM');
  const total = await committed(bench);
  await sql(
    `UPDATE screening.consumer_offset SET next = 0, last_offset = NULL, last_event_id = NULL, last_appended_at = NULL
      WHERE topic = 'signals.v1'`,
  );
  const replay = await catchUpTo(bench, `replay of the whole topic (${total})`, total);
  const [after, mailsAfter] = [await effectsOf(bench), await mailsOf(bench)];
  const added = { revisions: after.revisions - before.revisions, mails: mailsAfter - mailsBefore };
  say(`the replay added ${added.revisions} revisions and ${added.mails} mails`);
  const detail = `${added.revisions} revisions, ${added.mails} mails; ${replay.detail}`;
  if (replay.window === undefined) return [];
  const data = { ...replay.data, ...added };
  return [figure(replay.name, replay.value, replay.unit, replay.window, { detail, data })];
}
