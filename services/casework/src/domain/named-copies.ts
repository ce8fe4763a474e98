import type { FindingRevised, Role } from '#libs/contracts';
import { isAbove, reachOf } from '#libs/policy';
import type { CaseEvent, PassedOverReason } from './case-event.js';
import type { CaseState } from './case-state.js';
import { chainName, type ChainPolicy } from './chain-policy.js';
import { copy, passOver, type Teller } from './copies.js';

/** Where a role that the rule names is told beside the chain, or why it is not; null: told in another way. */
type Place = { readonly organisation: string } | { readonly why: PassedOverReason } | null;

/**
 * Roles that the rule names and that the chain of its organisation does not ask now: each is told beside it, or passed
 * over by name. The team of a plan, the practice and children's services are told in ways of their own.
 * @param rung what this revision has told already
 */
export function namedCopies(
  finding: FindingRevised,
  policy: ChainPolicy,
  rung: readonly CaseEvent[],
  now: Date,
): readonly Teller[] {
  return [...new Set(finding.recipients)].map((role): Teller => (state) => {
    if (finding.severity === 'INFORMATION' || asks(state, finding, policy, rung, role)) return [];
    const place = placeOf(role, finding, policy, now);
    if (place === null) return [];
    const organisation = 'why' in place ? finding.organisation : place.organisation;
    const one = {
      ...({ kind: 'copies', team: null, template: 'copy-notice', reason: 'named-by-rule' } as const),
      ...{ role, organisation, about: `named-by-rule ${finding.anchor.key} ${role} ${organisation}` },
    };
    if ('why' in place) return passOver(state, one, place.why);
    if (state.copies.has(`${one.about} asked-later`)) return [];
    if (asksLater(state, finding, policy, role)) return passOver(state, one, 'asked-later');
    if (asksPerson(state, finding, policy, role, now)) return passOver(state, one, 'already-told');
    return copy(state, finding, policy, now, one);
  });
}

/** Whether the chain asks a role in its present round, or has passed it over by name. */
function asks(
  state: CaseState,
  finding: FindingRevised,
  policy: ChainPolicy,
  rung: readonly CaseEvent[],
  role: Role,
): boolean {
  const name = chainName(policy, finding.organisation);
  const round = state.chains.get(name)?.round;
  const asked = [...state.notices.values()].some(
    (notice) => notice.chain === name && notice.round === round && notice.role === role,
  );
  const passed = (event: CaseEvent): boolean =>
    event.type === 'role-passed-over' && event.chain === name && event.role === role;
  return asked || rung.some(passed);
}

/**
 * Whether the chain comes to a role by itself, soon: for URGENT and IMMEDIATE it escalates from the nurse in charge to the
 * consultant (clinical-rules, Conventions), and nobody is told twice for it. A concern, which waits for working hours, and a
 * chain that somebody has stopped come to nobody in time.
 */
function asksLater(
  state: CaseState,
  { organisation, severity }: FindingRevised,
  policy: ChainPolicy,
  role: Role,
): boolean {
  const chain = state.chains.get(chainName(policy, organisation));
  if (chain === undefined || chain.progress.state !== 'running' || !isAbove(severity, 'CONCERN')) return false;
  return chain.steps.slice((chain.step ?? 0) + 1).some((roles) => roles.includes(role));
}

/** Whether the chain asks whoever holds a role in another one: they need no copy beside it. */
function asksPerson(
  state: CaseState,
  { organisation }: FindingRevised,
  policy: ChainPolicy,
  role: Role,
  now: Date,
): boolean {
  const name = chainName(policy, organisation);
  const round = state.chains.get(name)?.round;
  const person = policy.holder(role, organisation, now);
  return (
    person !== null &&
    [...state.notices.values()].some(
      (notice) =>
        notice.chain === name &&
        notice.round === round &&
        notice.state !== 'failed-permanent' &&
        (notice.recipient ?? policy.holder(notice.role, organisation, now)) === person,
    )
  );
}

function placeOf(role: Role, { organisation, plan }: FindingRevised, policy: ChainPolicy, now: Date): Place {
  switch (reachOf(role)) {
    case 'hospital':
      return policy.setting === 'hospital' ? { organisation } : { why: 'no-such-role' };
    case 'provider':
      // children's services and the police have no named nurse, unless their directory says so
      return policy.setting === 'authority' && policy.holder(role, organisation, now) === null
        ? { why: 'no-such-role' }
        : { organisation };
    case 'inside':
      return { organisation };
    case 'community':
      if (policy.setting === 'community') return { organisation };
      return policy.community === null ? { why: 'community-not-known' } : { organisation: policy.community };
    case 'plan':
      return plan.value === 'yes' ? null : { why: 'not-on-plan' };
    case 'practice':
    case 'referral':
      return null;
    case null:
      return { why: 'no-such-role' };
  }
}
