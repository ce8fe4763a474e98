import PostalMime from 'postal-mime';
import type { ReceivedMail, StoredMail } from './message-store.js';

/** Takes a mail apart. */
export async function readMail({ source, ...envelope }: ReceivedMail): Promise<StoredMail> {
  const mail = await PostalMime.parse(Buffer.from(source, 'latin1'));
  return {
    ...envelope,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
  };
}
