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
}

/** Open cases, the next answer due first; those without a running clock last. @param sight null: all there are */
export async function openCases(sql: Sql, sight: Sight | null): Promise<readonly ListedCase[]> {
  const seen = sight === null ? '' : `AND ${seenWith(1, 2)}`;
  const { rows } = await sql.query<HeaderRow & { readonly organisations: readonly string[] }>(
    `SELECT ${columns}, organisations FROM case_file WHERE state = 'open' ${seen}
     ORDER BY answer_due NULLS LAST, opened_at, case_id LIMIT 1000`,
    sight === null ? [] : [sight.children, sight.feeds],
  );
  return rows.map((row) => ({ header: headerOf(row), organisations: row.organisations }));
}

/** The row of the worklist for one case, open or not; null when there is none. */
export async function caseHeader(sql: Sql, caseId: string): Promise<CaseHeader | null> {
  const { rows } = await sql.query<HeaderRow>(`SELECT ${columns} FROM case_file WHERE case_id = $1`, [caseId]);
  const [row] = rows;
  return row === undefined ? null : headerOf(row);
}

function headerOf(row: HeaderRow): CaseHeader {
  const { id, number, state, severity, organisation } = row;
  return {
    ...{ id, number, state, severity, organisation },
    openedAt: row.opened_at.toISOString(),
    answerDue: row.answer_due?.toISOString() ?? null,
    waitingFor: row.waiting_for.map((told) => {
      const [name = '', code = ''] = told.split('@');
      return { role: role.parse(name), organisation: code };
    }),
  };
}
