import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { outcomeOfFailure } from '../../domain/delivery-outcome.js';
import { signWith } from './sign-mail.js';
import { SmtpSender } from './smtp-sender.js';

/** A certificate for `localhost` that nobody but its maker believes. */
function ownCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-certificate-'));
  const at = (name: string) => join(folder, name);
  try {
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
        ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', at('key.pem'), '-out', at('cert.pem')],
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(at('key.pem'), 'utf8'), cert: readFileSync(at('cert.pem'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Taken {
  readonly source: string;
  readonly secure: boolean;
  readonly at: number;
}

describe('mail over the line', () => {
  const certificate = ownCertificate();
  const ended: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const end of ended.splice(0).reverse()) await end();
  });

  async function server(options: SMTPServerOptions = {}): Promise<{ readonly port: number; readonly taken: Taken[] }> {
    const taken: Taken[] = [];
    const one = new SMTPServer({
      ...certificate,
      authOptional: true,
      onData(stream, session, callback) {
        void text(stream).then((source) => {
          taken.push({ source, secure: session.secure, at: Date.now() });
          callback();
        });
      },
      ...options,
    });
    one.on('error', () => undefined);
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
    ended.push(() => new Promise((resolve) => one.close(resolve)));
    return { port: (one.server.address() as AddressInfo).port, taken };
  }

  function senderTo(port: number, options: Partial<ConstructorParameters<typeof SmtpSender>[0]> = {}): SmtpSender {
    const sender = new SmtpSender({
      ...{ host: 'localhost', port, tls: 'required', from: 'b@bellwether.example', connections: 2, silenceMs: 3_000 },
      ...options,
    });
    ended.push(() => sender.close());
    return sender;
  }
  const send = (sender: SmtpSender, n = 1) =>
    sender.send(
      {
        ...{ messageId: `<n-${n}@bellwether.example>`, to: 'amira.dunlin@millbrook.example', subject: 'Case B-12' },
        ...{ text: 'Case B-12 wants you.\n', html: '<p>Case B-12 wants you.</p>\n' },
      },
      new AbortController().signal,
    );
  const failure = async (sender: SmtpSender) => outcomeOfFailure(await send(sender).catch((error: unknown) => error));

  it('goes over TLS to a server whose certificate our own authority has signed', async () => {
    const { port, taken } = await server();
    await send(senderTo(port, { ca: certificate.cert }));
    expect(taken.map(({ secure }) => secure)).toEqual([true]);
  });

  it('does not go to a server whose certificate nobody has signed; it is tried again while somebody mends that', async () => {
    const { port, taken } = await server();
    expect((await failure(senderTo(port))).kind).toBe('temporary');
    expect(taken).toEqual([]);
  });

  it('does not go to a server that offers no TLS, nor to one with an old TLS', async () => {
    const without = await server({ disabledCommands: ['STARTTLS'] });
    expect((await failure(senderTo(without.port, { ca: certificate.cert }))).kind).toBe('temporary');
    const old = await server({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1' });
    expect((await failure(senderTo(old.port, { ca: certificate.cert }))).kind).toBe('temporary');
    expect([...without.taken, ...old.taken]).toEqual([]);
  });

  it('arrives signed where a key is given, and says that no answer is wanted by machines', async () => {
    const key = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;
    const sign = signWith({
      ...{ domain: 'bellwether.example', selector: 'alerts' },
      key: key.export({ format: 'pem', type: 'pkcs8' }) as string,
    });
    const { port, taken } = await server();
    await send(senderTo(port, { ca: certificate.cert, sign }));
    expect(taken[0]?.source).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256;/);
    expect(taken[0]?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  it('goes no faster than the server allows, and none is lost', async () => {
    const { port, taken } = await server();
    const sender = senderTo(port, { ca: certificate.cert, ratePerSecond: 3 });
    const began = Date.now();
    await Promise.all(Array.from({ length: 7 }, (_, n) => send(sender, n)));
    expect(taken).toHaveLength(7);
    // three, three and one: two whole seconds lie between
    expect(taken.at(-1)!.at - began).toBeGreaterThan(1_900);
  });
});
