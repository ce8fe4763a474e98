import type { KnownEvents } from '#libs/messaging';

/** Notices that dispatch has taken in: one that comes again changes nothing. */
export const knownEvents: KnownEvents = async (sql, events) => {
  const { rows } = await sql.query<{ notice_id: string }>(
    'SELECT notice_id FROM notice WHERE notice_id = ANY ($1::uuid[])',
    [events.map(({ names }) => names['noticeId'])],
  );
  const taken = new Set(rows.map(({ notice_id }) => notice_id));
  return new Set(events.filter(({ names }) => taken.has(String(names['noticeId']))).map(({ id }) => id));
};
