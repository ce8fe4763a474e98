import { type PlanEntry } from '#libs/contracts';
import { sortedBy, type OrderKey } from './order.js';
import { type Received, type SignalOf } from './statements.js';

type ListStatement = Received<SignalOf<'plan.stated'>>;

/** A complete list of one authority. */
export interface PlanList {
  readonly authority: string;
  readonly asOf: number;
  readonly scope: 'full' | 'changes';
  readonly entries: readonly PlanEntry[];
  readonly order: OrderKey;
}

function completeList(parts: readonly ListStatement[]): PlanList[] {
  const inOrder = sortedBy(parts, ({ receivedAt, id }) => [receivedAt, id]);
  const lastOfPart = new Map(inOrder.map((part) => [part.data.list?.part ?? 1, part]));
  const used = sortedBy(lastOfPart.values(), ({ receivedAt, id }) => [receivedAt, id]);
  const last = used.at(-1);
  if (last === undefined) return [];
  const numbers = Array.from({ length: last.data.list?.of ?? 1 }, (_, index) => index + 1);
  if (!numbers.every((number) => lastOfPart.has(number))) return [];
  const { authority, scope } = last.data;
  const asOf = Date.parse(last.data.asOf);
  const entries = numbers.flatMap((number) => lastOfPart.get(number)?.data.entries ?? []);
  return [{ authority, asOf, scope, entries, order: [asOf, last.receivedAt, last.id] }];
}

/** The lists that are complete, in the order in which a later one counts. */
export function completeLists(signals: readonly ListStatement[]): PlanList[] {
  const byList = Map.groupBy(signals, ({ id, data: { feed, authority, asOf, scope, list } }) =>
    JSON.stringify(list === undefined ? [id] : [feed, authority, list.id, list.of, Date.parse(asOf), scope]),
  );
  return sortedBy([...byList.values()].flatMap(completeList), ({ order }) => order);
}

/** One plan of the child as one authority's lists tell it. */
export interface Spell {
  readonly authority: string;
  readonly plan: PlanEntry['plan'];
  readonly start: string | null;
  readonly end: string | null;
  /** Lists that name it, in order. */
  readonly named: readonly [PlanList, ...PlanList[]];
  readonly lastNamed: PlanList;
  /** The first full list after the last that names it. */
  readonly vanishes: PlanList | null;
}

/** The spells of one NHS number, by (authority, plan, start), without a start first. */
export function spellsOf(nhsNumber: string, lists: readonly PlanList[]): Spell[] {
  const mentions = lists.flatMap((list) =>
    list.entries.filter((entry) => entry.nhsNumber === nhsNumber).map((entry) => ({ list, entry })),
  );
  const bySpell = Map.groupBy(mentions, ({ list, entry }) => JSON.stringify([list.authority, entry.plan, entry.start]));
  const spells = [...bySpell.values()].flatMap((ofSpell): Spell[] => {
    const [first, ...others] = ofSpell.map(({ list }) => list);
    const last = ofSpell.at(-1);
    if (first === undefined || last === undefined) return [];
    const { authority } = first;
    const { plan, start, end } = last.entry;
    const afterIt = lists.slice(lists.indexOf(last.list) + 1);
    const vanishes = afterIt.find((list) => list.authority === authority && list.scope === 'full') ?? null;
    return [{ authority, plan, start, end, named: [first, ...others], lastNamed: last.list, vanishes }];
  });
  return sortedBy(spells, ({ authority, plan, start }) => [authority, plan, start ?? '']);
}
