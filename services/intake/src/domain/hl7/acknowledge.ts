import type { Hl7Usage } from '../feed-profile.js';
import { firstComponent, type Header, type Separators } from './header.js';
import { formatTime } from './time.js';

/** AA stored; AE try again, nothing is stored; AR no HL7, or nothing to acknowledge it by: stored, never sent again. */
export type AcknowledgementCode = 'AA' | 'AE' | 'AR';

const defaultSeparators: Separators = { field: '|', component: '^', repetition: '~', escape: '\\', subcomponent: '&' };

/**
 * The code for a frame that was stored: AA for anything that names itself by MSH-10, whatever we could make of it, so
 * that one bad message never blocks a hospital's whole feed.
 */
export function codeForStored(header: Header | null, framing: 'whole' | 'too-large'): 'AA' | 'AR' {
  return header !== null && framing === 'whole' && header.field(10).trim() !== '' ? 'AA' : 'AR';
}

/**
 * Builds the acknowledgement in the separators of the message: MSA-2 is MSH-10 exactly, sender and receiver change
 * places, the trigger is repeated, MSH-7 carries its offset, MSH-18 stays empty (one engine refuses it otherwise).
 * @param header header of the message; null when it had none
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @param id MSH-10 of the acknowledgement
 */
export function acknowledge(
  header: Header | null,
  code: AcknowledgementCode,
  usage: Hl7Usage,
  now: number,
  id: string,
): Buffer {
  const separators = header?.separators ?? defaultSeparators;
  const { field, component, repetition, escape, subcomponent } = separators;
  // a control character in an echoed field could end the frame early
  const sent = (place: number) => (header?.field(place) ?? '').replaceAll(/[\u0000-\u001f]/g, '');
  const trigger = header === null ? '' : (sent(9).split(component)[1] ?? '').trim();
  const enhanced = usage.acknowledge === 'enhanced' && header !== null && firstComponent(header, 15) !== '';
  const answer = enhanced ? code.replace('A', 'C') : code;
  const msh = [
    `MSH${field}${component}${repetition}${escape}${subcomponent}`,
    ...[sent(5), sent(6), sent(3), sent(4)],
    formatTime(now),
    '',
    trigger === '' ? 'ACK' : `ACK${component}${trigger}`,
    id,
    sent(11) || 'P',
    sent(12) || '2.4',
  ];
  const msa = ['MSA', answer, sent(10)];
  return Buffer.from(`${msh.join(field)}\r${msa.join(field)}\r`, 'latin1');
}
