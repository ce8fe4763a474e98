import { HttpException } from '@nestjs/common';
import type { z } from 'zod';

/** The one answer for everything that a person may not see, whether it is there or not. */
export function notYours(): HttpException {
  return new HttpException({ code: 'not-found-or-not-yours' }, 403);
}

/**
 * A body or query that keeps to its schema.
 * @throws HttpException 422 `contract-breach`, place: path of the value
 */
export function parsed<S extends z.ZodType>(schema: S, given: unknown): z.infer<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new HttpException({ code: 'contract-breach', place: result.error.issues[0]?.path.join('.') ?? '' }, 422);
}
