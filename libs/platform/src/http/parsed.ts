import { HttpException } from '@nestjs/common';
import { z } from 'zod';

/**
 * A body, query or path that keeps to its schema.
 * @throws HttpException 422 `contract-breach`, place: path of the value
 */
export function parsed<S extends z.ZodType>(schema: S, given: unknown): z.infer<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new HttpException({ code: 'contract-breach', place: result.error.issues[0]?.path.join('.') ?? '' }, 422);
}

/**
 * A schema as the API description shows it.
 * @param io what is described: an answer as it goes out, or what is asked
 */
export function described(schema: z.ZodType, io: 'output' | 'input' = 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'openapi-3.0', unrepresentable: 'any', io });
  return rest;
}
