import { randomUUID } from 'node:crypto';
import { encode, wrap } from 'nodemailer/lib/qp';
import type { Mail } from '../mail-sender.js';

/** What may stand in a head as it is: one line of printable ASCII. */
const plainHead = /^[\x20-\x7e]*$/;
/** Text that needs no encoding: ASCII in lines of at most 998 characters (RFC 5322, 2.1.1). */
const plainBody = /^(?:[\t\x20-\x7e]{0,998}(?:\r\n|$))*$/;

/**
 * A notice as it goes over the line: a head, then the two bodies, lines ended by CR LF. Everything in the head is ours or
 * of the directory, so it needs no encoding, and nothing that does is let through (`docs/adr/0011`).
 * @throws Error with code EMESSAGE when something in the head is not one line of printable ASCII
 */
export function writeMail(mail: Mail, from: string, now: Date): Buffer {
  const boundary = `=_${randomUUID()}`;
  const head = [
    `From: Bellwether <${from}>`,
    `To: ${mail.to}`,
    `Subject: ${mail.subject}`,
    `Message-ID: ${mail.messageId}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: All',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  if (!head.every((line) => plainHead.test(line)))
    throw Object.assign(new Error('the head of a mail is not plain'), { code: 'EMESSAGE' });
  const parts = [part('text/plain', mail.text), part('text/html', mail.html)];
  const bodies = parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('');
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${bodies}--${boundary}--\r\n`, 'latin1');
}

function part(type: string, text: string): string {
  const lines = text.replaceAll(/\r\n|\r|\n/g, '\r\n');
  const isPlain = plainBody.test(lines);
  return [
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Transfer-Encoding: ${isPlain ? '7bit' : 'quoted-printable'}`,
    '',
    isPlain ? lines : wrap(encode(lines)),
  ].join('\r\n');
}
