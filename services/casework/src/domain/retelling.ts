import type { CaseEvent, JournalEntry } from './case-event.js';
import { RetoldFindings, type FindingTerms } from './retold-findings.js';
import type { BothCases } from './retold-chains.js';
import { referralCopy, referralEntry } from './retold-referral.js';
import { RetoldRounds } from './retold-rounds.js';
import { TwoCases } from './two-cases.js';

/** What a case is told again with. */
export interface RetellingTerms extends FindingTerms, Pick<BothCases, 'policyFor'> {
  readonly caseId: string;
  readonly number: string;
}

/**
 * A case told again as if some findings had never been heard of. Entries that these have no part in are told as they are.
 * In a chain in which they have one, rounds are counted, begin and run out as they would have without them.
 */
export class Retelling {
  private readonly both: TwoCases;
  private readonly rounds: RetoldRounds;
  private readonly findings: RetoldFindings;

  constructor(private readonly terms: RetellingTerms) {
    this.both = new TwoCases(terms);
    this.rounds = new RetoldRounds(this.both, terms.hidden);
    this.findings = new RetoldFindings(this.both, this.rounds, terms);
  }

  /** The case as it is told. */
  get told(): Pick<TwoCases, 'seen' | 'journal'> {
    return this.both;
  }

  /** Hears an entry. @param following what has happened with it, to the next finding */
  hear(entry: JournalEntry, following: readonly CaseEvent[]): void {
    const at = new Date(entry.at);
    if (!this.findings.hasLedTo(entry.event, at)) this.findings.settle();
    this.runUntil(at);
    this.both.tell(this.again(entry.event, at, following), at);
    this.both.happens(entry);
    this.runUntil(at);
  }

  /** Clocks run on after the last entry. */
  end(now: Date): void {
    this.findings.settle();
    this.runUntil(now);
  }

  private runUntil(until: Date): void {
    for (;;) {
      const next = this.rounds.nextRunOut(until, this.both.last);
      if (next === null) return;
      this.both.tell(next.events, next.at);
    }
  }

  /** What is told of an entry. */
  private again(event: CaseEvent, at: Date, following: readonly CaseEvent[]): readonly CaseEvent[] {
    const { rounds, findings } = this;
    const { seen } = this.both;
    switch (event.type) {
      case 'case-opened':
        findings.opened(event);
        return [];
      case 'finding-applied':
        findings.applied(event, at, following);
        return [];
      case 'round-started':
        if (findings.isLeftOut) findings.touch();
        return rounds.started(event);
      case 'step-told':
      case 'chain-exhausted':
        return rounds.within(event);
      case 'role-passed-over':
        if (event.about === undefined) return rounds.within(event);
        return findings.isLeftOut ? [] : [rounds.beside(event)];
      case 'copy-told':
        return this.copied(event, at);
      case 'correction-told':
        return seen.findings.has(event.findingId) ? [rounds.beside(event)] : [];
      case 'delivery-noted':
        return seen.notices.has(event.noticeId) ? [event] : [];
      case 'verdict-given':
        return seen.findings.has(event.findingId) ? [event] : [];
      case 'acknowledged':
      case 'acknowledged-again':
      case 'acknowledgement-undone':
        return rounds.answered(event, at);
      case 'lapsed':
        return rounds.lapsed(event, at, following);
      case 'referral-proposed':
      case 'referral-withdrawn':
      case 'referral-confirmed':
      case 'referral-declined':
        return referralEntry(seen, event, this.terms.hidden, findings.isLeftOut);
      case 'child-linked':
      case 'child-unlinked':
        return [{ ...event, disclosures: event.disclosures.filter((id) => seen.notices.has(id)) }];
      case 'action-recorded':
      case 'case-closed':
        return [event];
    }
  }

  private copied(event: Extract<CaseEvent, { type: 'copy-told' }>, at: Date): readonly CaseEvent[] {
    const { seen } = this.both;
    const told = referralCopy(this.both, event, at) ?? (seen.findings.has(event.findingId) ? event : null);
    if (told !== null) return [this.rounds.beside(told)];
    this.findings.touch();
    return [];
  }
}
