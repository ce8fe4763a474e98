import { isNhsNumber } from '#libs/contracts';

/**
 * The NHS numbers of a list as CSV with a header line, each once; what is no number is left out: intake says what is at fault.
 * @returns null when no column is called `nhs_number`
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
  const column = cellsOf(header).findIndex((name) => name.toLowerCase() === 'nhs_number');
  if (column < 0) return null;
  const numbers = lines.map((line) => (cellsOf(line)[column] ?? '').replaceAll(/[\s-]/g, '')).filter(isNhsNumber);
  return [...new Set(numbers)];
}
