import type { INestApplication } from '@nestjs/common';
import type { Request, Response, NextFunction } from 'express';
import helmet from 'helmet';

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
