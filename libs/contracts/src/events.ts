import type { z } from 'zod';
import type { TopicName } from './topics.js';
import * as cases from './events/cases.js';
import * as findings from './events/findings.js';
import * as notices from './events/notices.js';
import * as receipts from './events/receipts.js';
import * as signals from './events/signals.js';

/** Services that take part in the flow of events. */
export type ServiceName = 'intake' | 'screening' | 'casework' | 'dispatch';

interface EventContract {
  readonly topic: TopicName;
  readonly schema: z.ZodType;
  /** Services whose registry must hold exactly one handler for this event, or they refuse to boot. */
  readonly consumers: readonly ServiceName[];
}

/** Every event of the product by its CloudEvents type. A new event version is a schema, a test, examples and one line here. */
export const events = {
  'contact.stated': { topic: 'signals.v1', schema: signals.contactStated, consumers: ['screening'] },
  'person.stated': { topic: 'signals.v1', schema: signals.personStated, consumers: ['screening'] },
  'identity.stated': { topic: 'signals.v1', schema: signals.identityStated, consumers: ['screening'] },
  'plan.stated': { topic: 'signals.v1', schema: signals.planStated, consumers: ['screening'] },
  'plan.checked': { topic: 'signals.v1', schema: signals.planChecked, consumers: ['screening'] },
  'feed.silent': { topic: 'signals.v1', schema: signals.feedSilent, consumers: ['screening'] },
  'finding.revised': { topic: 'findings.v1', schema: findings.findingRevised, consumers: ['casework'] },
  'child.linked': { topic: 'findings.v1', schema: findings.childLinked, consumers: ['casework'] },
  'child.unlinked': { topic: 'findings.v1', schema: findings.childUnlinked, consumers: ['casework'] },
  'case.opened': { topic: 'cases.v1', schema: cases.caseOpened, consumers: [] },
  'case.finding-applied': { topic: 'cases.v1', schema: cases.caseFindingApplied, consumers: [] },
  'case.round-started': { topic: 'cases.v1', schema: cases.caseRoundStarted, consumers: [] },
  'case.step-told': { topic: 'cases.v1', schema: cases.caseStepTold, consumers: [] },
  'case.acknowledged': { topic: 'cases.v1', schema: cases.caseAcknowledged, consumers: [] },
  'case.chain-exhausted': { topic: 'cases.v1', schema: cases.caseChainExhausted, consumers: [] },
  'case.delivery-noted': { topic: 'cases.v1', schema: cases.caseDeliveryNoted, consumers: [] },
  'case.acknowledgement-undone': { topic: 'cases.v1', schema: cases.caseAcknowledgementUndone, consumers: [] },
  'case.lapsed': { topic: 'cases.v1', schema: cases.caseLapsed, consumers: [] },
  'case.action-recorded': { topic: 'cases.v1', schema: cases.caseActionRecorded, consumers: [] },
  'case.referral-proposed': { topic: 'cases.v1', schema: cases.caseReferralProposed, consumers: [] },
  'case.referral-withdrawn': { topic: 'cases.v1', schema: cases.caseReferralWithdrawn, consumers: [] },
  'case.referral-confirmed': { topic: 'cases.v1', schema: cases.caseReferralConfirmed, consumers: [] },
  'case.referral-declined': { topic: 'cases.v1', schema: cases.caseReferralDeclined, consumers: [] },
  'case.closed': { topic: 'cases.v1', schema: cases.caseClosed, consumers: [] },
  'case.verdict-given': { topic: 'cases.v1', schema: cases.caseVerdictGiven, consumers: [] },
  'notice.requested': { topic: 'notices.v1', schema: notices.noticeRequested, consumers: ['dispatch'] },
  'receipt.recorded': { topic: 'receipts.v1', schema: receipts.receiptRecorded, consumers: ['casework'] },
} as const satisfies Record<string, EventContract>;

export type EventType = keyof typeof events;
/** The value of one event, by its type. */
export type EventData<T extends EventType> = z.infer<(typeof events)[T]['schema']>;
/** Any event of a topic. */
export type EventOf<T extends TopicName> = {
  [E in EventType]: (typeof events)[E]['topic'] extends T ? EventData<E> : never;
}[EventType];
