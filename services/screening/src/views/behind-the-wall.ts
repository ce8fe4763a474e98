import { type ViewTicket } from '#libs/contracts';
import { type Sql } from '#libs/platform';

/**
 * From here to its end a transaction sees these children and nobody else, whatever it asks for, and what the profile of
 * the ticket is told (`docs/adr/0015`). It may write down that it read, and no more.
 */
export async function goBehindTheWall(
  sql: Sql,
  profile: ViewTicket['profile'] | null,
  childIds: readonly string[],
): Promise<void> {
  await sql.query(
    `SELECT set_config('bellwether.children', $1, true), set_config('bellwether.profile', $2, true)`,
    [`{${childIds.join(',')}}`, profile ?? ''],
    'view-wall',
  );
  await sql.query('SET LOCAL ROLE screening_viewer');
}
