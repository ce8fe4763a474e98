import { createConnection } from 'node:net';
import type { System } from '../support/endpoints.js';

const message =
  'MSH|^~\\&|PAS|RXX|BW|RXX|20261117132200||ADT^A04|C1|P|2.4\rEVN||20261117132200\rPID|1||L1^^^RXX^PI||WRENFOLD^Ivo||20260409|1\rPV1|1|E|RXX01||||||||||||||||V1\r';

const startBlock = 0x0b;
const endBlock = 0x1c;
/** An answer that takes longer is a hang. */
const longestAnswerMs = 10_000;

/** Cuts a text short and changes up to four of its bytes. */
export function mangle(text: string, random: () => number): Buffer {
  const bytes = Buffer.from(text, 'latin1');
  const cut = bytes.subarray(0, Math.floor(random() * bytes.length) + 1);
  for (let hits = 0; hits < 4; hits += 1) {
    const at = Math.floor(random() * cut.length);
    const byte = Math.floor(random() * 256);
    // the two framing bytes would only make another frame
    if (byte !== startBlock && byte !== endBlock) cut[at] = byte;
  }
  return cut;
}

/**
 * Sends malformed frames over one connection, at most 50 of them unanswered.
 * @returns how many were answered by each code; what is no acknowledgement counts as `unclassified`
 * @throws Error when the connection ends early or an answer is late
 */
export function sendMalformedFrames(
  address: string,
  count: number,
  random: () => number,
): Promise<ReadonlyMap<string, number>> {
  const [host, port] = address.split(':');
  const socket = createConnection({ host: host!, port: Number(port) });
  const answers = new Map<string, number>();
  let held = '';
  let sent = 0;
  let answered = 0;
  return new Promise((resolve, reject) => {
    const send = (): void => {
      while (sent < count && sent - answered < 50) {
        const frame = [Buffer.from([startBlock]), mangle(message, random), Buffer.from([endBlock, 0x0d])];
        socket.write(Buffer.concat(frame));
        sent += 1;
      }
    };
    socket.setTimeout(longestAnswerMs, () => socket.destroy(new Error(`no answer after ${answered} of ${count}`)));
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`closed after ${answered} of ${count} answers`)));
    socket.on('data', (chunk) => {
      held += chunk.toString('latin1');
      const whole = held.split('\x1c\r');
      held = whole.pop() ?? '';
      for (const answer of whole) {
        const code = /\rMSA.(A[AER])/.exec(answer)?.[1] ?? 'unclassified';
        answers.set(code, (answers.get(code) ?? 0) + 1);
        answered += 1;
      }
      if (answered === count) {
        socket.removeAllListeners('close');
        socket.destroy();
        resolve(answers);
      } else send();
    });
  });
}

/**
 * Posts malformed bodies, 16 at a time.
 * @returns how many were answered with each status
 */
export async function postMalformedBodies(
  system: System,
  bodies: readonly Buffer[],
): Promise<ReadonlyMap<number, number>> {
  const token = system.endpoints.feeds.find(({ name }) => name === 'millbrook-pas')!.token;
  const waiting = [...bodies];
  const statuses = new Map<number, number>();
  const worker = async (): Promise<void> => {
    for (let body = waiting.pop(); body !== undefined; body = waiting.pop()) {
      const { status } = await fetch(`${system.endpoints.intake.http}/signals`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: new Uint8Array(body),
        signal: AbortSignal.timeout(longestAnswerMs),
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return statuses;
}
