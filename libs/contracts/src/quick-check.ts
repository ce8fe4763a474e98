import { type z } from 'zod';
import { isPlainDate, plainInstant } from './quick-instant.js';

/** Whether a value, read from JSON, is as a schema wants it: `safeParse` would succeed and give back an equal value. */
type QuickCheck = (value: unknown) => boolean;

type Known = z.core.$ZodTypes;
type KnownCheck = z.core.$ZodChecks | z.core.$ZodCustom;

/**
 * What `schema.safeParse(value)` gives. Almost every value is as its schema wants it, and is then given back itself after a
 * check of a microsecond or two; zod has the last word on every other (`docs/adr/0012`).
 */
export function parseQuickly<T extends z.ZodType>(schema: T, value: unknown): z.ZodSafeParseResult<z.output<T>> {
  return checkOf(schema)?.(value) === true ? { success: true, data: value as z.output<T> } : schema.safeParse(value);
}

const checks = new WeakMap<z.ZodType, QuickCheck | null>();

function checkOf(schema: z.ZodType): QuickCheck | null {
  let check = checks.get(schema);
  if (check === undefined) checks.set(schema, (check = quickCheckOf(schema)));
  return check;
}

/** The quick check of a schema; null when it holds something that only zod can check. */
export function quickCheckOf(schema: z.core.$ZodType): QuickCheck | null {
  const base = baseOf(schema as Known);
  if (base === null) return null;
  let check = base;
  for (const one of (schema._zod.def.checks ?? []) as unknown as readonly KnownCheck[]) {
    const next = furtherCheckOf(one);
    if (next === null) return null;
    check = both(check, next);
  }
  return check;
}

function both(one: QuickCheck, other: QuickCheck): QuickCheck {
  return (value) => one(value) && other(value);
}

function baseOf(schema: Known): QuickCheck | null {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return stringCheckOf(def);
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return isOneOf(def.values);
    case 'enum':
      return isOneOf(Object.values(def.entries));
    case 'optional':
      return orElse(def.innerType, undefined);
    case 'nullable':
      return orElse(def.innerType, null);
    case 'array':
      return arrayCheckOf(def);
    case 'object':
      return objectCheckOf(def);
    case 'union':
      return unionCheckOf(def);
    default:
      return null;
  }
}

/** Formats of which zod asks no more than their pattern. */
const saidByPattern: ReadonlySet<string> = new Set(['datetime', 'date', 'duration', 'uuid', 'regex']);

function stringCheckOf(def: Partial<z.core.$ZodStringFormatDef>): QuickCheck | null {
  const { format, pattern } = def;
  if (format === undefined) return isString;
  if (pattern === undefined || !saidByPattern.has(format)) return null;
  const isPlain = plainFormOf(def);
  if (isPlain === null) return (value) => typeof value === 'string' && matches(pattern, value);
  return (value) => typeof value === 'string' && (isPlain(value) || matches(pattern, value));
}

const isString: QuickCheck = (value) => typeof value === 'string';

/** Dates and instants as they are mostly written, which the long patterns of these formats allow. */
function plainFormOf({ format, ...def }: Partial<z.core.$ZodStringFormatDef>): ((text: string) => boolean) | null {
  if (format === 'date') return isPlainDate;
  const { offset, precision }: Partial<z.core.$ZodISODateTimeDef> = def;
  if (format !== 'datetime' || offset !== true || typeof precision === 'number') return null;
  return (text) => !Number.isNaN(plainInstant(text));
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function isOneOf(values: readonly unknown[]): QuickCheck {
  if (values.length === 1) return (value) => value === values[0];
  const allowed = new Set(values);
  return (value) => allowed.has(value);
}

function orElse(inner: z.core.$ZodType, other: null | undefined): QuickCheck | null {
  const check = quickCheckOf(inner);
  return check && ((value) => value === other || check(value));
}

function arrayCheckOf({ element }: z.core.$ZodArrayDef): QuickCheck | null {
  const check = quickCheckOf(element);
  return check && ((value) => Array.isArray(value) && value.every(check));
}

/** Keys that the schema does not name are dropped by zod: a value that has one is left to it. */
function objectCheckOf({ shape, catchall }: z.core.$ZodObjectDef): QuickCheck | null {
  if (catchall !== undefined) return null;
  const checkOfKey = new Map<string, QuickCheck>();
  for (const [key, schema] of Object.entries(shape)) {
    const check = quickCheckOf(schema);
    if (check === null) return null;
    checkOfKey.set(key, check);
  }
  const required = [...checkOfKey].filter(([, check]) => !check(undefined)).map(([key]) => key);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    for (const key in fields) if (checkOfKey.get(key)?.(fields[key]) !== true) return false;
    for (let place = 0; place < required.length; place += 1)
      if (!Object.hasOwn(fields, required[place] ?? '')) return false;
    return true;
  };
}

function unionCheckOf(def: z.core.$ZodUnionDef): QuickCheck | null {
  const discriminator = 'discriminator' in def ? String(def.discriminator) : null;
  if (discriminator !== null) return discriminatedCheckOf(discriminator, def.options as readonly z.core.$ZodObject[]);
  const options: QuickCheck[] = [];
  for (const option of def.options) {
    const check = quickCheckOf(option);
    // of an object an earlier option may keep fewer keys
    if (check === null || !['string', 'number', 'boolean'].includes(option._zod.def.type)) return null;
    options.push(check);
  }
  return (value) => options.some((check) => check(value));
}

function discriminatedCheckOf(discriminator: string, options: readonly z.core.$ZodObject[]): QuickCheck | null {
  const byValue = new Map<unknown, QuickCheck>();
  for (const option of options) {
    const check = quickCheckOf(option);
    if (check === null) return null;
    for (const value of option._zod.propValues[discriminator] ?? []) byValue.set(value, check);
  }
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    byValue.get((value as Readonly<Record<string, unknown>>)[discriminator])?.(value) === true;
}

/** zod has checks of its own that say nothing of themselves but `custom`. */
function isRefinement({ fn }: { readonly fn?: unknown }): boolean {
  return typeof fn === 'function';
}

function furtherCheckOf(check: KnownCheck): QuickCheck | null {
  const { def } = check._zod;
  switch (def.check) {
    case 'max_length':
      return (value) => (value as { readonly length: number }).length <= def.maximum;
    case 'min_length':
      return (value) => (value as { readonly length: number }).length >= def.minimum;
    case 'string_format': {
      const { pattern } = def;
      return pattern === undefined || !saidByPattern.has(def.format)
        ? null
        : (value) => matches(pattern, value as string);
    }
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : null;
    case 'greater_than':
      return (value) => (def.inclusive ? Number(value) >= Number(def.value) : Number(value) > Number(def.value));
    case 'less_than':
      return (value) => (def.inclusive ? Number(value) <= Number(def.value) : Number(value) < Number(def.value));
    case 'overwrite':
      return (value) => def.tx(value) === value;
    case 'custom':
      return isRefinement(def) ? (value) => def.fn(value) === true : null;
    default:
      return null;
  }
}
