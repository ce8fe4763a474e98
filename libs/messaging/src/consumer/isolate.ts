import { setTimeout as rest } from 'node:timers/promises';
import { classify, describeError, PermanentError, type Logger, type Sql } from '#libs/platform';
import type { Parking } from '../parking/park-record.js';
import type { JudgedEvent } from './judge.js';

/** Runs a part; resolves with what its handler has parked. */
export type RunPart = (part: readonly JudgedEvent[]) => Promise<readonly Parking[]>;

/** A single event that fails for a reason nobody has named is tried this often before it is parked. */
export const triesOfUnknown = 3;
/** Wait between these tries, in milliseconds: all of them stay far below the second that a poison record may take. */
const restBetweenTries = 25;
/**
 * Events of one call that may use up all their tries. When a handler fails at more than these, it has a bug, and each
 * further event is parked at its first failure (it has failed with others before): waiting for them all would look like
 * a consumer that stands still, and restarting would not help.
 */
const patientWith = 8;

/** The reason to park an event with, from what its handler threw. */
export function reasonOf(error: unknown): PermanentError {
  if (error instanceof PermanentError) return error;
  return new PermanentError(classify(error) === 'permanent' ? 'storage-refused' : 'handler-failed', { cause: error });
}

/** Runs a part behind a savepoint. @returns what was parked, or the error after which the part has left no trace */
async function attempt(
  sql: Sql,
  run: RunPart,
  part: readonly JudgedEvent[],
): Promise<readonly Parking[] | { readonly error: unknown }> {
  await sql.query('SAVEPOINT part');
  try {
    const parkings = await run(part);
    await sql.query('RELEASE SAVEPOINT part');
    return parkings;
  } catch (error) {
    if (classify(error) === 'transient') throw error;
    await sql.query('ROLLBACK TO SAVEPOINT part');
    return { error };
  }
}

async function runAlone(
  sql: Sql,
  run: RunPart,
  judged: JudgedEvent,
  triesAllowed: number,
  logger: Logger,
): Promise<readonly Parking[]> {
  for (let tries = 1; ; tries += 1) {
    const result = await attempt(sql, run, [judged]);
    if (!('error' in result)) return result;
    const { error } = result;
    if (classify(error) === 'unknown' && tries < triesAllowed) {
      await rest(restBetweenTries);
      continue;
    }
    logger.warn('consumer.event-refused', { attempt: tries, eventType: judged.event.type, ...describeError(error) });
    return [{ record: judged.record, reason: reasonOf(error) }];
  }
}

/** Events that must stay together and in order: those of one key. An event without a key stands alone. */
function groupsByKey(judged: readonly JudgedEvent[]): readonly (readonly JudgedEvent[])[] {
  const keyOf = ({ event }: JudgedEvent): string =>
    event.key === null ? `offset ${event.position.offset}` : `key ${event.key}`;
  return [...Map.groupBy(judged, keyOf).values()];
}

/**
 * Finds the poison among events that failed together, inside their open transaction, by halves: first by key, then
 * within the key. What fails alone is parked, everything else is handled. One poison event among n costs about
 * 2 log2(n) calls of the handler.
 * @throws whatever is transient: then nothing may be kept
 */
export async function isolate(
  sql: Sql,
  run: RunPart,
  judged: readonly JudgedEvent[],
  logger: Logger,
): Promise<readonly Parking[]> {
  let failed = 0;
  const descend = async (groups: readonly (readonly JudgedEvent[])[]): Promise<readonly Parking[]> => {
    const [group] = groups;
    if (group === undefined) return [];
    if (groups.length === 1 && group.length > 1) return descend(group.map((one) => [one]));
    const [only] = group;
    if (groups.length === 1 && only !== undefined) {
      const parkings = await runAlone(sql, run, only, failed < patientWith ? triesOfUnknown : 1, logger);
      failed += parkings.length;
      return parkings;
    }
    const middle = Math.ceil(groups.length / 2);
    const parkings: Parking[] = [];
    for (const half of [groups.slice(0, middle), groups.slice(middle)]) {
      const alone = half.length === 1 && half[0]?.length === 1;
      const result = alone ? { error: null } : await attempt(sql, run, half.flat());
      parkings.push(...('error' in result ? await descend(half) : result));
    }
    return parkings;
  };
  return descend(groupsByKey(judged));
}
