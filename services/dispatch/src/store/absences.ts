import { randomUUID } from 'node:crypto';
import type { Sql } from '#libs/platform';
import type { Absence } from '../domain/on-duty.js';

/** An absence, with who said so; null where that was not kept. */
export interface AbsenceSaid extends Absence {
  readonly by: string | null;
}

/** Absences that touch a time, the earliest first; not those that were taken back. */
export async function absencesIn(sql: Sql, from: Date, until: Date): Promise<readonly AbsenceSaid[]> {
  const { rows } = await sql.query<AbsenceSaid>(
    `SELECT id, person, away_from AS "from", away_until AS until, cover, said_by AS by FROM absence
     WHERE withdrawn_at IS NULL AND away_until > $1 AND away_from < $2 ORDER BY away_from, id`,
    [from, until],
    'absences-in',
  );
  return rows;
}

/** Writes down that somebody will be away. @returns the absence with its id */
export async function addAbsence(sql: Sql, absence: Omit<AbsenceSaid, 'id'>): Promise<AbsenceSaid> {
  const id = randomUUID();
  const { person, from, until, cover, by } = absence;
  await sql.query(
    'INSERT INTO absence (id, person, away_from, away_until, cover, said_by) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, person, from, until, cover, by],
    'absence-add',
  );
  return { id, ...absence };
}

/** Takes an absence back; the row is kept. @returns false when there is none of that id, or it was taken back before */
export async function withdrawAbsence(sql: Sql, id: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    'UPDATE absence SET withdrawn_at = clock.now() WHERE id = $1 AND withdrawn_at IS NULL',
    [id],
    'absence-withdraw',
  );
  return rowCount === 1;
}
