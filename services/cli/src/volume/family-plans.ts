import { type PlanEntryFact, type PlanList, type PlanRegister } from '#libs/facts';
import { type Delivered } from '#libs/population';

type Lists = PlanRegister['lists'];

interface HeardList {
  readonly receivedAt: number;
  readonly list: PlanList;
  /** All that it says of the family, as text. */
  readonly named: string;
  /** By NHS number. */
  readonly entries: ReadonlyMap<string, readonly PlanEntryFact[]>;
}

/** Lists as they were given, read once: most families share those that name nobody. */
const read = new WeakMap<readonly Delivered[], readonly HeardList[]>();
const registers = new WeakMap<readonly HeardList[], Map<number, Lists>>();
const namingNobody = '[]';

/** What the lists of authorities say of a family. */
export class FamilyPlans {
  private readonly lists: readonly HeardList[];

  /** @param delivered the lists, in order of arrival; each is whole */
  constructor(delivered: readonly Delivered[]) {
    const known = read.get(delivered);
    this.lists = known ?? delivered.flatMap(heardList);
    if (known === undefined) read.set(delivered, this.lists);
  }

  /** When lists arrive that say something else of the family than the list before. */
  changes(): readonly number[] {
    return this.lists.flatMap(({ receivedAt, named }, place) =>
      named === (this.lists[place - 1]?.named ?? namingNobody) ? [] : [receivedAt],
    );
  }

  /** Whether any list says anything of the family. */
  nameSomebody(): boolean {
    return this.lists.some(({ named }) => named !== namingNobody);
  }

  /** What the lists that had come by a moment (milliseconds) say of a number. */
  heardOf(number: string, at: number): Omit<PlanRegister, 'checks'> {
    const count = this.countBy(at);
    const entries = new Map<string, readonly PlanEntryFact[]>();
    for (const { list, entries: named } of this.lists.slice(0, count)) {
      const own = named.get(number);
      if (own !== undefined) entries.set(list.key, own);
    }
    return { lists: this.listsUpTo(count), entries };
  }

  private countBy(at: number): number {
    let [low, high] = [0, this.lists.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.lists[middle]?.receivedAt ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private listsUpTo(count: number): Lists {
    const known = registers.get(this.lists) ?? new Map<number, Lists>();
    registers.set(this.lists, known);
    const lists =
      known.get(count) ??
      Map.groupBy(
        this.lists.slice(0, count).map(({ list }) => list),
        ({ authority }) => authority,
      );
    known.set(count, lists);
    return lists;
  }
}

function heardList({ arrivesAt, signal }: Delivered): readonly HeardList[] {
  if (signal.type !== 'plan.stated') return [];
  const { authority, asOf, scope } = signal;
  const entries = Map.groupBy(signal.entries, ({ nhsNumber }) => nhsNumber);
  return [
    {
      receivedAt: arrivesAt,
      named: JSON.stringify(signal.entries),
      list: { key: `${authority} ${asOf}`, authority, asOf: Date.parse(asOf), scope },
      entries: new Map(
        [...entries].map(([number, own]) => [
          number,
          own.map(({ plan, start, end, worker = null }) => ({ kind: plan, start, end, worker })),
        ]),
      ),
    },
  ];
}
