import type { FindingRevised, ReceiptRecorded } from '#libs/contracts';
import { acknowledge, chainsAnswered } from '../src/domain/acknowledge.js';
import { applyFinding } from '../src/domain/apply-finding.js';
import type { CaseEvent } from '../src/domain/case-event.js';
import { noCase, type CaseState } from '../src/domain/case-state.js';
import { escalateOverdue } from '../src/domain/escalate.js';
import { evolve } from '../src/domain/evolve.js';
import { noteReceipt } from '../src/domain/note-receipt.js';
import { aReceipt } from './a-finding.js';
import { policyBook } from './policy-terms.js';

/** One case lived through in memory: each act decides, evolves and gives back what happened. */
export class Story {
  state: CaseState = noCase('0b0a5b62-2f6c-4c8e-9a57-3f0a4c6d8e10', 'B-12');
  now = new Date('2026-11-17T13:24:00.000Z');

  later(minutes: number): this {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
    return this;
  }

  hears(finding: FindingRevised): readonly CaseEvent[] {
    const policyOf = (organisation: string) => policyBook.chainPolicy(organisation, '', this.now.toISOString());
    return this.happens(applyFinding(this.state, finding, policyOf, this.now));
  }

  overdue(chain: string, round: number, step: number): readonly CaseEvent[] {
    return this.happens(escalateOverdue(this.state, { chain, round, step }, this.policy(), this.now));
  }

  receipt(noticeId: string, changes: Partial<ReceiptRecorded> = {}): readonly CaseEvent[] {
    const receipt = aReceipt({ noticeId, caseId: this.state.caseId }, changes);
    return this.happens(noteReceipt(this.state, receipt, this.policy(), this.now));
  }

  acknowledges(by: string, organisation: string | null = null): readonly CaseEvent[] | string {
    const chains = chainsAnswered(this.state, { by, organisation });
    return typeof chains === 'string' ? chains : this.happens(acknowledge(chains, by));
  }

  /** Ids of the notices made so far, by role and organisation, in order. */
  notices(): readonly { readonly noticeId: string; readonly to: string }[] {
    return [...this.state.notices.values()].map(({ noticeId, role, organisation }) => ({
      noticeId,
      to: `${role}@${organisation}`,
    }));
  }

  private policy() {
    return policyBook.chainPolicy('RXX', '', this.now.toISOString());
  }

  private happens(events: readonly CaseEvent[]): readonly CaseEvent[] {
    for (const event of events)
      this.state = evolve(this.state, { sequence: this.state.sequence + 1, at: this.now.toISOString(), event });
    return events;
  }
}

/** The types of events, in order: what happened, in one line. */
export function typesOf(events: readonly CaseEvent[] | string): readonly string[] {
  return typeof events === 'string' ? [events] : events.map(({ type }) => type);
}

/** Roles told by events, in order. */
export function toldBy(events: readonly CaseEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'step-told' || event.type === 'correction-told'
      ? event.told.map(({ role, organisation }) => `${role}@${organisation}`)
      : [],
  );
}
