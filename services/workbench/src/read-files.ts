import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ChronologyError, readChronology, type Chronology } from '#libs/chronology';

/**
 * Files that were named, and the JSON files of folders that were, in the order of their names: the same whatever the order of the
 * call.
 * @throws ChronologyError when there is no such file, or a folder holds none
 */
export function filesOf(named: readonly string[]): readonly string[] {
  const files = named.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined)
      throw new ChronologyError(path, [{ place: null, what: 'there is no such file or folder' }]);
    if (!found.isDirectory()) return [path];
    const inside = readdirSync(path).filter((name) => name.endsWith('.json'));
    if (inside.length === 0) throw new ChronologyError(path, [{ place: null, what: 'this folder holds no JSON file' }]);
    return inside.map((name) => join(path, name));
  });
  return [...new Set(files)].sort();
}

/** @throws ChronologyError that names each fault with the file, the event and what is allowed there */
export function chronologyIn(file: string): Chronology {
  return readChronology(file, readFileSync(file, 'utf8'));
}
