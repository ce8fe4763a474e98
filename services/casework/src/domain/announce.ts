import type { OutgoingEvent } from '#libs/messaging';
import { nameUuid } from '#libs/platform';
import type { JournalEntry, ToldRole } from './case-event.js';
import type { CaseState } from './case-state.js';

/** What is published of a journal entry: a case event where others need it, and a notice for each role told. */
export function announce(state: CaseState, entry: JournalEntry, linkBase: string): readonly OutgoingEvent[] {
  const { event } = entry;
  const of = about(state, entry);
  switch (event.type) {
    case 'case-opened':
      return [of({ ...event, type: 'case.opened' })];
    case 'finding-applied': {
      const { findingId, revision, change, rule, severity } = event;
      return [of({ type: 'case.finding-applied', findingId, revision, change, rule, severity })];
    }
    case 'round-started': {
      const { chain, round, reason, severity } = event;
      return [of({ type: 'case.round-started', chain, round, reason, severity })];
    }
    case 'step-told': {
      const { chain, round, step, answerBy, told, reason } = event;
      const severity = state.chains.get(chain)?.severity ?? state.severity;
      return [
        of({ type: 'case.step-told', chain, round, step, roles: told.map(({ role }) => role), answerBy }),
        ...told.map((role) => noticeTo(state, role, { chain, round, step, reason, severity, answerBy }, linkBase)),
      ];
    }
    case 'correction-told': {
      const { chain, round, severity, answerBy, told } = event;
      const place = { chain, round, step: 0, reason: 'corrected', severity, answerBy } as const;
      return [
        of({ type: 'case.step-told', chain, round, step: 0, roles: told.map(({ role }) => role), answerBy }),
        ...told.map((role) => noticeTo(state, role, place, linkBase)),
      ];
    }
    case 'chain-exhausted':
      return [of({ type: 'case.chain-exhausted', chain: event.chain, round: event.round })];
    case 'acknowledged':
      return [of({ type: 'case.acknowledged', chain: event.chain, round: event.round, by: event.by })];
    case 'delivery-noted':
      return [of({ type: 'case.delivery-noted', noticeId: event.noticeId, state: event.state })];
    case 'role-passed-over':
    case 'acknowledged-again':
    case 'child-linked':
    case 'child-unlinked':
      return [];
  }
}

type CaseEventType = Extract<OutgoingEvent['type'], `case.${string}`>;
type Content<T extends CaseEventType> = T extends CaseEventType
  ? Omit<OutgoingEvent<T>['data'], 'caseId' | 'caseNumber' | 'sequence' | 'at'>
  : never;

function about({ caseId, number }: CaseState, { sequence, at }: JournalEntry) {
  return (content: Content<CaseEventType>): OutgoingEvent => ({
    type: content.type,
    key: caseId,
    id: nameUuid('case-event', caseId, sequence),
    data: { ...content, caseId, caseNumber: number, sequence, at },
  });
}

type NoticeData = OutgoingEvent<'notice.requested'>['data'];

function noticeTo(
  { caseId, number }: CaseState,
  { noticeId, role, organisation }: ToldRole,
  place: Pick<NoticeData, 'chain' | 'round' | 'step' | 'reason' | 'severity' | 'answerBy'>,
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
      template: 'case-notice',
      link: new URL(`cases/${number}`, linkBase.endsWith('/') ? linkBase : `${linkBase}/`).toString(),
    },
  };
}
