import { z } from 'zod';
import { breaksOf, type JsonSchema } from './breaks-of.js';

const schema = (shape: z.ZodRawShape): JsonSchema => z.toJSONSchema(z.object(shape), { io: 'input' });
const released = schema({
  visit: z.string().max(40),
  site: z.string().nullable(),
  status: z.enum(['booked', 'arrived']),
  sequence: z.number().int().min(0).max(10).optional(),
  code: z.string().regex(/^[A-Z]{3}$/),
  injuries: z.array(z.object({ kind: z.string(), side: z.enum(['left', 'right']).optional() })).max(5),
  value: z.union([z.string(), z.number()]),
  birthDate: z.iso.date().nullish(),
});
const changed = (changes: z.ZodRawShape): JsonSchema => ({
  ...released,
  properties: {
    ...(released['properties'] as object),
    ...(schema(changes)['properties'] as object),
  },
  required: [
    ...(released['required'] as string[]).filter((name) => !(name in changes)),
    ...((schema(changes)['required'] as string[] | undefined) ?? []),
  ],
});
const without = (name: string): JsonSchema => {
  const { [name]: _gone, ...properties } = released['properties'] as Record<string, JsonSchema>;
  return { ...released, properties, required: (released['required'] as string[]).filter((other) => other !== name) };
};

describe('a schema that was released', () => {
  it('is not broken by itself', () => {
    expect(breaksOf(released, released)).toEqual([]);
  });

  it.each<[string, z.ZodRawShape]>([
    ['a property that may be absent', { ward: z.string().optional() }],
    ['a further value', { status: z.enum(['booked', 'arrived', 'left']) }],
    ['any value in place of a list', { status: z.string() }],
    ['a wider bound', { visit: z.string().max(80) }],
    ['no bound', { visit: z.string() }],
    ['null where it was refused', { visit: z.string().max(40).nullable() }],
    ['a property that may now be absent', { visit: z.string().max(40).optional() }],
    ['fractions of a number', { sequence: z.number().min(0).max(10).optional() }],
    ['one more alternative', { value: z.union([z.boolean(), z.string(), z.number()]) }],
    [
      'a property that may be absent, inside a list',
      {
        injuries: z
          .array(z.object({ kind: z.string(), side: z.enum(['left', 'right']).optional(), age: z.string().optional() }))
          .max(5),
      },
    ],
  ])('may get %s', (_what, changes) => {
    expect(breaksOf(released, changed(changes))).toEqual([]);
  });

  it.each<[string, z.ZodRawShape, string]>([
    ['a new property that must be there', { ward: z.string() }, 'ward: is now required'],
    ['a property that must now be there', { sequence: z.number().int().min(0).max(10) }, 'sequence: is now required'],
    ['a value less', { status: z.enum(['booked']) }, 'status: "arrived" is no longer among the values'],
    ['one value in place of two', { status: z.literal('booked') }, 'status: "arrived" is no longer among the values'],
    ['a list in place of any value', { visit: z.enum(['V1']) }, 'visit: only listed values are accepted'],
    ['another type', { visit: z.number() }, 'visit: was string, is number'],
    ['whole numbers in place of any', { value: z.union([z.string(), z.int()]) }, 'value: number is no longer accepted'],
    ['a shorter text', { visit: z.string().max(39) }, 'visit: maxLength tightened from 40 to 39'],
    [
      'a bound where there was none',
      { site: z.string().min(1).nullable() },
      'site: minLength tightened from -Infinity to 1',
    ],
    [
      'a higher floor',
      { sequence: z.number().int().min(1).max(10).optional() },
      'sequence: minimum tightened from 0 to 1',
    ],
    [
      'a lower ceiling',
      { sequence: z.number().int().min(0).max(9).optional() },
      'sequence: maximum tightened from 10 to 9',
    ],
    ['another pattern', { code: z.string().regex(/^[A-Z]{2}$/) }, 'code: pattern changed'],
    ['a pattern where there was none', { visit: z.string().max(40).regex(/^V/) }, 'visit: pattern changed'],
    ['null refused', { site: z.string() }, 'site: null is no longer accepted'],
    ['another format', { birthDate: z.iso.datetime().nullish() }, 'birthDate: format changed'],
    ['an alternative less', { value: z.string() }, 'value: number is no longer accepted'],
    [
      'a shorter list',
      { injuries: z.array(z.object({ kind: z.string(), side: z.enum(['left', 'right']).optional() })).max(4) },
      'injuries: maxItems tightened from 5 to 4',
    ],
    [
      'something gone inside a list',
      { injuries: z.array(z.object({ kind: z.string() })).max(5) },
      'injuries[].side: is gone',
    ],
    [
      'something required inside a list',
      { injuries: z.array(z.object({ kind: z.string(), side: z.enum(['left', 'right']) })).max(5) },
      'injuries[].side: is now required',
    ],
    [
      'what is not known refused',
      { injuries: z.array(z.strictObject({ kind: z.string(), side: z.enum(['left', 'right']).optional() })).max(5) },
      'injuries[]: additionalProperties changed',
    ],
  ])('is broken by %s', (_what, changes, broken) => {
    expect(breaksOf(released, changed(changes))).toContain(broken);
  });

  it.each(['visit', 'sequence', 'injuries'])('is broken when %s is gone, required or not', (name) => {
    expect(breaksOf(released, without(name))).toEqual([`${name}: is gone`]);
  });

  it('is broken at the value itself when that is something else', () => {
    expect(breaksOf(released, z.toJSONSchema(z.array(z.string())))).toEqual(['(value): was object, is array']);
  });
});
