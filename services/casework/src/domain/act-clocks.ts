import {
  linesToActOn,
  runningLines,
  soonest,
  toldOrganisations,
  type CaseState,
  type FindingLine,
} from './case-state.js';

/** The clock to act of one organisation. */
export interface ActClock {
  readonly organisation: string;
  /** RFC 3339; null once the organisation has recorded an action for all that stands. */
  readonly due: string | null;
}

/**
 * Clocks to act, by organisation: an action stops that of its own organisation and no other. One has a clock for what it
 * found itself, and for what its chain rang for; without a chain it has none while another has one: nobody there knows of
 * it. In a case that nobody was told of, the clocks run for whoever looks. None runs in a closed case.
 */
export function actClocks(state: CaseState): readonly ActClock[] {
  if (state.closed !== null) return [];
  const chains = [...state.chains.values()];
  const lines = runningLines(state);
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

/** Organisations that have found something which stands, and in which nobody was told: it was too old when it came. */
export function untoldOrganisations(state: CaseState): readonly string[] {
  if (state.closed !== null) return [];
  const told = toldOrganisations(state);
  const found = linesToActOn(state).map(({ organisation }) => organisation);
  return [...new Set(found)].filter((organisation) => !told.has(organisation)).toSorted();
}
