import { isNhsNumber } from '#libs/contracts';

/** First nine digits from which children are numbered; lower ones belong to children of other tests. */
const firstStem = 999_100_000;

/** How many children can have a number of their own. */
export const mostChildren = (999_999_999 - firstStem + 1) / 2;

/**
 * NHS number of a child, from the range kept for tests. Of two neighbouring stems at most one has no check digit, so every
 * child has a number of its own.
 *
 * @throws RangeError beyond `mostChildren`
 */
export function testNhsNumberOf(child: number): string {
  if (child < 0 || child >= mostChildren) throw new RangeError(`there are test numbers for ${mostChildren} children`);
  for (const stem of [firstStem + child * 2, firstStem + child * 2 + 1]) {
    for (let check = 0; check < 10; check += 1) {
      const digits = `${stem}${check}`;
      if (isNhsNumber(digits)) return digits;
    }
  }
  throw new Error('two neighbours without a check digit');
}
