import { byOrder, byText, distinctSignals, sourceTime, type PersonFactStatement } from './statement.js';

/** What is known of a person that rules may read. */
export interface PersonFacts {
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly gestationWeeks: number | null;
}

/** What one feed says of a person, folded. */
export interface FeedPerson extends PersonFacts {
  readonly feed: string;
  /** Time of the latest statement in source order, milliseconds. */
  readonly latestAt: number;
}

/** Folds what each feed says of one child: absent keeps and `null` clears, in source order. Ordered by feed. */
export function foldPersonByFeed(statements: readonly PersonFactStatement[]): readonly FeedPerson[] {
  const feeds = new Map<string, FeedPerson>();
  for (const { feed, says, order } of distinctSignals(statements).sort(byOrder)) {
    const held = feeds.get(feed);
    feeds.set(feed, {
      feed,
      latestAt: sourceTime(order),
      birthDate: says.birthDate === undefined ? (held?.birthDate ?? null) : says.birthDate,
      gestationWeeks: says.gestationWeeks === undefined ? (held?.gestationWeeks ?? null) : says.gestationWeeks,
    });
  }
  return [...feeds.values()].sort(byFeed);
}

function byFeed(one: FeedPerson, other: FeedPerson): number {
  return byText(one.feed, other.feed);
}

/** `YYYY-MM-DD` of the first feed that has one; null where none has. */
export function birthDateOf(byFeed: readonly FeedPerson[]): string | null {
  for (const { birthDate } of byFeed) if (birthDate !== null) return birthDate;
  return null;
}

/** Of what the feeds say, the first by feed id that has a value. */
export function personOf(byFeed: readonly FeedPerson[]): PersonFacts {
  return {
    birthDate: birthDateOf(byFeed),
    gestationWeeks: byFeed.find(({ gestationWeeks }) => gestationWeeks !== null)?.gestationWeeks ?? null,
  };
}
