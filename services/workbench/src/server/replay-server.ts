import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ChronologyError, readChronology } from '#libs/chronology';
import { longestChronology, replayRequest, type ReplayAnswer, type ReplayRequest } from '#libs/contracts';
import { bearerToken, sameToken } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { replayChronology } from '../replay-file.js';
import { ringPointBody } from '../page/ring-point-body.js';
import { pointWords } from '../report/as-text.js';

interface Surroundings {
  readonly host: string;
  readonly port: number;
  readonly token: string;
  /** The policy in force at a moment (milliseconds). */
  readonly policyAt: (moment: number) => Policy;
}

/** A workbench that listens. */
export interface ReplayServer {
  readonly url: string;
  stop(): Promise<void>;
}

type Answer = readonly [status: number, body: object];

/** JSON of a file of the greatest length, were each of its characters written with two. */
const longestBody = 2 * longestChronology;

/**
 * Replays chronologies on request. It keeps nothing, and knows no address but its own: what comes in is answered to whoever asked,
 * and is gone.
 */
export async function startReplayServer({ host, port, token, policyAt }: Surroundings): Promise<ReplayServer> {
  const server = createServer((request, response) => {
    void answerTo(request, token, policyAt)
      .catch((): Answer => [500, { code: 'internal-error' }])
      .then(([status, body]) => {
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

async function answerTo(request: IncomingMessage, token: string, policyAt: Surroundings['policyAt']): Promise<Answer> {
  const asked = `${request.method ?? ''} ${request.url ?? ''}`;
  if (asked === 'GET /health/live' || asked === 'GET /health/ready') return [200, { state: 'ok' }];
  if (asked !== 'POST /replays') return [404, { code: 'not-found' }];
  if (!sameToken(bearerToken(request.headers.authorization), token)) return [401, { code: 'unauthorized' }];
  if (
    Number(request.headers['content-length'] ?? 'none') > longestBody ||
    request.headers['content-length'] === undefined
  )
    return [413, { code: 'body-too-large' }];
  const asking = replayRequest.safeParse(parsed(await text(request)));
  if (!asking.success) return [400, { code: 'body-malformed', place: asking.error.issues[0]?.path.join('.') ?? '' }];
  return [200, replayed(asking.data, policyAt(Date.now()))];
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** A file that cannot be read is an answer too: whoever uploaded it can mend it. */
function replayed({ name, text: file, feeds, recordedConcern }: ReplayRequest, policy: Policy): ReplayAnswer {
  try {
    const shown = replayChronology(readChronology(name, file), { feeds, recordedConcern }, policy);
    const { frame } = shown;
    return {
      outcome: 'replayed',
      title: frame.title,
      sentence: pointWords(shown.shown, frame.outcomeDate),
      html: ringPointBody(shown, policy),
    };
  } catch (error) {
    if (error instanceof ChronologyError) return { outcome: 'not-readable', message: error.message };
    throw error;
  }
}
