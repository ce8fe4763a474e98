import type { Act, Acted } from './act.js';
import type { PolicyOfChain } from './acknowledge.js';
import type { CaseEvent } from './case-event.js';
import type { CaseState, ChainState } from './case-state.js';
import { tellFrom } from './tell-step.js';

/**
 * Takes back what the same person acknowledged for the same agency. Each chain runs on at its step with the deadline that
 * it had; where that has passed meanwhile, the next step is told at once.
 */
export function undoAcknowledgement(
  state: CaseState,
  { by, organisation }: Act,
  policyOf: PolicyOfChain,
  now: Date,
): Acted | 'case-closed' | 'nothing-to-undo' | 'undo-too-late' {
  if (state.closed !== null) return 'case-closed';
  const held = [...state.chains.values()].filter(
    ({ progress, organisation: agency }) =>
      progress.state === 'acknowledged' && progress.by === by && agency === organisation,
  );
  if (held.length === 0) return 'nothing-to-undo';
  const undone = held.filter(
    ({ progress }) =>
      progress.state === 'acknowledged' &&
      progress.undoUntil !== null &&
      now.getTime() <= Date.parse(progress.undoUntil),
  );
  if (undone.length === 0) return 'undo-too-late';
  return { outcome: 'done', by, events: undone.flatMap((chain) => undo(state, chain, by, policyOf, now)) };
}

function undo(
  state: CaseState,
  chain: ChainState,
  by: string,
  policyOf: PolicyOfChain,
  now: Date,
): readonly CaseEvent[] {
  const { name, round, step, answerBy, progress } = chain;
  const undone: CaseEvent = { type: 'acknowledgement-undone', chain: name, round, by };
  const runs = progress.state === 'acknowledged' && progress.before.state === 'running';
  if (!runs || step === null || answerBy === null || Date.parse(answerBy) > now.getTime()) return [undone];
  return [undone, ...tellFrom({ state, chain, policy: policyOf(chain), now }, step + 1, 'not-acknowledged')];
}
