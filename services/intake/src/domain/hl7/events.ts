import type { AdtEvent } from './adt.js';
import type { RecordChange } from './record-changes.js';
import type { SiuEvent } from './siu.js';

/** What a message type and trigger mean to us. */
export type KnownEvent =
  | { readonly use: 'adt'; readonly event: AdtEvent }
  | { readonly use: 'siu'; readonly event: SiuEvent }
  | { readonly use: 'person' }
  | { readonly use: 'records'; readonly change: RecordChange }
  | { readonly use: 'none' };

const adtEvents: ReadonlySet<string> = new Set<AdtEvent>(['A01', 'A03', 'A04', 'A08', 'A11', 'A13']);
const siuEvents: ReadonlySet<string> = new Set<SiuEvent>(['S12', 'S15', 'S26']);

/** Events of a person's record alone: added, changed. */
const personEvents: ReadonlySet<string> = new Set(['A28', 'A31']);
/**
 * Events that change which records are one person's. A change of id (A47) is a merge: whether the new id was in use is not
 * known here, and in the field it often is. A link (A24) is what the feed's profile says.
 */
const recordEvents: ReadonlyMap<string, RecordChange> = new Map([
  ['A24', 'link'],
  ['A30', 'merge'],
  ['A34', 'merge'],
  ['A36', 'merge'],
  ['A37', 'unmerge'],
  ['A40', 'merge'],
  ['A43', 'move'],
  ['A44', 'move'],
  ['A45', 'move'],
  ['A47', 'merge'],
]);

/** Message types of HL7 2.5.1 (table 0076) that senders may route to us by mistake or for later. */
const otherTypes = new Set(
  (
    'ACK BAR CRM CSU DFT DOC DSR EAC EAN EAR ESR ESU INR INU LSR LSU MCF MDM MFD MFK MFN MFQ MFR NMD NMQ NMR OMB OMD OMG ' +
    'OMI OML OMN OMP OMS ORB ORD ORF ORG ORI ORL ORM ORN ORP ORR ORS ORU OSQ OSR OUL PEX PGL PIN PMU PPG PPP PPR PPT PPV ' +
    'PRR PTR QBP QCK QCN QRY QSB QSX QVR RAR RAS RCI RCL RDE RDR RDS RDY REF RER RGR RGV ROR RPA RPI RPL RPR RQA RQC RQI ' +
    'RQP RQQ RRA RRD RRE RRG RRI RSP RTB SIR SPQ SQM SQR SRM SRR SSR SSU STC STI SUR TBR TCR TCU UDM VQQ VXQ VXR VXU VXX'
  ).split(' '),
);

function inRange(trigger: string, letter: string, last: number): boolean {
  const number = new RegExp(`^${letter}(\\d{2})$`).exec(trigger)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= last;
}

/**
 * Looks up MSH-9. It wins over EVN-1, which speaks only where MSH-9 gives no trigger.
 * @returns null when the standard knows no such event
 */
export function knownEvent(type: string, trigger: string): KnownEvent | null {
  if (type === 'ADT') {
    if (adtEvents.has(trigger)) return { use: 'adt', event: trigger as AdtEvent };
    if (personEvents.has(trigger)) return { use: 'person' };
    const change = recordEvents.get(trigger);
    if (change !== undefined) return { use: 'records', change };
    return inRange(trigger, 'A', 62) ? { use: 'none' } : null;
  }
  if (type === 'SIU') {
    if (siuEvents.has(trigger)) return { use: 'siu', event: trigger as SiuEvent };
    return inRange(trigger, 'S', 28) ? { use: 'none' } : null;
  }
  return otherTypes.has(type) ? { use: 'none' } : null;
}
