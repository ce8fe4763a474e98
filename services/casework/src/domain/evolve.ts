import type { CaseEvent, JournalEntry, ToldRole } from './case-event.js';
import { moreUrgent, type CaseState, type ChainState, type FindingLine, type NoticeLine } from './case-state.js';

/** The state after one more entry. */
export function evolve(state: CaseState, { sequence, at, event }: JournalEntry): CaseState {
  return { ...change(state, event, at), sequence };
}

function change(state: CaseState, event: CaseEvent, at: string): CaseState {
  switch (event.type) {
    case 'case-opened':
      return { ...state, opened: true, severity: event.severity };
    case 'finding-applied':
      return applyFinding(state, event);
    case 'round-started':
      return {
        ...withChain(state, {
          name: event.chain,
          organisation: event.organisation,
          round: event.round,
          severity: event.severity,
          steps: event.steps,
          insideOnly: event.insideOnly,
          policyHash: event.policyHash,
          findingId: event.findingId,
          step: null,
          answerBy: null,
          progress: { state: 'running' },
        }),
        lastRingAt: later(state.lastRingAt, event.occurredAt),
      };
    case 'step-told':
      return tellStep(state, event, at);
    case 'role-passed-over':
      return state;
    case 'chain-exhausted':
      return changeChain(state, event.chain, { progress: { state: 'exhausted', at } });
    case 'acknowledged':
      return changeChain(state, event.chain, { progress: { state: 'acknowledged', by: event.by, at } });
    case 'acknowledged-again':
      return state;
    case 'correction-told':
      return {
        ...withNotices(state, event.told, at, { ...event, step: 0, corrects: true }),
        corrections: new Map(state.corrections).set(event.chain, event.round),
      };
    case 'delivery-noted':
      return noteDelivery(state, event);
    case 'child-linked':
    case 'child-unlinked':
      return state;
  }
}

type EventNamed<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

function applyFinding(state: CaseState, event: EventNamed<'finding-applied'>): CaseState {
  const findings = new Map(state.findings);
  if (event.formerId !== null) findings.delete(event.formerId);
  const { findingId, revision, change, severity, actBy, rule, organisation, occurredAt } = event;
  findings.set(findingId, { findingId, revision, change, severity, actBy, rule, organisation, occurredAt });
  const notices = event.formerId === null ? state.notices : renamed(state.notices, event.formerId, findingId);
  return { ...state, findings, notices, severity: standing([...findings.values()]) ?? state.severity };
}

/** What was told of a finding stays told of it when its key changes. */
function renamed(notices: CaseState['notices'], former: string, now: string): CaseState['notices'] {
  return new Map(
    [...notices].map(([id, notice]) => [id, notice.findingId === former ? { ...notice, findingId: now } : notice]),
  );
}

function standing(lines: readonly FindingLine[]): FindingLine['severity'] | null {
  const severities = lines.filter((line) => line.change !== 'withdrawn').map(({ severity }) => severity);
  return severities.reduce<FindingLine['severity'] | null>(
    (highest, next) => (highest === null ? next : moreUrgent(highest, next)),
    null,
  );
}

function tellStep(state: CaseState, event: EventNamed<'step-told'>, at: string): CaseState {
  const findingId = state.chains.get(event.chain)?.findingId ?? '';
  const told = withNotices(state, event.told, at, { ...event, findingId, corrects: false });
  return changeChain(told, event.chain, { step: event.step, answerBy: event.answerBy });
}

function withNotices(
  state: CaseState,
  told: readonly ToldRole[],
  at: string,
  place: Pick<NoticeLine, 'chain' | 'round' | 'step' | 'findingId' | 'corrects'>,
): CaseState {
  const { chain, round, step, findingId, corrects } = place;
  const notices = new Map(state.notices);
  for (const role of told)
    notices.set(role.noticeId, {
      ...role,
      chain,
      round,
      step,
      findingId,
      corrects,
      toldAt: at,
      state: 'requested',
      recipient: null,
    });
  return { ...state, notices };
}

function noteDelivery(state: CaseState, event: EventNamed<'delivery-noted'>): CaseState {
  const notice = state.notices.get(event.noticeId);
  const receipts = new Set(state.receipts).add(event.receiptId);
  if (notice === undefined) return { ...state, receipts };
  const noted = { ...notice, state: event.state, recipient: event.recipient ?? notice.recipient };
  return { ...state, receipts, notices: new Map(state.notices).set(event.noticeId, noted) };
}

function withChain(state: CaseState, chain: ChainState): CaseState {
  return { ...state, chains: new Map(state.chains).set(chain.name, chain) };
}

function changeChain(state: CaseState, name: string, changes: Partial<ChainState>): CaseState {
  const chain = state.chains.get(name);
  return chain === undefined ? state : withChain(state, { ...chain, ...changes });
}

function later(one: string | null, other: string): string {
  return one !== null && Date.parse(one) > Date.parse(other) ? one : other;
}
