import { type Signal } from '#libs/contracts';
import { type Bench } from './bench-stack.js';

/** Sends one statement to intake over HTTP, as its feed does. @returns whether it was taken */
export async function postSignal({ stack }: Bench, signal: Signal): Promise<boolean> {
  const token = stack.endpoints.feeds.find(({ name }) => name === signal.feed)?.token ?? '';
  const answer = await fetch(`${stack.endpoints.intake.http}/signals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(signal),
  });
  await answer.arrayBuffer();
  return answer.ok;
}
