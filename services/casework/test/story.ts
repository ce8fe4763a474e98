import type { ActionKind, CloseReason, DeclineReason, FindingRevised, ReceiptRecorded } from '#libs/contracts';
import type { Acted, RefusedFor } from '../src/domain/act.js';
import { acknowledge, chainsAnswered } from '../src/domain/acknowledge.js';
import { applyFinding } from '../src/domain/apply-finding.js';
import type { Acceptance, CaseEvent } from '../src/domain/case-event.js';
import { noCase, type CaseState, type ChainState } from '../src/domain/case-state.js';
import { closeCase, type ClosingTerms } from '../src/domain/close.js';
import { escalateOverdue } from '../src/domain/escalate.js';
import { evolve } from '../src/domain/evolve.js';
import { lapse } from '../src/domain/lapse.js';
import { noteReceipt } from '../src/domain/note-receipt.js';
import type { PolicyBook } from '../src/domain/policy-book.js';
import { recordAction } from '../src/domain/record-action.js';
import { confirmReferral, declineReferral, proposeReferral, type Starts } from '../src/domain/referral.js';
import { undoAcknowledgement } from '../src/domain/undo.js';
import { giveVerdict } from '../src/domain/verdict.js';
import { directory } from './a-directory.js';
import { aReceipt } from './a-finding.js';
import { policyBook } from './policy-terms.js';

/** One case lived through in memory: each act decides, evolves and gives back what happened. */
export class Story {
  state: CaseState = noCase('0b0a5b62-2f6c-4c8e-9a57-3f0a4c6d8e10', 'B-12');
  now = new Date('2026-11-17T13:24:00.000Z');

  constructor(private readonly book: PolicyBook = policyBook) {}

  later(minutes: number): this {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
    return this;
  }

  hears(finding: FindingRevised): readonly CaseEvent[] {
    const policyOf = (organisation: string, setting?: string) =>
      this.book.chainPolicy(organisation, '', this.now.toISOString(), setting);
    return this.happens(applyFinding(this.state, finding, policyOf, this.now));
  }

  overdue(chain: string, round: number, step: number): readonly CaseEvent[] {
    return this.happens(escalateOverdue(this.state, { chain, round, step }, this.policyOfChain(chain), this.now));
  }

  /** The clock to act of a round has run out. */
  lapses(chain: string, round: number): readonly CaseEvent[] {
    return this.happens(lapse(this.state, { chain, round }, this.policyOfChain(chain), this.now));
  }

  undoes(by: string, organisation = 'RXX'): readonly CaseEvent[] | string {
    return this.acts(undoAcknowledgement(this.state, { by, organisation }, this.policyOf, this.now));
  }

  records(kind: ActionKind, by = 'amira-dunlin', organisation = 'RXX', once?: string): readonly CaseEvent[] | string {
    return this.acts(recordAction(this.state, { by, organisation, kind, once }));
  }

  proposes(by: string, organisation = 'RXX'): readonly CaseEvent[] | string {
    return this.acts(proposeReferral(this.state, { by, organisation }, this.policy(organisation)));
  }

  confirms(by: string, organisation = 'RXX', starts?: Starts, to?: string): readonly CaseEvent[] | string {
    return this.acts(
      confirmReferral(
        { whole: this.state, seen: this.state },
        { by, organisation, starts, to },
        this.policy(organisation),
        this.now,
      ),
    );
  }

  declines(reason: DeclineReason, by = 'dr-heron', organisation = 'RXX'): readonly CaseEvent[] | string {
    return this.acts(declineReferral(this.state, { by, organisation, reason }));
  }

  closes(
    reason: CloseReason,
    by = 'amira-dunlin',
    organisation = 'RXX',
    accepted?: Acceptance,
  ): readonly CaseEvent[] | string {
    return this.acts(closeCase(this.state, { by, organisation, reason, accepted }, this.closingTerms()));
  }

  judges(findingId: string, useful: boolean, by = 'amira-dunlin'): readonly CaseEvent[] | string {
    return this.acts(giveVerdict(this.state, { by, organisation: 'RXX', findingId, useful }));
  }

  receipt(noticeId: string, changes: Partial<ReceiptRecorded> = {}): readonly CaseEvent[] {
    const chain = this.state.notices.get(noticeId)?.chain ?? '';
    const receipt = aReceipt({ noticeId, caseId: this.state.caseId }, changes);
    return this.happens(noteReceipt(this.state, receipt, this.policyOfChain(chain), this.now));
  }

  acknowledges(by: string, organisation: string | null = null): readonly CaseEvent[] | string {
    const theirs = directory.organisationsOf(by);
    const chains = chainsAnswered(
      this.state,
      organisation === null ? { by, organisation, theirs } : { by, organisation },
    );
    return typeof chains === 'string' ? chains : this.happens(acknowledge(chains, by, this.policyOf, this.now));
  }

  /** Ids of the notices made so far, by role and organisation, in order. */
  notices(): readonly { readonly noticeId: string; readonly to: string }[] {
    return [...this.state.notices.values()].map(({ noticeId, role, organisation }) => ({
      noticeId,
      to: `${role}@${organisation}`,
    }));
  }

  /** What a closing is judged with now. */
  closingTerms(): ClosingTerms {
    return { now: this.now, isOf: (person, organisation) => directory.organisationsOf(person).has(organisation) };
  }

  /** Somebody at the authority says now that the referral is accepted. */
  acceptance(by = 'teal-siskin'): Acceptance {
    return { by, at: this.now.toISOString() };
  }

  private policy(organisation: string) {
    return this.book.policyFor(organisation, this.now);
  }

  private readonly policyOf = (chain: ChainState) => this.book.policyOfChain(chain, this.now.toISOString());

  private policyOfChain(name: string) {
    const chain = this.state.chains.get(name);
    return chain === undefined ? this.policy('RXX') : this.policyOf(chain);
  }

  /** What an act came to: its events, `already`, or the code of its refusal. */
  private acts(acted: Acted | string | RefusedFor<string>): readonly CaseEvent[] | string {
    if (typeof acted === 'string') return acted;
    if ('code' in acted) return `${acted.code} ${acted.organisation}`;
    return acted.outcome === 'already'
      ? `already ${acted.stands.decision}, by ${acted.by} at ${acted.at}`
      : this.happens(acted.events);
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
export function toldBy(events: readonly CaseEvent[] | string): readonly string[] {
  if (typeof events === 'string') return [events];
  return events.flatMap((event) =>
    event.type === 'step-told' || event.type === 'correction-told' || event.type === 'copy-told'
      ? event.told.map(({ role, organisation }) => `${role}@${organisation}`)
      : [],
  );
}
