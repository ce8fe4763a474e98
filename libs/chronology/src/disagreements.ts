import { type z } from 'zod';
import { type KnownDay } from './evidence.js';
import { type Faults } from './faults.js';
import { eventShape, fileShape } from './file-shape.js';
import { knownDay } from './known-day.js';
import { placesOfEvents } from './unread-keys.js';
import { subjectOf } from './words.js';

const lifeShape = fileShape.pick({ born: true, bornPrecision: true });
const outcomeShape = fileShape.pick({ outcomeDate: true });
const dayShape = eventShape.pick({ date: true, datePrecision: true, dateRange: true });
const whoShape = eventShape.pick({ subject: true, about: true, childSeen: true });

/** The day of birth, whatever else is wrong with the file. */
export function bornIn(json: unknown): KnownDay | null {
  const { data } = lifeShape.safeParse(json);
  if (data?.born == null) return null;
  const { born, bornPrecision } = data;
  return bornPrecision === 'year'
    ? knownDay(born.slice(0, 4), undefined, undefined)
    : knownDay(born, bornPrecision ?? undefined, undefined);
}

/**
 * Tells where parts of a file do not agree: numbers that stand twice, a child that is seen before its birth. Rows are asked as they are
 * written, so that another fault of theirs hides none of it.
 */
export function addDisagreements(json: unknown, rows: readonly unknown[], faults: Faults): void {
  addRepeatedNumbers(rows, faults);
  const born = bornIn(json);
  if (born === null) return;
  const places = placesOfEvents(rows);
  rows.forEach((row, at) => addBeforeBirth(row, places[at] ?? '', born, faults));
  const outcome = outcomeShape.safeParse(json).data?.outcomeDate;
  const day = outcome == null ? null : knownDay(outcome, undefined, undefined);
  if (day !== null && day.on < born.from)
    faults.add('outcomeDate', `${day.on} is before the birth on ${born.on}`, [`a day from ${born.from} on`]);
}

function addRepeatedNumbers(rows: readonly unknown[], faults: Faults): void {
  const numbered = rows.flatMap((row, at) => {
    const { data } = numberShape.safeParse(row);
    return data === undefined ? [] : [{ n: data.n, place: at + 1 }];
  });
  for (const [n, all] of Map.groupBy(numbered, (one) => one.n)) {
    if (all.length === 1) continue;
    const count = all.length === 2 ? 'two' : String(all.length);
    const places = all.map(({ place }) => place).slice(0, mostPlaces);
    const more = all.length > mostPlaces ? ' and more' : '';
    const where = `in places ${places.join(', ')}${more} of the list`;
    faults.add(`event ${n}, n`, `${count} events have this number, ${where}`, ['each number once']);
  }
}

const numberShape = eventShape.pick({ n: true });
const mostPlaces = 8;

function addBeforeBirth(row: unknown, place: string, born: KnownDay, faults: Faults): void {
  const day = dayIn(dayShape.safeParse(row).data);
  const who = whoShape.safeParse(row).data;
  if (day === null || day.to >= born.from || who === undefined) return;
  const { subject, about, childSeen } = who;
  if (subjectOf(subject ?? about ?? 'child') !== 'child' || childSeen === false) return;
  const what = `the child is seen on ${day.on}, before its birth on ${born.on}`;
  faults.add(`${place}, date`, what, [
    `a day from ${born.from} on`,
    'childSeen false',
    'a subject other than the child',
  ]);
}

/** The day of an event, as exactly as it is written; null where there is none. */
export function dayIn(written: z.infer<typeof dayShape> | undefined): KnownDay | null {
  if (written?.date == null) return null;
  return knownDay(written.date, written.datePrecision ?? undefined, written.dateRange ?? undefined);
}
