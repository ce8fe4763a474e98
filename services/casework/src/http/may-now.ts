import type { PermittedAct } from '#libs/contracts';
import type { CaseState } from '../domain/case-state.js';
import { organisationsConcerned, unclaimedBy } from '../store/case-readings.js';
import { organisationsFor, type Actor } from './actor.js';

/** What somebody may do with a case as it stands: a button each. */
export function mayNow(state: CaseState, standing: 'open' | 'closed', actor: Actor): readonly PermittedAct[] {
  if (standing === 'closed') return [];
  const may = (act: PermittedAct, organisations: readonly string[]): readonly PermittedAct[] =>
    organisationsFor(actor, act).some((one) => organisations.includes(one)) ? [act] : [];
  const concerned = organisationsConcerned(state);
  return [...may('acknowledge', unclaimedBy(state)), ...may('record-action', concerned)];
}
