import type { Sql } from '#libs/platform';
import type { CaseReference } from '../store/case-rows.js';
import { concernedBy } from '../store/visible-cases.js';
import type { ReaderParts } from '../readers/reader-parts.js';

/**
 * Why an acknowledgement in somebody's name silences nothing: a slip of the keys names nobody, and somebody who has
 * neither a grant nor a duty for an organisation concerned does not have the case. Null when they may, or there is no case.
 */
export async function whyNotConcerned(
  sql: Sql,
  reference: CaseReference,
  { by, organisation }: { readonly by: string; readonly organisation: string | null },
  parts: ReaderParts,
): Promise<'person-not-known' | 'person-not-concerned' | null> {
  const directory = parts.directory.current;
  const concerned = await concernedBy(sql, reference);
  if (concerned === null) return null;
  if (!directory.knows(by)) return 'person-not-known';
  const theirs = directory.organisationsOf(by);
  const answering = organisation === null ? concerned : concerned.filter((code) => code === organisation);
  return answering.some((code) => theirs.has(code)) ? null : 'person-not-concerned';
}
