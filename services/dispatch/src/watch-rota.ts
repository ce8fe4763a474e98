import { databaseNow, gauge, type Logger, type Sql } from '#libs/platform';
import { gapsOf } from './domain/rota-gaps.js';
import type { RotaBook } from './rota-book.js';
import { absencesIn } from './store/absences.js';

const gapsAhead = gauge('bellwether_dispatch_rota_gaps_ahead', 'Roles that nobody hears at some time of the next day');

/** Milliseconds for which a look reaches ahead. */
const aheadMs = 24 * 3_600_000;

/** Looks for times within the next day at which nobody hears what a role is told. Each is an alarm. @returns how many */
export async function watchRota(sql: Sql, book: RotaBook, logger: Logger): Promise<number> {
  const from = await databaseNow(sql);
  const until = new Date(from.getTime() + aheadMs);
  const { directory, officeAt } = book;
  const parts = { directory, officeAt, absences: await absencesIn(sql, from, until) };
  const organisations = new Set(directory.duties.map(({ organisation }) => organisation));
  const gaps = [...organisations].flatMap((organisation) =>
    gapsOf({ organisation, from, until }, parts, book.chainsAt(from)).map((gap) => ({ organisation, ...gap })),
  );
  gapsAhead.set(gaps.length);
  for (const { organisation, role, from: at } of gaps)
    logger.error('rota.gap-ahead', { organisation, place: role, at, alarm: true });
  return gaps.length;
}
