import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { signWith } from './sign-mail.js';
import { writeMail } from './write-mail.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const key = privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;
const sign = signWith({ domain: 'bellwether.example', selector: 'alerts', key });
const source = (text = 'Case B-12  wants you.\n\n') =>
  writeMail(
    {
      ...{ messageId: '<n-1@bellwether.example>', to: 'amira.dunlin@millbrook.example', subject: 'Case B-12' },
      ...{ text, html: `<p>${text}</p>\n` },
    },
    'alerts@bellwether.example',
    new Date('2026-11-17T13:40:05.000Z'),
  );

/** Reads a signature as RFC 6376 tells a receiver to, with relaxed canonical forms on both sides. */
function isGenuine(mail: string, by = publicKey): boolean {
  const [head = '', ...rest] = mail.split('\r\n\r\n');
  const fields = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const signature = fields.find((field) => field.startsWith('DKIM-Signature:')) ?? '';
  const tags = new Map(
    signature
      .slice('DKIM-Signature:'.length)
      .split(';')
      .map((tag) => [tag.slice(0, tag.indexOf('=')).trim(), tag.slice(tag.indexOf('=') + 1).trim()] as const),
  );
  const body = rest
    .join('\r\n\r\n')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ \r\n/g, '\r\n')
    .replace(/(\r\n)*$/, '\r\n');
  if (createHash('sha256').update(body, 'latin1').digest('base64') !== tags.get('bh')) return false;
  const relaxed = (field: string): string => {
    const at = field.indexOf(':');
    return `${field.slice(0, at).trim().toLowerCase()}:${field
      .slice(at + 1)
      .replaceAll(/[ \t]+/g, ' ')
      .trim()}`;
  };
  const signed = (tags.get('h') ?? '').split(':').map((name) => {
    const field = fields.find((one) => one.toLowerCase().startsWith(`${name.trim().toLowerCase()}:`));
    return field === undefined ? '' : `${relaxed(field)}\r\n`;
  });
  const own = relaxed(signature.replace(/([; ]b=)[^;]*/, '$1'));
  return createVerify('RSA-SHA256')
    .update(signed.join('') + own, 'latin1')
    .verify(by, (tags.get('b') ?? '').replaceAll(/\s/g, ''), 'base64');
}

describe('a mail that is signed', () => {
  it('is the mail as it was written, with one line more before it', async () => {
    const written = source();
    const signed = (await sign(written)).toString('latin1');
    expect(signed.startsWith('DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;')).toBe(true);
    expect(signed.endsWith(`\r\n${written.toString('latin1')}`)).toBe(true);
    expect(signed.replaceAll(/\r\n[ \t]+/g, ' ')).toMatch(/d=bellwether\.example; .*s=alerts/);
  });

  it.each([
    ['plain words', 'Case B-12 wants you.\n'],
    ['letters that are not of ASCII', 'Case B-12 – naïve, ≥ 3 m.\n'],
    ['lines that begin with a dot', '.\n..\n.Case\n'],
    ['empty lines at the end', 'Case B-12.\n\n\n\n'],
  ])('is believed by whoever reads the key: %s', async (_, text) => {
    expect(isGenuine((await sign(source(text))).toString('latin1'))).toBe(true);
  });

  it.each([
    ['another recipient', /To: amira/, 'To: ivo.'],
    ['another subject', /Subject: Case B-12/, 'Subject: Case B-13'],
    ['another sender', /From: Bellwether/, 'From: Bellweather'],
    ['another word', /wants/, 'needs'],
    ['another Message-ID', /n-1@/, 'n-2@'],
  ])('is not believed with %s', async (_, from, to) => {
    const signed = (await sign(source())).toString('latin1');
    expect(signed).toMatch(from);
    expect(isGenuine(signed.replace(from, to))).toBe(false);
  });

  it('is not believed by the key of somebody else', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2_048 }).publicKey;
    expect(isGenuine((await sign(source())).toString('latin1'), other)).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['words', 'not a key'],
    [
      'a key of another kind',
      generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
    ],
  ])('needs an RSA key: %s is refused at once', (_, wrong) => {
    expect(() => signWith({ domain: 'bellwether.example', selector: 'alerts', key: wrong })).toThrow(
      'dkim-key-unusable',
    );
  });
});
