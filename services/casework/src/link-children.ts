import type { EventData } from '#libs/contracts';
import { databaseNow, type Sql } from '#libs/platform';
import { saveCase, type SaveParts } from './save-case.js';
import { keepAlias, resolveChild } from './store/alias-rows.js';
import { lockCase, moveCase, type LoadedCase } from './store/case-rows.js';

/**
 * Two ids turned out to be one child, or one to be two. Nothing is deleted: open cases are annotated with each other and
 * with every disclosure that was made on the footing that has changed.
 */
export async function linkChildren(
  sql: Sql,
  event: EventData<'child.linked' | 'child.unlinked'>,
  parts: SaveParts,
): Promise<void> {
  const { alias, epoch } = event;
  const linked = event.type === 'child.linked';
  const childId = await resolveChild(sql, event.childId, epoch);
  if (!(await keepAlias(sql, alias, linked ? childId : alias, epoch))) return;
  const [first, second] = [alias, childId].toSorted();
  const cases = new Map([
    [first, first === undefined ? null : await lockCase(sql, { childId: first })],
    [second, second === undefined ? null : await lockCase(sql, { childId: second })],
  ]);
  const ofAlias = cases.get(alias) ?? null;
  const ofChild = alias === childId ? null : (cases.get(childId) ?? null);
  const now = await databaseNow(sql);
  const annotate = async (found: LoadedCase | null, other: LoadedCase | null): Promise<void> => {
    if (found === null) return;
    const { state } = found;
    const note = {
      type: linked ? 'child-linked' : 'child-unlinked',
      childId,
      alias,
      epoch,
      otherCase: other?.state.number ?? null,
      disclosures: [...state.notices.keys()],
    } as const;
    await saveCase(sql, state, [note], now, parts);
  };
  await annotate(ofAlias, ofChild);
  await annotate(ofChild, ofAlias);
  if (linked && ofAlias !== null && ofChild === null) await moveCase(sql, ofAlias.state.caseId, childId);
}
