import { type CodedFact } from '#libs/contracts';
import { mobilityOf, type InjuryFact, type ThreeValued } from '#libs/policy';

type Coded = readonly CodedFact[];

/** What the first coded fact that says something is read as; null when none does. */
export function firstOf<T>(coded: Coded, read: (fact: CodedFact) => T | null): T | null {
  for (const fact of coded) {
    const found = read(fact);
    if (found !== null) return found;
  }
  return null;
}

/** Whether the child moves, as the first that says so says; null when nothing was recorded. */
export function mobilityIn(coded: Coded): ThreeValued | null {
  for (const fact of coded) {
    const recorded = mobilityOf(fact);
    if (recorded !== 'unknown') return recorded;
  }
  return null;
}

const nothing: readonly never[] = [];

/** What coded facts are read as, each once. */
export function eachOnce<T>(
  coded: Coded,
  read: (fact: CodedFact) => T | null,
  isSame: (one: T, other: T) => boolean = Object.is,
): readonly T[] {
  let present: T[] | undefined;
  for (const fact of coded) {
    const item = read(fact);
    if (item === null) continue;
    // begun with the first: an empty list takes room for many (hot path)
    if (present === undefined) present = [item];
    else if (!present.some((other) => isSame(item, other))) present.push(item);
  }
  return present ?? nothing;
}

/** Whether two codes say the same of one injury. */
export function isSameInjury(one: InjuryFact, other: InjuryFact): boolean {
  return (
    one.kind === other.kind &&
    one.bodySite === other.bodySite &&
    one.laterality === other.laterality &&
    one.recordedAs === other.recordedAs &&
    one.basis === other.basis
  );
}
