import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { ChronologyError, readChronology, type Chronology } from '#libs/chronology';

/** Files to be read, and what cannot be: nothing of it is a reason to leave the others out. */
export interface Found {
  readonly files: readonly string[];
  /** Of what was named and is not there. */
  readonly faults: readonly ChronologyError[];
  /** Of folders that cannot be opened, or hold no JSON file. */
  readonly folderFaults: readonly ChronologyError[];
}

const none: Found = { files: [], faults: [], folderFaults: [] };

/**
 * Files that were named, and the JSON files of folders that were, and of folders in them, in the order of their names: the same
 * whatever the order of the call.
 */
export function filesOf(named: readonly string[]): Found {
  const found = together(
    named.map((path) => {
      const kind = kindOf(path);
      if (kind instanceof ChronologyError) return { ...none, faults: [kind] };
      if (kind !== 'folder') return { ...none, files: [path] };
      const inside = filesIn(path);
      const isEmpty = inside.files.length + inside.folderFaults.length === 0;
      return isEmpty ? { ...none, folderFaults: [fault(path, 'this folder holds no JSON file')] } : inside;
    }),
  );
  return { ...found, files: [...new Set(found.files)].sort() };
}

function together(found: readonly Found[]): Found {
  return {
    files: found.flatMap(({ files }) => files),
    faults: found.flatMap(({ faults }) => faults),
    folderFaults: found.flatMap(({ folderFaults }) => folderFaults),
  };
}

function filesIn(folder: string): Found {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return { ...none, folderFaults: [unreadable(folder, error)] };
  }
  return together(
    entries.map((entry): Found => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      // to open a pipe, or a link to one, would wait for whoever writes into it
      const isRead = /\.json$/i.test(entry.name) && kindOf(path) !== 'pipe';
      return isRead ? { ...none, files: [path] } : none;
    }),
  );
}

/** What a path, or the target of a link, is: a pipe is whatever is neither a file nor a folder. */
function kindOf(path: string): 'file' | 'folder' | 'pipe' | ChronologyError {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return fault(path, 'there is no such file or folder');
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'pipe';
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
