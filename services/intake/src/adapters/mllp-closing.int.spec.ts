import { connect } from 'node:net';
import { once } from 'node:events';
import { eventually } from '#libs/testing';
import { millbrook, sample, withField } from '../../test-messages/sample.js';
import type { Received } from '../domain/received.js';
import { MllpServer, defaultLimits } from './mllp-server.js';

const framed = (body: string) => Buffer.from(`\u000b${body}\u001c\r`);
const message = (id: string) => withField(sample('a04-registered'), 'MSH', 10, id);
const answersIn = (text: string) => [...text.matchAll(/MSA\|(A[AER])\|/g)].map(([, code]) => code);

/** A listener whose storage takes a message only when the test lets it. */
async function listening(limits: Partial<typeof defaultLimits> = {}) {
  const stored: Received[] = [];
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const server = new MllpServer({
    profile: millbrook,
    host: '127.0.0.1',
    port: 0,
    limits: { ...defaultLimits, ...limits },
    accept: async (received) => {
      await released;
      stored.push(received);
    },
    passedOver: () => undefined,
    now: () => 0,
  });
  const socket = connect(await server.listen(), '127.0.0.1');
  const heard = { text: '' };
  socket.on('error', () => undefined);
  socket.on('data', (bytes: Buffer) => (heard.text += bytes.toString('latin1')));
  await once(socket, 'connect');
  return { server, socket, heard, stored, letGo };
}

describe('a connection that ends', () => {
  it('because intake stops: all that was under way is stored and answered, and what had only begun is kept', async () => {
    const { server, socket, heard, stored, letGo } = await listening();
    socket.write(
      Buffer.concat([...['1', '2', '3', '4', '5'].map((id) => framed(message(id))), Buffer.from('\u000bMSH|half')]),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closing = server.close();
    letGo();
    await closing;
    await eventually(() => expect(answersIn(heard.text)).toEqual(['AA', 'AA', 'AA', 'AA', 'AA']));
    expect(stored).toHaveLength(6);
    expect(stored.at(-1)?.transport).toEqual({ kind: 'mllp', framing: 'unfinished' });
  });

  it('is not that of a sender whose message takes long to store', async () => {
    const { server, socket, heard, letGo } = await listening({ idle: 150, midFrame: 150 });
    socket.write(framed(message('1')));
    await new Promise((resolve) => setTimeout(resolve, 700));
    letGo();
    await eventually(() => expect(answersIn(heard.text)).toEqual(['AA']));
    await server.close();
  });

  it('is that of a sender who begins a message while another is stored, and never ends it', async () => {
    const { server, socket, stored, letGo } = await listening({ midFrame: 150 });
    socket.write(Buffer.from('\u000bMSH|half\u000bMSH|another half'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    letGo();
    await once(socket, 'close');
    await eventually(() => expect(stored).toHaveLength(2));
    await server.close();
  });

  it('is that of a sender who never reads its answers', async () => {
    const { server, socket, heard, letGo } = await listening({ window: 300, idle: 300 });
    letGo();
    socket.pause();
    // the answer repeats the number: these are some 18 MB, more than the system holds for a reader
    const long = framed(message('9'.repeat(90_000)));
    for (let sent = 0; sent < 200; sent += 1) socket.write(long);
    await eventually(() => expect(server.open).toBe(0), { within: 30_000 });
    socket.resume();
    await once(socket, 'close');
    expect(answersIn(heard.text).length).toBeLessThan(200);
    await server.close();
  });
});
