import { type NeighbourFacts } from '#libs/policy';
import { sortedBy } from './order.js';
import { localReference, type Received, type SignalOf } from './statements.js';

type IdentityStated = Received<SignalOf<'identity.stated'>>;

/** One reference is the mother of another. */
interface Motherhood {
  readonly mother: string;
  readonly child: string;
}

/** Children of one mother beyond whose number she counts for none of them. */
export const mostChildrenOfOne = 20;

/** Of what each feed said of each record last, every mother that it named then. */
export function motherhoods(identities: readonly IdentityStated[], secret: string): Motherhood[] {
  const said = identities
    .filter(({ data }) => data.change === 'mother-of')
    .map(({ receivedAt, data }) => ({
      feed: data.feed,
      at: data.version === undefined ? receivedAt : Date.parse(data.version),
      mother: localReference(secret, data.from),
      child: localReference(secret, data.into),
    }));
  return said.filter(
    (one) => !said.some((other) => other.feed === one.feed && other.child === one.child && other.at > one.at),
  );
}

/** Somebody beside a child, as a set of references. */
export interface Beside {
  readonly relation: NeighbourFacts['relation'];
  readonly refs: readonly string[];
}

/**
 * Who is beside a child: persons are told apart by their references alone.
 * @param children every child as a set of references; a reference in none of them is a person by itself
 */
export function besides(
  own: readonly string[],
  children: readonly (readonly string[])[],
  stated: readonly Motherhood[],
): Beside[] {
  const personOf = (reference: string): readonly string[] =>
    children.find((refs) => refs.includes(reference)) ?? [reference];
  const nameOf = (refs: readonly string[]): string => sortedBy(refs, (reference) => [reference]).join();
  const pairs = stated.map(({ mother, child }) => ({ mother: personOf(mother), child: personOf(child) }));
  const isSame = (one: readonly string[], other: readonly string[]): boolean => nameOf(one) === nameOf(other);
  const bornTo = (mother: readonly string[]): (readonly string[])[] => [
    ...new Map(pairs.filter((pair) => isSame(pair.mother, mother)).map(({ child }) => [nameOf(child), child])).values(),
  ];
  const namesTooMany = (mother: readonly string[]): boolean => bornTo(mother).length > mostChildrenOfOne;

  const mothers = pairs.filter(({ child }) => isSame(child, own)).map(({ mother }) => mother);
  const uncrowded = mothers.filter((mother) => !namesTooMany(mother) && !isSame(mother, own));
  const mayCount = (refs: readonly string[]): boolean =>
    !isSame(refs, own) && !mothers.some((mother) => isSame(mother, refs) && namesTooMany(mother));
  const siblings = uncrowded.flatMap(bornTo).filter(mayCount);
  const born = namesTooMany(own) ? [] : bornTo(own).filter(mayCount);
  return [
    ...uncrowded.map((refs): Beside => ({ relation: 'mother', refs })),
    ...siblings.map((refs): Beside => ({ relation: 'sibling', refs })),
    ...born.map((refs): Beside => ({ relation: 'child', refs })),
  ];
}
