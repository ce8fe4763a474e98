import { personOf, type Neighbour, type PlanRegister } from '#libs/facts';
import { failPoint, type Sql } from '#libs/platform';
import { answerMs, elsewhereMs, lookAheadMs } from '#libs/policy';
import { affectedBy, judgedSince, mayWait, type Reach } from './affected-contacts.js';
import { type HeldWatch, type WantedWatch } from './domain/evaluate/arm-watches.js';
import { decideChild, type ChildDecision } from './domain/evaluate/decide-child.js';
import { type PackableState } from './domain/state/encode-state.js';
import { type OpenState } from './domain/state/open-state.js';
import { repackingOf, repackState, wordsToPack, type Marks, type Repacking } from './domain/state/repack-state.js';
import { loadRegisters } from './load-children.js';
import { loadNeighbours } from './load-neighbours.js';
import { type Judgement, type Memory } from './redecide.js';
import { type ChildAtHand, type DecidedChild } from './settle-decisions.js';
import { watchesOf } from './store/watch-rows.js';

/** A child whose state has taken all of the batch's statements about it. */
export interface TakenChild {
  readonly child: ChildAtHand;
  readonly open: OpenState;
  /** Whether those beside it must be read. */
  readonly hasNeighbours: boolean;
}

/** What is read of a child beside its state. */
interface Read {
  readonly plans: PlanRegister;
  readonly neighbours: readonly Neighbour[];
  /** null: they were not read, for none was armed for a contact that is judged */
  readonly watches: readonly HeldWatch[] | null;
}

/**
 * Decides children from their states: the contacts that new statements can have changed, and no others. Each is decided
 * as soon as it is given, where nothing more must be read of it: what a decision needs in between is forgotten at once.
 */
export class StateDecisions {
  private readonly decided: DecidedChild[] = [];
  private readonly waiting: TakenChild[] = [];

  private constructor(
    private readonly judgement: Judgement,
    private readonly memory: Memory,
    /** What is known of a child whom no list names, with nobody beside it. */
    private readonly nothingRead: Read,
  ) {}

  static async begin(sql: Sql, judgement: Judgement, memory: Memory): Promise<StateDecisions> {
    const lists = await memory.planLists.current(sql);
    const unnamed = { lists, entries: new Map<string, never>(), checks: [] };
    return new StateDecisions(judgement, memory, { plans: unnamed, neighbours: [], watches: null });
  }

  add(taken: TakenChild): void {
    const { open } = taken;
    const reach = reachOf(this.judgement);
    const since = judgedSince(open, reach);
    const mustRead = taken.hasNeighbours || open.head.namedInPlans || mayWait(open, since, reach);
    const decided = mustRead ? null : this.decide(taken, this.nothingRead, noWatches, since);
    if (decided === null) this.waiting.push(taken);
    else this.decided.push(decided);
  }

  /** Decides those of whom plans, watches or neighbours must be read first. @returns every decision */
  async finish(sql: Sql): Promise<readonly DecidedChild[]> {
    const named = this.waiting.filter(({ open }) => open.head.namedInPlans);
    const registers =
      named.length === 0
        ? new Map<string, PlanRegister>()
        : await loadRegisters(
            sql,
            new Map(named.map(({ child, open }) => [child.childId, open.head.refs])),
            this.memory.planLists,
          );
    const beside = this.waiting.filter(({ hasNeighbours }) => hasNeighbours).map(({ child }) => child.childId);
    const neighbours = await loadNeighbours(sql, beside, this.memory.planLists);
    const waiting = this.waiting.map(({ child }) => child.childId);
    const watches = Map.groupBy(await watchesOf(sql, waiting), ({ childId }) => childId);
    for (const taken of this.waiting) {
      const { childId } = taken.child;
      const read = {
        plans: registers.get(childId) ?? this.nothingRead.plans,
        neighbours: neighbours.get(childId) ?? [],
        watches: watches.get(childId) ?? noWatches,
      };
      this.decided.push(this.decideRead(taken, read));
    }
    failPoint('screening.evaluated');
    return this.decided;
  }

