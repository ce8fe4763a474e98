import { londonDate, type PlanKind } from '#libs/policy';
import { byText } from './statement.js';
import { type PlanEntryFact, type PlanList, type PlanRegister } from './resolve-plan.js';

/** One list that names a plan. */
export interface Mention {
  readonly list: PlanList;
  readonly entry: PlanEntryFact;
}

/** One plan of one child as one authority's lists tell it: (authority, kind, start) is one spell, however often listed. */
export interface PlanSpell {
  readonly authority: string;
  readonly kind: PlanKind;
  /** `YYYY-MM-DD`; null when no list says when it began. */
  readonly start: string | null;
  /** As the last list that names it states it. */
  readonly end: string | null;
  /** The lists that name it, in order; at least one. */
  readonly namedIn: readonly Mention[];
  /** The first full list after the last that names it. */
  readonly vanishesIn: PlanList | null;
}

/** Every spell of the child, in the order of (authority, kind, start), without a start first. */
export function spellsOf({ lists, entries }: PlanRegister): readonly PlanSpell[] {
  if (entries.size === 0) return [];
  return [...lists.keys()]
    .sort(byText)
    .flatMap((authority) => spellsOfAuthority(authority, lists.get(authority) ?? [], entries));
}

function spellsOfAuthority(
  authority: string,
  lists: readonly PlanList[],
  entries: PlanRegister['entries'],
): readonly PlanSpell[] {
  const mentions = lists.flatMap((list, place) =>
    (entries.get(list.key) ?? []).map((entry) => ({ list, place, entry, name: nameOf(entry) })),
  );
  return [...Map.groupBy(mentions, ({ name }) => name)]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, ofSpell]) => {
      const last = ofSpell.at(-1);
      if (last === undefined) return [];
      const { kind, start, end } = last.entry;
      const vanishesIn = lists.slice(last.place + 1).find(({ scope }) => scope === 'full') ?? null;
      return { authority, kind, start, end, namedIn: ofSpell, vanishesIn };
    });
}

function nameOf({ kind, start }: PlanEntryFact): string {
  return `${kind} ${start ?? ''}`;
}

/** How a spell stands at a contact. `stale`: nothing says that it is over, but the last list to name it is too old. */
export type SpellState = 'not-begun' | 'in-force' | 'stale' | 'over';

/**
 * @param on date of the contact in Europe/London, `YYYY-MM-DD`
 * @param staleAfterMs age of a list at the contact, in milliseconds, beyond which it no longer answers
 */
export function stateOf(spell: PlanSpell, occurredAt: number, on: string, staleAfterMs: number): SpellState {
  const { start, end, namedIn, vanishesIn } = spell;
  const [first] = namedIn;
  if (start !== null && start > on) return 'not-begun';
  if ((end !== null && end < on) || (vanishesIn !== null && vanishesIn.asOf <= occurredAt)) return 'over';
  // without a start, a plan is known from the first list that names it
  if (start === null && (first === undefined || first.list.asOf > occurredAt)) return 'not-begun';
  const last = namedIn.at(-1);
  const isFresh = last !== undefined && occurredAt - last.list.asOf <= staleAfterMs;
  return isFresh || vanishesIn !== null ? 'in-force' : 'stale';
}

/** The last day of a spell that is over: the stated end, else the London day of the list in which it vanishes. */
export function lastDayOf({ end, vanishesIn }: PlanSpell, on: string): string {
  if (end !== null && end < on) return end;
  return vanishesIn === null ? on : londonDate(vanishesIn.asOf);
}
