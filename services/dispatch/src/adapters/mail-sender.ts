/** A mail ready to go. `messageId` is the same for every attempt of one notice. */
export interface Mail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A channel for mail. Resolves once the next server has taken responsibility; throws what the server said otherwise. */
export interface MailSender {
  send(mail: Mail, signal: AbortSignal): Promise<void>;
  close(): void;
}
