import { type Bench } from '../bench-stack.js';
import { committed, effectsOf, logged, untilCommitted } from '../produce.js';
import { figure, type Figure } from '../results.js';
import { takeScreeningDown } from '../screening-processes.js';
import { mailsOf, untilQuiet } from '../until-quiet.js';
import { catchUpTo } from './catch-up.js';

async function findingsSent({ bus }: Bench): Promise<number> {
  return [...(await bus.logEnd('findings.v1')).values()].reduce((sum, end) => sum + Number(end), 0);
}

/**
 * Reads the whole topic again: nothing may change, and nobody be told. Mails that come although nothing was sent on
 * `findings.v1` are steps of chains whose clocks ran out meanwhile, and are named apart.
 */
export async function duplicates(bench: Bench): Promise<readonly Figure[]> {
  const { stack, screenings, sql, say } = bench;
  await untilCommitted(bench, await logged(bench));
  await untilQuiet(bench);
  const [before, mailsBefore, sentBefore] = [await effectsOf(bench), await mailsOf(bench), await findingsSent(bench)];
  await takeScreeningDown(stack, screenings);
  const total = await committed(bench);
  await sql(
    `UPDATE screening.consumer_offset SET next = 0, last_offset = NULL, last_event_id = NULL, last_appended_at = NULL
      WHERE topic = 'signals.v1'`,
  );
  const replay = await catchUpTo(bench, `replay of the whole topic (${total})`, total);
  const [after, mailsAfter, sentAfter] = [await effectsOf(bench), await mailsOf(bench), await findingsSent(bench)];
  const sent = sentAfter - sentBefore;
  const mails = mailsAfter - mailsBefore;
  const added = {
    revisions: after.revisions - before.revisions,
    sent,
    mails: sent === 0 ? 0 : mails,
    mailsOfClocks: sent === 0 ? mails : 0,
  };
  const words = `${added.revisions} revisions, ${sent} events on findings.v1, ${added.mails} mails (${added.mailsOfClocks} of clocks that ran out meanwhile)`;
  say(`the replay added ${words}`);
  const detail = `${words}; ${replay.detail}`;
  if (replay.window === undefined) return [];
  const data = { ...replay.data, ...added };
  return [figure(replay.name, replay.value, replay.unit, replay.window, { detail, data })];
}
