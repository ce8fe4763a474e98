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

/** Open cases, the next answer due first; those without a running clock last. @param sight null: all there are */
export async function openCases(sql: Sql, sight: Sight | null): Promise<readonly ListedCase[]> {
  const seen = sight === null ? '' : `AND ${seenWith(1, 2)}`;
  const { rows } = await sql.query<ListedRow>(
    `SELECT ${columns}, organisations, restricted FROM case_file WHERE state = 'open' ${seen}
     ORDER BY answer_due NULLS LAST, opened_at, case_id LIMIT 1000`,
    sight === null ? [] : [sight.children, sight.feeds],
  );
  return rows.map(listedOf);
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
