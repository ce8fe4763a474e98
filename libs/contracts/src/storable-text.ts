/** NUL and halves of surrogate pairs, as JSON writes them: PostgreSQL refuses both in text and jsonb. */
const suspicious = /\\u(0000|d[89a-f])/i;

/**
 * Path of the first text of a JSON value that cannot be stored, or of what holds a name that cannot; null when there is none.
 * The JSON text is looked at first: almost always that is enough.
 */
export function unstorableAt(json: string, value: unknown): readonly string[] | null {
  return json.includes('\\u') && suspicious.test(json) ? pathTo(value) : null;
}

function pathTo(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return isStorable(value) ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    if (!isStorable(name)) return [];
    const path = pathTo(inner);
    if (path !== null) return [name, ...path];
  }
  return null;
}

function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
