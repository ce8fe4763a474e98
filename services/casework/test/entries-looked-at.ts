const methods = [
  'map',
  'flatMap',
  'filter',
  'reduce',
  'some',
  'every',
  'find',
  'findLast',
  'forEach',
  'slice',
] as const;
const others = ['toReversed', 'toSorted', Symbol.iterator] as const;

type Method = (this: readonly unknown[], ...given: readonly unknown[]) => unknown;
const lists = Array.prototype as unknown as Record<string | symbol, Method>;

/** How many entries of journals are looked at while something is worked out: a whole list each time that one is gone through. */
export function entriesLookedAt(work: () => void): number {
  let count = 0;
  const were = [...methods, ...others].map((name) => [name, lists[name]] as const);
  for (const [name, was] of were)
    lists[name] = function (...given) {
      // by place: to take it apart would be counted
      const first: unknown = this[0];
      const isJournal = typeof first === 'object' && first !== null && 'event' in first && 'sequence' in first;
      if (isJournal) count += name === 'slice' ? this.length - Number(given[0] ?? 0) : this.length;
      return was?.apply(this, given as unknown[]);
    };
  try {
    work();
  } finally {
    for (const [name, was] of were) if (was !== undefined) lists[name] = was;
  }
  return count;
}
