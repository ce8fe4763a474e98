import { connect, type Socket } from 'node:net';
import { millbrook, sample, withField } from '../../test-messages/sample.js';
import type { Received } from '../domain/received.js';
import { MllpServer, defaultLimits } from './mllp-server.js';

const framed = (body: string | Buffer) => Buffer.concat([Buffer.of(0x0b), Buffer.from(body), Buffer.of(0x1c, 0x0d)]);
const message = (id: string) => withField(sample('a04-registered'), 'MSH', 10, id);

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; waited < 500 && !condition(); waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}

class Peer {
  private received = '';
  closed = false;

  constructor(private readonly socket: Socket) {
    socket.on('data', (bytes: Buffer) => (this.received += bytes.toString('latin1')));
    socket.on('close', () => (this.closed = true));
    socket.on('error', () => undefined);
  }

  send(bytes: Buffer): void {
    this.socket.write(bytes);
  }

  leave(): void {
    this.socket.destroy();
  }

  /** MSA-1 and MSA-2 of the answers, once there are so many. */
  async answers(count: number): Promise<readonly string[]> {
    for (let waited = 0; waited < 500; waited += 1) {
      const found = [...this.received.matchAll(/\rMSA.([A-Z]{2}).([^\r]*)\r\u001c\r/g)].map(
        ([, code, id]) => `${code} ${id}`,
      );
      if (found.length >= count) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`fewer than ${count} answers`);
  }

  async closing(): Promise<void> {
    await until(() => this.closed);
  }
}

describe('a hospital that sends over MLLP', () => {
  let stored: Received[] = [];
  let storage: 'up' | 'down' = 'up';
  let server: MllpServer;
  let port: number;

  beforeAll(async () => {
    server = new MllpServer({
      profile: millbrook,
      host: '127.0.0.1',
      port: 0,
      limits: { ...defaultLimits, longestFrame: 100_000, window: 16, idle: 1_500, midFrame: 500 },
      accept: async (received) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
        if (storage === 'down') throw new Error('away');
        stored.push(received);
      },
      passedOver: () => undefined,
      now: () => 0,
    });
    port = await server.listen();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    stored = [];
    storage = 'up';
  });

  const peer = () => new Peer(connect(port, '127.0.0.1'));

  it('is answered for a message that comes byte by byte', async () => {
    const sender = peer();
    for (const byte of framed(message('1'))) {
      sender.send(Buffer.of(byte));
    }
    expect(await sender.answers(1)).toEqual(['AA 1']);
    sender.leave();
  });

  it('is answered for each of two messages in one write, and three in turn', async () => {
    const sender = peer();
    sender.send(Buffer.concat([framed(message('1')), framed(message('2'))]));
    expect(await sender.answers(2)).toEqual(['AA 1', 'AA 2']);
    sender.send(framed(message('3')));
    expect(await sender.answers(3)).toEqual(['AA 1', 'AA 2', 'AA 3']);
    expect(stored).toHaveLength(3);
    sender.leave();
  });

  it('hears AR for a bad frame, and AA for the good one in the same write', async () => {
    const sender = peer();
    sender.send(Buffer.concat([framed('GARBAGE'), framed(message('2'))]));
    expect(await sender.answers(2)).toEqual(['AR ', 'AA 2']);
    expect(stored.map(({ bytes }) => bytes.subarray(0, 7).toString())).toEqual(expect.arrayContaining(['GARBAGE']));
    sender.leave();
  });

  it('loses nothing to noise between messages', async () => {
    const sender = peer();
    sender.send(
      Buffer.concat([Buffer.from('noise'), framed(message('1')), Buffer.from('\r\n\0'), framed(message('2'))]),
    );
    expect(await sender.answers(2)).toEqual(['AA 1', 'AA 2']);
    sender.leave();
  });

  it('is stored byte for byte, in Latin-1 too', async () => {
    const sender = peer();
    const body = Buffer.from(
      withField(withField(message('1'), 'PID', 5, 'WREN^Zo\u00eb'), 'MSH', 18, '8859/1'),
      'latin1',
    );
    sender.send(framed(body));
    await sender.answers(1);
    expect(stored[0]?.bytes.equals(body)).toBe(true);
    sender.leave();
  });

  it('is answered two hundred times, in order, when it does not wait', async () => {
    const sender = peer();
    sender.send(Buffer.concat(Array.from({ length: 200 }, (_, at) => framed(message(String(at))))));
    expect(await sender.answers(200)).toEqual(Array.from({ length: 200 }, (_, at) => `AA ${at}`));
    sender.leave();
  });

  it('hears AR for a message without number, and AA for one of no known event', async () => {
    const sender = peer();
    sender.send(framed(message('')));
    sender.send(framed(withField(message('9'), 'MSH', 9, 'ADT^Q99')));
    expect(await sender.answers(2)).toEqual(['AR ', 'AA 9']);
    sender.leave();
  });

  it('hears AR for a message beyond the bound, and goes on', async () => {
    const sender = peer();
    sender.send(framed(`${message('1')}\rNTE|${'x'.repeat(200_000)}`));
    sender.send(framed(message('2')));
    expect(await sender.answers(2)).toEqual(['AR 1', 'AA 2']);
    expect(
      stored.find(({ transport }) => transport.kind === 'mllp' && transport.framing === 'too-large')?.bytes,
    ).toHaveLength(100_000);
    sender.leave();
  });

  it('hears AE while nothing can be stored, and AA for the same message later', async () => {
    const sender = peer();
    storage = 'down';
    sender.send(framed(message('1')));
    expect(await sender.answers(1)).toEqual(['AE 1']);
    storage = 'up';
    sender.send(framed(message('1')));
    expect(await sender.answers(2)).toEqual(['AE 1', 'AA 1']);
    sender.leave();
  });

  it('is cut off when it falls silent inside a message, which is kept', async () => {
    const sender = peer();
    sender.send(Buffer.from('\u000bMSH|half'));
    await sender.closing();
    await until(() => stored.length === 1);
    expect(stored.map(({ transport }) => transport)).toEqual([{ kind: 'mllp', framing: 'unfinished' }]);
  });

  it('is cut off when it says nothing for long', async () => {
    await peer().closing();
    expect(stored).toEqual([]);
  });

  it('leaves a message that it began kept, when the connection breaks', async () => {
    const sender = peer();
    sender.send(framed(message('1')));
    await sender.answers(1);
    sender.send(Buffer.from('\u000bMSH|half'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    sender.leave();
    await until(() => stored.length === 2);
    expect(stored.map(({ transport }) => transport)).toContainEqual({ kind: 'mllp', framing: 'unfinished' });
  });

  it('is answered on many connections at once', async () => {
    const senders = Array.from({ length: 8 }, peer);
    senders.forEach((sender, at) => sender.send(framed(message(`c${at}`))));
    const answers = await Promise.all(senders.map((sender) => sender.answers(1)));
    expect(answers.flat()).toEqual(senders.map((_, at) => `AA c${at}`));
    for (const sender of senders) sender.leave();
  });
});
