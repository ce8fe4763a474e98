import { PermanentError, type Sql } from '#libs/platform';
import { type Batch } from '#libs/messaging';
import { type ReadSignals, type SignalType } from './read-signals.js';
import { refsNamedAround } from './store/plan-rows.js';
import { insertPlanChecks, insertPlanPart } from './store/plan-statements.js';
import { refsCoveredBy } from './store/visit-rows.js';

/** The references whose plan facts the batch changes, each with the signal that does; a later one comes after. */
export async function takePlans(
  sql: Sql,
  { planParts, checks }: Pick<ReadSignals, 'planParts' | 'checks'>,
  batch: Pick<Batch<SignalType>, 'park'>,
  attendanceWindowMs: number,
): Promise<readonly (readonly [ref: string, signalId: string])[]> {
  const concerned: (readonly [ref: string, signalId: string])[] = [];
  for (const { event, part } of [...planParts].sort((a, b) => (a.part.listKey < b.part.listKey ? -1 : 1))) {
    if (part.part > part.parts) {
      batch.park(event, new PermanentError('plan-list-part-beyond-the-last', { place: 'list.part' }));
      continue;
    }
    if ((await insertPlanPart(sql, part)) !== 'complete') continue;
    const { refs, until } = await refsNamedAround(sql, part.listKey);
    for (const ref of refs) concerned.push([ref, part.signalId]);
    if (part.scope === 'changes') continue;
    const since = part.asOf - attendanceWindowMs;
    const before = until === null ? Date.UTC(2200, 0, 1) : until + attendanceWindowMs;
    const covered = await refsCoveredBy(sql, part.authority, since, before);
    for (const ref of covered) concerned.push([ref, part.signalId]);
  }
  const added = await insertPlanChecks(sql, checks);
  for (const { ref, signalId } of checks) if (added.has(signalId)) concerned.push([ref, signalId]);
  return concerned;
}
