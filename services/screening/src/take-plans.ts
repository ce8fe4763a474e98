import { counter, PermanentError, type Logger, type Sql } from '#libs/platform';
import { type Batch } from '#libs/messaging';
import { type ReadSignals, type SignalType } from './read-signals.js';
import { isUnusual, type LeavingRule } from './domain/plan-lists/leaving-children.js';
import { changeOf } from './store/plan-list-changes.js';
import { refsNamedAround } from './store/plan-rows.js';
import { insertPlanChecks, insertPlanPart, type PlanPart } from './store/plan-statements.js';
import { refsCoveredBy } from './store/visit-rows.js';

const unusualLists = counter(
  'screening_unusual_plan_lists_total',
  'Full lists with which more children left than is usual: taken, and alarmed',
);

/** How a list is judged with which many leave, and who hears of it. */
interface Watchfulness {
  readonly leaving: LeavingRule;
  readonly logger: Logger;
}

/** The references whose plan facts the batch changes, each with the signal that does; a later one comes after. */
export async function takePlans(
  sql: Sql,
  { planParts, checks }: Pick<ReadSignals, 'planParts' | 'checks'>,
  batch: Pick<Batch<SignalType>, 'park'>,
  attendanceWindowMs: number,
  watchfulness: Watchfulness,
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
    await alarmWhereManyLeave(sql, part, watchfulness);
    const since = part.asOf - attendanceWindowMs;
    const before = until === null ? Date.UTC(2200, 0, 1) : until + attendanceWindowMs;
    const covered = await refsCoveredBy(sql, part.authority, since, before);
    for (const ref of covered) concerned.push([ref, part.signalId]);
  }
  const added = await insertPlanChecks(sql, checks);
  for (const { ref, signalId } of checks) if (added.has(signalId)) concerned.push([ref, signalId]);
  return concerned;
}

/** The list is taken as it stands: an authority may end many plans at once. That it is right, somebody has to say. */
async function alarmWhereManyLeave(
  sql: Sql,
  { listKey, authority, feed }: PlanPart,
  { leaving, logger }: Watchfulness,
): Promise<void> {
  const change = await changeOf(sql, listKey);
  if (!isUnusual(change, leaving)) return;
  unusualLists.inc();
  const { known, leaving: count, joining } = change;
  logger.error('plan-list.many-leave', {
    ...{ organisation: authority, feed, count, expected: known, added: joining },
    alarm: true,
  });
}
