import type { Transform } from 'node:stream';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import type { Mail, MailSender } from '../mail-sender.js';
import type { SignMail } from './sign-mail.js';
import { writeMail } from './write-mail.js';

interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  readonly tls: 'none' | 'required';
  readonly login?: { readonly user: string; readonly pass: string };
  /** Certificates (PEM) that may sign the server's; default: those of the system. */
  readonly ca?: string;
  /** Most mails a second; default: as many as go. */
  readonly ratePerSecond?: number;
  /** Signs each mail; default: none is signed. */
  readonly sign?: SignMail;
  readonly from: string;
  /** Connections at once. */
  readonly connections: number;
  /** Milliseconds without a byte after which a connection is given up. */
  readonly silenceMs?: number;
}

/** SMTP over a pool of connections. STARTTLS is enforced unless the server is a sink on this machine. */
export class SmtpSender implements MailSender {
  private readonly pool: SMTPPool;
  private readonly from: string;
  private readonly sign: SignMail | null;

  constructor(options: SmtpOptions) {
    const silence = options.silenceMs ?? 10_000;
    this.from = options.from;
    this.sign = options.sign ?? null;
    this.pool = new SMTPPool({
      pool: true,
      host: options.host,
      port: options.port,
      secure: false,
      requireTLS: options.tls === 'required',
      ignoreTLS: options.tls === 'none',
      tls: { minVersion: 'TLSv1.2', ...(options.ca === undefined ? {} : { ca: options.ca }) },
      ...(options.ratePerSecond === undefined ? {} : { rateDelta: 1_000, rateLimit: options.ratePerSecond }),
      // nothing in a mail is ever read from a file or an address
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(options.login === undefined ? {} : { auth: options.login }),
      maxConnections: options.connections,
      // retries are ours: each one is an attempt row
      maxRequeues: 0,
      connectionTimeout: silence,
      greetingTimeout: silence,
      socketTimeout: silence,
    });
  }

  async send(mail: Mail, signal: AbortSignal): Promise<void> {
    const source = writeMail(mail, this.from, new Date());
    const signed = this.sign === null ? source : await this.sign(source);
    const written = writtenMail(mail, this.from, signed, signal);
    await new Promise<void>((resolve, reject) => {
      this.pool.send(written, (error) => {
        if (error === null) resolve();
        else reject(error);
      });
    });
  }

  close(): void {
    this.pool.close();
  }
}

type PooledMail = Parameters<SMTPPool['send']>[0];

/** A mail that is written already, in the shape in which the pool asks for it. */
function writtenMail(mail: Mail, from: string, source: Buffer, signal: AbortSignal): PooledMail {
  const message = {
    getEnvelope: () => ({ from, to: [mail.to] }),
    getHeader: () => mail.messageId,
    messageId: () => mail.messageId,
    createReadStream: () => inOnePiece(source),
  };
  return { data: { signal }, message } as unknown as PooledMail;
}

/**
 * A mail as the connection reads it. It escapes dots, and adds the line that ends the mail as a second piece: a write to the
 * socket, which costs as much as all the words of the mail. Both leave in one.
 */
function inOnePiece(source: Buffer): { readonly pipe: (escaping: Transform) => void } {
  return {
    pipe(escaping) {
      const pieces: Buffer[] = [];
      const push = escaping.push.bind(escaping);
      const gather = (piece: Buffer | null): boolean => {
        if (piece !== null) return pieces.push(piece) > 0;
        push(Buffer.concat(pieces));
        return push(null);
      };
      escaping.push = gather;
      escaping.end(source);
    },
  };
}
