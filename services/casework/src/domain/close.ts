import type { CloseReason } from '#libs/contracts';
import type { Act, Acted, RefusedFor } from './act.js';
import type { CaseState } from './case-state.js';
import { whyUntrue, type UntrueReason } from './close-reasons.js';
import { notActedOn } from './lapse.js';
import { organisationsOfTheCase } from './organisations-concerned.js';

/**
 * Closes a case with a reason, for every agency: a closed case waits for nobody. So it stays open while another agency
 * has not answered, or has not acted on what stands (`data.md`, section 7: one chain per agency). Whoever was told
 * beside the chains closes nothing. The reason has to be true: see `whyUntrue`.
 */
export function closeCase(
  state: CaseState,
  { by, organisation, reason }: Act & { readonly reason: CloseReason },
): Acted | 'not-told' | UntrueReason | RefusedFor<'other-chain-running'> {
  if (state.closed !== null) {
    const { by: first, at, reason: given } = state.closed;
    return { outcome: 'already', by: first, at, stands: { decision: 'closed', reason: given }, events: [] };
  }
  if (!organisationsOfTheCase(state).includes(organisation)) return 'not-told';
  const [waiting] = agenciesStillWaiting(state, organisation);
  if (waiting !== undefined) return { code: 'other-chain-running', organisation: waiting.organisation };
  const untrue = whyUntrue(state, reason);
  if (untrue !== null) return untrue;
  return { outcome: 'done', by, events: [{ type: 'case-closed', by, organisation, reason }] };
}

/** Another agency for whose sake a case stays open. */
export interface HoldingOpen {
  readonly organisation: string;
  readonly why: 'not-answered' | 'not-acted';
}

/** Other agencies whose chain is unanswered, or whose acknowledgement has not been acted on, each once. */
export function agenciesStillWaiting(state: CaseState, organisation: string): readonly HoldingOpen[] {
  if (state.closed !== null) return [];
  const holding = [...state.chains.values()]
    .filter((chain) => chain.organisation !== organisation)
    .flatMap((chain): readonly HoldingOpen[] => {
      if (chain.progress.state !== 'acknowledged') return [{ organisation: chain.organisation, why: 'not-answered' }];
      return notActedOn(state, chain).length > 0 ? [{ organisation: chain.organisation, why: 'not-acted' }] : [];
    });
  const each = Map.groupBy(holding, (one) => one.organisation);
  return [...each.keys()].toSorted().map((code) => ({
    organisation: code,
    why: each.get(code)?.some(({ why }) => why === 'not-answered') === true ? 'not-answered' : 'not-acted',
  }));
}
