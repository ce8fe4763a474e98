import { randomUUID } from 'node:crypto';
import { arrayRows, int4Array, textArray, uuidArray, type Sql } from '#libs/platform';
import type { CaseChange, CaseIdentity, OpenedCase } from '../domain/case-book.js';
import type { ChangedFinding } from '../domain/held-findings.js';
import { readingColumns, readingNames, readings, readingTypes } from './case-readings.js';
import type { Part } from './write-together.js';

/** Statement that draws as many numbers for cases as parameter `$place` says. */
export function numbersDrawn(place: number): string {
  return `SELECT 'B-' || nextval('case_number') AS number FROM generate_series(1, $${place}::integer)`;
}

/** Numbers for cases that may have to be opened. One that is not used is never used. */
export async function drawNumbers(sql: Sql, count: number): Promise<readonly string[]> {
  if (count <= 0) return [];
  const { rows } = await sql.query<{ number: string }>(numbersDrawn(1), [count], 'case-numbers-draw');
  return rows.map(({ number }) => number);
}

/** Id of a case that may be opened under a number. */
export function newIdentity(number: string): CaseIdentity {
  return { caseId: randomUUID(), number };
}

/**
 * Cases that have been opened, written in the order of their children, the same everywhere. One that another transaction
 * has opened for the same child meanwhile is left out.
 */
export function openedCases(opened: readonly OpenedCase[], now: Date, findings: readonly ChangedFinding[]): Part {
  const ordered = opened.toSorted((one, other) => (one.childId < other.childId ? -1 : 1));
  const next = readingTypes.length + 1;
  return {
    name: 'opened',
    text: `opened AS (
      INSERT INTO case_file (case_id, ${Object.keys(readingColumns).join(', ')}, number, child_id, organisation, opened_at)
      SELECT case_id, ${Object.values(readingColumns).join(', ')}, number, child_id, organisation, $${next + 3}::timestamptz
      FROM ${arrayRows([...readingTypes, 'text', 'uuid', 'text'])}
        AS after (${readingNames}, number, child_id, organisation)
      ON CONFLICT (child_id) WHERE state = 'open' DO NOTHING RETURNING 1)`,
    values: [
      ...readings(
        ordered.map(({ state }) => state),
        findings,
      ),
      textArray(ordered.map(({ state }) => state.number)),
      uuidArray(ordered.map(({ childId }) => childId)),
      textArray(ordered.map(({ organisation }) => organisation)),
      now,
    ],
    counted: 'opened',
  };
}

/** Takes back those of these cases that were written. */
export async function takeBack(sql: Sql, opened: readonly OpenedCase[]): Promise<void> {
  await sql.query(
    'DELETE FROM case_file WHERE case_id = ANY ($1::uuid[])',
    [uuidArray(opened.map(({ state }) => state.caseId))],
    'cases-take-back',
  );
}

/** What is read from cases that were there before. One whose journal has grown since it was read is left out. */
export function changedCases(changed: readonly CaseChange[], findings: readonly ChangedFinding[]): Part {
  const columns = Object.entries(readingColumns).map(([column, value]) => `${column} = ${value}`);
  return {
    name: 'changed',
    text: `changed AS (
      UPDATE case_file SET ${columns.join(', ')}
      FROM ${arrayRows([...readingTypes, 'integer'])} AS after (${readingNames}, read_sequence)
      WHERE case_file.case_id = after.case_id AND case_file.sequence = after.read_sequence AND {whole}
      RETURNING 1)`,
    values: [
      ...readings(
        changed.map(({ after }) => after),
        findings,
      ),
      int4Array(changed.map(({ before }) => before.sequence)),
    ],
    counted: 'changed',
  };
}
