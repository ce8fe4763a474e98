import type { OutgoingEvent } from '#libs/messaging';
import { nameUuid } from '#libs/platform/documents';
import type { CaseEvent, JournalEntry, ToldRole } from './case-event.js';
import type { CaseState } from './case-state.js';
import { settingOf } from './chain-policy.js';

/** What is published of a journal entry: a case event where others need it, and a notice for each role told. */
export function announce(state: CaseState, entry: JournalEntry, linkBase: string): readonly OutgoingEvent[] {
  const { event } = entry;
  const of = about(state, entry);
  const stepTold = (told: StepTold, severity: CaseState['severity']): readonly OutgoingEvent[] => {
    const { chain, round, step, answerBy, reason } = told;
    const place = { chain, round, step, last: isLast(state, told), reason, severity, answerBy };
    return [
      of({ type: 'case.step-told', chain, round, step, roles: told.told.map(({ role }) => role), answerBy }),
      ...told.told.map((role) => noticeTo(state, role, place, linkBase)),
    ];
  };
  switch (event.type) {
    case 'case-opened':
      return [
        of({ type: 'case.opened', childId: event.childId, organisation: event.organisation, severity: event.severity }),
      ];
    case 'finding-applied': {
      const { findingId, revision, change, rule, severity } = event;
      return [of({ type: 'case.finding-applied', findingId, revision, change, rule, severity })];
    }
    case 'round-started': {
      const { chain, round, reason, severity } = event;
      return [of({ type: 'case.round-started', chain, round, reason, severity })];
    }
    case 'step-told':
      return stepTold(event, state.chains.get(event.chain)?.severity ?? state.severity);
    case 'correction-told': {
      const { chain, round, severity, answerBy, told } = event;
      const place = { chain, round, step: 0, reason: 'corrected', severity, answerBy } as const;
      return [
        of({ type: 'case.step-told', chain, round, step: 0, roles: told.map(({ role }) => role), answerBy }),
        ...told.map((role) => noticeTo(state, role, place, linkBase)),
      ];
    }
    case 'copy-told':
      return stepTold(event, event.severity);
    case 'chain-exhausted':
      return [of({ type: 'case.chain-exhausted', chain: event.chain, round: event.round })];
    case 'acknowledged':
      return [of({ type: 'case.acknowledged', chain: event.chain, round: event.round, by: event.by })];
    case 'acknowledgement-undone':
    case 'lapsed':
    case 'action-recorded':
    case 'referral-proposed':
    case 'referral-withdrawn':
    case 'referral-confirmed':
    case 'referral-declined':
    case 'verdict-given':
    case 'case-closed':
      return [of(contentOf(event))];
    case 'delivery-noted':
      return [of({ type: 'case.delivery-noted', noticeId: event.noticeId, state: event.state })];
    case 'role-passed-over':
    case 'acknowledged-again':
    case 'child-linked':
    case 'child-unlinked':
      return [];
  }
}

type StepTold = Extract<CaseEvent, { type: 'step-told' | 'copy-told' }>;
type CaseEventType = Extract<OutgoingEvent['type'], `case.${string}`>;
type Content<T extends CaseEventType> = T extends CaseEventType
  ? Omit<OutgoingEvent<T>['data'], 'caseId' | 'caseNumber' | 'sequence' | 'at'>
  : never;

type ActEvent = Extract<
  CaseEvent,
  {
    type:
      | 'acknowledgement-undone'
      | 'lapsed'
      | 'action-recorded'
      | 'referral-proposed'
      | 'referral-withdrawn'
      | 'referral-confirmed'
      | 'referral-declined'
      | 'verdict-given'
      | 'case-closed';
  }
>;

/** What others need to know of an act on a case. */
function contentOf(event: ActEvent): Content<CaseEventType> {
  switch (event.type) {
    case 'acknowledgement-undone':
      return { type: 'case.acknowledgement-undone', chain: event.chain, round: event.round, by: event.by };
    case 'lapsed':
      return { type: 'case.lapsed', chain: event.chain, round: event.round, by: event.by };
    case 'action-recorded':
      return { type: 'case.action-recorded', kind: event.kind, by: event.by, organisation: event.organisation };
    case 'referral-proposed':
      return { type: 'case.referral-proposed', findingId: event.findingId, to: event.to, by: event.by };
    case 'referral-withdrawn':
      return { type: 'case.referral-withdrawn', why: event.why };
    case 'referral-confirmed':
      return { type: 'case.referral-confirmed', to: event.to, by: event.by };
    case 'referral-declined':
      return { type: 'case.referral-declined', reason: event.reason, by: event.by };
    case 'verdict-given':
      return { type: 'case.verdict-given', findingId: event.findingId, useful: event.useful, by: event.by };
    case 'case-closed':
      return { type: 'case.closed', reason: event.reason, by: event.by };
  }
}

function about({ caseId, number }: CaseState, { sequence, at }: JournalEntry) {
  return (content: Content<CaseEventType>): OutgoingEvent => ({
    type: content.type,
    key: caseId,
    id: nameUuid('case-event', caseId, sequence),
    data: { ...content, caseId, caseNumber: number, sequence, at },
  });
}

/** Whether no step of its chain comes after one; undefined beside the chains, and where a later round has begun meanwhile. */
function isLast(
  { chains }: CaseState,
  { chain: name, round, step }: Extract<CaseEvent, { type: 'step-told' | 'copy-told' }>,
): boolean | undefined {
  if (settingOf(name) === 'delivery') return step > 0;
  const chain = chains.get(name);
  return chain?.round === round ? step >= chain.steps.length - 1 : undefined;
}

type NoticeData = OutgoingEvent<'notice.requested'>['data'];

function noticeTo(
  { caseId, number }: CaseState,
  { noticeId, role, organisation, team, template = 'case-notice' }: ToldRole,
  { last, ...place }: Pick<NoticeData, 'chain' | 'round' | 'step' | 'last' | 'reason' | 'severity' | 'answerBy'>,
  linkBase: string,
): OutgoingEvent<'notice.requested'> {
  return {
    type: 'notice.requested',
    key: caseId,
    id: noticeId,
    data: {
      type: 'notice.requested',
      noticeId,
      caseId,
      caseNumber: number,
      role,
      organisation,
      ...place,
      ...(last === undefined ? {} : { last }),
      template,
      ...(team === undefined ? {} : { team }),
      link: new URL(`cases/${number}`, linkBase.endsWith('/') ? linkBase : `${linkBase}/`).toString(),
    },
  };
}
