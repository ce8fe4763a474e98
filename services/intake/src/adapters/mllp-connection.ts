import type { Socket } from 'node:net';
import { MllpFramer, type Frame } from '../domain/mllp-framer.js';

/** How long a frame may be, and how long a connection may be silent. */
export interface ConnectionLimits {
  /** Longest body of a frame, in bytes. */
  readonly longestFrame: number;
  /** Frames that may wait for their acknowledgement before no more is read. */
  readonly window: number;
  /** Silence after which a connection is closed, in milliseconds. */
  readonly idle: number;
  /** Silence inside a frame after which it is given up and the connection closed, in milliseconds. */
  readonly midFrame: number;
}

/** What is done with the frames of a connection. */
export interface FrameHandling {
  /** Stores a frame and returns the answer to it; never rejects. Null when it is not answered. */
  readonly handle: (frame: Frame) => Promise<Buffer | null>;
  /** Bytes that came between frames and were passed over. */
  readonly passedOver: (bytes: number) => void;
}

/**
 * Serves one connection: cuts frames, handles them as they come and answers in their order. Several may be under way
 * (pipelining); beyond the window no more is read, so that the sender feels it.
 * @returns resolves, each time it is called, when every frame taken so far has been answered
 */
export function serveConnection(
  socket: Socket,
  limits: ConnectionLimits,
  handling: FrameHandling,
): () => Promise<void> {
  const framer = new MllpFramer(limits.longestFrame);
  let storing = 0;
  let unanswered = 0;
  let answered: Promise<void> = Promise.resolve();

  const take = (frame: Frame) => {
    storing += 1;
    unanswered += 1;
    if (unanswered >= limits.window) socket.pause();
    const answer = handling.handle(frame);
    answered = answered.then(async () => {
      const bytes = await answer;
      storing -= 1;
      if (bytes !== null && socket.writable) write(socket, bytes, settled);
      else settled();
    });
  };
  const settled = () => {
    unanswered -= 1;
    if (unanswered < limits.window) socket.resume();
  };
  const longestSilence = () => (framer.midFrame ? limits.midFrame : limits.idle);
  const wait = () => socket.setTimeout(longestSilence());
  const abandon = () => {
    const unfinished = framer.abandon();
    if (unfinished !== null) take(unfinished);
  };

  socket.setNoDelay(true);
  wait();
  socket.on('data', (chunk: Buffer) => {
    for (const frame of framer.push(chunk)) take(frame);
    const noise = framer.takeNoise();
    if (noise > 0) handling.passedOver(noise);
    // the socket counts anew at each byte by itself
    if (socket.timeout !== longestSilence()) wait();
  });
  socket.on('timeout', () => {
    // a sender that waits for its answers is not idle
    if (storing > 0) {
      wait();
      return;
    }
    const unread = unanswered > 0;
    abandon();
    // answers that nobody reads would keep the connection for ever
    if (unread) socket.destroy();
    else socket.destroySoon();
  });
  // the sender has gone: what it left unfinished is kept; frames under way are committed all the same
  socket.on('end', () => {
    abandon();
    void answered.then(() => socket.end());
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', abandon);
  return () => answered;
}

function write(socket: Socket, body: Buffer, done: () => void): void {
  const framed = Buffer.allocUnsafe(body.length + 3);
  framed[0] = 0x0b;
  body.copy(framed, 1);
  framed[body.length + 1] = 0x1c;
  framed[body.length + 2] = 0x0d;
  // an error here is the connection's, and ends it; the sender will send again
  socket.write(framed, done);
}
