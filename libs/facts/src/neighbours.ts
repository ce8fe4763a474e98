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
  /** The children of these, who may be very many: worked out for who asks. */
  readonly leftOut: () => readonly string[];
}

/**
 * Who is beside each of some children.
 * @param links every one that stands of the children, of their mothers, and of those whose mother they are, in no order
 */
export function neighboursIn(
  links: readonly MotherLink[],
  childIds: readonly string[],
): ReadonlyMap<string, Neighbours> {
  const ofChild = Map.groupBy(links, ({ child }) => child);
  const ofMother = Map.groupBy(links, ({ mother }) => mother);
  const bornTo = (mother: string): ReadonlySet<string> =>
    new Set((ofMother.get(mother) ?? []).map(({ child }) => child));
  const mothersOf = (child: string): ReadonlySet<string> =>
    new Set((ofChild.get(child) ?? []).map(({ mother }) => mother));
  return new Map(childIds.map((childId) => [childId, neighboursOf(childId, mothersOf(childId), bornTo)]));
}

function neighboursOf(
  childId: string,
  mothers: ReadonlySet<string>,
  bornTo: (mother: string) => ReadonlySet<string>,
): Neighbours {
  const families = new Map([...mothers, childId].map((mother) => [mother, bornTo(mother)]));
  const crowded = new Map([...families].filter(([, children]) => children.size > mostChildren));
  for (const mother of crowded.keys()) families.delete(mother);
  const others = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].filter((id) => id !== childId && !crowded.has(id)).sort();
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
    crowded: crowded.size,
    leftOut: () => others([...crowded.values()].flatMap((children) => [...children])),
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