  private decideRead(taken: TakenChild, read: Read, over: readonly WantedWatch[] = noWatches): DecidedChild {
    const decided = this.decide(taken, read, over);
    if (decided === null) throw new Error('a decision lacks watches that were read');
    return decided;
  }

  /** @returns null when the watches of earlier contacts matter and were not read */
  private decide(
    taken: TakenChild,
    read: Read,
    over: readonly WantedWatch[] = noWatches,
    since = judgedSince(taken.open, reachOf(this.judgement)),
  ): DecidedChild | null {
    const { child, open } = taken;
    const { plans, neighbours, watches } = read;
    const { organisations, policies } = this.judgement;
    const affected = affectedBy(open, since, reachOf(this.judgement));
    const { contacts, earlier, mayTell, keys, hasFinding, hasWatch } = affected;
    const held = hasWatch && watches !== null ? watches : noWatches;
    const decideWith = (known: readonly HeldWatch[]): ChildDecision =>
      decideChild(
        child.childId,
        {
          identity: open.head.identity,
          folded: { contacts, person: personOf(open.persons) },
          earlier,
          mayTell,
          plans,
          neighbours,
          firedWatches: [...known.filter(({ state }) => state === 'fired'), ...over],
        },
        organisations,
        policies,
        since,
      );
    let decision = decideWith(held);
    if (decision.restsOnEarlierWaits && !hasWatch) {
      if (watches === null) return null;
      decision = decideWith(watches);
    }
    const withWatch = hasWatch ? new Set(held.map(({ anchorKey }) => anchorKey)) : null;
    const also = decision.watches.length === 0 ? over : [...decision.watches, ...over];
    const alsoWatched = also.length === 0 ? noKeys : new Set(also.map(({ anchorKey }) => anchorKey));
    const packed = (withFinding: ReadonlySet<string> | null): PackableState =>
      this.pack(open, { withFinding, withWatch, alsoWatched });
    const settled = {
      child,
      findings: decision.findings,
      watches: decision.watches,
      answers: decision.answers,
      doubts: decision.doubts,
      judgedAgain: affected.judgedAgain,
      heldWatches: held.length === 0 ? held : held.filter(({ anchorKey }) => keys.has(anchorKey)),
      over,
    };
    // what may have been sent of it is read before it is packed
    if (!hasFinding && decision.findings.length === 0) return nothingSent(settled, packed(null));
    return {
      ...settled,
      sent: hasFinding ? ('some' as const) : ('none' as const),
      concerns: ({ visitKeys }) => visitKeys.some((key) => keys.has(key)),
      state: packed,
      again: (ended) => this.decideRead(taken, { ...read, watches: watches ?? noWatches }, ended),
    };
  }

  /** Packs at once, unless a word needs its number first. */
  private pack(open: OpenState, marks: Marks): PackableState {
    const repacking = repackingOf(open, marks);
    const bytes = repackState(repacking, this.memory.words);
    return bytes === 'word-without-number' ? packedLater(repacking) : packedAs(bytes);
  }
}

function reachOf({ attendanceWindowMs, policies }: Judgement): Reach {
  return {
    windowMs: attendanceWindowMs,
    aheadMs: lookAheadMs(policies),
    answerMs: answerMs(policies),
    elsewhereMs: elsewhereMs(policies),
  };
}

// A function keeps all that any function of its scope asks for. These are made where there is nothing else, so that the
// opened state of a child of whom nothing is told is forgotten at once, and not copied twice by the collector until its batch ends.

function nothingSent(
  settled: Pick<
    DecidedChild,
    'child' | 'findings' | 'watches' | 'answers' | 'doubts' | 'judgedAgain' | 'heldWatches' | 'over'
  >,
  packed: PackableState,
): DecidedChild {
  return { ...settled, sent: 'none', concerns: hangsOnNone, state: () => packed };
}

const hangsOnNone = () => false;

function packedAs(bytes: ReturnType<typeof repackState>): PackableState {
  return { words: noWords, pack: () => bytes };
}

function packedLater(repacking: Repacking): PackableState {
  return { words: wordsToPack(repacking), pack: (book) => repackState(repacking, book) };
}

const noWords: readonly string[] = [];

const noKeys: ReadonlySet<string> = new Set();
const noWatches: readonly HeldWatch[] = [];
