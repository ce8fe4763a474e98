import { createConnection } from 'node:net';
import { CommandFailure } from './command-failure.js';

const startBlock = 0x0b;
const endBlock = 0x1c;
const carriageReturn = 0x0d;

/**
 * Sends messages one after the other over one MLLP connection and waits for each acknowledgement.
 * @param to `host:port`
 * @param messages bodies as they go on the wire, segments ended by CR
 * @returns the acknowledgements, in order
 * @throws CommandFailure when the connection is refused, closed early, or an answer takes longer than 30 s
 */
export async function sendOverMllp(to: string, messages: readonly Buffer[]): Promise<readonly string[]> {
  const [host, port] = [to.slice(0, to.lastIndexOf(':')), Number(to.slice(to.lastIndexOf(':') + 1))];
  const socket = createConnection({ host, port });
  socket.setTimeout(30_000, () => socket.destroy(new Error('timeout')));
  const answers: string[] = [];
  try {
    let held = Buffer.alloc(0);
    const received = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    for (const message of messages) {
      socket.write(Buffer.concat([Buffer.from([startBlock]), message, Buffer.from([endBlock, carriageReturn])]));
      let end = held.indexOf(endBlock);
      while (end < 0) {
        const next = await received.next();
        if (next.done === true)
          throw new CommandFailure(`${to} closed the connection after ${answers.length} answers.`);
        held = Buffer.concat([held, next.value]);
        end = held.indexOf(endBlock);
      }
      answers.push(held.subarray(held.indexOf(startBlock) + 1, end).toString('utf8'));
      held = held.subarray(end + 2);
    }
    return answers;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(
      `${to} cannot be reached or did not answer.`,
      'Give --to as a feed name or host:port; `npm run cli -- feeds` lists both.',
    );
  } finally {
    socket.destroy();
  }
}
