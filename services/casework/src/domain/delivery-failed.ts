import type { CaseEvent } from './case-event.js';
import type { CaseState, NoticeLine } from './case-state.js';
import { settingOf, type ChainPolicy } from './chain-policy.js';
import { tellAt, tellBeside } from './copies.js';

/** Whether no notice of a step can arrive any more. */
export function nobodyReached(
  state: CaseState,
  place: { readonly chain: string; readonly round: number; readonly step: number },
): boolean {
  return [...state.notices.values()]
    .filter(({ chain, round, step }) => chain === place.chain && round === place.round && step === place.step)
    .every((notice) => notice.state === 'failed-permanent');
}

/** Whether a notice says that others could not be reached (R47). */
export function isOfDelivery({ template }: Pick<NoticeLine, 'template'>): boolean {
  return template === 'delivery-notice';
}

/**
 * R47: nobody of a step could be reached. Operations and the named nurse hear of it, once; when they cannot be reached
 * either, the executive does; and when that fails it ends, with an alarm: a notice about notices never multiplies.
 */
export function reportUnreached(
  state: CaseState,
  notice: NoticeLine,
  policy: ChainPolicy,
  now: Date,
): readonly CaseEvent[] {
  const { findingId, chain, round, step } = notice;
  const { severity, tell, atLast } = policy.deliveryFailed;
  const organisation = isOfDelivery(notice)
    ? notice.organisation
    : (state.findings.get(findingId)?.organisation ?? notice.organisation);
  const copies = (roles: typeof tell, about: string) =>
    roles.map((role) => ({
      ...({ kind: 'delivery', role, organisation, team: null } as const),
      ...({ template: 'delivery-notice', reason: 'delivery-failed', about } as const),
    }));
  const telling = { findingId, severity, policy, now };
  if (settingOf(chain) !== 'delivery')
    return tellBeside(state, copies(tell, `delivery ${chain} ${round} ${step}`), telling);
  const last = copies(atLast, `delivery ${chain} ${round} at last`);
  const [first] = last;
  if (step > 0 || first === undefined) return [{ type: 'chain-exhausted', chain, round }];
  return [tellAt(state, last, first, telling, { round, step: step + 1 })];
}
