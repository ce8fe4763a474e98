import { roleWords, type AbsenceView, type DirectoryPerson, type RotaView } from '#libs/contracts';
import { databaseNow, type Sql } from '#libs/platform';
import type { Directory } from './domain/directory.js';
import { gapsOf } from './domain/rota-gaps.js';
import { rolesAt, spansOf, spansShown } from './domain/rota.js';
import type { RotaBook } from './rota-book.js';
import { absencesIn, type AbsenceSaid } from './store/absences.js';

const dayMs = 86_400_000;

/**
 * Who hears what an organisation's roles are told, and when nobody does.
 * @param from null: now, by the database's clock
 * @throws CalendarError in a year whose bank holidays are not known
 */
export async function showRota(
  sql: Sql,
  book: RotaBook,
  { organisation, from, days }: { readonly organisation: string; readonly from: Date | null; readonly days: number },
): Promise<RotaView> {
  const begin = from ?? (await databaseNow(sql));
  const asked = { organisation, from: begin, until: new Date(begin.getTime() + days * dayMs) };
  const absences = await absencesIn(sql, asked.from, asked.until);
  const { directory, officeAt } = book;
  const parts = { directory, officeAt, absences };
  const isHere = (person: string): boolean => directory.organisationsOf(person).includes(organisation);
  return {
    organisation,
    from: asked.from.toISOString(),
    until: asked.until.toISOString(),
    roles: rolesAt(directory, organisation).map((role) => ({
      role,
      name: roleWords[role],
      spans: spansShown(spansOf(role, asked, parts), directory),
    })),
    gaps: [...gapsOf(asked, parts, book.chainsAt(begin))],
    absences: absences.filter(({ person }) => isHere(person)).map(absenceShown),
  };
}

/** An absence as the API answers it. */
export function absenceShown({ id, person, from, until, cover, by }: AbsenceSaid): AbsenceView {
  return { id, person, from: from.toISOString(), until: until.toISOString(), cover, by };
}

/** Everybody of the directory, without a way to reach them. */
export function showPeople(directory: Directory): readonly DirectoryPerson[] {
  return directory.people.map(({ id, name, grants }) => {
    const duty = directory.duties.find(({ person }) => person === id);
    const [job] = grants.flatMap(({ jobs }) => jobs);
    const called = duty === undefined ? (job ?? '') : roleWords[duty.role];
    return { id, name, job: called, organisations: [...directory.organisationsOf(id)] };
  });
}
