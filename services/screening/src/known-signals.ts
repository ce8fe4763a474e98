import { type KnownEvents } from '#libs/messaging';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Signals that screening has stored. Statements about contacts are looked for in the months, and by the index of receipt
 * there, between the first and the last `receivedat` asked about: nothing finds them by their signal alone.
 */
export const knownSignals: KnownEvents = async (sql, events) => {
  const ids = events.filter(({ id }) => uuid.test(id)).map(({ id }) => id.toLowerCase());
  const received = events.flatMap(({ receivedAt }) => (receivedAt === null ? [] : [Date.parse(receivedAt)]));
  if (ids.length === 0 || received.length === 0) return new Set();
  const { rows } = await sql.query<{ signal_id: string }>(
    `SELECT signal_id FROM contact_version
      WHERE received_at >= $2 AND received_at <= $3 AND signal_id = ANY ($1::uuid[])
     UNION ALL SELECT signal_id FROM person_fact WHERE signal_id = ANY ($1::uuid[])
     UNION ALL SELECT signal_id FROM identity_statement WHERE signal_id = ANY ($1::uuid[])
     UNION ALL SELECT signal_id FROM plan_part WHERE signal_id = ANY ($1::uuid[])
     UNION ALL SELECT signal_id FROM plan_check WHERE signal_id = ANY ($1::uuid[])
     UNION ALL SELECT signal_id FROM feed_silence WHERE signal_id = ANY ($1::uuid[])`,
    [ids, new Date(Math.min(...received)), new Date(Math.max(...received))],
  );
  const stored = new Set(rows.map(({ signal_id }) => signal_id));
  return new Set(events.filter(({ id }) => stored.has(id.toLowerCase())).map(({ id }) => id));
};
