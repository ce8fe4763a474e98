import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { classify, describeError, PermanentError } from '../errors.js';
import type { Logger } from '../logger.js';

/** Injection token of the service's logger. */
export const serviceLogger = Symbol('service logger');

interface Reply {
  status(code: number): { json(body: unknown): void };
}

/** Errors as answers: a code and a place, never a message that could hold a value. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(@Inject(serviceLogger) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const reply = host.switchToHttp().getResponse<Reply>();
    if (error instanceof HttpException) {
      const body = error.getResponse();
      const code = typeof body === 'object' && 'code' in body ? body : { code: codeOfStatus(error.getStatus()) };
      reply.status(error.getStatus()).json(code);
      return;
    }
    if (error instanceof PermanentError) {
      reply.status(422).json({ code: error.code, ...(error.place === undefined ? {} : { place: error.place }) });
      return;
    }
    if (isBodyTooLarge(error)) {
      reply.status(413).json({ code: 'body-too-large' });
      return;
    }
    const away = classify(error) === 'transient';
    this.logger.error('http.failed', describeError(error));
    reply.status(away ? 503 : 500).json({ code: away ? 'storage-away' : 'internal-error' });
  }
}

function isBodyTooLarge(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'entity.too.large';
}

function codeOfStatus(status: number): string {
  switch (status) {
    case 400:
      return 'bad-request';
    case 401:
      return 'token-missing-or-wrong';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 413:
      return 'body-too-large';
    case 415:
      return 'content-type-not-supported';
    default:
      return `status-${status}`;
  }
}
