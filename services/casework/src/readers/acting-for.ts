import type { PermittedAct } from '#libs/contracts';
import { organisationsFor, type Actor } from './actor.js';
import type { CaseState, ChainState } from '../domain/case-state.js';
import { notActedOn } from '../domain/lapse.js';
import { organisationsConcerned, organisationsOfTheCase, unclaimedBy } from '../domain/organisations-concerned.js';

/** Organisations in whose name somebody may do an act with a case. */
export function mayActFor(state: CaseState, actor: Actor, act: PermittedAct): readonly string[] {
  const concerned = act === 'close' ? organisationsOfTheCase(state) : organisationsConcerned(state);
  return organisationsFor(actor, act).filter((one) => concerned.includes(one));
}

/**
 * The organisation in whose name somebody does an act: of several that they may act for the one whose chain they have.
 * Several when that cannot be told: then they have to say. None when they may not.
 */
export function actingFor(state: CaseState, actor: Actor, act: PermittedAct, now: Date): readonly string[] {
  const may = mayActFor(state, actor, act);
  const chains = [...state.chains.values()].filter(({ organisation }) => may.includes(organisation));
  const held = chains.filter(({ progress }) => progress.state === 'acknowledged' && progress.by === actor.id);
  switch (act) {
    case 'acknowledge':
      // one agency after the other: of those that nobody has answered for any may be the first
      return narrowest([unclaimedBy(state).filter((one) => may.includes(one)), of(chains), may]).slice(0, 1);
    case 'undo-acknowledgement':
      return narrowest([of(latestOf(held.filter((chain) => canUndo(chain, now)))), of(held), of(chains), may]);
    case 'record-action':
      return narrowest([of(held.filter((chain) => notActedOn(state, chain).length > 0)), of(held), of(chains), may]);
    case 'confirm-referral':
    case 'decline-referral':
      return narrowest([of(referred(state, may)), of(held), of(chains), may]);
    case 'propose-referral':
    case 'close':
    case 'give-verdict':
      return narrowest([of(held), of(chains), may]);
  }
}

/** The first of these that names anybody, each organisation once. */
function narrowest(choices: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(choices.find(({ length }) => length > 0) ?? [])];
}

function of(lines: readonly { readonly organisation: string }[]): readonly string[] {
  return lines.map(({ organisation }) => organisation);
}

/** Where the finding was made on which a referral rests; what was declined says nothing of the next one. */
function referred({ referral, findings }: CaseState, may: readonly string[]): readonly { organisation: string }[] {
  const finding = referral === null || referral.state === 'declined' ? undefined : findings.get(referral.findingId);
  return finding === undefined || !may.includes(finding.organisation) ? [] : [finding];
}

function canUndo({ progress }: ChainState, now: Date): boolean {
  return (
    progress.state === 'acknowledged' && progress.undoUntil !== null && Date.parse(progress.undoUntil) >= now.getTime()
  );
}

/** What was acknowledged last is taken back first. */
function latestOf(held: readonly ChainState[]): readonly ChainState[] {
  const takenAt = ({ progress }: ChainState): number =>
    progress.state === 'acknowledged' ? Date.parse(progress.at) : 0;
  const latest = Math.max(...held.map(takenAt));
  return held.filter((chain) => takenAt(chain) === latest);
}
