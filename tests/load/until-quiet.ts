import { type Bench } from './bench-stack.js';
import { effectsOf } from './produce.js';

const longestMs = 180_000;

/** Mails that the mailbox has received. */
export async function mailsOf({ stack }: Bench): Promise<number> {
  const answer = await fetch(`${stack.endpoints.mailbox.http}/messages/count`);
  return ((await answer.json()) as { readonly count: number }).count;
}

/** Waits until no revision and no mail comes any more (watches that are due, notices on their way), for three minutes at most. */
export async function untilQuiet(bench: Bench): Promise<void> {
  const until = Date.now() + longestMs;
  for (let last = '', same = 0; same < 5 && Date.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [due] = await bench.sql<{ count: string }>(
      `SELECT count(*) FROM screening.watch WHERE state = 'armed' AND due_at < clock.now() + interval '60 s'`,
    );
    const now = JSON.stringify([await effectsOf(bench), await mailsOf(bench), due]);
    same = now === last ? same + 1 : 0;
    last = now;
  }
}
