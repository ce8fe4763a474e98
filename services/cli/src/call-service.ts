import { z } from 'zod';
import { actingPersonHeader } from '#libs/contracts';
import { CommandFailure } from './command-failure.js';

interface Call {
  readonly url: string;
  readonly token: string;
  /** Directory id of the person in whose name is asked. */
  readonly person?: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
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
  if (call.person !== undefined) headers[actingPersonHeader] = call.person;
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
  if (!answer.ok) throw refusal(answer.status, text);
  return (text === '' ? null : JSON.parse(text)) as T;
}

const remedies: Readonly<Record<number, string>> = {
  401: 'The endpoints file belongs to another start: stop and start the system again.',
  403: 'This feed does not speak for that organisation; `npm run cli -- feeds` lists the feeds.',
  404: 'There is none of that name; `cases list` and `quarantine list` show what there is.',
  409: 'It has been closed already, or `--organisation` must say who answers; `show` tells which.',
  503: 'Nothing was stored. Try again; `npm run doctor` looks for what is away.',
};

/** Remedies of refusals that one status alone does not explain. */
const remediesOfCodes: Readonly<Record<string, string>> = {
  'person-not-known':
    'Nobody was silenced: the directory has no person of that id. Look for a slip of the keys in `--by`; ids are in the directory file.',
  'not-found-or-not-yours':
    'There is no such case, or none that you may see: `--as` takes a person of the directory who has a grant.',
  'operator-not-known':
    'Nothing was shown: the directory has no person of that id, and who looks is written down. Look for a slip in `--as`.',
  'phone-task-answered': 'Somebody has said before what came of that call; `phone list` shows what is left.',
  'phone-task-not-found': 'There is no such call; `phone list` shows whom to ring.',
  'absence-not-found': 'There is no such absence, or it has been taken back; `rota` shows those that stand.',
  'cover-not-of-organisation':
    'Nobody was turned to: the cover has neither a grant nor a duty where that person answers, and would hear what is none of theirs.',
  'calendar-not-known': 'The bank holidays of that year are not known yet; ask for an earlier time.',
  'person-not-concerned':
    'Nobody was silenced: that person has neither a grant nor a duty for an organisation of the case; `cases show` tells who was told.',
};

/** A refusal in the service's own codes and places; what is not in that form is not repeated. */
function refusal(status: number, text: string): CommandFailure {
  const codes = codesIn(text);
  const said = codes.length === 0 ? '' : `: ${codes.slice(0, 20).join(', ')}`;
  const remedy =
    codes.map((code) => remediesOfCodes[code]).find((one) => one !== undefined) ??
    remedies[status] ??
    'Nothing was changed. Mend what the code and its place name, and send it again.';
  return new CommandFailure(`Refused with ${status}${said}.`, remedy);
}

const fault = z.object({ code: z.string(), place: z.string().nullish() });
const refusalBody = z.union([
  z.object({ errors: z.array(fault).min(1) }),
  fault.transform((one) => ({ errors: [one] })),
]);

function codesIn(text: string): readonly string[] {
  const { errors } = refusalBody.safeParse(parseJson(text)).data ?? { errors: [] };
  return errors.map(({ code, place }) => `${code}${place ? ` at ${place}` : ''}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
