import { type z } from 'zod';
import { ChronologyError, type Fault } from './chronology-error.js';
import { faultWords } from './fault-words.js';
import { keyThere } from './stands-there.js';
import { type UnreadKey } from './unread-keys.js';

/** What is found wrong with one file while it is read: all of it is told at once. */
export class Faults {
  private readonly found: Fault[] = [];

  constructor(private readonly file: string) {}

  add(place: string | null, what: string, allowed: readonly string[] = []): void {
    this.found.push({ place, what, allowed });
  }

  /**
   * Reads something by its shape.
   * @param placeOf names the place of a path within it; null: the file as a whole
   * @returns null where it does not have the shape
   */
  read<S extends z.ZodType>(
    shape: S,
    value: unknown,
    placeOf: (path: readonly PropertyKey[]) => string | null,
  ): z.infer<S> | null {
    const parsed = shape.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const { what, allowed } = faultWords(issue, value);
      this.add(placeOf(issue.path), what, allowed);
    }
    return null;
  }

  /**
   * @param unread fields that are passed over: no faults, but told beside them, for one may be what is missed elsewhere
   * @throws ChronologyError when anything was found
   */
  end(unread: readonly UnreadKey[]): void {
    if (this.found.length > 0) throw new ChronologyError(this.file, [...this.found, ...unreadFaults(unread)]);
  }
}

/** A line for each field that was probably meant otherwise; for each other name one, however often it stands. */
function unreadFaults(unread: readonly UnreadKey[]): readonly Fault[] {
  const byName = Map.groupBy(unread, ({ place, key, meant }) => (meant === null ? key : `${place ?? ''} ${key}`));
  return [...byName.values()].flatMap(([first, ...others]): readonly Fault[] => {
    if (first === undefined) return [];
    const { place, key, meant } = first;
    const also = others.length === 0 ? '' : ` (it stands ${others.length + 1} times)`;
    const what = meant === null ? `not read, for the format does not name it${also}` : 'not read';
    const named = keyThere(key);
    const allowed = meant === null ? [] : [meant];
    return [{ place: place === null ? named : `${place}, ${named}`, what, allowed }];
  });
}

/** "plan 2, start": members of a list count from one. */
export function placeIn(path: readonly PropertyKey[]): string | null {
  if (path.length === 0) return null;
  return path
    .map((step) => (typeof step === 'number' ? step + 1 : String(step)))
    .join(', ')
    .replaceAll(/, (\d+)/g, ' $1');
}
