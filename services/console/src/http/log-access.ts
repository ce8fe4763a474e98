import type { INestApplication } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Access, AccessLog, AccessPlace } from '../store/access-log.js';
import { visitorIfAny } from './visitor.js';

/** Answers in place of what could not be written down. @param isTried whether anything was done before */
export type Unlogged = (request: Request, response: Response, isTried: boolean) => void;

const lines = new WeakMap<Response, () => Promise<void>>();

/**
 * Keeps one line of each page opened and each act tried, also of those refused: nothing is answered before its line is
 * written. Health and style sheets are none.
 */
export function addAccessLog(app: INestApplication, log: AccessLog, unlogged: Unlogged): void {
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (/^\/(health|static)/.test(request.path)) {
      next();
      return;
    }
    const place = log.place();
    if (place === null) {
      response.setHeader('retry-after', '1');
      unlogged(request, response, false);
      return;
    }
    answerOnceLogged(request, response, { place, unlogged });
    // also of what its reader did not wait for: it was asked, and may have been done; the log says itself when it cannot
    response.on('close', () => void place.write(lineOf(request, response)).catch(() => undefined));
    next();
  });
}

/**
 * Writes the line of an answer that is sent piece by piece, before its first piece.
 * @throws whatever the database says: then nothing may be sent
 */
export async function logged(response: Response): Promise<void> {
  await lines.get(response)?.();
}

function answerOnceLogged(
  request: Request,
  response: Response,
  { place, unlogged }: { readonly place: AccessPlace; readonly unlogged: Unlogged },
): void {
  const [end, writeHead] = [response.end.bind(response), response.writeHead.bind(response)];
  let isLogged = false;
  const write = async (): Promise<void> => {
    await place.write({ ...lineOf(request, response), status: response.statusCode });
    isLogged = true;
  };
  lines.set(response, write);
  const headOnceLogged = (...head: Parameters<typeof writeHead>): Response => {
    if (!isLogged) throw new Error('an answer waits for its line in the access log');
    return writeHead(...head);
  };
  const endOnceLogged = (...last: Parameters<typeof end>): Response => {
    if (isLogged) return end(...last);
    write()
      .then(
        () => end(...last),
        () => {
          isLogged = true;
          for (const name of ownHeaders) response.removeHeader(name);
          unlogged(request, response, true);
        },
      )
      // nothing can be said any more: the connection ends
      .catch(() => response.destroy());
    return response;
  };
  response.writeHead = headOnceLogged as typeof response.writeHead;
  response.end = endOnceLogged as typeof response.end;
}

/** Headers that belong to what is not answered. */
const ownHeaders = [
  ...(['location', 'set-cookie', 'content-type', 'content-length', 'content-security-policy', 'etag'] as const),
];

function lineOf(request: Request, response: Response): Access {
  const { person = null, digest: session = null } = visitorIfAny(request)?.session ?? {};
  const status = response.headersSent ? response.statusCode : unanswered;
  return { person, session, route: routeOf(request), caseNumber: caseNumberIn(request.path), status };
}

/** Status in the log of what nobody waited for. */
const unanswered = 499;

/** Addresses are taken in any case of their letters. */
function caseNumberIn(path: string): string | null {
  return /^\/cases\/(B-\d{1,12})(\/|$)/i.exec(path)?.[1]?.toUpperCase() ?? null;
}

function routeOf(request: Request): string {
  const { path } = (request.route ?? { path: 'unknown' }) as { path: unknown };
  return `${request.method} ${typeof path === 'string' ? path : 'unknown'}`;
}
