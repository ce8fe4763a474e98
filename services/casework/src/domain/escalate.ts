import type { CaseEvent } from './case-event.js';
import type { CaseState, ChainState } from './case-state.js';
import type { ChainPolicy } from './chain-policy.js';
import { tellFrom } from './tell-step.js';

/** A deadline that has passed. */
export interface OverdueStep {
  readonly chain: string;
  readonly round: number;
  readonly step: number;
}

/** Nobody has acknowledged in time: the next step is told. Nothing when the chain has stopped or moved on meanwhile. */
export function escalateOverdue(
  state: CaseState,
  overdue: OverdueStep,
  policy: ChainPolicy,
  now: Date,
): readonly CaseEvent[] {
  const chain = state.chains.get(overdue.chain);
  if (state.closed !== null || chain === undefined || !isAt(chain, overdue)) return [];
  return tellFrom({ state, chain, policy, now }, overdue.step + 1, 'not-acknowledged');
}

/** Whether a chain is still waiting for an answer to this step. */
export function isAt(chain: ChainState, place: { readonly round: number; readonly step: number }): boolean {
  return chain.progress.state === 'running' && chain.round === place.round && chain.step === place.step;
}
