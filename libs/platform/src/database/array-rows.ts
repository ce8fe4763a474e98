/**
 * Rows out of parameters that are arrays, for behind FROM: `arrayRows(['uuid', 'text'])` is
 * `(SELECT unnest($1::uuid[]), unnest($2::text[]))`. Of `unnest($1, $2)` the server keeps each array in a store of its own
 * before it reads the first row: six microseconds for each array of each statement (`docs/adr/0007`).
 * @param types names of the arrays' elements
 * @param first number of the first parameter
 */
export function arrayRows(types: readonly string[], first = 1): string {
  return `(SELECT ${columns(types, first)})`;
}

/** The same with one column more: the row's place, from 1; null in rows beyond the end of the first array. */
export function placedArrayRows(types: readonly [string, ...string[]], first = 1): string {
  return `(SELECT ${columns(types, first)}, generate_subscripts($${first}::${types[0]}[], 1))`;
}

function columns(types: readonly string[], first: number): string {
  return types.map((type, at) => `unnest($${first + at}::${type}[])`).join(', ');
}
