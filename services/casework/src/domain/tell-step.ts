import type { FindingRevised, Role } from '#libs/contracts';
import { isAbove } from '#libs/policy';
import type { CaseEvent, NoticeReason, PassedOverReason } from './case-event.js';
import type { CaseState, ChainState } from './case-state.js';
import { byTheClock, isOutside, type ChainPolicy } from './chain-policy.js';
import { noticeId } from './notice-id.js';

interface Telling {
  readonly state: CaseState;
  readonly chain: Pick<ChainState, 'name' | 'organisation' | 'round' | 'severity' | 'steps' | 'insideOnly'>;
  readonly policy: ChainPolicy;
  readonly now: Date;
}

/**
 * Tells the first step, from `step` on, in which there is somebody to tell; roles without one are passed over by name.
 * When there is none left the chain is exhausted: an alarm, and the case stays where it is seen.
 */
export function tellFrom(telling: Telling, step: number, reason: NoticeReason): readonly CaseEvent[] {
  const { state, chain, policy, now } = telling;
  const named = chain.steps[step];
  if (named === undefined) return [{ type: 'chain-exhausted', chain: chain.name, round: chain.round }];
  const roles = [...new Set(named.map((role) => byTheClock(role, policy, now)))];
  const place = { chain: chain.name, organisation: chain.organisation, round: chain.round, step };
  const judged = withoutRepeats(
    roles.map((role) => ({ role, why: passedOver(role, telling) })),
    telling,
  );
  const passed = judged.flatMap(({ role, why }): CaseEvent[] =>
    why === null ? [] : [{ type: 'role-passed-over', ...place, role, why }],
  );
  const answerBy = policy.seenBy(chain.severity, now);
  const told = judged.filter(({ why }) => why === null);
  if (told.length === 0 || answerBy === null) return [...passed, ...tellFrom(telling, step + 1, reason)];
  return [
    ...passed,
    {
      type: 'step-told',
      chain: chain.name,
      round: chain.round,
      step,
      reason,
      told: told.map(({ role }) => ({
        noticeId: noticeId({ ...place, role, caseId: state.caseId, reason }),
        role,
        organisation: chain.organisation,
        ...(policy.setting === 'feed' ? { template: 'feed-notice' as const } : {}),
      })),
      answerBy: answerBy.toISOString(),
    },
  ];
}

interface Judged {
  readonly role: Role;
  readonly why: PassedOverReason | null;
}

/** One person who holds several roles of a step is told in the first of them. */
function withoutRepeats(judged: readonly Judged[], { chain, policy, now }: Telling): readonly Judged[] {
  const told = new Set<string>();
  return judged.map(({ role, why }) => {
    const person = why === null ? policy.holder(role, chain.organisation, now) : null;
    if (person !== null && told.has(person)) return { role, why: 'already-told' };
    if (person !== null) told.add(person);
    return { role, why };
  });
}

function passedOver(role: Role, { state, chain, policy, now }: Telling): PassedOverReason | null {
  if (chain.insideOnly && isOutside(role, policy.setting)) return 'identity-unverified';
  // who covered for another, or holds two roles, is one person
  const person = policy.holder(role, chain.organisation, now);
  const toldBefore = [...state.notices.values()].some(
    (notice) =>
      notice.chain === chain.name &&
      notice.round === chain.round &&
      (notice.role === role || (person !== null && notice.recipient === person)) &&
      (notice.state === 'sent' || notice.state === 'delivered'),
  );
  return toldBefore ? 'already-told' : null;
}

/**
 * Which roles of the first step are asked: all of it for URGENT and IMMEDIATE, which at night only the nurse in charge
 * may hear (clinical-rules, Conventions: nobody's silence begins with her being left out); for CONCERN those that the
 * rule names, or all when it names none of them.
 */
export function firstStep(
  steps: readonly (readonly Role[])[],
  { recipients, severity }: Pick<FindingRevised, 'recipients' | 'severity'>,
): readonly (readonly Role[])[] {
  const [first = [], ...others] = steps;
  const named = isAbove(severity, 'CONCERN') ? [] : first.filter((role) => recipients.includes(role));
  return [named.length > 0 ? named : first, ...others];
}
