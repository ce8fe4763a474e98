import type { CaseState } from './case-state.js';

/** Organisations whose people may see a case: of a chain, of a notice, or of a finding. */
export function organisationsConcerned(state: CaseState): readonly string[] {
  const told = [...state.notices.values()].map(({ organisation }) => organisation);
  return [...new Set([...organisationsOfTheCase(state), ...told])].toSorted();
}

/** Whether a case concerns an organisation. */
export function concerns(state: CaseState, organisation: string): boolean {
  return organisationsConcerned(state).includes(organisation);
}

/** Organisations whose case it is, of a chain or of a finding: not those that were told beside the chains. */
export function organisationsOfTheCase({ chains, findings }: CaseState): readonly string[] {
  const all = [...chains.values(), ...findings.values()].map(({ organisation }) => organisation);
  return [...new Set(all)].toSorted();
}

/** Organisations of which a chain is unanswered. */
export function unclaimedBy({ chains, closed }: CaseState): readonly string[] {
  if (closed !== null) return [];
  return [...chains.values()].flatMap(({ progress, organisation }) =>
    progress.state === 'acknowledged' ? [] : [organisation],
  );
}
