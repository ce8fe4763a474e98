import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { directoryDocument } from '#libs/contracts';
import { PermanentError } from '#libs/platform';
import { Directory, faultsOf } from '../domain/directory.js';

/**
 * Reads and checks the directory file.
 * @throws PermanentError `directory-malformed` (place: path of the value) or `directory-refused` (place: what is wrong,
 * by id); never a name or an address
 */
export function readDirectory(file: string, mailDomains: readonly string[]): Directory {
  const parsed = directoryDocument.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new PermanentError('directory-malformed', { place: parsed.error.issues[0]?.path.join('.') ?? '' });
  const faults = faultsOf(parsed.data, mailDomains);
  if (faults.length > 0) throw new PermanentError('directory-refused', { place: faults.join(' ') });
  return new Directory(parsed.data);
}
