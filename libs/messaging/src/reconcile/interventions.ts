import type { TopicName } from '#libs/contracts';
import type { Sql } from '#libs/platform';

/** What an operator did to the flow of events. */
export interface Intervention {
  /** Name that the operator gave. */
  readonly who: string;
  readonly what: 'log-accepted' | 'published-again';
  readonly topic: TopicName;
  readonly detail: unknown;
}

/** Writes down what is done, in the transaction that does it. */
export async function noteIntervention(sql: Sql, { who, what, topic, detail }: Intervention): Promise<void> {
  await sql.query('INSERT INTO intervention (who, what, topic, detail) VALUES ($1, $2, $3, $4)', [
    who,
    what,
    topic,
    JSON.stringify(detail),
  ]);
}
