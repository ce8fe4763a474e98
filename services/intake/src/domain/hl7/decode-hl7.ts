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
import { readMothers, type StatedRecord } from './mothers.js';
import { readPersonStated } from './person.js';
import { readRecordChange } from './record-changes.js';
import { readSiu } from './siu.js';

/**
 * Decodes a frame. Total: any bytes give an outcome, none throws.
 * The message id is MSH-10, MSH-7 and the SHA-256 of the body: control ids are reused and restart.
 */
export function decodeHl7(received: Received, context: DecodeContext): Decoded {
  const { bytes, transport } = received;
  const header = received.header === undefined ? readHeader(bytes) : received.header;
  const controlId = header === null ? '' : header.field(10).trim();
  const hash = contentHash(bytes);
  const identity = {
    hash,
    messageId: `${hash.toString('hex')}:${storable(header?.field(7) ?? '')}:${storable(controlId)}`,
    controlId: controlId === '' ? null : storable(controlId),
  };
  const unread = (found: Fault): Decoded => ({ ...identity, ...stopped(found), notes: [] });
  if (transport.kind === 'mllp' && transport.framing === 'too-large') return unread(fault('frame-too-large'));
  if (transport.kind === 'mllp' && transport.framing === 'unfinished') return unread(fault('frame-unfinished'));
  if (header === null) return unread(fault('not-hl7'));
  if (controlId === '') return unread(fault('no-control-id', 'MSH-10'));
  const notes: Note[] = [];
  const { items, wishes } = decodeMessage(header, received, context, notes);
  return { ...identity, items, notes, wishes };
}

interface Read {
  readonly items: readonly DecodedItem[];
  readonly wishes: string | null;
}

function stopped({ reason, place }: Fault, wishes: string | null = null): Read {
  return { items: [{ outcome: reasons[reason], reason, place }], wishes };
}

function decodeMessage(header: Header, received: Received, context: DecodeContext, notes: Note[]): Read {
  const decoded = decodeText(trimStart(received.bytes), firstComponent(header, 18));
  if ('fault' in decoded) return stopped(decoded.fault);
  if (decoded.note !== null) notes.push({ code: decoded.note, place: 'MSH-18' });
  const hl7 = parseHl7(decoded.text, header.separators);
  const msh = hl7.segment('MSH');
  const type = msh.value(9) ?? '';
  const trigger = msh.value(9, { component: 2 }) ?? hl7.segment('EVN').value(1) ?? '';
  const known = knownEvent(type, trigger);
  if (known === null) return stopped(fault('unknown-event-type', 'MSH-9'));
  const note = (code: Note['code'], place: string) => {
    if (notes.length < 50 && !notes.some((one) => one.code === code && one.place === place))
      notes.push({ code, place });
  };
  switch (known.use) {
    case 'none':
      return stopped(fault('event-not-used', 'MSH-9'));
    case 'records': {
      const items = readRecordChange(hl7, known.change, received, context, note);
      return isFault(items) ? stopped(items) : { items, wishes: null };
    }
    case 'person': {
      const stated = readPersonStated(hl7, received, note);
      if (isFault(stated)) return stopped(stated);
      const item = inHl7Words(checkSignal(stated, received.profile, context));
      const { localIds = [] } = stated.person;
      return withMothers(item, { localIds, version: stated.version }, null);
    }
    case 'adt': {
      const read = readAdt(hl7, known.event, received, context, note);
      if (isFault(read)) return stopped(read, read.wishes ?? null);
      const { person, visit } = read.contact;
      const item = inHl7Words(checkSignal(read.contact, received.profile, context));
      const begins = known.event === 'A01' || known.event === 'A04';
      if (!begins) return { items: [item], wishes: read.wishes };
      return withMothers(item, { localIds: person.localIds ?? [], version: visit.version }, read.wishes);
    }
    case 'siu': {
      const read = readSiu(hl7, known.event, received, context, note);
      if (isFault(read)) return stopped(read, read.wishes ?? null);
      return { items: [inHl7Words(checkSignal(read.contact, received.profile, context))], wishes: read.wishes };
    }
  }

  function withMothers(item: DecodedItem, child: StatedRecord, wishes: string | null): Read {
    const mothers = item.outcome === 'accepted' ? readMothers(hl7, child, received, context, note) : [];
    return { items: [item, ...mothers], wishes };
  }
}

/** Fields of HL7 for the places that the check of a statement names. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^\/person\/birthDate/, 'PID-7'],
  [/^\/person\/name/, 'PID-5'],
  [/^\/person\/localIds/, 'PID-3'],
  [/^\/person\/address/, 'PID-11'],
  [/^\/occurredAt/, 'PV1-44'],
  [/^\/(visit\/)?version/, 'EVN-6'],
  [/^\/visit\/id/, 'PV1-19'],
  [/^\/coded/, 'DG1-3'],
  [/^\/words/, 'DG1-4'],
];

function inHl7Words(item: DecodedItem): DecodedItem {
  if (item.outcome === 'accepted' || item.place === null) return item;
  const { place } = item;
  return { ...item, place: places.find(([pattern]) => pattern.test(place))?.[1] ?? place };
}
