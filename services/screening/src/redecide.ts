import { standingEdges, contactKey, coveringAuthority, type Organisations } from '#libs/facts';
import { failPoint, type Sql } from '#libs/platform';
import { type Policy } from '#libs/policy';
import { decideChild } from './domain/evaluate/decide-child.js';
import { type HeldWatch, type WantedWatch } from './domain/evaluate/arm-watches.js';
import { type StateLink } from './domain/state/child-state.js';
import { packable, stateOf } from './domain/state/state-of-child.js';
import { loadChildren, type LoadedChild } from './load-children.js';
import { settleDecisions, type ChildAtHand, type DecidedChild } from './settle-decisions.js';
import { type CodeWords } from './store/code-words.js';
import { edgesOf } from './store/person-rows.js';
import { type PlanLists } from './store/plan-lists.js';
import { writeOwners } from './store/visit-rows.js';
import { watchesOf } from './store/watch-rows.js';

/** What every decision of this service rests on beside the rows. */
export interface Judgement {
  readonly policies: readonly Policy[];
  readonly organisations: Organisations;
  /** Longest distance between arrivals that two feeds report of one attendance, in milliseconds. */
  readonly attendanceWindowMs: number;
}

/** What this process remembers of the database. */
export interface Memory {
  readonly words: CodeWords;
  readonly planLists: PlanLists;
}

/**
 * Decides children from rows: fold, facts, rules, revisions, watches, outbox; packs their states anew.
 * @param children locked, each with the epoch that it shall have.
 */
export async function redecide(
  sql: Sql,
  judgement: Judgement,
  memory: Memory,
  children: readonly ChildAtHand[],
): Promise<void> {
  if (children.length === 0) return;
  const ids = children.map(({ childId }) => childId).sort();
  const atHand = new Map(children.map((child) => [child.childId, child]));
  const watches = await watchesOf(sql, ids);
  const loaded = await loadChildren(sql, ids, watches, memory.planLists, judgement.attendanceWindowMs);
  const links = await linksOf(sql, loaded);
  const decided = loaded.map((child): DecidedChild => {
    const locked = atHand.get(child.childId);
    if (locked === undefined) throw new Error('a child was read that is not locked');
    const heldWatches = watches.filter(({ childId }) => childId === child.childId);
    return decideLoaded(locked, child, heldWatches, links.get(child.childId) ?? [], judgement);
  });
  failPoint('screening.evaluated');
  await settleDecisions(sql, decided, memory.words);
  await writeOwners(
    sql,
    loaded.flatMap((child) => changedOwners(child, judgement.organisations)),
  );
}

function decideLoaded(
  locked: ChildAtHand,
  loaded: LoadedChild,
  heldWatches: readonly HeldWatch[],
  links: readonly StateLink[],
  judgement: Judgement,
  over: readonly WantedWatch[] = [],
): DecidedChild {
  const firedWatches = [...loaded.firedWatches, ...over];
  const { organisations, policies } = judgement;
  const { findings, watches, answers, doubts } = decideChild(
    loaded.childId,
    { ...loaded, firedWatches },
    organisations,
    policies,
  );
  const withWatch = new Set([...heldWatches, ...watches, ...over].map(({ anchorKey }) => anchorKey));
  return {
    child: locked,
    findings,
    watches,
    answers,
    doubts,
    judgedAgain: loaded.owners.map(({ feed, visit }) => contactKey(feed, visit)),
    heldWatches,
    over,
    again: (ended) => decideLoaded(locked, loaded, heldWatches, links, judgement, ended),
    sent: 'some',
    concerns: () => true,
    state: (withFinding) =>
      packable(
        stateOf({
          identity: loaded.identity,
          namedInPlans: loaded.plans.entries.size > 0 || loaded.plans.checks.length > 0,
          refs: loaded.refs,
          links,
          persons: loaded.folded.persons,
          visits: loaded.folded.visits,
          withFinding: withFinding ?? new Set(),
          withWatch,
        }),
      ),
  };
}

/** Standing links of each child's verified number with its other references, as places in them. */
export async function linksOf(
  sql: Sql,
  children: readonly LoadedChild[],
): Promise<ReadonlyMap<string, readonly StateLink[]>> {
  const verified = children.flatMap(({ verifiedRef }) => verifiedRef ?? []);
  const edges = standingEdges(await edgesOf(sql, verified));
  return new Map(
    children.map(({ childId, refs, verifiedRef }) => [
      childId,
      edges.flatMap(({ left: one, right: other, feed, at }): StateLink[] => {
        if (verifiedRef === null || (one !== verifiedRef && other !== verifiedRef)) return [];
        const [left, right] = [refs.indexOf(one), refs.indexOf(other)];
        return left < 0 || right < 0 ? [] : [{ left, right, feed, at }];
      }),
    ]),
  );
}

/** Owners whose covering authority or time of arrival is no longer what the fold says: lists find children by them. */
function changedOwners({ folded, owners }: LoadedChild, organisations: Organisations) {
  const visits = new Map(folded.visits.map((visit) => [visit.key, visit]));
  return owners.flatMap((owner) => {
    const visit = visits.get(contactKey(owner.feed, owner.visit));
    if (visit === undefined) return [];
    const covering = coveringAuthority(organisations, visit);
    if (covering === owner.coveringAuthority && visit.occurredAt === owner.occurredAt) return [];
    return { ...owner, coveringAuthority: covering, occurredAt: visit.occurredAt };
  });
}
