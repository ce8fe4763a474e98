import type { ActionKind } from '#libs/contracts';
import type { Act, Acted } from './act.js';
import type { ActionLine, CaseState } from './case-state.js';
import { concerns } from './organisations-concerned.js';

/** What somebody did for a child. */
export interface Deed extends Act {
  readonly kind: ActionKind;
  /** Names one sending of a form: the same deed of the same person with the same name is recorded once. */
  readonly once?: string | undefined;
}

/** Records what somebody did: the clock to act of their agency stops for what stands now, and for nothing that comes later. */
export function recordAction(
  state: CaseState,
  { by, organisation, kind, once }: Deed,
): Acted | 'case-closed' | 'not-told' {
  const before = once === undefined ? undefined : state.actions.find(sameAs({ by, kind, once }));
  if (before !== undefined)
    return { outcome: 'already', by, at: before.at, stands: { decision: 'recorded', kind }, events: [] };
  if (state.closed !== null) return 'case-closed';
  if (!concerns(state, organisation)) return 'not-told';
  const named = once === undefined ? {} : { once };
  return { outcome: 'done', by, events: [{ type: 'action-recorded', kind, by, organisation, ...named }] };
}

function sameAs(deed: Pick<ActionLine, 'by' | 'kind' | 'once'>) {
  return ({ by, kind, once }: ActionLine): boolean => by === deed.by && kind === deed.kind && once === deed.once;
}
