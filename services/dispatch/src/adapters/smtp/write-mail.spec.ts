import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime from 'postal-mime';
import { writeMail } from './write-mail.js';

const from = 'alerts@bellwether.example';
const notice = {
  messageId: '<n-1@bellwether.example>',
  to: 'amira.dunlin@millbrook.example',
  subject: 'Bellwether: Immediate, case B-12, answer by 13:55',
  text: 'Case B-12 wants you.\n',
  html: '<p>Case B-12 wants you.</p>\n',
};
const now = new Date('2026-11-17T13:40:05.000Z');
const write = (changes: Partial<typeof notice> = {}) => writeMail({ ...notice, ...changes }, from, now);

/** What the library would send. */
const composed = (changes: Partial<typeof notice> = {}) =>
  new MailComposer({
    ...{ ...notice, ...changes, from: { name: 'Bellwether', address: from }, date: now },
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  })
    .compile()
    .build();

describe('a mail as it goes over the line', () => {
  it.each([
    ['short lines', 'Case B-12 wants you.\nPlease read it.\n'],
    ['a line longer than people like', `${'Please read it. '.repeat(20)}\n`],
    ['a line longer than a mail may have', `${'Please read it. '.repeat(80)}\n`],
    ['letters that are not of ASCII', 'Case B-12 – naïve, ≥ 3 m.\n'],
    ['lines that begin with a dot or look like a boundary', '.\n..\n--\n--=_\n----_NmP-1\n'],
    ['equals signs', 'https://console.example/cases/B-12?a=3D&b=20\n'],
    ['line ends of both kinds', 'Case B-12\r\nwants\nyou.\n'],
    ['no line end', 'Case B-12 wants you.'],
  ])('says the same as the one that a library composes: %s', async (_, text) => {
    const changes = { text, html: `<pre>${text}</pre>\n` };
    const [own, other] = [await PostalMime.parse(write(changes)), await PostalMime.parse(await composed(changes))];
    expect(own.text?.trim()).toBe(text.replaceAll(/\r\n|\r/g, '\n').trim());
    expect([own.text?.trim(), own.html?.trim()]).toEqual([other.text?.trim(), other.html?.trim()]);
  });

  it('has the head that a library gives it, and each field once', async () => {
    const fields = ({ headers }: Awaited<ReturnType<typeof PostalMime.parse>>) =>
      headers.filter(({ key }) => key !== 'content-type').toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const own = await PostalMime.parse(write());
    expect(fields(own)).toEqual(fields(await PostalMime.parse(await composed())));
    expect(new Set(own.headers.map(({ key }) => key)).size).toBe(own.headers.length);
    expect(own.headers).toContainEqual(expect.objectContaining({ key: 'message-id', value: notice.messageId }));
  });

  it.each([`Case B-12 – naïve, ≥ 3 m.\n`, `${'Please read it. '.repeat(80)}\n`, notice.text])(
    'holds nothing but ASCII in lines that every server takes: %#',
    (text) => {
      const source = write({ text }).toString('latin1');
      expect(source).toMatch(/^[\t\r\n\x20-\x7e]*$/);
      expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...source.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
    },
  );

  it.each([
    ['subject', { subject: 'Case B-12\r\nBcc: ivo@elsewhere.example' }],
    ['recipient', { to: 'amira.dunlin@millbrook.example\nBcc: ivo@elsewhere.example' }],
    ['Message-ID', { messageId: '<n-1\r\n\r\n.\r\n@bellwether.example>' }],
    ['letters', { subject: 'Case B-12 – naïve' }],
  ])('is not written at all when its head would hold more than one line of ASCII: %s', (_, changes) => {
    expect(() => write(changes)).toThrow('the head of a mail is not plain');
  });
});
