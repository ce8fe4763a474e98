import { createConnection, createServer, type Socket } from 'node:net';

/** A wire to a server that can stop carrying anything without being cut: connections stay open, nothing is answered. */
export interface Wire {
  readonly url: string;
  freeze(): void;
  thaw(): void;
  cut(): Promise<void>;
}

/** Puts a wire before a server. @param target URL with host and port */
export async function wireTo(target: string): Promise<Wire> {
  const url = new URL(target);
  const [host, port] = [url.hostname, Number(url.port)];
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const far = createConnection({ host, port });
    near.pipe(far);
    far.pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      if (frozen) socket.pause();
      socket.on('error', () => [near, far].forEach((one) => one.destroy()));
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as { port: number }).port);
  return {
    url: url.toString(),
    freeze: () => {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw: () => {
      frozen = false;
      for (const socket of sockets) socket.resume();
    },
    cut: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
