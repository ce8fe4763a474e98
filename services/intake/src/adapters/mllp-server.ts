import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { FeedProfile } from '../domain/feed-profile.js';
import { acknowledge, codeForStored } from '../domain/hl7/acknowledge.js';
import { readHeader } from '../domain/hl7/header.js';
import type { Frame } from '../domain/mllp-framer.js';
import type { Received } from '../domain/received.js';
import { serveConnection, type ConnectionLimits } from './mllp-connection.js';

/** Bounds for an ordinary sender. */
export const defaultLimits: ConnectionLimits = {
  longestFrame: 1024 * 1024,
  window: 64,
  idle: 30 * 60_000,
  midFrame: 30_000,
};

/** A listener: whose messages, where, and what is done with them. */
export interface MllpServerOptions {
  readonly profile: FeedProfile;
  /** Address to bind; never all of them by default. */
  readonly host: string;
  readonly port: number;
  /** Most connections at a time; a sender's engine needs a few. */
  readonly connections?: number;
  readonly limits?: ConnectionLimits;
  /** Stores a message; throws when nothing was stored. */
  readonly accept: (received: Received) => Promise<unknown>;
  /** Bytes between frames that belong to no frame. */
  readonly passedOver: (feed: string, bytes: number) => void;
  readonly now: () => number;
}

/** Listens for the HL7 v2 messages of one feed. */
export class MllpServer {
  /** Open connections, each with what waits for its answers. */
  private readonly connections = new Map<Socket, () => Promise<void>>();
  private readonly server: Server;

  constructor(private readonly options: MllpServerOptions) {
    this.server = createServer({ allowHalfOpen: true }, (socket) => {
      const answered = serveConnection(socket, options.limits ?? defaultLimits, {
        handle: (frame) => this.handle(frame),
        passedOver: (bytes) => options.passedOver(options.profile.name, bytes),
      });
      this.connections.set(socket, answered);
      socket.on('close', () => void answered().then(() => this.connections.delete(socket)));
    });
    this.server.maxConnections = options.connections ?? 64;
  }

  /** @returns the port, which the system chose when it was 0 */
  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.options.port, this.options.host, resolve);
    });
    return (this.server.address() as AddressInfo).port;
  }

  /** Connections that are open. */
  get open(): number {
    return this.connections.size;
  }

  /** Takes no more connections, lets what is under way be stored and answered, and closes the rest. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.connections.keys()) socket.pause();
    await this.allAnswered();
    for (const socket of this.connections.keys()) socket.destroySoon();
    await Promise.race([closed, atMost()]);
    // those that do not read their answers
    for (const socket of this.connections.keys()) socket.destroy();
    await closed;
    // the frames that closing has cut off
    await this.allAnswered();
  }

  private async allAnswered(): Promise<void> {
    await Promise.race([Promise.all([...this.connections.values()].map((answered) => answered())), atMost()]);
  }

  private async handle(frame: Frame): Promise<Buffer | null> {
    const { profile, accept, now } = this.options;
    const { framing, bytes } = frame;
    const header = framing === 'unfinished' ? null : readHeader(bytes);
    try {
      await accept({
        profile,
        transport: { kind: 'mllp', framing },
        bytes,
        ...(framing === 'unfinished' ? {} : { header }),
      });
      // nobody waits for the answer to a frame that never ended
      if (framing === 'unfinished') return null;
      return acknowledge(header, codeForStored(header, framing), profile.hl7, now(), newControlId());
    } catch {
      // whoever could not store it has said so; the sender keeps the message and tries again
      return framing === 'unfinished' ? null : acknowledge(header, 'AE', profile.hl7, now(), newControlId());
    }
  }
}

/** The longest that closing waits for anything. */
function atMost(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5_000).unref());
}

/** MSH-10 of an acknowledgement; at most 20 characters (HL7 2.4). */
function newControlId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 20);
}
