import { role, type Severity } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import type { CaseSummary } from '../readers/case-view.js';
import { seenWith, type Sight } from './visible-cases.js';

/** What the worklist shows of a case beside its findings. */
export type CaseHeader = Omit<CaseSummary, 'rules' | 'sentence' | 'plan'>;

interface HeaderRow {
  readonly id: string;
  readonly number: string;
  readonly state: 'open' | 'closed';
  readonly severity: Severity;
  readonly organisation: string;
  readonly opened_at: Date;
  readonly answer_due: Date | null;
  readonly waiting_for: readonly string[];
}

const columns = 'case_id AS id, number, state, severity, organisation, opened_at, answer_due, waiting_for';

/** A case of the list, with the organisations that it concerns. */
export interface ListedCase {
  readonly header: CaseHeader;
  readonly organisations: readonly string[];
  /** As of `VisibleCase`. */
  readonly restricted: boolean | null;
}

type ListedRow = HeaderRow & Omit<ListedCase, 'header'>;

/** Rows of one reading of the list. */
const atATime = 1_000;

/**
 * All open cases, the next answer due first; those without a running clock last. They are read some at a time: what is
 * read must not change in between. @param sight null: all there are
 */
export async function openCases(sql: Sql, sight: Sight | null, rowsAtATime = atATime): Promise<readonly ListedCase[]> {
  const listed: ListedCase[] = [];
  for (;;) {
    const rows = await openCasesAfter(sql, sight, listed.at(-1)?.header.id ?? null, rowsAtATime);
    listed.push(...rows.map(listedOf));
    if (rows.length < rowsAtATime) return listed;
  }
}

async function openCasesAfter(
  sql: Sql,
  sight: Sight | null,
  last: string | null,
  limit: number,
): Promise<readonly ListedRow[]> {
  const seen = sight === null ? '' : `AND ${seenWith(3, 4)}`;
  const { rows } = await sql.query<ListedRow>(
    `SELECT ${columns}, organisations, restricted FROM case_file
     WHERE state = 'open' ${seen} AND ($1::uuid IS NULL OR (coalesce(answer_due, 'infinity'), opened_at, case_id)
       > (SELECT coalesce(answer_due, 'infinity'), opened_at, case_id FROM case_file WHERE case_id = $1))
     ORDER BY answer_due NULLS LAST, opened_at, case_id LIMIT $2`,
    [last, limit, ...(sight === null ? [] : [sight.children, sight.feeds])],
  );
  return rows;
}

/** The row of the worklist for one case, open or not; null when there is none. */
export async function caseHeader(sql: Sql, caseId: string): Promise<ListedCase | null> {
  const { rows } = await sql.query<ListedRow>(
    `SELECT ${columns}, organisations, restricted FROM case_file WHERE case_id = $1`,
    [caseId],
  );
  const [row] = rows;
  return row === undefined ? null : listedOf(row);
}

function listedOf(row: ListedRow): ListedCase {
  const { organisations, restricted } = row;
  return { header: headerOf(row), organisations, restricted };
}

function headerOf(row: HeaderRow): CaseHeader {
  const { id, number, state, severity, organisation } = row;
  return {
    ...{ id, number, state, severity, organisation },
    openedAt: row.opened_at.toISOString(),
    answerDue: row.answer_due?.toISOString() ?? null,
    waitingFor: waitingRoles(row.waiting_for),
  };
}

/** Those whose answer is waited for, of role@organisation. */
export function waitingRoles(waiting: readonly string[]): CaseHeader['waitingFor'] {
  return waiting.map((told) => {
    const [name = '', code = ''] = told.split('@');
    return { role: role.parse(name), organisation: code };
  });
}
