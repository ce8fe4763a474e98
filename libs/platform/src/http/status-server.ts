import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { renderMetrics } from '../metrics.js';

/** The numbers of a service on a port of their own, which people do not reach. */
export interface StatusServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves `GET /metrics`, and nothing else. @throws Error when the port is taken */
export async function startStatusServer(host: string, port: number): Promise<StatusServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    tellNumbers(response).catch(() => response.destroy());
  });
  await once(server.listen(port, host), 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function tellNumbers(response: ServerResponse): Promise<void> {
  const { contentType, text } = await renderMetrics();
  response.writeHead(200, { 'content-type': contentType }).end(text);
}
