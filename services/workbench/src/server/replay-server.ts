import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { longestChronology, replayRequest, type ReplayAnswer, type ReplayRequest } from '#libs/contracts';
import { bearerToken, describeError, sameToken, type Logger } from '#libs/platform/documents';
import { ReplaysBusy } from './replay-thread.js';

interface Surroundings {
  readonly host: string;
  readonly port: number;
  readonly token: string;
  /**
   * @param read the question: it is read only when somebody may wait
   * @param gone when nobody waits for the answer any more
   * @throws ReplaysBusy, and what `read` throws
   */
  readonly replay: (read: () => Promise<ReplayRequest>, gone: AbortSignal) => Promise<ReplayAnswer>;
  readonly logger: Logger;
}

/** A workbench that listens. */
export interface ReplayServer {
  readonly url: string;
  stop(): Promise<void>;
}

type Answer = readonly [status: number, body: object];

/** JSON of a file of the greatest length, were each of its bytes a sign that JSON writes with six. */
const longestBody = 6 * longestChronology;

/**
 * Replays chronologies on request. It keeps nothing, and knows no address but its own: what comes in is answered to whoever asked,
 * and is gone.
 */
export async function startReplayServer(around: Surroundings): Promise<ReplayServer> {
  const { host, port } = around;
  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    void answerTo(request, around, gone.signal)
      .catch((error: unknown) => (gone.signal.aborted ? unheard : failureOf(error, around.logger)))
      .then(([status, body]) => {
        if (gone.signal.aborted) return;
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(body));
      });
  });
  await once(server.listen(port, host), 'listening');
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Nobody is there to hear it. */
const unheard: Answer = [499, {}];

async function answerTo(request: IncomingMessage, around: Surroundings, gone: AbortSignal): Promise<Answer> {
  const { token, replay } = around;
  const asked = `${request.method ?? ''} ${request.url ?? ''}`;
  if (asked === 'GET /health/live' || asked === 'GET /health/ready') return [200, { state: 'ok' }];
  if (asked !== 'POST /replays') return [404, { code: 'not-found' }];
  if (!sameToken(bearerToken(request.headers.authorization), token)) return [401, { code: 'unauthorized' }];
  const length = Number(request.headers['content-length']);
  if (!(length <= longestBody)) return [413, { code: 'body-too-large' }];
  return [200, await replay(() => questionIn(request), gone)];
}

/** What was sent is no question; `place` says where. */
class BodyMalformed extends Error {
  constructor(readonly place: string) {
    super('body malformed');
    this.name = 'BodyMalformed';
  }
}

/** @throws BodyMalformed */
async function questionIn(request: IncomingMessage): Promise<ReplayRequest> {
  const asking = replayRequest.safeParse(parsed(await text(request)));
  if (asking.success) return asking.data;
  throw new BodyMalformed(asking.error.issues[0]?.path.join('.') ?? '');
}

/** What is said of a failure to whoever asked; the log says more, and never a word of the file. */
function failureOf(error: unknown, logger: Logger): Answer {
  if (error instanceof ReplaysBusy) return [503, { code: 'busy' }];
  if (error instanceof BodyMalformed) return [400, { code: 'body-malformed', place: error.place }];
  logger.error('replay.failed', describeError(error));
  return [500, { code: 'internal-error' }];
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
