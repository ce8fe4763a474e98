import type { SimulatedChild } from '#libs/population';

/** Children of one household, who are drawn one after the other. */
export function* familiesOf(drawn: Iterable<SimulatedChild>): Generator<readonly SimulatedChild[]> {
  let family: SimulatedChild[] = [];
  for (const child of drawn) {
    if (family[0] !== undefined && family[0].child.household !== child.child.household) {
      yield family;
      family = [];
    }
    family.push(child);
  }
  if (family.length > 0) yield family;
}
