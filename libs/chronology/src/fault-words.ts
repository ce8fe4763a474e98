import { type z } from 'zod';
import { type Fault } from './chronology-error.js';
import { standsThere } from './stands-there.js';

/** What may stand where a shape asks for a kind of value. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  string: ['text'],
  number: ['a number'],
  int: ['a whole number from 1 on'],
  boolean: ['true', 'false'],
  array: ['a list'],
  tuple: ['a list of two'],
  object: ['an object'],
};

/**
 * An issue of a shape in words of the format.
 * @param whole what was read: what stands at the place of the issue is told by its kind
 */
export function faultWords(issue: z.core.$ZodIssue, whole: unknown): Pick<Fault, 'what' | 'allowed'> {
  const value = valueAt(whole, issue.path);
  const allowed = allowedBy(issue);
  if (issue.code === 'custom') return { what: issue.message, allowed };
  return { what: value === undefined ? 'missing' : `${standsThere(value)} stands there`, allowed };
}

function allowedBy(issue: z.core.$ZodIssue): readonly string[] {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String);
    case 'invalid_type':
      return kinds[issue.expected] ?? [issue.expected];
    case 'too_small':
    case 'too_big':
      return sizes[issue.origin] ?? [];
    case 'custom':
      return listed(issue.params?.['allowed']);
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return [];
  }
}

/** What may stand where a value is too short, too small or too large. */
const sizes: Readonly<Record<string, readonly string[]>> = {
  string: ['text'],
  array: ['a list of one or more'],
  number: ['a whole number from 1 on'],
  int: ['a whole number from 1 on'],
};

function listed(allowed: unknown): readonly string[] {
  return Array.isArray(allowed) ? allowed.map(String) : [];
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    whole,
  );
}
