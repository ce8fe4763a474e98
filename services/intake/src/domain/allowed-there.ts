import { type z } from 'zod';
import { signal } from '#libs/contracts';

/** What may stand where the contract asks for a kind of value. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const types = signal.options.map(({ shape }) => shape.type.value);

/** What the contract allows at the place of an issue: of an enumeration its values. Of the contract alone, never what was sent. */
export function allowedThere(issue: z.core.$ZodIssue): readonly string[] {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String);
    case 'invalid_type':
      return [kinds[issue.expected] ?? issue.expected];
    case 'invalid_union':
      return issue.path.length === 1 && issue.path[0] === 'type' ? types : [];
    case 'too_small':
      return [sized(issue.origin, `at least ${issue.minimum}`)];
    case 'too_big':
      return [sized(issue.origin, `at most ${issue.maximum}`)];
    case 'custom':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return [];
  }
}

/** "text, characters: at least 1", "a list, entries: at most 500", "at least 0". */
function sized(origin: string, size: string): string {
  if (origin === 'string') return `text, characters: ${size}`;
  return origin === 'array' ? `a list, entries: ${size}` : size;
}
