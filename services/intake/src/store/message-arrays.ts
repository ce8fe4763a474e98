import { arrayRows, bytesArray, int4Array, jsonbArray, textArray, uuidArray } from '#libs/platform';
import type { Prepared } from '../domain/prepare.js';

/** Columns of a new row of `received_message`, in the order of `messageValues`. */
export const messageColumns =
  '(id, feed, transport, control_id, content_hash, raw, received_at, disposition, reason, place, faults, notes, awaited_visit)';

/** The table `message` that the parameters $1 to $13 of a statement make, from `messageArrays`. */
export const messageRows = `${arrayRows(['uuid', 'text', 'jsonb', 'text', 'bytea', 'bytea', 'text', 'text', 'text', 'jsonb', 'jsonb', 'text', 'int4'])}
  AS message (id, feed, transport, control_id, content_hash, raw, disposition, reason, place, faults, notes, awaited_visit, taken_before)`;

/**
 * Values of new rows, out of `message`; a control id that another message of the feed had is noted.
 * @param receivedAt what the statement calls the time of receipt
 */
export function messageValues(receivedAt: string): string {
  return `id, feed, transport, control_id, content_hash, raw, ${receivedAt}, disposition, reason, place, faults,
    CASE WHEN taken_before = 1 OR EXISTS (
      SELECT FROM received_message known
      WHERE known.feed = message.feed AND known.control_id = message.control_id AND known.id <> message.id)
    THEN notes || '[{"code": "control-id-reused", "place": null}]' ELSE notes END,
    awaited_visit`;
}

/**
 * Messages as the parameters $1 to $13 of a statement with `messageRows`, in the order of their ids: rows are locked in it.
 * @param arrived in the order in which they came
 */
export function messageArrays(arrived: readonly Prepared[]): readonly Buffer[] {
  const before = takenBefore(arrived);
  const messages = arrived.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return [
    uuidArray(messages.map(({ id }) => id)),
    textArray(messages.map(({ received }) => received.profile.name)),
    jsonbArray(messages.map(({ received }) => JSON.stringify(received.transport))),
    textArray(messages.map(({ decoded }) => decoded.controlId)),
    bytesArray(messages.map(({ decoded }) => decoded.hash)),
    bytesArray(messages.map(({ received }) => received.bytes)),
    textArray(messages.map(({ settled }) => settled.disposition)),
    textArray(messages.map(({ settled }) => settled.reason)),
    textArray(messages.map(({ settled }) => settled.place)),
    jsonbArray(messages.map(({ faults }) => JSON.stringify(faults))),
    jsonbArray(messages.map(({ decoded }) => JSON.stringify(decoded.notes))),
    textArray(messages.map(awaitedVisit)),
    int4Array(messages.map(({ id }) => (before.has(id) ? 1 : 0))),
  ];
}

/** Visit whose first statement a message waits for. */
export function awaitedVisit({ decoded, settled }: Prepared): string | null {
  return settled.reason === 'appointment-without-details' ? decoded.wishes : null;
}

/** Ids of messages whose control id another one before them in the same group has. */
function takenBefore(messages: readonly Prepared[]): ReadonlySet<string> {
  const taken = new Set<string>();
  const seen = new Map<string, string>();
  for (const { id, received, decoded } of messages) {
    if (decoded.controlId === null) continue;
    const key = JSON.stringify([received.profile.name, decoded.controlId]);
    if ((seen.get(key) ?? id) !== id) taken.add(id);
    seen.set(key, id);
  }
  return taken;
}
