/** What things are ordered by: texts by UTF-16 code unit, numbers by size; the first difference decides. */
export type OrderKey = readonly (string | number)[];

export function compareKeys(one: OrderKey, other: OrderKey): number {
  for (const [place, mine] of one.entries()) {
    const theirs = other[place];
    if (theirs === undefined) return 1;
    if (mine < theirs) return -1;
    if (mine > theirs) return 1;
  }
  return one.length - other.length;
}

export function sortedBy<T>(items: Iterable<T>, keyOf: (item: T) => OrderKey): T[] {
  return [...items].sort((one, other) => compareKeys(keyOf(one), keyOf(other)));
}

/** Each value once, compared by JSON text, where it first stands. */
export function eachOnce<T>(values: readonly T[]): T[] {
  const texts = values.map((value) => JSON.stringify(value));
  return values.filter((_, place) => texts.indexOf(texts[place] ?? '') === place);
}
