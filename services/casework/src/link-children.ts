import type { EventData } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import { CaseBook, type LoadedCase } from './domain/case-book.js';
import { saveCases, type SaveParts } from './save-cases.js';
import { keepAlias, readAliases } from './store/alias-rows.js';
import { lockCasesConcerned, moveCase } from './store/case-rows.js';
import { readStanding } from './store/standing.js';

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
  const childId = (await readAliases(sql, [event.childId])).resolve(event.childId, epoch);
  if (!(await keepAlias(sql, alias, linked ? childId : alias, epoch))) return;
  const { cases, now } = await readStanding(sql, await lockCasesConcerned(sql, [], [alias, childId]));
  const book = new CaseBook(cases, now);
  const ofAlias = book.openCaseOf(alias);
  const ofChild = alias === childId ? null : book.openCaseOf(childId);
  const annotate = (found: LoadedCase | null, other: LoadedCase | null): void => {
    if (found === null) return;
    const note = {
      type: linked ? 'child-linked' : 'child-unlinked',
      childId,
      alias,
      epoch,
      otherCase: other?.state.number ?? null,
      disclosures: [...found.state.notices.keys()],
    } as const;
    book.record(found, [note]);
  };
  annotate(ofAlias, ofChild);
  annotate(ofChild, ofAlias);
  await saveCases(sql, book, parts);
  if (linked && ofAlias !== null && ofChild === null) await moveCase(sql, ofAlias.state.caseId, childId);
}
