import { z } from 'zod';
import { PermanentError, TransientError } from '#libs/platform';

/** A service has refused: the person may not see this, or it is not there. One answer for both. */
export class Refused extends Error {
  /** @param code of the service, where it tells more */
  constructor(readonly code: string | null = null) {
    super('refused');
    this.name = 'Refused';
  }
}

/** A service has understood, and the state of the case does not allow it. */
export class NotPossible extends Error {
  /** @param code of the service, which says why */
  constructor(readonly code: string | null = null) {
    super('not possible');
    this.name = 'NotPossible';
  }
}

/** A service is well and has too much to do: whoever asks later is answered. Nothing was done. */
export class Busy extends Error {
  constructor() {
    super('busy');
    this.name = 'Busy';
  }
}

/** Something was asked to be done, and nobody knows whether it was: the answer did not come, or cannot be read. */
export class InDoubt extends Error {
  constructor(cause: unknown) {
    super('in doubt', { cause });
    this.name = 'InDoubt';
  }
}

interface Question {
  readonly base: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** `acts`: what does not come back may have been done. */
  readonly effect?: 'reads' | 'acts';
  /** Milliseconds after which nobody waits any longer. */
  readonly patience?: number;
}

async function fetched({ base, path, headers, body, effect, patience = 5_000 }: Question): Promise<Response> {
  try {
    return await fetch(`${base}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
  } catch (error) {
    if (effect === 'acts' && !neverLeft(error)) throw new InDoubt(error);
    throw new TransientError('service-away', { cause: error });
  }
}

/** Nothing was sent: there was no connection to send it on. */
const withoutConnection = z.object({
  cause: z.object({ code: z.enum(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']) }),
});

function neverLeft(error: unknown): boolean {
  return withoutConnection.safeParse(error).success;
}

const refusal = z.object({ code: z.string().max(60) });

async function codeOf(response: Response): Promise<string | null> {
  const parsed = refusal.safeParse(await response.json().catch(() => null));
  return parsed.success ? parsed.data.code : null;
}

/**
 * Asks another service of ours; a body makes it a POST.
 * @throws Refused, NotPossible, Busy (of what reads), TransientError `service-away`, or PermanentError `answer-malformed` with the place; for
 * what acts, InDoubt in place of the last two when it may have been done
 */
export async function askService<S extends z.ZodType>(question: Question, answer: S): Promise<z.infer<S>> {
  const response = await fetched(question);
  if (response.status === 403 || response.status === 404) {
    const code = await codeOf(response);
    throw code === 'act-not-permitted' ? new NotPossible(code) : new Refused(code);
  }
  if (response.status === 409 || response.status === 422) throw new NotPossible(await codeOf(response));
  const acts = question.effect === 'acts';
  if (acts && response.status >= 500) throw new InDoubt(new TransientError('service-away'));
  if (response.status === 503 && (await codeOf(response)) === 'busy') throw new Busy();
  if (!response.ok) throw new TransientError('service-away');
  const parsed = answer.safeParse(await response.json().catch(() => null));
  if (parsed.success) return parsed.data;
  const malformed = new PermanentError('answer-malformed', { place: parsed.error.issues[0]?.path.join('.') ?? '' });
  throw acts ? new InDoubt(malformed) : malformed;
}
