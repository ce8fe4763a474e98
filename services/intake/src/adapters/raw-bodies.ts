import type { INestApplication } from '@nestjs/common';
import { raw } from 'express';

const mebibyte = 1024 * 1024;

/** Reads a body as bytes, and answers itself what is too long, compressed or broken off. */
function keepBytes(limit: number): ReturnType<typeof raw> {
  const read = raw({ type: () => true, limit, inflate: false });
  return (request, response, next) => {
    read(request, response, (error?: unknown) => {
      if (error === undefined) {
        next();
        return;
      }
      const status = statusOf(error);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: status === 413 ? 'body-too-large' : 'body-not-readable' }));
    });
  };
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 400;
}

/** Bodies of the routes of feeds stay bytes: they are hashed and kept as they came. */
export function keepRawBodies(app: INestApplication): void {
  app.use('/signals', keepBytes(mebibyte));
  app.use('/plan-lists', keepBytes(8 * mebibyte));
}
