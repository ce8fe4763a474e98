import { Readable } from 'node:stream';
import type MimeNode from 'nodemailer/lib/mime-node';
import { encode, wrap } from 'nodemailer/lib/qp';

/**
 * A composed mail as one piece. The library would stream it through a dozen transforms in two dozen pieces, each a write
 * to the socket of its own, which is most of what sending costs. Headers, boundaries and encodings are the library's.
 * @returns null when a part is of a kind that notices do not have: then the library streams it
 */
export function wholeMail(node: MimeNode): string | null {
  const head = `${node.buildHeaders()}\r\n\r\n`;
  if (node.multipart === undefined || node.multipart === false) {
    const body = encoded(node);
    return body === null ? null : head + body;
  }
  const parts = node.childNodes.map(wholeMail);
  if (parts.includes(null)) return null;
  const delimiter = `--${node.boundary === undefined || node.boundary === false ? '' : node.boundary}`;
  return `${head}${parts.map((part) => `${delimiter}\r\n${part}\r\n`).join('')}${delimiter}--\r\n`;
}

function encoded(node: MimeNode): string | null {
  if (typeof node.content !== 'string') return null;
  switch (node.getTransferEncoding()) {
    case '7bit':
      return node.content;
    case 'quoted-printable':
      return wrap(encode(node.content));
    default:
      return null;
  }
}

/** Gives one piece, and ends. */
export function inOnePiece(text: string): Readable {
  return new Readable({
    read() {
      this.push(text);
      this.push(null);
    },
  });
}
