import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { SmtpSender } from './smtp-sender.js';

describe('a mail that goes over the line', () => {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      void text(stream).then((source) => {
        taken.push(source);
        callback();
      });
    },
  });
  let sender: SmtpSender;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    sender = new SmtpSender({ host: '127.0.0.1', port, tls: 'none', from: 'b@bellwether.example', connections: 1 });
  });
  afterAll(async () => {
    sender.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  beforeEach(() => taken.splice(0));
  const send = (body: string) =>
    sender.send(
      {
        ...{ messageId: '<n-1@bellwether.example>', to: 'amira.dunlin@millbrook.example', subject: 'Case B-12' },
        ...{ text: body, html: `<pre>${body}</pre>\n` },
      },
      new AbortController().signal,
    );

  it.each([
    ['plain lines', 'Case B-12 wants you.\nPlease read it.\n'],
    ['lines that begin with a dot', '.\n..\n.Case B-12 wants you.\n.\n'],
    ['what would end it, and begin another', 'Case B-12\n.\nMAIL FROM:<x@elsewhere.example>\n'],
    ['a hundred thousand characters', 'Case B-12 wants you.\n'.repeat(5_000)],
  ])('arrives as it was written: %s', async (_, body) => {
    await send(body);
    const [mail] = await Promise.all(taken.map((source) => PostalMime.parse(source)));
    expect(mail?.text?.trimEnd()).toBe(body.trimEnd());
    expect(mail?.html?.trimEnd()).toBe(`<pre>${body}</pre>`);
    expect(taken).toHaveLength(1);
  });

  it('is followed by others over the same connection, each by itself', async () => {
    const bodies = Array.from({ length: 5 }, (_, n) => `Case B-${n} wants you.\n`);
    await Promise.all(bodies.map(send));
    const mails = await Promise.all(taken.map((source) => PostalMime.parse(source)));
    expect(mails.map((mail) => mail.text?.trim())).toEqual(bodies.map((body) => body.trim()));
  });
});
