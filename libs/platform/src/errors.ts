interface ErrorDetail {
  readonly place?: string;
  readonly cause?: unknown;
}

/** Something that may work when tried again: a dependency is away, a lock was lost. Retried with back-off, never parked. */
export class TransientError extends Error {
  constructor(
    /** Short, fixed, lower-case code, e.g. `database-away`; the only text that reaches a log. */
    readonly code: string,
    detail: ErrorDetail = {},
  ) {
    super(code, { cause: detail.cause });
    this.name = 'TransientError';
  }
}

/** Something that will fail for ever as it stands: parked or refused, with a reason. */
export class PermanentError extends Error {
  readonly place: string | undefined;

  constructor(
    /** Short, fixed, lower-case code, e.g. `contract-breach`; the only text that reaches a log. */
    readonly code: string,
    detail: ErrorDetail = {},
  ) {
    super(code, { cause: detail.cause });
    this.name = 'PermanentError';
    this.place = detail.place;
  }
}

export type ErrorClass = 'transient' | 'permanent' | 'unknown';

/**
 * SQLSTATE classes after which the same statement may succeed (PostgreSQL, appendix A): 08 connection, 25P03 idle in
 * transaction for too long, 40 rollback, 53 resources, 55 object in use, 57 operator intervention, 58 system error.
 */
const transientStates = /^(08|25P03|40|53|55|57|58)/;
/** SQLSTATE classes that the values themselves cause: 22 data exception, 23 constraint. */
const permanentStates = /^(22|23)/;
const socketCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** pg reports a lost connection by message only. */
const lostConnection =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/;

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' && /^[A-Za-z0-9_-]{1,60}$/.test(error.code) ? error.code : null;
}

/** Whether PostgreSQL refused a second row where one may be (SQLSTATE 23505). */
export function isUniqueViolation(error: unknown): boolean {
  return codeOf(error) === '23505';
}

/** Whether trying again can help. Anything not recognised is `unknown`: tried a few times, then parked. */
export function classify(error: unknown): ErrorClass {
  if (error instanceof TransientError) return 'transient';
  if (error instanceof PermanentError) return 'permanent';
  const code = codeOf(error);
  if (code !== null && (socketCodes.has(code) || (code.length === 5 && transientStates.test(code)))) return 'transient';
  if (code !== null && code.length === 5 && permanentStates.test(code)) return 'permanent';
  if (error instanceof Error && lostConnection.test(error.message)) return 'transient';
  if (error instanceof AggregateError)
    return error.errors.some((inner) => classify(inner) === 'transient') ? 'transient' : 'unknown';
  return 'unknown';
}

/** A line of a stack, from the root of the repository or of Node on. */
const frame =
  /^\s+at (?:([\w$.<>#[\] ]+) \()?(?:(?:file:\/\/)?\/\S*\/)?((?:libs|services|infra|tests|node_modules)\/\S+|node:\S+)$/;

/** Where an error was thrown. The message stands in front of the frames, and a line of it may look like one of them. */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const end = message === '' ? -1 : stack.indexOf(message);
  const behind = end === -1 ? stack : stack.slice(end + message.length);
  return behind.split('\n').flatMap((line) => {
    const [, name, place] = frame.exec(line.replace(/\)$/, '')) ?? [];
    return place === undefined ? [] : [name === undefined ? place : `${name} (${place})`];
  });
}

/** What may be said of an error in a log or an answer. */
export interface ErrorDescription {
  readonly errorClass: string;
  readonly code: string | null;
  readonly place?: string;
  /** Where it was thrown: file names, functions and lines, never the message. */
  readonly at?: string;
}

/**
 * The one error mapper. PostgreSQL and its driver put values into messages and `DETAIL: Key (…)=…`, so nothing but the
 * class, the code and the place in the program is ever taken from an error.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { errorClass: typeof error, code: null };
  const at = framesOf(error).slice(0, 3);
  return {
    errorClass: error.constructor.name,
    code: codeOf(error),
    ...(error instanceof PermanentError && error.place !== undefined ? { place: error.place } : {}),
    ...(at.length === 0 ? {} : { at: at.join(' < ') }),
  };
}
