import type { CaseEvent, JournalEntry } from './case-event.js';
import { noCase, type CaseState } from './case-state.js';
import { evolve } from './evolve.js';
import type { BothCases } from './retold-chains.js';

type Receipt = Extract<CaseEvent, { type: 'delivery-noted' }>;

/** A case as it has been, and as it is told: both grow side by side. */
export class TwoCases implements BothCases {
  real: CaseState;
  seen: CaseState;
  readonly receipts = new Map<string, Receipt>();
  /** As it is told. */
  readonly journal: JournalEntry[] = [];
  readonly policyFor: BothCases['policyFor'];
  /** When the last thing happened, whether it is told or not. */
  last = new Date(0);

  constructor({ caseId, number, policyFor }: Pick<BothCases, 'policyFor'> & Pick<CaseState, 'caseId' | 'number'>) {
    this.real = this.seen = noCase(caseId, number);
    this.policyFor = policyFor;
  }

  /** What has happened in truth. */
  happens(entry: JournalEntry): void {
    const { event } = entry;
    if (event.type === 'delivery-noted') this.receipts.set(event.noticeId, event);
    this.real = evolve(this.real, entry);
    this.last = new Date(entry.at);
  }

  /** What is told of it. Nothing is, before something has opened the case that is told. */
  tell(events: readonly CaseEvent[], at: Date): void {
    for (const event of events) {
      if (!this.seen.opened && event.type !== 'case-opened') continue;
      const entry = { sequence: this.journal.length + 1, at: at.toISOString(), event };
      this.journal.push(entry);
      this.seen = evolve(this.seen, entry);
      this.last = at;
    }
  }
}
