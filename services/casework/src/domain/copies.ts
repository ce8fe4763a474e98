import { isEvidenceToldTo, shownTo, type FindingRevised, type Role } from '#libs/contracts';
import type { CaseEvent, NoticeReason, NoticeTemplate, PassedOverReason } from './case-event.js';
import type { CaseState } from './case-state.js';
import { byTheClock, isOutside, type ChainPolicy } from './chain-policy.js';
import { evolve } from './evolve.js';
import { noticeId } from './notice-id.js';

/** A notice beside the chains. */
export interface Copy {
  /** First part of the name under which these are counted. */
  readonly kind: 'copies' | 'referral' | 'delivery';
  readonly role: Role;
  readonly organisation: string;
  readonly team: string | null;
  readonly template: NoticeTemplate;
  readonly reason: NoticeReason;
  readonly about: string;
}

/** What a copy is told with, beside whom. */
interface Telling {
  readonly findingId: string;
  readonly severity: FindingRevised['severity'];
  readonly policy: ChainPolicy;
  readonly now: Date;
}

/** Tells somebody beside the chains, in a case as it is then. */
export type Teller = (state: CaseState) => readonly CaseEvent[];

/** What tellers tell one after the other, each in the case that those before have left. */
export function inTurn(state: CaseState, tellers: readonly Teller[], now: Date): readonly CaseEvent[] {
  let after = state;
  return tellers.flatMap((tell) => {
    const told = tell(after);
    after = afterAll(after, told, now);
    return told;
  });
}

/** A case after events that are not in its journal yet. */
export function afterAll(state: CaseState, events: readonly CaseEvent[], now: Date): CaseState {
  const at = now.toISOString();
  return events.reduce((before, event) => evolve(before, { sequence: before.sequence + 1, at, event }), state);
}

/**
 * Who is told of a finding beside the chains, without an answer being waited for: the allocated worker's team while the
 * child is on a plan, and the practice when the rule names it. Once for each attendance.
 */
export function copiesOf(finding: FindingRevised, policy: ChainPolicy, now: Date): readonly Teller[] {
  return [(state) => planCopy(state, finding, policy, now), (state) => practiceCopy(state, finding, policy, now)];
}

function planCopy(state: CaseState, finding: FindingRevised, policy: ChainPolicy, now: Date): readonly CaseEvent[] {
  const { plan, severity, rule } = finding;
  if (plan.value !== 'yes') return [];
  if (severity === 'INFORMATION' && !policy.informationToPlanTeam.includes(rule.id)) return [];
  const about = aboutPlan(finding, policy);
  const place = { kind: 'copies', template: 'plan-notice', reason: 'child-on-plan' } as const;
  if (plan.authority !== null && about !== null) {
    const role = byTheClock('SW', policy, now);
    const team = role === 'SW' ? (plan.worker ?? null) : null;
    return copy(state, finding, policy, now, { ...place, role, team, organisation: plan.authority, about });
  }
  // whose plan it is nobody knows: the front door of where the child was seen finds out
  const worker: Copy = {
    ...{ ...place, role: 'SW', team: null, organisation: finding.organisation },
    about: `plan-authority ${finding.anchor.key}`,
  };
  const { authority } = policy;
  const role = byTheClock('CSC', policy, now);
  const frontDoor: readonly Teller[] =
    authority === null || about === null
      ? []
      : [(then) => copy(then, finding, policy, now, { ...place, role, team: null, organisation: authority, about })];
  return inTurn(state, [(then) => passOver(then, worker, 'authority-not-known'), ...frontDoor], now);
}

/** What the team of a plan is told about: an attendance, and whose plan it is; null when the child is on none. */
export function aboutPlan({ anchor, plan }: FindingRevised, policy: ChainPolicy): string | null {
  const authority = plan.authority ?? policy.authority;
  if (plan.value !== 'yes' || authority === null) return null;
  return `plan-notice ${anchor.key} ${authority} ${plan.worker ?? ''}`;
}

