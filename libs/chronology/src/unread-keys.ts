import { eventShape, expectedShape, fileShape, planShape } from './file-shape.js';

/** A key that the format does not name, so that what stands there is not read. */
export interface UnreadKey {
  /** `event 7`; null: the file itself. */
  readonly place: string | null;
  readonly key: string;
  /** The key of the format that it was probably meant to be; null: none is like it. */
  readonly meant: string | null;
}

/** Notes and hindsight that authors of chronologies keep beside the format, for readers alone. */
const notes: ReadonlySet<string> = new Set([
  ...['source', 'sources', 'confidence', 'context', 'category', 'note', 'reviewNote', 'what', 'why', 'label'],
  ...['missedOpportunities', 'publishedCounts', 'aggregateContacts', 'alternatives', 'datePrecision'],
  ...['onPlanAtEvent', 'daysBeforeOutcome', 'healthDaysBeforeOutcome', 'firstReasonableAlarmDate'],
  ...['specialty', 'essential', 'ageMonths'],
]);

const keysOf = {
  file: Object.keys(fileShape.shape),
  event: Object.keys(eventShape.shape),
  plan: Object.keys(planShape.shape),
  expected: Object.keys(expectedShape.shape),
} as const;

/** Keys of a file that are not read, each place in its order; known notes and hindsight are left out. */
export function unreadKeys(json: unknown): readonly UnreadKey[] {
  const file = fieldsOf(json);
  const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const events = listed(file['events']);
  const places = placesOfEvents(events);
  return [
    ...unreadIn(file, null, keysOf.file),
    ...unreadIn(fieldsOf(file['expected']), 'expected', keysOf.expected),
    ...listed(file['plan']).flatMap((plan, at) => unreadIn(fieldsOf(plan), `plan ${at + 1}`, keysOf.plan)),
    ...events.flatMap((event, at) => unreadIn(fieldsOf(event), places[at] ?? null, keysOf.event)),
  ];
}

/** "event 7" of each row, by its number; "event in place 3" without one, "event 7 (in place 3)" where others have the same. */
export function placesOfEvents(events: readonly unknown[]): readonly string[] {
  const numbers = events.map((event) => {
    const n = fieldsOf(event)['n'];
    return typeof n === 'number' && Number.isInteger(n) ? n : null;
  });
  const all = Map.groupBy(numbers, (n) => n);
  return numbers.map((n, at) => {
    if (n === null) return `event in place ${at + 1}`;
    return (all.get(n) ?? []).length > 1 ? `event ${n} (in place ${at + 1})` : `event ${n}`;
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function unreadIn(
  fields: Readonly<Record<string, unknown>>,
  place: string | null,
  known: readonly string[],
): readonly UnreadKey[] {
  return Object.keys(fields)
    .filter((key) => !known.includes(key) && !notes.has(key))
    .map((key) => ({ place, key, meant: nearest(key, known) }));
}

/** Letters that may differ in a key of so many. */
const lettersFor = (length: number): number => Math.min(2, Math.floor((length + 1) / 3));

function nearest(key: string, known: readonly string[]): string | null {
  const near = known
    .map((name) => ({ name, apart: distance(plain(key), plain(name)) }))
    .filter(({ name, apart }) => apart <= lettersFor(name.length))
    .toSorted((one, other) => one.apart - other.apart);
  return near[0]?.name ?? null;
}

function plain(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** How many letters must be put in, left out or changed to make one word the other (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [place, wanted] of Array.from(other).entries())
      next.push(
        Math.min((row[place] ?? 0) + (letter === wanted ? 0 : 1), (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
