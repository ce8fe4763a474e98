import type { Sql } from '#libs/platform';
import type { ClaimedNotice } from './turn-deliveries.js';

/*
 * Attempts of before that never ended are marked as not known, as in a turn: a process died with them. Members that are
 * done already stay out.
 */
const memberRows = `
  WITH member AS MATERIALIZED (
    SELECT notice.*, delivery.target FROM notice JOIN delivery ON delivery.id = notice_id
    WHERE bundle = $1 AND notice_id <> $1 AND delivery.state = 'armed' ORDER BY notice_id FOR UPDATE OF delivery),
  lost AS (
    UPDATE delivery_attempt SET outcome = 'not-known', ended_at = clock.now()
    FROM member WHERE delivery_attempt.notice_id = member.notice_id AND outcome IS NULL),
  started AS (
    INSERT INTO delivery_attempt (notice_id, attempt)
    SELECT notice_id, 1 + coalesce((SELECT max(attempt) FROM delivery_attempt WHERE notice_id = member.notice_id), 0) FROM member
    RETURNING notice_id, attempt)
  SELECT member.notice_id AS "noticeId", case_id AS "caseId", case_number AS "caseNumber", severity, role, organisation, reason,
    template, last, bundle, escalated_at IS NOT NULL AS escalated, link, answer_by AS "answerBy", requested_at AS "requestedAt", recipient, target, attempt
  FROM member JOIN started ON started.notice_id = member.notice_id ORDER BY answer_by, case_number`;

/**
 * Closes a bundle whose mail is to go out, and begins an attempt of each notice that goes along. What is in it stays the
 * same from now on, for every attempt.
 * @param lead id of the bundle: of the notice that carries the mail, whose own attempt is there already
 */
export async function openBundle(sql: Sql, lead: string): Promise<readonly ClaimedNotice[]> {
  // by itself: whoever is adding to it is waited for, and seen by the next statement
  await sql.query(
    'UPDATE bundle SET closed_at = clock.now() WHERE id = $1 AND closed_at IS NULL',
    [lead],
    'bundle-close',
  );
  const { rows } = await sql.query<ClaimedNotice>(memberRows, [lead], 'bundle-members');
  return rows;
}

/**
 * Notices whose bundle has gone without them, for want of a row when its mail ended: each goes out by itself.
 * @returns how many
 */
export async function releaseLeftBehind(sql: Sql): Promise<number> {
  const { rowCount } = await sql.query(
    `WITH left_behind AS (
       UPDATE delivery SET due_at = clock.now() FROM notice
       WHERE notice.notice_id = delivery.id AND delivery.state = 'armed' AND delivery.due_at = 'infinity'
         AND NOT EXISTS (SELECT FROM delivery AS lead WHERE lead.id = notice.bundle AND lead.state = 'armed')
       RETURNING delivery.id)
     UPDATE notice SET bundle = NULL FROM left_behind WHERE notice_id = left_behind.id`,
    [],
    'bundles-left-behind',
  );
  return rowCount;
}
