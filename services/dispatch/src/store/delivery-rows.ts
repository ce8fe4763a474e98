import { leaseSeconds, longestWaitSeconds, type Sql } from '#libs/platform';
import type { DeliveryOutcome } from '../domain/delivery-outcome.js';

/** Queues the delivery of a notice, due now, and wakes the worker at commit. */
export async function armDelivery(sql: Sql, noticeId: string): Promise<void> {
  await sql.query('INSERT INTO delivery (id, due_at) VALUES ($1, clock.now())', [noticeId], 'delivery-arm');
  await sql.query(`SELECT pg_notify('delivery_armed', '')`, [], 'delivery-notify');
}

/**
 * Claims deliveries that are due, oldest first, passing over those to people whose mail server is busy: however many
 * wait for it, the next one for somebody else is found.
 * @returns ids of the notices
 */
export async function claimDeliveries(sql: Sql, limit: number, busy: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `UPDATE delivery SET lease_until = clock.now() + make_interval(secs => $2), attempts = attempts + 1
     WHERE id IN (
       SELECT delivery.id FROM delivery JOIN notice ON notice_id = delivery.id
       WHERE delivery.state = 'armed' AND due_at <= clock.now() AND recipient <> ALL ($3::text[])
         AND (lease_until IS NULL OR lease_until < clock.now() OR lease_until > clock.now() + make_interval(secs => $4))
       ORDER BY due_at LIMIT $1 FOR UPDATE OF delivery SKIP LOCKED)
     RETURNING id`,
    [limit, leaseSeconds, busy, longestWaitSeconds],
    'delivery-claim',
  );
  return rows.map(({ id }) => id);
}

/** Gives a claimed delivery back as it was. */
export async function releaseDelivery(sql: Sql, noticeId: string): Promise<void> {
  await sql.query(
    `UPDATE delivery SET lease_until = NULL WHERE id = $1 AND state = 'armed'`,
    [noticeId],
    'delivery-release',
  );
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

/** Nothing more is to be sent. */
export async function finishDelivery(sql: Sql, noticeId: string): Promise<void> {
  await sql.query(
    `UPDATE delivery SET state = 'fired', lease_until = NULL WHERE id = $1 AND state = 'armed'`,
    [noticeId],
    'delivery-finish',
  );
}

/** Tries again after a wait. */
export async function retryDelivery(sql: Sql, noticeId: string, seconds: number): Promise<void> {
  await sql.query(
    `UPDATE delivery SET due_at = clock.now() + make_interval(secs => $2), lease_until = NULL WHERE id = $1 AND state = 'armed'`,
    [noticeId, seconds],
    'delivery-retry',
  );
}
