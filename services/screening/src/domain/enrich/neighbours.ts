import { londonDate, type NeighbourFacts, type NeighbourPlan } from '#libs/policy';
import { planAsOf, type PlanRegister } from './resolve-plan.js';

/**
 * Children of one mother beyond whose number hers is no person's record: a number that many name identifies nobody. A
 * bound of identity like that of references in `components.ts`, no clinical number (`docs/adr/0009`).
 */
const mostChildren = 20;

/** One child is the mother of another, by child id. */
export interface MotherLink {
  readonly mother: string;
  readonly child: string;
}

/** Somebody beside a child. */
export interface Relative {
  readonly childId: string;
  readonly relation: NeighbourFacts['relation'];
}

/** Those beside a child. */
export interface Neighbours {
  /** Its mothers, their other children, and its own; one who is two of these is there twice. */
  readonly relatives: readonly Relative[];
  /** Mothers left out, because too many children name them. */
  readonly crowded: number;
  /** The children of these. */
  readonly leftOut: readonly string[];
}

/**
 * Who is beside a child.
 * @param links every one that stands of the child, of its mothers and of its own children's mother, in no order
 */
export function neighboursIn(links: readonly MotherLink[], childId: string): Neighbours {
  const mothers = new Set(links.filter(({ child }) => child === childId).map(({ mother }) => mother));
  const families = new Map<string, Set<string>>([...mothers, childId].map((mother) => [mother, new Set<string>()]));
  for (const { mother, child } of links) families.get(mother)?.add(child);
  const crowded = [...families].filter(([, children]) => children.size > mostChildren);
  for (const [mother] of crowded) families.delete(mother);
  const others = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].filter((id) => id !== childId && !crowded.some(([mother]) => mother === id)).sort();
  const as = (relation: Relative['relation'], ids: readonly string[]): readonly Relative[] =>
    ids.map((id) => ({ childId: id, relation }));
  const born = families.get(childId) ?? [];
  families.delete(childId);
  return {
    relatives: [
      ...as('mother', others(families.keys())),
      ...as('sibling', others([...families.values()].flatMap((children) => [...children]))),
      ...as('child', others(born)),
    ],
    crowded: crowded.length,
    leftOut: others(crowded.flatMap(([, children]) => [...children])),
  };
}

/** Somebody beside a child, with what lists say of them under their verified number. */
export interface Neighbour {
  readonly relation: NeighbourFacts['relation'];
  readonly plans: Pick<PlanRegister, 'lists' | 'entries'>;
}

/** The plan of somebody beside a child. Look-ups are answers for a visit of their own: none is read. */
export function planOfNeighbour({ plans }: Neighbour, moment: number, staleAfterMs: number): NeighbourPlan {
  const { value, kinds, ended, authority, source } = planAsOf(
    { ...plans, checks: [] },
    {
      contact: { occurredAt: moment, visits: [] },
      on: londonDate(moment),
      coveringAuthority: null,
      staleAfterMs,
      identity: 'verified',
    },
  );
  // without a source no list names a plan that could be in force
  return { value: value === 'unknown' && source === null ? 'no' : value, kinds, ended, authority, source };
}
