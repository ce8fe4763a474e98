import type { DeliveryState, NoticeRequested } from '#libs/contracts';
import { arrayRows, instantArray, textArray, uuidArray, type Sql } from '#libs/platform';

/** A notice with what the directory says of it. */
export interface NewNotice {
  readonly notice: NoticeRequested;
  /** Who is to be told, and the domain whose slots the mail takes; null when there is nobody. */
  readonly recipient: { readonly id: string; readonly target: string } | null;
  readonly state: DeliveryState;
  /** When it goes out with others at the latest; null: it waits for none. */
  readonly bundledUntil: Date | null;
}

/** Notices of a recipient are armed with one target: joined by recipient, of which there are few, not by notice. */
const insertRows = `
  WITH stored AS (
    INSERT INTO notice (notice_id, case_id, case_number, severity, role, organisation, reason, template, link, answer_by, recipient, state, last)
    SELECT * FROM ${arrayRows(['uuid', 'uuid', 'text', 'text', 'text', 'text', 'text', 'text', 'text', 'timestamptz', 'text', 'text', 'boolean'])} AS said (notice_id) ORDER BY notice_id
    ON CONFLICT DO NOTHING RETURNING notice_id, recipient, state),
  armed AS (
    INSERT INTO delivery (id, target, due_at)
    SELECT notice_id, target, clock.now() FROM stored JOIN ${arrayRows(['text', 'text'], 14)} AS reached (id, target) ON id = recipient
    WHERE state = 'queued'
    RETURNING 1),
  told AS (SELECT pg_notify('delivery_armed', '') FROM (SELECT count(*) AS mails FROM armed) AS all_armed WHERE mails > 0)
  SELECT notice_id AS "noticeId", clock.now() AS at, (SELECT count(*) FROM told) FROM stored`;

/**
 * Stores notices, queues a delivery, due now, of each that has a recipient and waits for no other, and wakes the worker at commit. One that is
 * there already changes nothing.
 * @returns when each that was not there yet was stored, by id; nothing may follow again from the others
 */
export async function insertNotices(sql: Sql, notices: readonly NewNotice[]): Promise<ReadonlyMap<string, Date>> {
  const of = <T>(read: (notice: NoticeRequested) => T): readonly T[] => notices.map(({ notice }) => read(notice));
  const targets = new Map(
    notices.flatMap(({ recipient }) => (recipient === null ? [] : [[recipient.id, recipient.target]])),
  );
  const { rows } = await sql.query<{ noticeId: string; at: Date }>(
    insertRows,
    [
      uuidArray(of(({ noticeId }) => noticeId)),
      uuidArray(of(({ caseId }) => caseId)),
      ...(['caseNumber', 'severity', 'role', 'organisation', 'reason', 'template', 'link'] as const).map((column) =>
        textArray(of((notice) => notice[column])),
      ),
      instantArray(of(({ answerBy }) => Date.parse(answerBy))),
      textArray(notices.map(({ recipient }) => recipient?.id ?? null)),
      textArray(notices.map(({ state }) => state)),
      of(({ last = null }) => last),
      textArray([...targets.keys()]),
      textArray([...targets.values()]),
    ],
    'notices-insert',
  );
  return new Map(rows.map(({ noticeId, at }) => [noticeId, at]));
}
