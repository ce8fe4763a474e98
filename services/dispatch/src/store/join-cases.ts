import { int4Array, placedArrayRows, uuidArray, type Sql } from '#libs/platform';

/** A notice that may go out in one mail with others about the same case to the same person. */
export interface Joining {
  readonly noticeId: string;
  /** Number of the mail. */
  readonly mail: number;
}

/*
 * The first that can still be joined sends the mail, in a bundle that is closed from the beginning. What a worker has claimed
 * meanwhile, or has tried before, is left alone, for its mail may have gone: nobody is waited for, and it stays a mail of its
 * own. What others go along with already sends the mail or stays by itself.
 */
const joinRows = `
  WITH joining AS MATERIALIZED (SELECT * FROM ${placedArrayRows(['uuid', 'int'])} AS said (notice_id, mail, ord)),
  held AS MATERIALIZED (
    SELECT delivery.id, mail, ord FROM joining JOIN delivery ON delivery.id = joining.notice_id
    WHERE delivery.state = 'armed' AND lease_until IS NULL AND attempts = 0 AND due_at <> 'infinity'
    ORDER BY delivery.id FOR UPDATE OF delivery SKIP LOCKED),
  lead AS MATERIALIZED (SELECT DISTINCT ON (mail) mail, id FROM held ORDER BY mail, ord),
  member AS MATERIALIZED (
    SELECT held.id, lead.id AS lead FROM held JOIN lead USING (mail) JOIN notice ON notice_id = held.id
    WHERE held.id <> lead.id AND notice.bundle IS NULL),
  begun AS (
    INSERT INTO bundle (id, recipient, due_at, closed_at)
    SELECT notice_id, recipient, clock.now(), clock.now() FROM notice WHERE notice_id IN (SELECT lead FROM member)
    ON CONFLICT DO NOTHING),
  placed AS (
    UPDATE notice SET bundle = said.lead FROM (SELECT id, lead FROM member UNION SELECT lead, lead FROM member) AS said
    WHERE notice_id = said.id)
  UPDATE delivery SET due_at = 'infinity' FROM member WHERE delivery.id = member.id`;

/** Has notices that have not gone out yet go in one mail, inside the transaction that stored the last of them. */
export async function joinCases(sql: Sql, joining: readonly Joining[]): Promise<void> {
  if (joining.length === 0) return;
  const values = [uuidArray(joining.map(({ noticeId }) => noticeId)), int4Array(joining.map(({ mail }) => mail))];
  await sql.query(joinRows, values, 'cases-join');
}
