import type { Sql } from '#libs/platform';
import type { EndedAttempt } from '../domain/ended-attempt.js';

const endRows = `
  WITH said AS (
    SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::int[], $6::text[], $7::float8[])
      AS s (notice_id, attempt, outcome, reason, response_code, state, retry_in_seconds)),
  held AS MATERIALIZED (SELECT id FROM delivery WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE),
  ended AS (
    UPDATE delivery_attempt AS tried SET ended_at = clock.now(), outcome = said.outcome, reason = said.reason,
      response_code = said.response_code
    FROM said JOIN held ON held.id = said.notice_id
    WHERE tried.notice_id = said.notice_id AND tried.attempt = said.attempt AND tried.outcome IS NULL
    RETURNING said.notice_id, said.state, said.retry_in_seconds),
  moved AS (
    UPDATE delivery SET lease_until = NULL,
      state = CASE WHEN retry_in_seconds IS NULL THEN 'fired' ELSE 'armed' END,
      due_at = CASE WHEN retry_in_seconds IS NULL THEN due_at ELSE clock.now() + make_interval(secs => retry_in_seconds) END
    FROM ended WHERE delivery.id = ended.notice_id AND delivery.state = 'armed'),
  kept AS (UPDATE notice SET state = ended.state FROM ended WHERE notice.notice_id = ended.notice_id)
  SELECT notice_id AS "noticeId", clock.now() AS at FROM ended`;

/**
 * Writes how attempts ended, and what becomes of their deliveries and notices.
 * @returns when each was written, by notice; not those whose delivery another worker has taken over meanwhile: their
 * outcome counts for nothing
 */
export async function endAttempts(sql: Sql, attempts: readonly EndedAttempt[]): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql.query<{ noticeId: string; at: Date }>(
    endRows,
    [
      attempts.map(({ noticeId }) => noticeId),
      attempts.map(({ attempt }) => attempt),
      attempts.map(({ outcome }) => outcome.kind),
      attempts.map(({ outcome }) => (outcome.kind === 'sent' ? null : outcome.reason)),
      attempts.map(({ outcome }) => (outcome.kind === 'sent' ? null : outcome.responseCode)),
      attempts.map(({ next }) => next.state),
      attempts.map(({ next }) => (next.state === 'failed-temporary' ? next.retryInSeconds : null)),
    ],
    'attempts-end',
  );
  return new Map(rows.map(({ noticeId, at }) => [noticeId, at]));
}
