import type { INestApplication } from '@nestjs/common';
import type { Request, Response, NextFunction } from 'express';
import helmet from 'helmet';
import { describeError } from '#libs/platform';
import type { ConsoleParts } from '../console-parts.js';
import { logAccess } from '../store/access-log.js';
import { visitorIfAny } from './visitor.js';

/** Headers of everything that the console answers. The policy for content belongs to each page. */
export function addSafeHeaders(app: INestApplication, url: string): void {
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      strictTransportSecurity: new URL(url).protocol === 'https:' ? { maxAge: 31_536_000 } : false,
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    next();
  });
}

/** Keeps one line of each page opened and each act tried, also of those refused. Health and style sheets are none. */
export function addAccessLog(app: INestApplication, parts: ConsoleParts): void {
  // one after the other: lines stand in the order of the answers
  let written = Promise.resolve();
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (/^\/(health|static)/.test(request.path)) {
      next();
      return;
    }
    // also of what its reader did not wait for: it was asked, and may have been done
    response.on('close', () => {
      const visitor = visitorIfAny(request);
      const route = routeOf(request);
      const caseNumber = caseNumberIn(request.path);
      const status = response.headersSent ? response.statusCode : unanswered;
      const { person = null, digest: session = null } = visitor?.session ?? {};
      const line = { person, session, route, caseNumber, status };
      written = written
        .then(() => logAccess(parts.database, line))
        .catch((error: unknown) => parts.logger.error('console.access-not-logged', describeError(error)));
    });
    next();
  });
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
