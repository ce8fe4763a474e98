import { createTransport } from 'nodemailer';
import type { Mail, MailSender } from '../mail-sender.js';
import { inOnePiece, wholeMail } from './whole-mail.js';

interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  readonly tls: 'none' | 'required';
  readonly login?: { readonly user: string; readonly pass: string };
  readonly from: string;
  /** Connections at once. */
  readonly connections: number;
  /** Milliseconds without a byte after which a connection is given up. */
  readonly silenceMs?: number;
}

/** SMTP over a pool of connections. STARTTLS is enforced unless the server is a sink on this machine. */
export class SmtpSender implements MailSender {
  private readonly transport;
  private readonly from: string;

  constructor(options: SmtpOptions) {
    const silence = options.silenceMs ?? 10_000;
    this.from = options.from;
    this.transport = createTransport({
      pool: true,
      host: options.host,
      port: options.port,
      secure: false,
      requireTLS: options.tls === 'required',
      ignoreTLS: options.tls === 'none',
      tls: { minVersion: 'TLSv1.2' },
      ...(options.login === undefined ? {} : { auth: options.login }),
      maxConnections: options.connections,
      // retries are ours: each one is an attempt row
      maxRequeues: 0,
      connectionTimeout: silence,
      greetingTimeout: silence,
      socketTimeout: silence,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transport.use('stream', ({ message }, done) => {
      const whole = wholeMail(message);
      if (whole !== null) message.createReadStream = () => inOnePiece(whole);
      done();
    });
  }

  async send(mail: Mail, signal: AbortSignal): Promise<void> {
    await this.transport.sendMail({
      messageId: mail.messageId,
      from: { name: 'Bellwether', address: this.from },
      to: { name: '', address: mail.to },
      envelope: { from: this.from, to: [mail.to] },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      textEncoding: 'quoted-printable',
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      signal,
    });
  }

  close(): void {
    this.transport.close();
  }
}
