import { isNhsNumber } from '#libs/contracts';

/** Columns without which intake refuses a list, and names them. */
const needed = ['nhs_number', 'plan', 'start', 'end'];

/**
 * The NHS numbers of a list as CSV with a header line, each once; what is no number is left out: intake says what is at fault.
 * @returns null when a column is missing without which it is no list
 */
export function numbersOnList(csv: string): readonly string[] | null {
  const [header = '', ...lines] = csv.replace(/^\ufeff/, '').split(/\r?\n/);
  const cellsOf = (line: string) =>
    line.split(',').map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
  const names = cellsOf(header).map((name) => name.toLowerCase());
  if (needed.some((name) => !names.includes(name))) return null;
  const column = names.indexOf('nhs_number');
  const numbers = lines.map((line) => (cellsOf(line)[column] ?? '').replaceAll(/[\s-]/g, '')).filter(isNhsNumber);
  return [...new Set(numbers)];
}
