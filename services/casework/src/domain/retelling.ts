import type { FindingRevised } from '#libs/contracts';
import { effectWord } from './apply-finding.js';
import type { CaseEvent, JournalEntry } from './case-event.js';
import { noCase, type CaseState } from './case-state.js';
import { evolve } from './evolve.js';
import { startAgain, withoutAnswer, type BothCases } from './retold-chains.js';
import { copiesAgain } from './retold-copies.js';
import { referralAgain, referralCopy, referralEntry } from './retold-referral.js';
import { RetoldRounds } from './retold-rounds.js';
import { concernsCase, revisionAgain } from './revision-again.js';
import { effectOf, type Effect, type Round } from './ring.js';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** What a case is told again with. */
export interface RetellingTerms extends Pick<BothCases, 'policyFor'> {
  readonly caseId: string;
  readonly number: string;
  /** Findings to leave out, by every id that they had. */
  readonly hidden: ReadonlySet<string>;
  /** A finding as it was last heard, by any id that it had; null where it is another child's now. */
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

/**
 * A case told again as if some findings had never been heard of. Entries that these have no part in are told as they are.
 * In a chain in which they have one, rounds are counted, begin and run out as they would have without them.
 */
export class Retelling implements BothCases {
  real: CaseState;
  seen: CaseState;
  readonly policyFor: RetellingTerms['policyFor'];
  readonly receipts = new Map<string, Of<'delivery-noted'>>();
  readonly journal: JournalEntry[] = [];
  private readonly rounds: RetoldRounds;
  /** Somebody has been told of a finding that is left out. */
  private isTouched = false;
  private opening: Of<'case-opened'> | null = null;
  private isLeftOut = false;
  private heard: Heard | null = null;
  /** When the last thing happened, whether it is told or not. */
  private last = new Date(0);

  constructor(private readonly terms: RetellingTerms) {
    this.real = this.seen = noCase(terms.caseId, terms.number);
    this.policyFor = terms.policyFor;
    this.rounds = new RetoldRounds(this, terms.hidden);
  }

  /** Hears an entry. @param following what has happened with it, to the next finding */
  hear(entry: JournalEntry, following: readonly CaseEvent[]): void {
    const { event } = entry;
    const at = new Date(entry.at);
    if (!consequences.has(event.type) || this.heard?.at.getTime() !== at.getTime()) this.settle();
    this.runUntil(at);
    if (event.type === 'delivery-noted') this.receipts.set(event.noticeId, event);
    this.tell(this.told(event, at, following), at);
    this.real = evolve(this.real, entry);
    this.last = at;
    this.runUntil(at);
  }

  /** Clocks run on after the last entry. */
  end(now: Date): void {
    this.settle();
    this.runUntil(now);
  }

  /** What a finding would have led to beside its rounds, and has not because another had before. */
  private settle(): void {
    if (this.heard === null) return;
    const { finding, effect, at, following, toldBefore } = this.heard;
    this.heard = null;
    const rung = this.journal.slice(toldBefore).map(({ event }) => event);
    if (this.isTouched) this.tell(copiesAgain(this, finding, rung, following, at), at);
    this.tell(referralAgain(this, finding, effect, at, following), at);
  }

  private runUntil(until: Date): void {
    for (;;) {
      const next = this.rounds.nextRunOut(until, this.last);
      if (next === null) return;
      this.tell(next.events, next.at);
    }
  }

  private tell(events: readonly CaseEvent[], at: Date): void {
    for (const event of events) {
      if (!this.seen.opened && event.type !== 'case-opened') continue;
      const entry = { sequence: this.journal.length + 1, at: at.toISOString(), event };
      this.journal.push(entry);
      this.seen = evolve(this.seen, entry);
      this.last = at;
    }
  }

  private told(event: CaseEvent, at: Date, following: readonly CaseEvent[]): readonly CaseEvent[] {
    switch (event.type) {
      case 'case-opened':
        this.opening = event;
        return [];
      case 'finding-applied':
        this.applied(event, at, following);
        return [];
      case 'round-started':
        if (this.isLeftOut) this.isTouched = true;
        return this.rounds.started(event);
      case 'step-told':
      case 'chain-exhausted':
        return this.rounds.within(event);
      case 'role-passed-over':
        if (event.about === undefined) return this.rounds.within(event);
        return this.isLeftOut ? [] : [this.rounds.beside(event)];
      case 'copy-told':
        return this.copied(event, at);
      case 'correction-told':
        return this.seen.findings.has(event.findingId) ? [this.rounds.beside(event)] : [];
      case 'delivery-noted':
        return this.seen.notices.has(event.noticeId) ? [event] : [];
      case 'verdict-given':
        return this.seen.findings.has(event.findingId) ? [event] : [];
      case 'acknowledged':
      case 'acknowledged-again':
      case 'acknowledgement-undone':
        return this.rounds.answered(event, at);
      case 'lapsed':
        return this.rounds.lapsed(event, at, following);
      case 'referral-proposed':
      case 'referral-withdrawn':
      case 'referral-confirmed':
      case 'referral-declined':
        return referralEntry(this.seen, event, this.terms.hidden, this.isLeftOut);
      case 'child-linked':
      case 'child-unlinked':
        return [{ ...event, disclosures: event.disclosures.filter((id) => this.seen.notices.has(id)) }];
      case 'action-recorded':
      case 'case-closed':
        return [event];
    }
  }

  private applied(event: Of<'finding-applied'>, at: Date, following: readonly CaseEvent[]): void {
    const finding = revisionAgain(event, this.terms.contentOf(event.findingId));
    this.rounds.expect([]);
    this.isLeftOut = this.terms.hidden.has(event.findingId) || !concernsCase(this.seen, finding);
    if (this.isLeftOut) return;
    const effect = effectOf(this.seen, finding, this.policyFor(finding.organisation, at));
    const begun = following.flatMap((one) => (one.type === 'round-started' ? [one] : []));
    const rounds = effect.kind === 'ring' ? effect.rounds.filter(({ chain }) => this.rounds.isShared(chain)) : [];
    const others = begun.filter(({ chain }) => !this.rounds.isShared(chain));
    const isQuiet = effect.kind === 'ring' && rounds.length + others.length === 0;
    const toldBefore = this.journal.length;
    this.tell([...this.opened(event), { ...event, effect: isQuiet ? 'same-episode' : effectWord(effect) }], at);
    this.begin(finding, rounds, begun, at);
    this.heard = { finding, effect, at, following, toldBefore };
  }

  private opened({ organisation, severity }: Of<'finding-applied'>): readonly CaseEvent[] {
    return this.seen.opened || this.opening === null ? [] : [{ ...this.opening, organisation, severity }];
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
      const both = of(round) === undefined ? this : withoutAnswer(this, round.chain);
      this.tell(startAgain(both, finding, round, at), at);
    }
  }

  private copied(event: Of<'copy-told'>, at: Date): readonly CaseEvent[] {
    const told = referralCopy(this, event, at) ?? (this.seen.findings.has(event.findingId) ? event : null);
    if (told !== null) return [this.rounds.beside(told)];
    this.isTouched = true;
    return [];
  }
}