function practiceCopy(state: CaseState, finding: FindingRevised, policy: ChainPolicy, now: Date): readonly CaseEvent[] {
  const { recipients, severity, organisation, anchor } = finding;
  if (!recipients.includes('GP') || severity === 'INFORMATION') return [];
  const practice = practiceOf(finding);
  if (practice === organisation && policy.setting === 'practice') return [];
  const about = `practice-notice ${anchor.key} ${practice ?? ''}`;
  const place = {
    kind: 'copies',
    role: 'GP',
    team: null,
    template: 'practice-notice',
    reason: 'pattern-seen',
  } as const;
  if (restsOnSealed(finding)) return passOver(state, { ...place, organisation, about }, 'contact-sealed');
  return practice === null
    ? passOver(state, { ...place, organisation, about }, 'practice-not-known')
    : copy(state, finding, policy, now, { ...place, organisation: practice, about });
}

/**
 * Whether the contact that a finding hangs on, the newest, is with a service that is told to nobody: a practice that
 * heard of the slot would ask, or write, about it (`clinical-rules.md`, acceptance scenario 11).
 */
function restsOnSealed({ evidence }: FindingRevised): boolean {
  const [newest] = evidence.contacts.toSorted(
    (one, other) => Date.parse(other.occurredAt) - Date.parse(one.occurredAt),
  );
  return newest !== undefined && !isEvidenceToldTo(shownTo('safeguarding'), newest);
}

/** The practice of the child; in a finding of before it was said, the one of the newest contact in its evidence. */
function practiceOf({ practice, evidence }: FindingRevised): string | null {
  if (practice != null) return practice;
  const seen = evidence.contacts.filter(({ setting }) => setting === 'gp');
  const [newest] = seen.toSorted((one, other) => Date.parse(other.occurredAt) - Date.parse(one.occurredAt));
  return newest?.organisation ?? null;
}

/** What is known of a child by a local id only does not leave the organisation by itself. */
export function copy(
  state: CaseState,
  { findingId, severity, identity, organisation }: FindingRevised,
  policy: ChainPolicy,
  now: Date,
  one: Copy,
): readonly CaseEvent[] {
  const leaves = one.organisation !== organisation || isOutside(one.role, policy.setting);
  return identity === 'unverified' && leaves
    ? passOver(state, one, 'identity-unverified')
    : tellBeside(state, [one], { findingId, severity, policy, now });
}

/** Tells roles of one organisation beside the chains; nothing when they were told of the same before. */
export function tellBeside(state: CaseState, copies: readonly Copy[], telling: Telling): readonly CaseEvent[] {
  const [first] = copies;
  if (first === undefined || (state.copies.has(first.about) && !isTakenBack(state, first.about))) return [];
  return [tellAt(state, copies, first, telling, { round: nextRound(state, first), step: 0 })];
}

/** Whether those who were told of something heard last that it is not so any more. */
function isTakenBack({ notices }: CaseState, about: string): boolean {
  const told = [...notices.values()].filter((notice) => notice.about === about && notice.state !== 'failed-permanent');
  return told.at(-1)?.says === 'is-not-so';
}

/** Tells roles at a step of what was told beside the chains before. */
export function tellAt(
  { caseId }: Pick<CaseState, 'caseId'>,
  copies: readonly Copy[],
  { reason, about, ...first }: Copy,
  { findingId, severity, policy, now }: Telling,
  { round, step }: { readonly round: number; readonly step: number },
): CaseEvent {
  const chain = countedAs(first);
  return {
    ...{ type: 'copy-told', chain, round, step, reason, findingId, about, severity },
    told: copies.map(({ role, organisation, team, template }) => ({
      noticeId: noticeId({ role, organisation, team, caseId, chain, round, step, reason }),
      ...{ role, organisation, template },
      ...(team === null ? {} : { team }),
    })),
    answerBy: (policy.seenBy(severity, now) ?? now).toISOString(),
  };
}

/** A role that cannot be told is passed over by name, once. */
export function passOver(state: CaseState, one: Copy, why: PassedOverReason): readonly CaseEvent[] {
  const { role, organisation, about } = one;
  if (state.copies.has(`${about} ${why}`) || state.copies.has(about)) return [];
  const round = nextRound(state, one);
  return [{ type: 'role-passed-over', chain: countedAs(one), organisation, round, step: 0, role, why, about }];
}

function countedAs({ kind, organisation }: Pick<Copy, 'kind' | 'organisation'>): string {
  return `${kind}-${organisation.toLowerCase()}`;
}

function nextRound({ beside }: CaseState, one: Copy): number {
  return (beside.get(countedAs(one)) ?? 0) + 1;
}
