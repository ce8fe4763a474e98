import type { NoticeRequested } from '#libs/contracts';
import { leaseSeconds, longestWaitSeconds, type Sql } from '#libs/platform';

/** A notice whose mail is to go out now, under an attempt that is written down already. */
export interface ClaimedNotice {
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
  /** Whose slots the mail takes. */
  readonly target: string;
  /** From 1. */
  readonly attempt: number;
}

/** Room for more mails. */
export interface FreeSlots {
  readonly slots: number;
  readonly slotsPerTarget: number;
  /** Mails under way to each target. */
  readonly busy: ReadonlyMap<string, number>;
  /** Ids of the notices under way, which nobody here may take again. */
  readonly underWay: readonly string[];
}

/*
 * `waiting` jumps from target to target in the index, so that the cost follows the number of targets and not of mails.
 * Delivery rows are locked before attempt rows here and where attempts end: neither waits for the other in a circle.
 */
const claimRows = `
  WITH RECURSIVE moment AS MATERIALIZED (SELECT clock.now() AS at),
  waiting (target) AS (
    (SELECT target FROM delivery WHERE state = 'armed' ORDER BY target LIMIT 1)
    UNION ALL
    SELECT (SELECT further.target FROM delivery AS further WHERE further.state = 'armed' AND further.target > waiting.target
      ORDER BY further.target LIMIT 1)
    FROM waiting WHERE waiting.target IS NOT NULL),
  picked AS MATERIALIZED (
    SELECT due.id
    FROM waiting LEFT JOIN unnest($5::text[], $6::int[]) AS busy (target, mails) ON busy.target = waiting.target
    CROSS JOIN LATERAL (
      SELECT id, due_at FROM delivery
      WHERE state = 'armed' AND delivery.target = waiting.target AND due_at <= (SELECT at FROM moment)
        AND (lease_until IS NULL OR lease_until < (SELECT at FROM moment)
          OR lease_until > (SELECT at FROM moment) + make_interval(secs => $4))
        AND id <> ALL ($7::uuid[])
      ORDER BY due_at LIMIT greatest(0, $2 - coalesce(busy.mails, 0)) FOR UPDATE SKIP LOCKED) AS due
    ORDER BY due.due_at LIMIT $1),
  claimed AS (
    UPDATE delivery SET lease_until = (SELECT at FROM moment) + make_interval(secs => $3), attempts = attempts + 1
    WHERE id = ANY (ARRAY(SELECT id FROM picked)) RETURNING id, target),
  lost AS (
    UPDATE delivery_attempt SET outcome = 'not-known', ended_at = clock.now()
    FROM claimed WHERE notice_id = claimed.id AND outcome IS NULL),
  started AS (
    INSERT INTO delivery_attempt (notice_id, attempt)
    SELECT id, 1 + coalesce((SELECT max(attempt) FROM delivery_attempt WHERE notice_id = claimed.id), 0) FROM claimed
    RETURNING notice_id, attempt)
  SELECT notice.notice_id AS "noticeId", case_id AS "caseId", case_number AS "caseNumber", severity, role, organisation, reason,
    link, answer_by AS "answerBy", requested_at AS "requestedAt", recipient, target, attempt
  FROM claimed JOIN started ON started.notice_id = claimed.id JOIN notice ON notice.notice_id = claimed.id`;

/**
 * Claims deliveries that are due, oldest first, as many as there are slots free for each target, and writes their attempts
 * down before any mail goes out; an attempt of before that never ended is marked as not known.
 */
export async function claimDeliveries(sql: Sql, free: FreeSlots): Promise<readonly ClaimedNotice[]> {
  const { slots, slotsPerTarget, busy, underWay } = free;
  const { rows } = await sql.query<ClaimedNotice>(
    claimRows,
    [slots, slotsPerTarget, leaseSeconds, longestWaitSeconds, [...busy.keys()], [...busy.values()], underWay],
    'delivery-claim',
  );
  return rows;
}
