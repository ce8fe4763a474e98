import type { Role } from '#libs/contracts';
import type { JournalEntry } from './case-event.js';
import type { CaseState } from './case-state.js';
import { isOutside, settingOf } from './chain-policy.js';
import { noticeId } from './notice-id.js';

/** A row of the ledger: what was told to whom, or was not, why, and under which provision. */
export interface Disclosure {
  readonly noticeId: string;
  readonly at: string;
  readonly outcome: 'disclosed' | 'refused';
  readonly role: Role;
  readonly organisation: string;
  readonly what: string;
  readonly why: string;
  readonly basis: string;
}

/** What a notice lets its reader know: nothing about the child but that a case exists. */
const noticeContent = 'case number, severity, time to answer, link';

/**
 * Provisions under which a notice is made (clinical-rules, section 4): public task, with health care inside the
 * organisation, and safeguarding of children (DPA 2018, schedule 1, paragraph 18) beyond it.
 */
function basisOf(role: Role, chain: string): string {
  return isOutside(role, settingOf(chain))
    ? 'UK GDPR 6(1)(e), 9(2)(g); DPA 2018 Sch 1 para 18'
    : 'UK GDPR 6(1)(e), 9(2)(h)';
}

/** Ledger rows that follow from a journal entry: one for each notice, one for each role refused. */
export function disclosuresIn(state: CaseState, { at, event }: JournalEntry): readonly Disclosure[] {
  switch (event.type) {
    case 'step-told':
    case 'copy-told':
    case 'correction-told': {
      const why = event.type === 'correction-told' ? 'corrected' : event.reason;
      return event.told.map((told) => ({
        ...{ noticeId: told.noticeId, role: told.role, organisation: told.organisation, at },
        outcome: 'disclosed',
        what: noticeContent,
        why,
        basis: basisOf(told.role, event.chain),
      }));
    }
    case 'role-passed-over': {
      const { why, role, organisation, chain, round, step } = event;
      if (why !== 'identity-unverified') return [];
      const place = {
        role,
        organisation,
        caseId: state.caseId,
        chain,
        round,
        step,
        reason: 'not-acknowledged',
      } as const;
      const basis = basisOf(role, chain);
      return [
        { noticeId: noticeId(place), role, organisation, at, outcome: 'refused', what: noticeContent, why, basis },
      ];
    }
    case 'case-opened':
    case 'finding-applied':
    case 'round-started':
    case 'chain-exhausted':
    case 'acknowledged':
    case 'acknowledged-again':
    case 'acknowledgement-undone':
    case 'lapsed':
    case 'action-recorded':
    case 'referral-proposed':
    case 'referral-withdrawn':
    case 'referral-confirmed':
    case 'referral-declined':
    case 'verdict-given':
    case 'case-closed':
    case 'delivery-noted':
    case 'child-linked':
    case 'child-unlinked':
      return [];
  }
}
