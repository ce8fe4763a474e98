/** Statement of a feed that one of its records is the mother of another, by reference. */
export interface MotherStatement {
  readonly mother: string;
  readonly child: string;
  readonly feed: string;
  /** Version time of the source, else `receivedat`; milliseconds. */
  readonly at: number;
}

/**
 * The mothers that stand: of what one feed says of one record the latest statements, all of them where several were made
 * at one moment (a mother may have several numbers). A function of the set of statements, not of their order.
 */
export function standingMothers(statements: readonly MotherStatement[]): readonly MotherStatement[] {
  const byRecord = Map.groupBy(statements, ({ child, feed }) => `${child} ${feed}`);
  return [...byRecord.values()].flatMap((ofOne) => {
    const latest = ofOne.reduce((last, { at }) => Math.max(last, at), -Infinity);
    return ofOne.filter(({ at }) => at === latest);
  });
}
