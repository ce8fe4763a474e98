import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { directoryDocument, type Job } from '#libs/contracts';

/** Somebody who can sign in: a person of the directory who has a grant. */
export interface Account {
  /** Directory id: the subject of every token. */
  readonly id: string;
  readonly name: string;
  /** Jobs by the directory. For people to read: no right follows from a token. */
  readonly roles: readonly Job[];
  /** Organisation of the first grant. */
  readonly organisation: string;
}

/**
 * The people of a directory file who may sign in, in the order of the file.
 * @throws Error when the file is no directory
 */
export function readAccounts(file: string): readonly Account[] {
  const { people } = directoryDocument.parse(parse(readFileSync(file, 'utf8')));
  return people.flatMap(({ id, name, grants }) => {
    const [first] = grants;
    if (first === undefined) return [];
    return [{ id, name, roles: [...new Set(grants.flatMap(({ jobs }) => jobs))], organisation: first.organisation }];
  });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The account that a name (id or full name, in any case) and a password open; null for any other. */
export function accountOf(
  accounts: readonly Account[],
  passwords: Readonly<Record<string, string>>,
  given: { readonly name: string; readonly password: string },
): Account | null {
  const wanted = given.name.trim().toLowerCase();
  const account = accounts.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  const expected = account === undefined ? undefined : passwords[account.id];
  // somebody who is not there takes as long as a wrong password
  const same = timingSafeEqual(digest(given.password), digest(expected ?? ''));
  return account !== undefined && expected !== undefined && expected !== '' && same ? account : null;
}
