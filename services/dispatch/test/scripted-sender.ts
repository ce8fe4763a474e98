import type { Mail, MailSender } from '../src/adapters/mail-sender.js';

/** Takes mails, or answers as a test says. */
export class ScriptedSender implements MailSender {
  readonly taken: Mail[] = [];
  /** What the server says to a mail; null: it takes it. */
  answers: (mail: Mail) => object | null = () => null;

  send(mail: Mail): Promise<void> {
    const refusal = this.answers(mail);
    if (refusal !== null) return Promise.reject(Object.assign(new Error('reply'), refusal));
    this.taken.push(mail);
    return Promise.resolve();
  }

  close(): void {
    this.answers = () => null;
  }
}

/** The mailbox does not exist. */
export const refused = { code: 'EENVELOPE', responseCode: 550 };
/** Try later. */
export const deferred = { code: 'EENVELOPE', responseCode: 451 };
