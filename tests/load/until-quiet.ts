import { type Bench } from './bench-stack.js';
import { effectsOf } from './produce.js';

const usualMs = 180_000;

/** Mails that the mailbox has received. */
export async function mailsOf({ stack }: Bench): Promise<number> {
  const answer = await fetch(`${stack.endpoints.mailbox.http}/messages/count`);
  return ((await answer.json()) as { readonly count: number }).count;
}

/**
 * Waits until no revision and no mail comes any more (watches that are due, notices on their way).
 * @param longestMs no longer than that
 * @returns whether it came to that
 */
export async function untilQuiet(bench: Bench, longestMs = usualMs): Promise<boolean> {
  const until = Date.now() + longestMs;
  let same = 0;
  for (let last = ''; same < 5 && Date.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [due] = await bench.sql<{ count: string }>(
      `SELECT count(*) FROM screening.watch WHERE state = 'armed' AND due_at < clock.now() + interval '60 s'`,
    );
    const now = JSON.stringify([await effectsOf(bench), await mailsOf(bench), due]);
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return same === 5;
}
