/** Option of every command that answers with data. */
export const jsonOption = ['--json', 'print JSON only'] as const;

/** Prints an answer: JSON for a script, else words for a person. */
export function print(answer: unknown, options: { readonly json?: boolean }, words: () => string): void {
  process.stdout.write(options.json === true ? `${JSON.stringify(answer)}\n` : words());
}

/** Rows as a table; columns are as wide as their widest cell. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** A whole record for a person: JSON with line breaks. */
export function spelledOut(answer: unknown): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** A part of an answer under its title; nothing where there is none. */
export function part(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? `\n${title}: none\n` : `\n${title}\n${tableOf([head, ...rows])}`;
}
