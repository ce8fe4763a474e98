import type { EventData, FindingRevised } from '#libs/contracts';
import { failPoint, TransientError, type Sql } from '#libs/platform';
import { mayOpenCase } from './domain/apply-finding.js';
import { applyRevision, type Holdings } from './domain/apply-revision.js';
import { CaseBook } from './domain/case-book.js';
import type { HeldFindings } from './domain/held-findings.js';
import type { PolicyBook } from './domain/policy-book.js';
import { linkChildren } from './link-children.js';
import { saveCases, type SaveParts } from './save-cases.js';
import { lockCasesConcerned } from './store/case-rows.js';
import { lockFindings } from './store/finding-rows.js';
import { readStanding } from './store/standing.js';
import { drawNumbers, newIdentity } from './store/write-cases.js';

/** What the use cases of casework need beside a transaction. */
export interface CaseParts extends SaveParts {
  readonly policies: PolicyBook;
}

type FindingsEvent = EventData<'finding.revised' | 'child.linked' | 'child.unlinked'>;

/** Applies events of `findings.v1` in order: all revisions that no link stands between together. */
export async function applyFindings(sql: Sql, events: readonly FindingsEvent[], parts: CaseParts): Promise<void> {
  if (events.some(({ type }) => type !== 'finding.revised')) await lockConcerned(sql, events);
  let revisions: FindingRevised[] = [];
  for (const event of events) {
    switch (event.type) {
      case 'finding.revised':
        revisions.push(event);
        break;
      case 'child.linked':
      case 'child.unlinked':
        await applyRevisions(sql, revisions, parts);
        revisions = [];
        await linkChildren(sql, event, parts);
        break;
    }
  }
  await applyRevisions(sql, revisions, parts);
}

/** What is applied piece by piece is locked before the first piece: findings, then cases, each in canonical order. */
async function lockConcerned(sql: Sql, events: readonly FindingsEvent[]): Promise<void> {
  const revisions = events.filter((event) => event.type === 'finding.revised');
  const held = await lockFindings(sql, findingsNamed(revisions));
  const children = events.flatMap((event) =>
    event.type === 'finding.revised' ? [event.childId] : [event.childId, event.alias],
  );
  await lockCasesConcerned(sql, casesHolding(held, revisions), children);
}

/** Cases of a child may be opened by others at any moment: how often all is decided anew before the transaction is. */
const triesAllowed = 3;

async function applyRevisions(sql: Sql, revisions: readonly FindingRevised[], parts: CaseParts): Promise<void> {
  for (let tries = 1; tries <= triesAllowed; tries += 1) {
    const holdings = await take(sql, revisions, parts.policies);
    if (holdings === null) return;
    for (const revision of revisions) applyRevision(holdings, revision);
    const { book, held } = holdings;
    if (!(await saveCases(sql, book, parts, held.changes))) continue;
    failPoint('casework.inserted');
    return;
  }
  throw new TransientError('case-changed');
}

/** Locks and reads what revisions concern: findings, then cases, each in canonical order; null when none is news. */
async function take(sql: Sql, revisions: readonly FindingRevised[], policies: PolicyBook): Promise<Holdings | null> {
  if (revisions.length === 0) return null;
  const held = await lockFindings(sql, findingsNamed(revisions));
  const news = revisions.filter(({ findingId, revision }) => revision > held.of(findingId).revision);
  if (news.length === 0) return null;
  const children = news.map(({ childId }) => childId);
  const locked = await lockCasesConcerned(sql, casesHolding(held, news), children);
  const haveOne = new Set(locked.flatMap(({ child_id, state }) => (state === 'open' ? [child_id] : [])));
  const opening = news.filter(mayOpenCase);
  const without = (childIds: readonly string[]): number => new Set(childIds.filter((id) => !haveOne.has(id))).size;
  const { now, cases, aliases, numbers } = await readStanding(sql, locked, {
    childIds: children,
    numbers: without(opening.map(({ childId }) => childId)),
  });
  // known only now: an id may lead to a child without a case though it has one of its own
  const wanted = without(opening.map(({ childId, epoch }) => aliases.resolve(childId, epoch)));
  const identities = [...numbers, ...(await drawNumbers(sql, wanted - numbers.length))].map(newIdentity);
  return { book: new CaseBook(cases, now, identities), held, aliases, policies };
}

function findingsNamed(revisions: readonly FindingRevised[]): readonly string[] {
  return revisions.flatMap(({ findingId, rekeyed }) =>
    rekeyed === undefined ? [findingId] : [findingId, rekeyed.from],
  );
}

function casesHolding(held: HeldFindings, revisions: readonly FindingRevised[]): readonly string[] {
  return findingsNamed(revisions).flatMap((findingId) => held.of(findingId).caseId ?? []);
}
