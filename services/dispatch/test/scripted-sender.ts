import type { Mail, MailSender } from '../src/adapters/mail-sender.js';

/** Takes mails, or answers as a test says. */
export class ScriptedSender implements MailSender {
  readonly taken: Mail[] = [];
  /** What the server says to a mail; null: it takes it. */
  answers: (mail: Mail) => object | null = () => null;

  /** What a mail waits for on its way. */
  before: (mail: Mail) => Promise<void> | null = () => null;

  async send(mail: Mail): Promise<void> {
    const way = this.before(mail);
    if (way !== null) await way;
    const refusal = this.answers(mail);
    if (refusal !== null) throw Object.assign(new Error('reply'), refusal);
    this.taken.push(mail);
  }

  close(): void {
    this.answers = () => null;
  }
}

/** The mailbox does not exist. */
export const refused = { code: 'EENVELOPE', responseCode: 550 };
/** Try later. */
export const deferred = { code: 'EENVELOPE', responseCode: 451 };
