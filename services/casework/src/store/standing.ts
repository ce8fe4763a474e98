import { uuidArray, type Sql } from '#libs/platform';
import { Aliases, type Alias } from '../domain/aliases.js';
import type { LoadedCase } from '../domain/case-book.js';
import type { CaseEvent, JournalEntry } from '../domain/case-event.js';
import { aliasesOfKnown, knownIds } from './alias-rows.js';
import { foldCase, type CaseRow } from './case-rows.js';
import { numbersDrawn } from './write-cases.js';

/** What is decided from, beside the events. */
export interface Standing {
  /** When all of it is decided, by the one clock. */
  readonly now: Date;
  readonly cases: readonly LoadedCase[];
  readonly aliases: Aliases;
  /** Numbers for cases that may have to be opened. One that is not used is never used. */
  readonly numbers: readonly string[];
}

/** What opening cases needs to know. */
interface Opening {
  readonly childIds: readonly string[];
  /** Numbers to be drawn. */
  readonly numbers: number;
}

interface StandingRow {
  readonly now: Date;
  readonly entries: readonly (readonly [caseId: string, sequence: number, at: string, event: CaseEvent])[];
  readonly aliases: readonly Alias[] | null;
  readonly numbers: readonly string[];
}

const nowAndEntries = `clock.now() AS now, (
    SELECT coalesce(json_agg(json_build_array(case_id, sequence, at, event) ORDER BY case_id, sequence), '[]')
    FROM case_journal WHERE case_id = ANY ($1::uuid[])) AS entries`;

const ofCases = `SELECT ${nowAndEntries}, NULL AS aliases, '{}'::text[] AS numbers`;

const ofCasesAndChildren = `WITH RECURSIVE ${knownIds(2)}
  SELECT ${nowAndEntries}, (SELECT json_agg(said) FROM (${aliasesOfKnown}) AS said) AS aliases,
    ARRAY(${numbersDrawn(3)}) AS numbers`;

/**
 * Reads what stands behind locked cases, in one statement after the one that locked them: a statement that waits for a
 * lock still sees the journals as they were before, and a link that was waited for is not known to it.
 */
export async function readStanding(sql: Sql, locked: readonly CaseRow[], opening?: Opening): Promise<Standing> {
  const caseIds = uuidArray(locked.map(({ case_id }) => case_id));
  const { rows } =
    opening === undefined
      ? await sql.query<StandingRow>(ofCases, [caseIds], 'standing-of-cases')
      : await sql.query<StandingRow>(
          ofCasesAndChildren,
          [caseIds, uuidArray([...opening.childIds, ...locked.map(({ child_id }) => child_id)]), opening.numbers],
          'standing-of-children',
        );
  const [row] = rows;
  if (row === undefined) throw new Error('what stands behind cases gave no row');
  const { now, entries, aliases, numbers } = row;
  const journals = new Map<string, JournalEntry[]>(locked.map(({ case_id }) => [case_id, []]));
  for (const [caseId, sequence, at, event] of entries)
    journals.get(caseId)?.push({ sequence, at: new Date(at).toISOString(), event });
  return {
    now,
    cases: locked.map((one) => foldCase(one, journals.get(one.case_id) ?? [])),
    aliases: new Aliases(aliases ?? []),
    numbers,
  };
}
