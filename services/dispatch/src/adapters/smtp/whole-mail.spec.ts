import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime from 'postal-mime';
import { wholeMail } from './whole-mail.js';

const compose = (changes: object = {}) =>
  new MailComposer({
    ...{ from: 'alerts@bellwether.example', to: 'amira.dunlin@millbrook.example', subject: 'Case B-12' },
    ...{ text: 'Case B-12 wants you.\n', html: '<p>Case B-12 wants you.</p>\n', textEncoding: 'quoted-printable' },
    ...changes,
  }).compile();
const read = async (mail: ReturnType<typeof compose>) => PostalMime.parse(wholeMail(mail) ?? '');

describe('a mail in one piece', () => {
  it.each([
    ['short lines', 'Case B-12 wants you.\nPlease read it.\n'],
    ['a line longer than a mail may have', `${'Please read it. '.repeat(20)}\n`],
    ['letters that are not of ASCII', 'Case B-12 – naïve, ≥ 3 m.\n'],
    ['lines that begin with a dot or look like a boundary', '.\n..\n--\n----_NmP-1\n'],
    ['equals signs', 'https://console.example/cases/B-12?a=3D&b=20\n'],
  ])('says the same as the library would stream: %s', async (_, text) => {
    const changes = { text, html: `<pre>${text}</pre>\n` };
    const [whole, streamed] = [await read(compose(changes)), await PostalMime.parse(await compose(changes).build())];
    expect(whole.text).toBe(streamed.text);
    expect(whole.html).toBe(streamed.html);
    expect(whole.text?.trim()).toBe(text.trim());
  });

  it('has the headers of the library, and each of them once', async () => {
    const { headers } = await read(compose({ messageId: '<n-1@bellwether.example>' }));
    const names = headers.map(({ key }) => key);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'message-id', 'date', 'mime-version']));
    expect(headers.find(({ key }) => key === 'message-id')?.value).toBe('<n-1@bellwether.example>');
  });

  it('is left to the library when it holds what notices do not', () => {
    expect(wholeMail(compose({ attachments: [{ filename: 'a.bin', content: Buffer.from([0, 1]) }] }))).toBeNull();
  });
});
