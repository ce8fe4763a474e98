import { counter, fireTimer, type Database, type DueTimer, type Logger } from '#libs/platform';
import { rulesOfNeighbours } from '#libs/policy';
import { neighboursOf } from './find-neighbours.js';
import { withFindingsOf } from './store/finding-rows.js';
import { staleCause, staleTable } from './store/neighbour-rows.js';
import { queueChildren } from './store/watch-rows.js';

const queuedNeighbours = counter(
  'screening_queued_neighbours_total',
  'Mothers and siblings queued to be decided again',
);
const crowdedMothers = counter('screening_crowded_mothers_total', 'Mothers left out: too many children name them');

/**
 * Queues the neighbours of a child whose facts have changed. This locks no child: each neighbour is decided later, in a
 * transaction of its own household. Whatever changes the child meanwhile writes it down once more.
 */
export async function tellNeighbours(database: Database, logger: Logger, timer: DueTimer): Promise<void> {
  await database.transaction(async (sql) => {
    // first, so that what is read below is as new as the mark that this takes away
    if (!(await fireTimer(sql, staleTable, timer.id))) return;
    const causedAt = await staleCause(sql, timer.id);
    const beside = (await neighboursOf(sql, [timer.id])).get(timer.id);
    const { relatives = [], crowded = 0 } = beside ?? {};
    const told = new Set(relatives.map(({ childId }) => childId));
    // what was said because of a mother is taken back when too many name her
    for (const childId of await withFindingsOf(sql, rulesOfNeighbours, beside?.leftOut() ?? [])) told.add(childId);
    await queueChildren(
      sql,
      [...told].sort().map((childId) => [childId, causedAt]),
      'neighbour',
    );
    queuedNeighbours.inc(told.size);
    if (crowded === 0) return;
    crowdedMothers.inc(crowded);
    logger.error('neighbours.crowded-mother', { childId: timer.id, count: crowded, alarm: true });
  });
}
