import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { z } from 'zod';
import { contractsFolder } from './contracts-folder.js';
import { eventTypes } from './describe-contracts.js';
import { events, signal, type EventType } from './src/index.js';
import { parseQuickly, quickCheckOf } from './src/quick-check.js';

const folder = join(contractsFolder, 'examples');
const examples = eventTypes.flatMap((type) =>
  readdirSync(join(folder, type)).map((name): [EventType, string, unknown] => {
    const value: unknown = JSON.parse(readFileSync(join(folder, type, name), 'utf8'));
    return [type, name, name.startsWith('invalid-') ? (value as { readonly value: unknown }).value : value];
  }),
);
/** The outcome of both ways, in a form that can be compared. */
const outcomes = (schema: z.ZodType, value: unknown) =>
  [parseQuickly(schema, structuredClone(value)), schema.safeParse(structuredClone(value))].map(
    ({ success, data, error }) => ({ success, data: data, issues: error?.issues }),
  );

/** Values that come near to what schemas ask for, and others. */
const stray = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, '', ' ', true, false, 0, -1, 1.5, 19, 20, 45, 46, 1_000, 1_001, 2 ** 53, [], {}, [null], [{}]],
    ...['01', '09', 'RXX', 'rxx', '9990000018', '9990000019', '2222222222', '2026-02-30', '2026-02-28', 'PT4M', 'CPP'],
    ...['2026-11-17T13:22:00Z', '2026-11-17T13:22:00', '2026-11-17T25:22:00+00:00', 'a\u0000b', 'a\nb', 'ed', 'left'],
    ...['x'.repeat(121), 'x'.repeat(4_001), 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', 'millbrook-pas', '__proto__'],
  ),
  fc.string(),
  fc.integer(),
);

/** One place of a value replaced, removed or added to. */
function changed(value: unknown, [step, ...rest]: readonly number[], other: unknown, add: boolean): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  if (add && rest.length === 0)
    return Array.isArray(value) ? [...(value as unknown[]), other] : { ...value, more: other };
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const next = changed((value as Readonly<Record<string, unknown>>)[key], rest, other, add);
  const entries = Object.entries(value).map(([name, inner]) => [name, name === key ? next : (inner as unknown)]);
  const copy = Object.fromEntries(entries.filter(([, inner]) => inner !== undefined)) as unknown;
  return Array.isArray(value) ? Object.values(copy as object) : copy;
}

describe('a quick look at a value', () => {
  it.each(examples)('says of the example %s %s what zod says', (type, _name, value) => {
    const [quick, whole] = outcomes(events[type].schema, value);
    expect(quick).toEqual(whole);
  });

  it('says what zod says of examples in which something was changed', () => {
    const change = fc.record({
      example: fc.constantFrom(...examples),
      path: fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
      other: stray,
      add: fc.boolean(),
    });
    fc.assert(
      fc.property(change, ({ example: [type, , value], path, other, add }) => {
        const near = changed(value, path, other, add);
        for (const schema of [events[type].schema, signal]) {
          const [quick, whole] = outcomes(schema, near);
          expect(quick).toEqual(whole);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is enough for every event but those that hold a link', () => {
    const whole = eventTypes.filter((type) => quickCheckOf(events[type].schema) === null);
    expect(whole).toEqual(['notice.requested']);
    const slow = examples.filter(([type, , value]) => {
      const { success, data } = events[type].schema.safeParse(value);
      const isAsWanted = success && isDeepStrictEqual(data, value);
      return isAsWanted && !whole.includes(type) && quickCheckOf(events[type].schema)?.(value) !== true;
    });
    expect(slow).toEqual([]);
  });

  it('leaves to zod what only zod can say', () => {
    const other = [
      z.string().transform(Number),
      z.looseObject({}),
      z.url(),
      z.array(z.date()),
      z.object({ a: z.any() }),
    ];
    expect(other.map(quickCheckOf)).toEqual(other.map(() => null));
    expect(parseQuickly(other[0]!, '12')).toEqual({ success: true, data: 12 });
  });
});
