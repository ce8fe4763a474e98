import { checkSignal } from '../check-signal.js';
import { contentHash, storable } from '../content-hash.js';
import { fault, reasons, type Fault, type Note } from '../reasons.js';
import type { DecodeContext, Decoded, DecodedItem, Received } from '../received.js';
import { parseHl7 } from './accessor.js';
import { readAdt } from './adt.js';
import { decodeText } from './charset.js';
import { knownEvent } from './events.js';
import { firstComponent, readHeader, trimStart, type Header } from './header.js';
import { isFault } from './moments.js';
import { readSiu } from './siu.js';

/**
 * Decodes a frame. Total: any bytes give an outcome, none throws.
 * The message id is MSH-10, MSH-7 and the SHA-256 of the body: control ids are reused and restart.
 */
export function decodeHl7(received: Received, context: DecodeContext): Decoded {
  const { bytes, transport } = received;
  const header = readHeader(bytes);
  const controlId = header === null ? '' : header.field(10).trim();
  const identity = {
    messageId: `${contentHash(bytes).toString('hex')}:${storable(header?.field(7) ?? '')}:${storable(controlId)}`,
    controlId: controlId === '' ? null : storable(controlId),
  };
  const stopped = (found: Fault, notes: readonly Note[] = [], wishes: string | null = null): Decoded => ({
    ...identity,
    items: [{ outcome: reasons[found.reason], reason: found.reason, place: found.place }],
    notes,
    wishes,
  });
  if (transport.kind === 'mllp' && transport.framing === 'too-large') return stopped(fault('frame-too-large'));
  if (transport.kind === 'mllp' && transport.framing === 'unfinished') return stopped(fault('frame-unfinished'));
  if (header === null) return stopped(fault('not-hl7'));
  if (controlId === '') return stopped(fault('no-control-id', 'MSH-10'));
  const notes: Note[] = [];
  const { item, wishes } = decodeMessage(header, received, context, notes);
  return { ...identity, items: [item], notes, wishes };
}

function decodeMessage(
  header: Header,
  received: Received,
  context: DecodeContext,
  notes: Note[],
): { item: DecodedItem; wishes: string | null } {
  const settled = ({ reason, place }: Fault, wishes: string | null = null) => ({
    item: { outcome: reasons[reason], reason, place },
    wishes,
  });
  const decoded = decodeText(trimStart(received.bytes), firstComponent(header, 18));
  if ('fault' in decoded) return settled(decoded.fault);
  if (decoded.note !== null) notes.push({ code: decoded.note, place: 'MSH-18' });
  const hl7 = parseHl7(decoded.text, header.separators);
  const msh = hl7.segment('MSH');
  const type = msh.value(9) ?? '';
  const trigger = msh.value(9, { component: 2 }) ?? hl7.segment('EVN').value(1) ?? '';
  const known = knownEvent(type, trigger);
  if (known === null) return settled(fault('unknown-event-type', 'MSH-9'));
  if (known.use === 'none') return settled(fault('event-not-used', 'MSH-9'));
  const note = (code: Note['code'], place: string) => {
    if (notes.length < 50 && !notes.some((one) => one.code === code && one.place === place))
      notes.push({ code, place });
  };
  const read =
    known.use === 'adt'
      ? readAdt(hl7, known.event, received, context, note)
      : readSiu(hl7, known.event, received, context, note);
  if (isFault(read)) return settled(read, read.wishes ?? null);
  return { item: inHl7Words(checkSignal(read.contact, received.profile, context)), wishes: read.wishes };
}

/** Fields of HL7 for the places that the check of a statement names. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^\/person\/birthDate/, 'PID-7'],
  [/^\/person\/name/, 'PID-5'],
  [/^\/person\/localIds/, 'PID-3'],
  [/^\/person\/address/, 'PID-11'],
  [/^\/occurredAt/, 'PV1-44'],
  [/^\/visit\/version/, 'EVN-6'],
  [/^\/visit\/id/, 'PV1-19'],
  [/^\/coded/, 'DG1-3'],
  [/^\/words/, 'DG1-4'],
];

function inHl7Words(item: DecodedItem): DecodedItem {
  if (item.outcome === 'accepted' || item.place === null) return item;
  const { place } = item;
  return { ...item, place: places.find(([pattern]) => pattern.test(place))?.[1] ?? place };
}
