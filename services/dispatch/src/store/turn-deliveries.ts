import type { DeliveryState, NoticeRequested } from '#libs/contracts';
import { outboxRows, saidTypes, saidArrays, saidColumns } from '#libs/messaging';
import {
  arrayRows,
  placedArrayRows,
  int4Array,
  leaseSeconds,
  longestWaitSeconds,
  textArray,
  uuidArray,
  type Sql,
} from '#libs/platform';
import type { NextStep } from '../domain/delivery-outcome.js';
import type { EndedAttempt } from '../domain/ended-attempt.js';
import { receiptOf } from '../domain/receipt.js';

/** A notice whose mail is to go out now, under an attempt that is written down already. */
export interface ClaimedNotice {
  readonly noticeId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly severity: NoticeRequested['severity'];
  readonly role: NoticeRequested['role'];
  readonly organisation: string;
  readonly reason: NoticeRequested['reason'];
  readonly template: NoticeRequested['template'];
  /** Whether nobody of its chain is told after it; null where that was not said. */
  readonly last: boolean | null;
  /** Id of the notice whose mail takes this one along, it may be this one; null: it goes by itself. */
  readonly bundle: string | null;
  /** Whether casework has been told to go on without this notice. */
  readonly escalated: boolean;
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

/** Room for no mail. */
export const noSlots: FreeSlots = { slots: 0, slotsPerTarget: 0, busy: new Map(), underWay: [] };

/** What a turn has done. */
export interface Turn {
  /** Notices of the attempts that were written; not those whose delivery another worker has taken over meanwhile. */
  readonly settled: ReadonlySet<string>;
  readonly claimed: readonly ClaimedNotice[];
}

/** Stands in a receipt for the moment at which its attempt is written. */
const atWriting = new Date(0);

/*
 * `told` are the attempts that have ended, each with its receipt; `waiting` jumps from target to target in the index, so that
 * the cost follows the number of targets and not of mails. Delivery rows are locked before attempt rows, and those that are
 * claimed are waited for by nobody: no two turns wait for each other in a circle. No delivery is both ended and claimed.
 * Receipts are counted by key here, where those that nobody waits for any more have fallen out. Whoever mail has failed for
 * good is to be rung before the answer is due; where that has passed, or none is waited for, as soon as for anybody. `rung` is asked for, or it
 * would not ring. A claimed notice is locked to be read as it is, not as it was when the turn began: others may go along with
 * its mail since.
 */
const turnRows = `
  WITH RECURSIVE told AS MATERIALIZED (
    SELECT * FROM ${placedArrayRows(['uuid', 'int', 'text', 'text', 'int', 'text', 'float8', ...saidTypes, 'text', 'float8'])}
      AS s (notice_id, attempt, outcome, reason, response_code, state, retry_in_seconds, ${saidColumns}, phone, ring_within, ord)),
  held AS MATERIALIZED (SELECT id FROM delivery WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE),
  ended AS (
    UPDATE delivery_attempt AS tried SET ended_at = clock.now(), outcome = told.outcome, reason = told.reason,
      response_code = told.response_code
    FROM told JOIN held ON held.id = told.notice_id
    WHERE tried.notice_id = told.notice_id AND tried.attempt = told.attempt AND tried.outcome IS NULL
    RETURNING told.*, tried.ended_at),
  moved AS (
    UPDATE delivery SET lease_until = NULL,
      state = CASE WHEN retry_in_seconds IS NULL THEN 'fired' ELSE 'armed' END,
      due_at = CASE WHEN retry_in_seconds IS NULL OR due_at = 'infinity' THEN due_at
        ELSE clock.now() + make_interval(secs => retry_in_seconds) END
    FROM ended WHERE delivery.id = ended.notice_id AND delivery.state = 'armed'),
  kept AS (UPDATE notice SET state = ended.state FROM ended WHERE notice.notice_id = ended.notice_id),
  to_ring AS (
    INSERT INTO phone_task (notice_id, person, phone, reason, due_at)
    SELECT ended.notice_id, recipient, phone, ended.reason,
      CASE WHEN answer_by > ended_at THEN least(answer_by, ended_at + make_interval(secs => ring_within))
        ELSE ended_at + make_interval(secs => ring_within) END
    FROM ended JOIN notice ON notice.notice_id = ended.notice_id WHERE phone IS NOT NULL
    ON CONFLICT DO NOTHING),
  said AS MATERIALIZED (
    SELECT topic, key, event_id, type, time, subject, received_at, traceparent, ord,
      replace(value, $21, to_char(ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS value,
      dense_rank() OVER (ORDER BY topic COLLATE "C", key COLLATE "C")::int AS place,
      (count(*) OVER same_key - row_number() OVER (same_key ORDER BY ord))::int AS later
    FROM ended WINDOW same_key AS (PARTITION BY topic, key)),
  said_key AS (SELECT topic, key, count(*)::int AS times FROM said GROUP BY topic, key),
  ${outboxRows},
  moment AS MATERIALIZED (SELECT clock.now() AS at),
  waiting (target) AS (
    (SELECT target FROM delivery WHERE state = 'armed' ORDER BY target LIMIT 1)
    UNION ALL
    SELECT (SELECT further.target FROM delivery AS further WHERE further.state = 'armed' AND further.target > waiting.target
      ORDER BY further.target LIMIT 1)
    FROM waiting WHERE waiting.target IS NOT NULL),
  picked AS MATERIALIZED (
    SELECT due.id
    FROM waiting LEFT JOIN ${arrayRows(['text', 'int'], 26)} AS busy (target, mails) ON busy.target = waiting.target
    CROSS JOIN LATERAL (
      SELECT id, due_at FROM delivery
      WHERE state = 'armed' AND delivery.target = waiting.target AND due_at <= (SELECT at FROM moment)
        AND (lease_until IS NULL OR lease_until < (SELECT at FROM moment)
          OR lease_until > (SELECT at FROM moment) + make_interval(secs => $25))
        AND id <> ALL ($28::uuid[]) AND id <> ALL ($1::uuid[])
      ORDER BY due_at LIMIT greatest(0, $23 - coalesce(busy.mails, 0)) FOR UPDATE SKIP LOCKED) AS due
    ORDER BY due.due_at LIMIT $22),
  claimed AS (
    UPDATE delivery SET lease_until = (SELECT at FROM moment) + make_interval(secs => $24), attempts = attempts + 1
    WHERE id = ANY (ARRAY(SELECT id FROM picked)) RETURNING id, target),
  lost AS (
    UPDATE delivery_attempt SET outcome = 'not-known', ended_at = clock.now()
    FROM claimed WHERE notice_id = claimed.id AND outcome IS NULL),
  started AS (
    INSERT INTO delivery_attempt (notice_id, attempt)
    SELECT id, 1 + coalesce((SELECT max(attempt) FROM delivery_attempt WHERE notice_id = claimed.id), 0) FROM claimed
    RETURNING notice_id, attempt)
  SELECT settled, rung, claim.*
  FROM (SELECT ARRAY(SELECT notice_id FROM ended) AS settled, (SELECT count(*) FROM rung) AS rung) AS written
  LEFT JOIN (
    SELECT notice.notice_id AS "noticeId", case_id AS "caseId", case_number AS "caseNumber", severity, role, organisation, reason,
      template, last, bundle, escalated_at IS NOT NULL AS escalated, link, answer_by AS "answerBy", requested_at AS "requestedAt", recipient, target, attempt
    FROM claimed JOIN started ON started.notice_id = claimed.id JOIN notice ON notice.notice_id = claimed.id
    FOR SHARE OF notice) AS claim ON true`;

type TurnRow = { readonly settled: readonly string[]; readonly rung: string } & (
  ClaimedNotice | { readonly noticeId: null }
);

/**
 * Writes how attempts ended, what becomes of their deliveries and notices, and their receipts; and claims deliveries that
 * are due, oldest first, as many as there are slots free for each target, with attempts that are written down before any
 * mail goes out (one of before that never ended is marked as not known). One statement that commits itself.
 * @throws PermanentError when a receipt breaches its contract; whatever the server says
 */
export async function turnDeliveries(sql: Sql, ended: readonly EndedAttempt[], free: FreeSlots): Promise<Turn> {
  const { rows } = await sql.query<TurnRow>(
    turnRows,
    [
      uuidArray(ended.map(({ noticeId }) => noticeId)),
      int4Array(ended.map(({ attempt }) => attempt)),
      textArray(ended.map(({ outcome }) => outcome.kind)),
      textArray(ended.map(({ outcome }) => (outcome.kind === 'sent' ? null : outcome.reason))),
      int4Array(ended.map(({ outcome }) => (outcome.kind === 'sent' ? null : outcome.responseCode))),
      textArray(ended.map(({ next }) => saidState(next))),
      ended.map(({ next }) => (next.state === 'failed-temporary' ? next.retryInSeconds : null)),
      ...saidArrays(ended.map(receiptOfEnd)).said,
      textArray(ended.map(({ next }) => (next.state === 'by-phone' ? next.phone : null))),
      ended.map(({ next }) => (next.state === 'by-phone' ? next.ringWithinSeconds : null)),
      atWriting.toISOString(),
      ...[Math.max(0, free.slots), free.slotsPerTarget, leaseSeconds, longestWaitSeconds],
      ...[textArray([...free.busy.keys()]), int4Array([...free.busy.values()]), uuidArray(free.underWay)],
    ],
    'deliveries-turn',
  );
  return {
    settled: new Set(rows[0]?.settled),
    claimed: rows.flatMap(({ settled: _settled, rung: _rung, ...claim }) => (claim.noticeId === null ? [] : [claim])),
  };
}

/** What is said of a delivery: while somebody may still be rung nobody has failed for good. */
function saidState({ state }: NextStep): DeliveryState {
  return state === 'by-phone' ? 'failed-temporary' : state;
}

function receiptOfEnd({ noticeId, caseId, recipient, attempt, next }: EndedAttempt): ReturnType<typeof receiptOf> {
  const reason = next.state === 'sent' ? null : next.reason;
  return receiptOf({ noticeId, caseId, recipient, attempt, state: saidState(next), reason, at: atWriting });
}
