import type { CaseEvent, JournalEntry } from './case-event.js';
import { noCase, type CaseState } from './case-state.js';
import { evolve } from './evolve.js';

/** A case with the child it is about. */
export interface LoadedCase {
  readonly childId: string;
  readonly standing: 'open' | 'closed';
  readonly state: CaseState;
}

/** Id and number of a case that may be opened. */
export interface CaseIdentity {
  readonly caseId: string;
  /** What people read out on the telephone, e.g. `B-4417`. */
  readonly number: string;
}

/** A case opened here: nobody but this transaction knows of it yet. */
export interface OpenedCase {
  readonly childId: string;
  /** Organisation of the first finding. */
  readonly organisation: string;
  readonly state: CaseState;
}

/** What one event did to a case. */
export interface Decision {
  readonly before: CaseState;
  readonly after: CaseState;
  readonly entries: readonly JournalEntry[];
}

/** All decisions about one case together. */
export type CaseChange = Pick<Decision, 'before' | 'after'>;

/**
 * The cases that a transaction has locked, and what it decides about them: read once, decided in memory, event after
 * event, and written once. So what a transaction costs does not hang on how many events it holds.
 */
export class CaseBook {
  private readonly cases: Map<string, LoadedCase>;
  private readonly openOf: Map<string, string>;
  /** Organisation of the first finding, by id of a case opened here. */
  private readonly openedFor = new Map<string, string>();
  private readonly made: Decision[] = [];
  private readonly unused: CaseIdentity[];

  /**
   * @param now when all of it is decided, by the one clock
   * @param identities for the cases that may have to be opened: one for each child without an open case
   */
  constructor(
    loaded: readonly LoadedCase[],
    readonly now: Date,
    identities: readonly CaseIdentity[] = [],
  ) {
    this.cases = new Map(loaded.map((one) => [one.state.caseId, one]));
    this.openOf = new Map(
      loaded.filter(({ standing }) => standing === 'open').map(({ childId, state }) => [childId, state.caseId]),
    );
    this.unused = [...identities];
  }

  /** A case as it stands after what has been decided so far; null when it was not loaded. */
  find(caseId: string): LoadedCase | null {
    return this.cases.get(caseId) ?? null;
  }

  /** The open case of a child; null when there is none. */
  openCaseOf(childId: string): LoadedCase | null {
    const caseId = this.openOf.get(childId);
    return caseId === undefined ? null : this.find(caseId);
  }

  /**
   * Opens a case for a child that has none.
   * @throws Error when fewer identities were drawn than the events need
   */
  open(childId: string, organisation: string): LoadedCase {
    const identity = this.unused.shift();
    if (identity === undefined) throw new Error('no identity was drawn for a new case');
    const { caseId, number } = identity;
    const opened: LoadedCase = { childId, standing: 'open', state: noCase(caseId, number) };
    this.cases.set(caseId, opened);
    this.openOf.set(childId, caseId);
    this.openedFor.set(caseId, organisation);
    return opened;
  }

  /** Appends what was decided about a case. @returns the state after it */
  record({ childId, standing, state: before }: LoadedCase, events: readonly CaseEvent[]): CaseState {
    if (events.length === 0) return before;
    const at = this.now.toISOString();
    const entries = events.map((event, place) => ({ sequence: before.sequence + place + 1, at, event }));
    const after = entries.reduce(evolve, before);
    if (after.closed !== null && this.openOf.get(childId) === before.caseId) this.openOf.delete(childId);
    this.cases.set(before.caseId, { childId, standing: after.closed === null ? standing : 'closed', state: after });
    this.made.push({ before, after, entries });
    return after;
  }

  /** Everything decided, in order. */
  get decisions(): readonly Decision[] {
    return this.made;
  }

  /** Cases opened here, as they stand now. */
  get opened(): readonly OpenedCase[] {
    return [...this.openedFor].flatMap(([caseId, organisation]) => {
      const found = this.find(caseId);
      return found === null ? [] : [{ childId: found.childId, organisation, state: found.state }];
    });
  }

  /** Cases that were there before and have changed, each once. */
  get changed(): readonly CaseChange[] {
    const first = new Map<string, CaseChange>();
    for (const { before, after } of this.made) {
      const { caseId } = before;
      if (!this.openedFor.has(caseId)) first.set(caseId, { before: first.get(caseId)?.before ?? before, after });
    }
    return [...first.values()];
  }
}
