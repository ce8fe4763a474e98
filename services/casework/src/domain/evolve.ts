import { isAbove, moreUrgent, restrictedRules } from '#libs/policy';
import type { CaseEvent, JournalEntry } from './case-event.js';
import type { CaseState, ChainState, FindingLine } from './case-state.js';
import { decideReferral, giveVerdict, proposed, recordAction, taken, unanswered, verdictKey } from './evolve-acts.js';
import { later, outsideAnswered, outsideLapsed, outsideOnceHeard, outsideRenamed, outsideStarted } from './outside.js';
import { noteDelivery, passOver, tellCopy, tellCorrection, withNotices } from './evolve-notices.js';

/** The state after one more entry. */
export function evolve(state: CaseState, { sequence, at, event }: JournalEntry): CaseState {
  return { ...change(state, event, at), sequence };
}

function change(state: CaseState, event: CaseEvent, at: string): CaseState {
  switch (event.type) {
    case 'case-opened':
      return { ...state, opened: true, severity: event.severity, feed: event.feed ?? null };
    case 'finding-applied':
      return applyFinding(state, event);
    case 'round-started':
      return startRound(state, event);
    case 'step-told':
      return tellStep(state, event, at);
    case 'copy-told':
      return tellCopy(state, event, at);
    case 'correction-told':
      return tellCorrection(state, event, at);
    case 'role-passed-over':
      return passOver(state, event);
    case 'chain-exhausted':
      return changeChain(state, event.chain, () => ({ progress: { state: 'exhausted', at } }));
    case 'acknowledged':
      return {
        ...changeChain(state, event.chain, (chain) => ({ progress: taken(chain, event, at) })),
        outside: outsideAnswered(state.outside, event.chain, true),
      };
    case 'acknowledgement-undone':
      return {
        ...changeChain(state, event.chain, ({ progress }) => ({ progress: unanswered(progress) })),
        outside: outsideAnswered(state.outside, event.chain, false),
      };
    case 'lapsed':
      return changeChain(state, event.chain, () => ({
        lapsed: { by: event.by, acknowledgedAt: event.acknowledgedAt },
      }));
    case 'action-recorded':
      return recordAction(state, event, at);
    case 'referral-proposed':
      return state.referral?.state === 'confirmed' ? state : { ...state, referral: proposed(event, at) };
    case 'referral-withdrawn':
      return { ...state, referral: null };
    case 'referral-confirmed':
    case 'referral-declined':
      return decideReferral(state, event, at);
    case 'verdict-given':
      return giveVerdict(state, event, at);
    case 'case-closed':
      return { ...state, closed: { by: event.by, at, reason: event.reason } };
    case 'delivery-noted':
      return noteDelivery(state, event);
    case 'acknowledged-again':
    case 'child-linked':
    case 'child-unlinked':
      return state;
  }
}

type EventNamed<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

function applyFinding(state: CaseState, event: EventNamed<'finding-applied'>): CaseState {
  const findings = new Map(state.findings);
  const held = findings.get(event.formerId ?? event.findingId) ?? findings.get(event.findingId);
  if (event.formerId !== null) findings.delete(event.formerId);
  const {
    findingId,
    revision,
    change: changed,
    severity,
    actBy,
    rule,
    organisation,
    occurredAt,
    anchor = null,
    onPlan = 'unknown',
  } = event;
  const line: FindingLine = {
    ...{ findingId, revision, change: changed, severity, actBy, rule, anchor, organisation, occurredAt, onPlan },
    readers: event.readers ?? (restrictedRules.has(rule) ? [] : null),
    late: event.effect === 'late',
    actedFor: held !== undefined && staysActedFor(held, event) ? held.actedFor : [],
  };
  findings.set(findingId, line);
  const named = event.formerId === null ? state : renamed(state, event.formerId, findingId);
  const told = underAnchor(named, held?.anchor ?? null, anchor);
  return {
    ...told,
    findings,
    severity: standing([...findings.values()]) ?? state.severity,
    outside: outsideStarted(outsideOnceHeard(named, line), event.outside ?? [], event),
  };
}

