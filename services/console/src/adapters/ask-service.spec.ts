import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { freePort } from '#libs/testing';
import { askService, Busy, InDoubt, NotPossible, Refused } from './ask-service.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function aService(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const answering = (status: number, text: string) => aService((_, response) => response.writeHead(status).end(text));
const ask = (base: string, effect: 'reads' | 'acts') =>
  askService(
    { base, path: '/', headers: {}, body: {}, effect, patience: 300 },
    z.object({ ok: z.literal(true) }),
  ).catch((error: unknown) => error);

describe('an act of which no answer can be read', () => {
  it('may have been done: the connection broke, nobody answered in time, or the answer makes no sense', async () => {
    for (const base of [
      await aService((request) => request.socket.destroy()),
      await aService(() => undefined),
      await answering(200, '{'),
      await answering(200, '{"ok":false}'),
      await answering(500, '{"code":"internal-error"}'),
      await answering(503, '{"code":"storage-away"}'),
    ])
      expect(await ask(base, 'acts')).toBeInstanceOf(InDoubt);
  });

  it('was not done when there was no connection to send it on, or it was turned away', async () => {
    const base = `http://127.0.0.1:${await freePort()}`;
    expect(await ask(base, 'acts')).toMatchObject({ code: 'service-away' });
    expect(await ask(await answering(429, ''), 'acts')).toMatchObject({ code: 'service-away' });
  });

  it('is no question of doubt for what only reads', async () => {
    expect(await ask(await answering(503, ''), 'reads')).toMatchObject({ code: 'service-away' });
    expect(await ask(await answering(200, '{'), 'reads')).toMatchObject({ code: 'answer-malformed' });
  });

  it('is no sign that the service is away where it says that it is busy', async () => {
    expect(await ask(await answering(503, '{"code":"busy"}'), 'reads')).toBeInstanceOf(Busy);
    expect(await ask(await answering(503, '{"code":"storage-away"}'), 'reads')).toMatchObject({ code: 'service-away' });
  });
});

describe('a refusal', () => {
  it('keeps the code that says why', async () => {
    const refused = async (status: number, code: string) =>
      ask(await answering(status, JSON.stringify({ code })), 'acts');
    expect(await refused(409, 'authority-not-known')).toEqual(new NotPossible('authority-not-known'));
    expect(await refused(409, 'not-told')).toMatchObject({ code: 'not-told' });
    expect(await refused(422, 'contract-breach')).toBeInstanceOf(NotPossible);
    expect(await refused(403, 'act-not-permitted')).toMatchObject({ name: 'NotPossible', code: 'act-not-permitted' });
    expect(await refused(403, 'not-found-or-not-yours')).toBeInstanceOf(Refused);
    expect(await ask(await answering(409, 'no json'), 'acts')).toMatchObject({ name: 'NotPossible', code: null });
  });
});
