import type { PermittedAct } from '#libs/contracts';
import { mayActFor } from './acting-for.js';
import { organisationsFor, type Actor } from './actor.js';
import type { CaseState } from '../domain/case-state.js';
import { unclaimedBy } from '../domain/organisations-concerned.js';

/** What somebody may do with a case as it stands: a button each. */
export function mayNow(state: CaseState, actor: Actor, now: Date): readonly PermittedAct[] {
  const may = (act: PermittedAct, when: boolean): readonly PermittedAct[] =>
    when && mayActFor(state, actor, act).length > 0 ? [act] : [];
  const isOpen = state.closed === null;
  const isUnclaimed = unclaimedBy(state).some((one) => organisationsFor(actor, 'acknowledge').includes(one));
  const referral = isOpen ? (state.referral?.state ?? 'none') : null;
  return [
    ...may('acknowledge', isUnclaimed),
    ...may('undo-acknowledgement', undoUntil(state, actor, now) !== null),
    ...may('record-action', isOpen),
    ...may('propose-referral', referral === 'none' || referral === 'declined'),
    ...may('confirm-referral', referral === 'proposed'),
    ...may('decline-referral', referral === 'proposed'),
    ...may('close', isOpen),
    ...may('give-verdict', state.findings.size > 0),
  ];
}

/** Until when somebody can take back an acknowledgement of theirs, the last of several; null when there is none that they can. */
export function undoUntil({ chains, closed }: CaseState, { id }: Actor, now: Date): string | null {
  if (closed !== null) return null;
  const [until] = [...chains.values()]
    .flatMap(({ progress }) =>
      progress.state === 'acknowledged' && progress.by === id && progress.undoUntil !== null
        ? [progress.undoUntil]
        : [],
    )
    .toSorted((one, other) => Date.parse(other) - Date.parse(one));
  return until !== undefined && Date.parse(until) >= now.getTime() ? until : null;
}
