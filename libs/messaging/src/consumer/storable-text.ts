/** NUL and halves of surrogate pairs, as JSON writes them: PostgreSQL refuses both in text and jsonb. */
const suspicious = /\\u(0000|d[89a-f])/i;

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\u0000') && value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner));
}

/** Whether all strings of a JSON value can be stored. The text is looked at first: almost always that is enough. */
export function holdsStorableText(json: string, value: unknown): boolean {
  return !suspicious.test(json) || isStorable(value);
}
