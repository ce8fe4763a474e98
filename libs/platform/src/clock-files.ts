import { clockDocument, type ClockDocument } from '#libs/contracts';
import { type Clock } from '#libs/policy';
import { PolicyError, readDocument } from './read-document.js';

type Row = ClockDocument['rows'][number];

function clocksOfRow({ id, step, title, starts, stops, note, clocks }: Row): readonly Clock[] {
  return clocks.map(({ nations, amount, unit, source, ...rest }) => ({
    ...{ id, step, title, starts, stops, nations, amount, unit, source },
    authorities: rest.authorities ?? null,
    when: rest.when ?? null,
    warnAt: rest.warnAt ?? null,
    inForceFrom: rest.inForceFrom ?? null,
    inForceUntil: rest.inForceUntil ?? null,
    note: note ?? null,
  }));
}

/** Faults that no single line shows: a row that is there twice, a warning that comes after the end. */
function faultsOf({ rows }: ClockDocument): readonly { readonly path: readonly string[]; readonly message: string }[] {
  return rows.flatMap(({ id, clocks }, at) => [
    ...(rows.findIndex((row) => row.id === id) < at
      ? [{ path: ['rows', String(at), 'id'], message: `${id} is there twice` }]
      : []),
    ...clocks.flatMap(({ warnAt, amount, unit }, place) =>
      warnAt !== undefined && warnAt >= amount
        ? [
            {
              path: ['rows', String(at), 'clocks', String(place), 'warnAt'],
              message: `${warnAt} is not before the end; allowed: less than ${amount} ${unit}`,
            },
          ]
        : [],
    ),
  ]);
}

/**
 * Reads one document of statutory and policy clocks.
 * @throws PolicyError naming every fault with its line, its path and what is allowed there
 */
export async function loadClocks(file: string): Promise<readonly Clock[]> {
  const { content, placeOf } = await readDocument(file, clockDocument);
  const faults = faultsOf(content);
  if (faults.length > 0)
    throw new PolicyError(
      file,
      faults.map(({ path, message }) => `${placeOf(path)}: ${message}`),
    );
  return content.rows.flatMap(clocksOfRow);
}
