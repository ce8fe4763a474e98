import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { ChronologyView } from '#libs/contracts';
import { inventedCases } from './invented-cases.js';
import { inventedDoubts } from './invented-weeks.js';
import { chronologyOf, identityOf } from './invented-chronology.js';

/** A screening that shows what is on a ticket, and nothing else. */
export class FakeScreening {
  mood: 'well' | 'down' = 'well';
  /** Shown of every child instead of its own. */
  chronology: ChronologyView | null = null;
  private readonly server: Server;

  /** @param tickets numbers of cases by ticket, as casework gave them out */
  constructor(
    private readonly tickets: ReadonlyMap<string, readonly string[]>,
    private readonly now: () => number = Date.now,
  ) {
    this.server = createServer((request, response) => {
      void this.answer(request).then(([status, body]) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      );
    });
  }

  async start(): Promise<string> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<readonly [number, unknown]> {
    if (this.mood === 'down') return [503, { code: 'storage-away' }];
    const numbers = this.tickets.get(String(request.headers['x-bellwether-view-ticket']));
    if (numbers === undefined) return [403, { code: 'ticket-refused' }];
    const body = (await json(request)) as { knownOn?: string; nhsNumber?: string };
    const now = this.now();
    const listed = inventedCases(now).filter(({ number, feed }) => numbers.includes(number) && feed === undefined);
    switch (request.url) {
      case '/views/children':
        return [200, listed.map((one) => identityOf(one, now))];
      case '/views/chronology':
        return listed[0] === undefined
          ? [404, {}]
          : [200, this.chronology ?? chronologyOf(listed[0], now, body.knownOn ?? null)];
      case '/views/search': {
        const found = inventedCases(now).filter(
          (one) => one.feed === undefined && identityOf(one, now).nhsNumber === body.nhsNumber,
        );
        return [200, { children: found.map((one) => ({ childId: identityOf(one, now).childId, epoch: 0 })) }];
      }
      case '/views/rule-weeks':
        return [200, inventedDoubts];
      default:
        return [404, {}];
    }
  }
}
