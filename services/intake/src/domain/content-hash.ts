import { hash } from 'node:crypto';

/** SHA-256 of a body, byte for byte as received. */
export function contentHash(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer');
}

/** A source's text made storable as an identifier: no control characters, at most 200 characters. */
export function storable(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 200);
}
