import { CommandFailure } from './command-failure.js';

interface Call {
  readonly url: string;
  readonly token: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  readonly contentType?: string;
}

/**
 * Calls the HTTP API of a service.
 * @returns the parsed JSON answer
 * @throws CommandFailure with the service's own error codes when it refuses, or when nobody listens
 */
export async function callService<T>(call: Call): Promise<T> {
  const headers: Record<string, string> = { authorization: `Bearer ${call.token}` };
  if (call.body !== undefined) headers['content-type'] = call.contentType ?? 'application/json';
  let answer: Response;
  try {
    answer = await fetch(call.url, {
      method: call.method ?? 'GET',
      headers,
      ...(call.body === undefined ? {} : { body: call.body }),
      signal: AbortSignal.timeout(30_000),
    });
  } catch {
    throw new CommandFailure(`${new URL(call.url).host} does not answer.`, 'Is the system up? See `npm run doctor`.');
  }
  const text = await answer.text();
  if (!answer.ok)
    throw new CommandFailure(`${String(answer.status)} from ${new URL(call.url).pathname}: ${text.slice(0, 2000)}`);
  return (text === '' ? null : JSON.parse(text)) as T;
}
