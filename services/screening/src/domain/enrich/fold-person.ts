import { byText, bySourceOrder, type PersonFactStatement } from './statement.js';

/** What is known of a person that rules may read. */
export interface PersonFacts {
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly gestationWeeks: number | null;
}

/**
 * Folds what all feeds say of one child: within a feed absent keeps and `null` clears, in source order; between feeds
 * the first by feed id that has a value.
 */
export function foldPerson(statements: readonly PersonFactStatement[]): PersonFacts {
  const feeds = new Map<string, { birthDate: string | null; gestationWeeks: number | null }>();
  for (const { feed, says } of [...statements].sort((a, b) => bySourceOrder(a.order, b.order))) {
    const held = feeds.get(feed) ?? { birthDate: null, gestationWeeks: null };
    if (says.birthDate !== undefined) held.birthDate = says.birthDate;
    if (says.gestationWeeks !== undefined) held.gestationWeeks = says.gestationWeeks;
    feeds.set(feed, held);
  }
  const byFeed = [...feeds.entries()].sort(([a], [b]) => byText(a, b)).map(([, facts]) => facts);
  return {
    birthDate: byFeed.find(({ birthDate }) => birthDate !== null)?.birthDate ?? null,
    gestationWeeks: byFeed.find(({ gestationWeeks }) => gestationWeeks !== null)?.gestationWeeks ?? null,
  };
}
