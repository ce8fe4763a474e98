import type { FindingRevised } from '#libs/contracts';
import { effectWord } from './apply-finding.js';
import type { CaseEvent } from './case-event.js';
import { startAgain, withoutAnswer } from './retold-chains.js';
import { copiesAgain } from './retold-copies.js';
import { referralAgain } from './retold-referral.js';
import type { RetoldRounds } from './retold-rounds.js';
import { concernsCase, revisionAgain } from './revision-again.js';
import { effectOf, type Effect, type Round } from './ring.js';
import type { TwoCases } from './two-cases.js';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** Which findings are left out, and what is known of the others. */
export interface FindingTerms {
  /** Findings to leave out, by every id that they had. */
  readonly hidden: ReadonlySet<string>;
  /** A finding as it was last heard, by any id that it had; null where nothing is kept of it. */
  readonly contentOf: (findingId: string) => FindingRevised | null;
}

/** A finding of which all is told but what it would have led to beside its rounds. */
interface Heard {
  readonly finding: FindingRevised;
  readonly effect: Effect;
  readonly at: Date;
  readonly following: readonly CaseEvent[];
  /** How much had been told before it. */
  readonly toldBefore: number;
}

/** Entries that a finding has led to follow it. */
const consequences: ReadonlySet<CaseEvent['type']> = new Set<CaseEvent['type']>([
  ...(['round-started', 'step-told', 'role-passed-over', 'chain-exhausted', 'copy-told'] as const),
  ...(['correction-told', 'referral-proposed', 'referral-withdrawn'] as const),
]);

/** Findings of a case that is told again: the one that is told of now, and what it would have led to. */
export class RetoldFindings {
  private opening: Of<'case-opened'> | null = null;
  private heard: Heard | null = null;
  private leftOut = false;
  private touched = false;

  constructor(
    private readonly both: TwoCases,
    private readonly rounds: RetoldRounds,
    private readonly terms: FindingTerms,
  ) {}

  /** Whether what follows has come of a finding that is left out. */
  get isLeftOut(): boolean {
    return this.leftOut;
  }

  /** Somebody has been told of a finding that is left out. */
  touch(): void {
    this.touched = true;
  }

  /** The case has opened in truth; as it is told it opens with the first finding that is told of. */
  opened(event: Of<'case-opened'>): void {
    this.opening = event;
  }

  /** Whether an entry is one that the finding told of last has led to. */
  hasLedTo({ type }: CaseEvent, at: Date): boolean {
    return consequences.has(type) && this.heard?.at.getTime() === at.getTime();
  }

  /** Tells of a finding, with the rounds that it would have begun. @param following what has happened with it */
  applied(event: Of<'finding-applied'>, at: Date, following: readonly CaseEvent[]): void {
    const { both, rounds } = this;
    const finding = revisionAgain(event, this.terms.contentOf(event.findingId));
    rounds.expect([]);
    this.leftOut = this.terms.hidden.has(event.findingId) || !concernsCase(both.seen, finding);
    if (this.leftOut) return;
    const effect = effectOf(both.seen, finding, both.policyFor(finding.organisation, at));
    const begun = following.flatMap((one) => (one.type === 'round-started' ? [one] : []));
    const again = effect.kind === 'ring' ? effect.rounds.filter(({ chain }) => rounds.isShared(chain)) : [];
    const others = begun.filter(({ chain }) => !rounds.isShared(chain));
    const isQuiet = effect.kind === 'ring' && again.length + others.length === 0;
    const toldBefore = both.journal.length;
    // that something is hidden from others is said to nobody who is told this
    const { outside: _, ...told } = event;
    both.tell([...this.opens(event), { ...told, effect: isQuiet ? 'same-episode' : effectWord(effect) }], at);
    this.begin(finding, again, begun, at);
    this.heard = { finding, effect, at, following, toldBefore };
  }

  /** What a finding would have led to beside its rounds, and has not because another had before. */
  settle(): void {
    if (this.heard === null) return;
    const { both } = this;
    const { finding, effect, at, following, toldBefore } = this.heard;
    this.heard = null;
    const rung = both.journal.slice(toldBefore).map(({ event }) => event);
    if (this.touched) both.tell(copiesAgain(both, finding, rung, following, at), at);
    both.tell(referralAgain(both, finding, effect, at, following), at);
  }

  private opens({ organisation, severity }: Of<'finding-applied'>): readonly CaseEvent[] {
    return this.both.seen.opened || this.opening === null ? [] : [{ ...this.opening, organisation, severity }];
  }

  /** @param begun what the finding has begun in truth */
  private begin(
    finding: FindingRevised,
    rounds: readonly Round[],
    begun: readonly Of<'round-started'>[],
    at: Date,
  ): void {
    const of = (round: Round) => begun.find(({ chain }) => chain === round.chain);
    const isSame = (round: Round): boolean => of(round)?.severity === round.severity;
    this.rounds.expect(rounds.filter(isSame));
    for (const round of rounds.filter((one) => !isSame(one))) {
      this.rounds.setApart(round.chain);
      const both = of(round) === undefined ? this.both : withoutAnswer(this.both, round.chain);
      this.both.tell(startAgain(both, finding, round, at), at);
    }
  }
}