/** What is more severe than when somebody acted, or is so again, has to be acted on again. */
function staysActedFor(held: FindingLine, { change: changed, severity }: EventNamed<'finding-applied'>): boolean {
  return held.change === 'withdrawn' ? changed === 'withdrawn' : !isAbove(severity, held.severity);
}

/** What was told, rung and said of a finding stays so when its key changes. */
function renamed(state: CaseState, former: string, now: string): CaseState {
  const moved = <T extends { readonly findingId: string }>(one: T): T =>
    one.findingId === former ? { ...one, findingId: now } : one;
  return {
    ...state,
    notices: new Map([...state.notices].map(([id, notice]) => [id, moved(notice)])),
    chains: new Map([...state.chains].map(([name, chain]) => [name, moved(chain)])),
    rings: new Map([...state.rings].map(([id, at]) => [id === former ? now : id, at])),
    outside: outsideRenamed(state.outside, former, now),
    referral: state.referral === null ? null : moved(state.referral),
    verdicts: new Map(
      [...state.verdicts.values()].map(moved).map((verdict) => [verdictKey(verdict.findingId, verdict.by), verdict]),
    ),
  };
}

/** What copies were about stays so when the key of an attendance changes: nobody is told of the same one twice. */
function underAnchor(state: CaseState, former: string | null, now: string | null): CaseState {
  if (former === null || now === null || former === now) return state;
  const moved = (about: string): string => about.replace(` ${former} `, ` ${now} `);
  return {
    ...state,
    copies: new Set([...state.copies].map(moved)),
    notices: new Map(
      [...state.notices].map(([id, notice]) => [
        id,
        notice.about === null ? notice : { ...notice, about: moved(notice.about) },
      ]),
    ),
  };
}

function standing(lines: readonly FindingLine[]): FindingLine['severity'] | null {
  const severities = lines.filter((line) => line.change !== 'withdrawn').map(({ severity }) => severity);
  return severities.reduce<FindingLine['severity'] | null>(
    (highest, next) => (highest === null ? next : moreUrgent(highest, next)),
    null,
  );
}

function startRound(state: CaseState, event: EventNamed<'round-started'>): CaseState {
  const { organisation, round, severity, steps, insideOnly, policyHash, findingId } = event;
  return {
    ...withChain(state, {
      ...{ name: event.chain, organisation, round, severity, steps, insideOnly, policyHash, findingId },
      step: null,
      answerBy: null,
      progress: { state: 'running' },
      lapsed: event.reason === 'lapsed' ? (state.chains.get(event.chain)?.lapsed ?? null) : null,
    }),
    outside: event.reason === 'lapsed' ? outsideLapsed(state, event.chain, organisation) : state.outside,
    rings: new Map(state.rings).set(findingId, later(state.rings.get(findingId) ?? null, event.occurredAt)),
    actions: state.actions.map((action) =>
      action.organisation === organisation ? { ...action, overtaken: true } : action,
    ),
  };
}

function tellStep(state: CaseState, event: EventNamed<'step-told'>, at: string): CaseState {
  const findingId = state.chains.get(event.chain)?.findingId ?? '';
  const told = withNotices(state, event.told, at, {
    ...event,
    findingId,
    corrects: false,
    says: 'is-so',
    kind: 'chain',
  });
  return changeChain(told, event.chain, () => ({ step: event.step, answerBy: event.answerBy }));
}

function withChain(state: CaseState, chain: ChainState): CaseState {
  return { ...state, chains: new Map(state.chains).set(chain.name, chain) };
}

function changeChain(state: CaseState, name: string, changes: (chain: ChainState) => Partial<ChainState>): CaseState {
  const chain = state.chains.get(name);
  return chain === undefined ? state : withChain(state, { ...chain, ...changes(chain) });
}
