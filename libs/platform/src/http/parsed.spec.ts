import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import { described, parsed } from './parsed.js';

const discard = z.object({ reason: z.string().min(1), as: z.object({ name: z.string() }) });

describe('what somebody sends', () => {
  it('is taken when it keeps to its schema', () => {
    expect(parsed(discard, { reason: 'test', as: { name: 'amira-dunlin' } }).as.name).toBe('amira-dunlin');
  });

  it('is refused with the place of the first breach, and never with what was sent', () => {
    let refusal: unknown = null;
    try {
      parsed(discard, { reason: 'test', as: { name: 7 } });
    } catch (error) {
      refusal = error instanceof HttpException ? [error.getStatus(), error.getResponse()] : error;
    }
    expect(refusal).toEqual([422, { code: 'contract-breach', place: 'as.name' }]);
  });

  it('is described without the name of a dialect, as it goes out or as it is asked', () => {
    const schema = z.object({ days: z.number().default(7) });
    expect(described(schema)).toMatchObject({ required: ['days'] });
    expect(described(schema, 'input')).not.toHaveProperty('required');
    expect(described(schema)).not.toHaveProperty('$schema');
  });
});
