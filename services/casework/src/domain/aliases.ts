/** A statement that one id of a child is another. */
export interface Alias {
  readonly alias: string;
  readonly childId: string;
  readonly epoch: number;
}

/** Longest way from one id to another. */
const longestWay = 20;

/** The ids under which children are known, as far as they were read. */
export class Aliases {
  private readonly next: ReadonlyMap<string, Alias>;

  constructor(read: readonly Alias[]) {
    this.next = new Map(read.filter(({ alias, childId }) => alias !== childId).map((one) => [one.alias, one]));
  }

  /**
   * The id under which a child is known now: follows aliases to their end.
   * @param epoch of a statement about the child: a link older than that has been undone, though its end is still to be heard
   */
  resolve(childId: string, epoch = 0, way = longestWay): string {
    const next = this.next.get(childId);
    return next === undefined || next.epoch < epoch || way === 0 ? childId : this.resolve(next.childId, epoch, way - 1);
  }
}
