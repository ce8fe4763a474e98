import { soonest, type CaseState, type FindingLine } from './case-state.js';

/** The clock to act of one organisation. */
export interface ActClock {
  readonly organisation: string;
  /** RFC 3339; null once the organisation has recorded an action for all that stands. */
  readonly due: string | null;
}

/**
 * Clocks to act, by organisation: an action stops that of its own organisation and no other. One has a clock for what it
 * found itself, and for what its chain rang for. None runs in a closed case.
 */
export function actClocks(state: CaseState): readonly ActClock[] {
  if (state.closed !== null) return [];
  const lines = [...state.findings.values()].filter(({ change, actBy }) => change !== 'withdrawn' && actBy !== null);
  const chains = [...state.chains.values()];
  const of = (organisation: string): readonly FindingLine[] =>
    lines.filter(
      (line) =>
        line.organisation === organisation ||
        (!line.late &&
          chains.some((chain) => chain.organisation === organisation && chain.findingId === line.findingId)),
    );
  const organisations = new Set([...lines, ...chains].map(({ organisation }) => organisation));
  return [...organisations].toSorted().flatMap((organisation) => {
    const theirs = of(organisation);
    const open = theirs.filter(({ actedFor }) => !actedFor.includes(organisation));
    return theirs.length === 0 ? [] : [{ organisation, due: soonest(open.flatMap(({ actBy }) => actBy ?? [])) }];
  });
}
