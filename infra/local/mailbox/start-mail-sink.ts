import { once } from 'node:events';
import { join } from 'node:path';
import { BehaviourSwitch } from './behaviour.js';
import { MessageStore } from './message-store.js';
import { smtpSink } from './smtp.js';
import { mailboxWeb } from './web.js';

interface MailSinkOptions {
  /** Folder for the mails; made when it is missing. */
  readonly dataDir: string;
  /** Port of the page and the JSON API. */
  readonly httpPort: number;
  readonly smtpPort: number;
}

/** A mail sink in this process, on `127.0.0.1` only. */
export interface MailSink {
  readonly http: string;
  /** `host:port` */
  readonly smtp: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a mail server that keeps everything and passes nothing on.
 * @throws Error when a port is taken
 */
export async function startMailSink({ dataDir, httpPort, smtpPort }: MailSinkOptions): Promise<MailSink> {
  const store = new MessageStore(join(dataDir, 'messages'));
  const behaviours = new BehaviourSwitch();
  const smtp = smtpSink(store, behaviours);
  const web = mailboxWeb(store, behaviours);
  await Promise.all([
    once(smtp.listen(smtpPort, '127.0.0.1'), 'listening'),
    once(web.listen(httpPort, '127.0.0.1'), 'listening'),
  ]);
  // a client that goes away in the middle is no reason to end
  smtp.on('error', () => undefined);
  return {
    http: `http://127.0.0.1:${httpPort}`,
    smtp: `127.0.0.1:${smtpPort}`,
    stop: async () => {
      web.close();
      web.closeAllConnections();
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      store.close();
    },
  };
}
