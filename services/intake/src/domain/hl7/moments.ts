import { fault, type Fault } from '../reasons.js';
import type { Hl7, Segment } from './accessor.js';
import type { AddNote } from './notes.js';
import { parseTime, type Moment } from './time.js';

/**
 * The time in a field.
 * @returns undefined when it is not said or cleared, a fault when it is malformed
 */
export function readMoment(
  segment: Segment,
  name: string,
  field: number,
  note: AddNote,
  component = 1,
): Moment | Fault | undefined {
  const written = segment.value(field, { component });
  if (written === null || written === undefined) return undefined;
  const place = component === 1 ? `${name}-${field}` : `${name}-${field}.${component}`;
  const moment = parseTime(written);
  if (moment === null) return fault('time-malformed', place);
  if (moment.note !== null) note(moment.note, place);
  return moment;
}

/** When the event happened by its source: EVN-6, else EVN-2, else MSH-7. A malformed one stops the message. */
export function readVersion(hl7: Hl7, note: AddNote): Moment | Fault | undefined {
  const evn = hl7.segment('EVN');
  return (
    readMoment(evn, 'EVN', 6, note) ?? readMoment(evn, 'EVN', 2, note) ?? readMoment(hl7.segment('MSH'), 'MSH', 7, note)
  );
}

/** Whether what was read is the reason for which it could not be. */
export function isFault(value: object | string | null | undefined): value is Fault {
  return typeof value === 'object' && value !== null && 'reason' in value;
}
