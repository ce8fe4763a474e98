import type { CaseEvent, ToldRole } from './case-event.js';
import type { CaseState, NoticeLine } from './case-state.js';

type EventNamed<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type Place = Pick<NoticeLine, 'chain' | 'round' | 'step' | 'findingId' | 'corrects' | 'says' | 'kind'> & {
  readonly about?: string;
};

/** After notices were made. One that is told of again, as in a case told without some findings, has come as far as it had. */
export function withNotices(state: CaseState, told: readonly ToldRole[], at: string, place: Place): CaseState {
  const { chain, round, step, findingId, corrects, says, kind } = place;
  const notices = new Map(state.notices);
  for (const {
    noticeId,
    role,
    organisation,
    team = null,
    template = 'case-notice',
    about = place.about ?? null,
  } of told) {
    const before = state.notices.get(noticeId);
    notices.set(noticeId, {
      ...{ noticeId, role, organisation, team, template, chain, round, step, findingId, corrects, says, kind, about },
      toldAt: at,
      state: before?.state ?? 'requested',
      channel: before?.channel ?? null,
      recipient: before?.recipient ?? null,
    });
  }
  return { ...state, notices };
}

/** After a correction was told: it is counted beside the chains. */
export function tellCorrection(state: CaseState, event: EventNamed<'correction-told'>, at: string): CaseState {
  const isOver = event.why === 'plan-changed' || state.findings.get(event.findingId)?.change === 'withdrawn';
  const place = { ...event, step: 0, corrects: true, says: isOver ? 'is-not-so' : 'is-so' } as const;
  const [copies, others] = [event.told.filter(isOfCopy), event.told.filter((told) => !isOfCopy(told))];
  const chased = withNotices(state, others, at, { ...place, kind: 'chain' });
  return {
    ...withNotices(chased, copies, at, { ...place, kind: 'copy' }),
    beside: new Map(state.beside).set(event.chain, event.round),
  };
}

function isOfCopy({ template = 'case-notice' }: ToldRole): boolean {
  return template !== 'case-notice' && template !== 'feed-notice';
}

/** After a copy was told. */
export function tellCopy(state: CaseState, event: EventNamed<'copy-told'>, at: string): CaseState {
  return {
    ...withNotices(state, event.told, at, { ...event, corrects: false, says: 'is-so', kind: 'copy' }),
    beside: new Map(state.beside).set(event.chain, event.round),
    copies: new Set(state.copies).add(event.about),
  };
}

/** After a role was passed over: of a copy it is remembered, so that it is said once. */
export function passOver(state: CaseState, event: EventNamed<'role-passed-over'>): CaseState {
  if (event.about === undefined) return state;
  return {
    ...state,
    beside: new Map(state.beside).set(event.chain, event.round),
    copies: new Set(state.copies).add(`${event.about} ${event.why}`),
  };
}

/** After a receipt. */
export function noteDelivery(state: CaseState, event: EventNamed<'delivery-noted'>): CaseState {
  const notice = state.notices.get(event.noticeId);
  const receipts = new Set(state.receipts).add(event.receiptId);
  if (notice === undefined) return { ...state, receipts };
  const { state: delivery, channel = notice.channel, recipient } = event;
  const noted = { ...notice, state: delivery, channel, recipient: recipient ?? notice.recipient };
  return { ...state, receipts, notices: new Map(state.notices).set(event.noticeId, noted) };
}
