import { databaseNow, type Sql } from '#libs/platform';
import { compareState } from './rebuild-state.js';
import { redecide, type Judgement, type Memory } from './redecide.js';
import { loadOne } from './show-child.js';
import { epochsOf, lockStates } from './store/child-rows.js';
import { revisionsOf, type SentRevision } from './store/finding-rows.js';
import { lockRegister } from './store/register-lock.js';
import { isToldToOperators } from './told-to-operators.js';

/** Whether what a rebuild changes stays. */
export type Rebuild = 'for-good' | 'dry-run';

/**
 * Rebuilds the packed state of a child from its rows, says whether the stored one was equal, and decides the child again.
 * In a dry run nothing stays but the answer. A revision that this sends has no signal as its cause: it counts as
 * received now.
 * @throws TransientError when the child was linked or moved meanwhile
 */
export async function rebuildChild(sql: Sql, childId: string, judgement: Judgement, memory: Memory, how: Rebuild) {
  await lockRegister(sql, 'shared');
  const [locked] = (await lockStates(sql, await epochsOf(sql, [childId]))).values();
  if (locked === undefined) throw new Error('a child that was found has no row');
  const { child } = await loadOne(sql, childId, judgement);
  const state = await compareState(sql, child, locked.state, memory.words);
  const before = new Set((await revisionsOf(sql, childId)).map(nameOf));
  await sql.query('SAVEPOINT before_rebuild');
  const cause = { receivedAt: (await databaseNow(sql)).getTime(), traceparent: null };
  await redecide(sql, judgement, memory, [{ ...locked, nextEpoch: locked.epoch, cause }]);
  const revisions = (await revisionsOf(sql, childId)).filter((revision) => !before.has(nameOf(revision)));
  if (how === 'dry-run') await sql.query('ROLLBACK TO SAVEPOINT before_rebuild');
  return {
    childId,
    epoch: locked.epoch,
    state,
    revisions: revisions
      .filter(({ content }) => isToldToOperators(content.rule.id))
      .map(({ findingId, revision, change, content }) => ({
        findingId,
        revision,
        change,
        rule: content.rule.id,
        severity: content.severity,
        sentence: content.sentence,
      })),
    /** What became of the revisions. */
    outcome: how === 'dry-run' ? ('would-be-sent' as const) : ('sent' as const),
  };
}

function nameOf({ findingId, revision }: SentRevision): string {
  return `${findingId} ${revision}`;
}
