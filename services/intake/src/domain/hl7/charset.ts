import { fault, type Fault, type NoteCode } from '../reasons.js';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** HL7 table 0211, and what senders write instead, as labels of the Encoding standard. */
function labelOf(declared: string): string | null {
  const name = declared.toUpperCase().replace(/^ISO[- ]?(?=8859)/, '');
  if (/^(UNICODE|UNICODE UTF-?8|UTF-?8)$/.test(name)) return 'utf-8';
  if (/^(WINDOWS-?|CP)1252$/.test(name)) return 'windows-1252';
  const part = /^8859[/-](\d{1,2})$/.exec(name)?.[1];
  return part === undefined || part === '12' || Number(part) < 1 || Number(part) > 16 ? null : `iso-8859-${part}`;
}

/** The text of a message with what was guessed, or why it cannot be read. */
export type DecodedText =
  { readonly text: string; readonly note: Extract<NoteCode, 'charset-guessed'> | null } | { readonly fault: Fault };

/**
 * Text of a message: by MSH-18 when it is known, else strict UTF-8, else Windows-1252, which is noted.
 * @param declared first repetition of MSH-18; blank and ASCII leave it to the bytes
 */
export function decodeText(bytes: Buffer, declared: string): DecodedText {
  const label = /^(ASCII|US-ASCII|ISO IR6)?$/i.test(declared) ? 'guess' : labelOf(declared);
  if (label === null) return { fault: fault('charset-undecodable', 'MSH-18') };
  try {
    if (label !== 'guess' && label !== 'utf-8') return { text: new TextDecoder(label).decode(bytes), note: null };
    return { text: strictUtf8.decode(bytes), note: null };
  } catch {
    // a TextDecoder throws for bytes that are not of its set, and for nothing else
    if (label === 'utf-8') return { fault: fault('charset-undecodable', 'MSH-18') };
    return { text: windows1252.decode(bytes), note: 'charset-guessed' };
  }
}
