import type { Separators } from './header.js';

function fromHex(digits: string): string {
  const bytes = Buffer.from(digits, 'hex');
  const text = bytes.toString('utf8');
  // NUL and other control characters have no meaning in a field and cannot be stored
  return (text.includes('\ufffd') ? bytes.toString('latin1') : text).replaceAll(/[\u0000-\u0008\u000b-\u001f]/g, '');
}

/**
 * Replaces the escape sequences of one component (HL7 2.4, section 2.10). Highlighting and character-set switches are
 * dropped; a sequence that the standard does not know stays as it is.
 */
export function unescape(text: string, separators: Separators): string {
  const mark = separators.escape;
  if (!text.includes(mark)) return text;
  const pieces = text.split(mark);
  let result = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 1) {
    const sequence = pieces[at] ?? '';
    const closed = at + 1 < pieces.length;
    const replaced = closed ? replacement(sequence, separators) : null;
    if (replaced === null) result += `${mark}${sequence}`;
    else {
      result += replaced + (pieces[at + 1] ?? '');
      at += 1;
    }
  }
  return result;
}

function replacement(sequence: string, separators: Separators): string | null {
  switch (sequence) {
    case 'F':
      return separators.field;
    case 'S':
      return separators.component;
    case 'T':
      return separators.subcomponent;
    case 'R':
      return separators.repetition;
    case 'E':
      return separators.escape;
    case 'H':
    case 'N':
      return '';
    default:
      if (/^X(?:[0-9A-Fa-f]{2})+$/.test(sequence)) return fromHex(sequence.slice(1));
      if (/^\.(br|sp|ce)\s*\+?\d*$/.test(sequence)) return '\n';
      if (/^\.(fi|nf|in|ti|sk)\s*[+-]?\d*$/.test(sequence)) return ' ';
      return /^[CMZ][0-9A-Za-z]{2,6}$/.test(sequence) ? '' : null;
  }
}
