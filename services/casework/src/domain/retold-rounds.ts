import { acknowledge } from './acknowledge.js';
import type { CaseEvent } from './case-event.js';
import { lapse, lapsesAt } from './lapse.js';
import { runsOut, type BothCases, type RunOut } from './retold-chains.js';
import { RetoldNumbers, type Numbered } from './retold-numbers.js';
import type { Round } from './ring.js';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** Rounds of the chains of a case that is told again: which of them are told, and as which. */
export class RetoldRounds {
  private readonly numbers = new RetoldNumbers();
  /** Chains in which a finding that is left out has a part. */
  private readonly shared = new Set<string>();
  /** Those of them of which the present round is not the one that is told. */
  private readonly apart = new Set<string>();
  private expected: ReadonlyMap<string, Round> = new Map();
  private lapsing: string | null = null;

  constructor(
    private readonly both: BothCases,
    private readonly hidden: ReadonlySet<string>,
  ) {}

  /** Whether a chain is told otherwise than its journal says. */
  isShared(chain: string): boolean {
    return this.shared.has(chain);
  }

  /** A finding is told of. @param begins rounds that it has begun in truth, as they would begin without the others */
  expect(begins: readonly Round[]): void {
    this.expected = new Map(begins.map((round) => [round.chain, round]));
  }

  /** A round is told that has not begun so. */
  setApart(chain: string): void {
    this.shared.add(chain);
    this.apart.add(chain);
  }

  /** What clocks of chains that are told apart have come to first, until a moment. */
  nextRunOut(until: Date, last: Date): RunOut | null {
    const due = [...this.apart].flatMap((name) => runsOut(this.both, name, until, last) ?? []);
    return due.toSorted((one, other) => one.at.getTime() - other.at.getTime())[0] ?? null;
  }

  started(event: Of<'round-started'>): readonly CaseEvent[] {
    const { chain, reason } = event;
    const expected = this.expected.get(chain);
    const isLapse = reason === 'lapsed';
    const isLeftOut = isLapse ? this.lapsing !== chain : this.shared.has(chain) && expected === undefined;
    if (this.hidden.has(event.findingId) || isLeftOut) {
      this.setApart(chain);
      return [];
    }
    this.lapsing = null;
    this.apart.delete(chain);
    const round = (this.both.seen.chains.get(chain)?.round ?? 0) + 1;
    const other = isLapse ? undefined : expected?.reason;
    this.numbers.tell(event, round, other);
    return [{ ...event, round, reason: other ?? reason }];
  }

  /** What happens within a round. */
  within(event: Of<'step-told' | 'chain-exhausted' | 'role-passed-over'>): readonly CaseEvent[] {
    const round = this.numbers.numberOf(event);
    if (round === null || this.apart.has(event.chain)) return [];
    if (event.type !== 'step-told' || event.step > 0) return [{ ...event, round }];
    return [{ ...event, round, reason: this.numbers.reasonOf(event) ?? event.reason }];
  }

  /** Whoever has answered a chain has answered all of its rounds. */
  answered(
    event: Of<'acknowledged' | 'acknowledged-again' | 'acknowledgement-undone'>,
    at: Date,
  ): readonly CaseEvent[] {
    const chain = this.both.seen.chains.get(event.chain);
    if (chain === undefined) return [];
    const { by } = event;
    const { name, round, organisation, progress } = chain;
    const isTaken = progress.state === 'acknowledged';
    if (event.type === 'acknowledgement-undone') return isTaken && progress.by === by ? [{ ...event, round }] : [];
    if (isTaken) return [{ type: 'acknowledged-again', chain: name, round, by }];
    if (event.type === 'acknowledged' && !this.apart.has(name)) return [{ ...event, round }];
    return acknowledge([chain], by, () => this.both.policyFor(organisation, at), at);
  }

  /** An acknowledgement that would not have lapsed so runs on. @param following what else its lapse has led to */
  lapsed(event: Of<'lapsed'>, at: Date, following: readonly CaseEvent[]): readonly CaseEvent[] {
    const { seen, policyFor } = this.both;
    const chain = seen.chains.get(event.chain);
    if (chain === undefined || this.apart.has(event.chain)) return [];
    const { name, round, organisation } = chain;
    const due = lapsesAt(seen, chain);
    const isDue = due !== null && Date.parse(due) <= at.getTime();
    const begins = isDue ? lapse(seen, { chain: name, round }, policyFor(organisation, at), at)[1] : undefined;
    if (!following.some((one) => isSameStart(one, begins))) {
      this.setApart(name);
      return [];
    }
    this.lapsing = name;
    return [{ ...event, round }];
  }

  /** What was told beside the chains is counted anew. */
  beside<T extends Numbered>(event: T): T {
    const round = this.numbers.numberOf(event) ?? (this.both.seen.beside.get(event.chain) ?? 0) + 1;
    this.numbers.tell(event, round);
    return { ...event, round };
  }
}

function isSameStart(one: CaseEvent, other: CaseEvent | undefined): boolean {
  if (one.type !== 'round-started' || other?.type !== 'round-started') return false;
  return one.chain === other.chain && one.findingId === other.findingId && one.severity === other.severity;
}
