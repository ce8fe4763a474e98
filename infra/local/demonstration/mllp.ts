import { createConnection } from 'node:net';
import { once } from 'node:events';

const [startBlock, endBlock, carriageReturn] = [0x0b, 0x1c, 0x0d];

/**
 * Sends one message over MLLP and waits for its acknowledgement.
 * @param to `host:port`
 * @returns the code of the acknowledgement, e.g. `AA`
 * @throws Error when the connection is refused, closed early, or nothing is answered for 30 s
 */
export async function sendMessage(to: string, message: string): Promise<string> {
  const [host, port] = [to.slice(0, to.lastIndexOf(':')), Number(to.slice(to.lastIndexOf(':') + 1))];
  const socket = createConnection({ host, port });
  socket.setTimeout(30_000, () => socket.destroy(new Error(`${to} has not answered for 30 s`)));
  try {
    await once(socket, 'connect');
    socket.write(
      Buffer.concat([Buffer.from([startBlock]), Buffer.from(`${message}\r`), Buffer.from([endBlock, carriageReturn])]),
    );
    let held = '';
    for await (const piece of socket as AsyncIterable<Buffer>) {
      held += piece.toString('utf8');
      if (held.includes(String.fromCharCode(endBlock))) return /\rMSA\|([A-Z]{2})/.exec(held)?.[1] ?? 'no MSA';
    }
    throw new Error(`${to} closed the connection without an answer`);
  } finally {
    socket.destroy();
  }
}
