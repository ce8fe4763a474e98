import type { DeliveryOutcome } from '../domain/delivery-outcome.js';
import type { Sql } from '#libs/platform';

export async function armDelivery(sql: Sql, noticeId: string): Promise<void> {
  await sql.query('INSERT INTO delivery (id, due_at) VALUES ($1, clock.now())', [noticeId], 'delivery-arm');
  await sql.query(`SELECT pg_notify('delivery_armed', '')`, [], 'delivery-notify');
}

/** Writes the attempt before the mail goes out; one that never ended is marked as not known. */
export async function startAttempt(sql: Sql, noticeId: string): Promise<number> {
  await sql.query(
    `UPDATE delivery_attempt SET outcome = 'not-known', ended_at = clock.now() WHERE notice_id = $1 AND outcome IS NULL`,
    [noticeId],
    'attempt-lost',
  );
  const { rows } = await sql.query<{ attempt: number }>(
    `INSERT INTO delivery_attempt (notice_id, attempt)
     SELECT $1, coalesce(max(attempt), 0) + 1 FROM delivery_attempt WHERE notice_id = $1 RETURNING attempt`,
    [noticeId],
    'attempt-start',
  );
  return rows[0]?.attempt ?? 1;
}

/** @returns false when another worker has taken the delivery over meanwhile: then this outcome counts for nothing */
export async function endAttempt(
  sql: Sql,
  noticeId: string,
  attempt: number,
  outcome: DeliveryOutcome,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE delivery_attempt SET ended_at = clock.now(), outcome = $3, reason = $4, response_code = $5
     WHERE notice_id = $1 AND attempt = $2 AND outcome IS NULL`,
    [
      noticeId,
      attempt,
      outcome.kind,
      outcome.kind === 'sent' ? null : outcome.reason,
      outcome.kind === 'sent' ? null : outcome.responseCode,
    ],
    'attempt-end',
  );
  return rowCount === 1;
}

export async function finishDelivery(sql: Sql, noticeId: string): Promise<void> {
  await sql.query(
    `UPDATE delivery SET state = 'fired', lease_until = NULL WHERE id = $1 AND state = 'armed'`,
    [noticeId],
    'delivery-finish',
  );
}

export async function retryDelivery(sql: Sql, noticeId: string, seconds: number): Promise<void> {
  await sql.query(
    `UPDATE delivery SET due_at = clock.now() + make_interval(secs => $2), lease_until = NULL WHERE id = $1 AND state = 'armed'`,
    [noticeId, seconds],
    'delivery-retry',
  );
}
