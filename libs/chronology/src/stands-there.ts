/** A word of a list or a date, and nothing that could be a name with a surname, a sentence or the number of a person. */
const isOneWord = /^[\p{L}\p{N}&_.:/+-]{1,24}$/u;
const isLongNumber = /\d{7,}/;

/** What stands at a place of a file, for an error: a short word as it is; of all else its kind and its length alone. */
export function standsThere(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return textThere(value);
  if (typeof value === 'number') return isLongNumber.test(String(value)) ? 'a long number' : String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'boolean') return String(value);
  return value === null ? 'null' : 'an object';
}

function textThere(text: string): string {
  if (text === '') return 'an empty text';
  return isOneWord.test(text) && !isLongNumber.test(text) ? `"${text}"` : `a text of ${text.length} characters`;
}

/** The name of a field, as far as it is one. */
export function keyThere(key: string): string {
  return /^[\w-]{1,40}$/.test(key) && !isLongNumber.test(key) ? key : `a name of ${key.length} characters`;
}
