import { arrayRows, type Sql } from '#libs/platform';

/** Days over which refused numbers are counted for a feed. */
export const refusedWithinDays = 30;

const refused = `notes @> '[{"code": "nhs-number-check-digit"}]'::jsonb`;

/** Messages of each feed in the last days that came with an NHS number whose check digit fails: used without it. */
export async function countRefusedNumbers(sql: Sql): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql.query<{ feed: string; count: number }>(
    `select feed, count(*)::int as count from received_message
     where ${refused} and received_at > clock.now() - make_interval(days => $1) group by feed`,
    [refusedWithinDays],
  );
  return new Map(rows.map(({ feed, count }) => [feed, count]));
}

/** A signal as others know it. */
export interface NamedSignal {
  readonly id: string;
  readonly feed: string;
  /** RFC 3339. */
  readonly receivedAt: string;
}

/** Which of these signals came with an NHS number whose check digit fails. @returns their ids */
export async function refusedNumbersIn(sql: Sql, signals: readonly NamedSignal[]): Promise<readonly string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `select distinct signal.id from ${arrayRows(['uuid', 'text', 'timestamptz'])} as asked (id, feed, received_at)
     join received_message message on message.feed = asked.feed and message.${refused}
       and message.received_at between asked.received_at - interval '1 millisecond' and asked.received_at + interval '1 millisecond'
     join decoded_signal signal on signal.message_id = message.id and signal.id = asked.id`,
    [
      signals.map(({ id }) => id),
      signals.map(({ feed }) => feed),
      signals.map(({ receivedAt }) => new Date(receivedAt)),
    ],
  );
  return rows.map(({ id }) => id).sort();
}
