import type { DeliveryState, NoticeRequested } from '#libs/contracts';
import type { Sql } from '#libs/platform';

/** A notice as stored. */
export interface StoredNotice {
  readonly noticeId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly severity: NoticeRequested['severity'];
  readonly role: NoticeRequested['role'];
  readonly organisation: string;
  readonly reason: NoticeRequested['reason'];
  readonly link: string;
  readonly answerBy: Date;
  readonly requestedAt: Date;
  readonly recipient: string | null;
}

/** @returns false when the notice is already there: then nothing may follow from it again */
export async function insertNotice(
  sql: Sql,
  notice: NoticeRequested,
  recipient: string | null,
  state: DeliveryState,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `INSERT INTO notice (notice_id, case_id, case_number, severity, role, organisation, reason, template, link, answer_by, recipient, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING`,
    [
      notice.noticeId,
      notice.caseId,
      notice.caseNumber,
      notice.severity,
      notice.role,
      notice.organisation,
      notice.reason,
      notice.template,
      notice.link,
      notice.answerBy,
      recipient,
      state,
    ],
    'notice-insert',
  );
  return rowCount === 1;
}

/** A notice by its id; null when there is none. */
export async function findNotice(sql: Sql, noticeId: string): Promise<StoredNotice | null> {
  const { rows } = await sql.query<StoredNotice>(
    `SELECT notice_id AS "noticeId", case_id AS "caseId", case_number AS "caseNumber", severity, role, organisation, reason,
       link, answer_by AS "answerBy", requested_at AS "requestedAt", recipient
     FROM notice WHERE notice_id = $1`,
    [noticeId],
    'notice-find',
  );
  return rows[0] ?? null;
}

/** Keeps how far a notice has come. */
export async function setNoticeState(sql: Sql, noticeId: string, state: DeliveryState): Promise<void> {
  await sql.query('UPDATE notice SET state = $2 WHERE notice_id = $1', [noticeId, state], 'notice-state');
}
