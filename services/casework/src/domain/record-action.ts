import type { ActionKind } from '#libs/contracts';
import type { Act, Acted } from './act.js';
import type { CaseState } from './case-state.js';
import { concerns } from './organisations-concerned.js';

/** Records what somebody did: the clock to act of their agency stops for what stands now, and for nothing that comes later. */
export function recordAction(
  state: CaseState,
  { by, organisation, kind }: Act & { readonly kind: ActionKind },
): Acted | 'case-closed' | 'not-told' {
  if (state.closed !== null) return 'case-closed';
  if (!concerns(state, organisation)) return 'not-told';
  return { outcome: 'done', by, events: [{ type: 'action-recorded', kind, by, organisation }] };
}
