import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { ChronologyError, readChronology, type Chronology } from '#libs/chronology';

/** Files to be read, and what cannot be: nothing of it is a reason to leave the others out. */
export interface Found {
  readonly files: readonly string[];
  readonly faults: readonly ChronologyError[];
}

/**
 * Files that were named, and the JSON files of folders that were, and of folders in them, in the order of their names: the same
 * whatever the order of the call.
 */
export function filesOf(named: readonly string[]): Found {
  const found = named.map((path) => {
    const kind = kindOf(path);
    if (kind instanceof ChronologyError) return { files: [], faults: [kind] };
    if (kind === 'file') return { files: [path], faults: [] };
    const inside = filesIn(path);
    const isEmpty = inside.files.length + inside.faults.length === 0;
    return isEmpty ? { files: [], faults: [fault(path, 'this folder holds no JSON file')] } : inside;
  });
  return {
    files: [...new Set(found.flatMap(({ files }) => files))].sort(),
    faults: found.flatMap(({ faults }) => faults),
  };
}

function filesIn(folder: string): Found {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return { files: [], faults: [unreadable(folder, error)] };
  }
  const found = entries.map((entry): Found => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    // to open a pipe would wait for whoever writes into it
    const isFile = entry.isFile() || entry.isSymbolicLink();
    return isFile && /\.json$/i.test(entry.name) ? { files: [path], faults: [] } : { files: [], faults: [] };
  });
  return { files: found.flatMap(({ files }) => files), faults: found.flatMap(({ faults }) => faults) };
}

function kindOf(path: string): 'file' | 'folder' | ChronologyError {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return fault(path, 'there is no such file or folder');
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return unreadable(path, error);
  }
}

/** @throws ChronologyError that names each fault with the file, the event and what is allowed there */
export function chronologyIn(file: string): Chronology {
  return readChronology(file, contentOf(file));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** What a machine says of a file that it cannot read, in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'this link leads nowhere',
  ELOOP: 'this link leads back to itself',
  EACCES: 'there is no permission to read it',
  EPERM: 'there is no permission to read it',
  EISDIR: 'this is a folder',
  ENOTDIR: 'a part of this path is no folder',
  ENAMETOOLONG: 'this name is too long',
};

/** A fault of the machine that is none of the file is thrown on. */
function unreadable(path: string, error: unknown): ChronologyError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  return fault(path, reasons[code] ?? `this cannot be read (${code})`);
}

function fault(path: string, what: string): ChronologyError {
  return new ChronologyError(path, [{ place: null, what }]);
}
