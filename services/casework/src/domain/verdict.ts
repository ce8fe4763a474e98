import type { Act, Acted } from './act.js';
import type { CaseState } from './case-state.js';
import { verdictKey } from './evolve-acts.js';
import { concerns } from './organisations-concerned.js';

/** Somebody says whether a finding was useful: of one person the last verdict counts, also after the case was closed. */
export function giveVerdict(
  state: CaseState,
  { by, organisation, findingId, useful }: Act & { readonly findingId: string; readonly useful: boolean },
): Acted | 'not-told' | 'finding-not-found' {
  if (!state.findings.has(findingId)) return 'finding-not-found';
  if (!concerns(state, organisation)) return 'not-told';
  const before = state.verdicts.get(verdictKey(findingId, by));
  if (before?.useful === useful)
    return { outcome: 'already', by, at: before.at, stands: { decision: 'judged', useful }, events: [] };
  return { outcome: 'done', by, events: [{ type: 'verdict-given', findingId, useful, by, organisation }] };
}
