import { type z } from 'zod';
import { ChronologyError, type Fault } from './chronology-error.js';

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
    for (const issue of parsed.error.issues) this.add(placeOf(issue.path), issue.message, allowedBy(issue));
    return null;
  }

  /** @throws ChronologyError when anything was found */
  end(): void {
    if (this.found.length > 0) throw new ChronologyError(this.file, this.found);
  }
}

function allowedBy(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const allowed: unknown = issue.code === 'custom' ? issue.params?.['allowed'] : undefined;
  return Array.isArray(allowed) ? allowed.map(String) : [];
}

/** "plan 2, start": members of a list count from one. */
export function placeIn(path: readonly PropertyKey[]): string | null {
  if (path.length === 0) return null;
  return path
    .map((step) => (typeof step === 'number' ? step + 1 : String(step)))
    .join(', ')
    .replaceAll(/, (\d+)/g, ' $1');
}
