import { existsSync, readFileSync } from 'node:fs';

const books = readFileSync('docs/what-works.md', 'utf8');

/** Rows of the tables: first cell is the number, the last cell is `not yet` or the tests that show it. */
const rows = books
  .split('\n')
  .map((line) => /^\| ((?:G)?\d+) \| (.*) \| (.*) \|$/.exec(line))
  .filter((match) => match !== null)
  .map((match) => ({ number: match[1]!, shownBy: match[3]!.trim() }));

/** A reference reads `path › name of the test`, several separated by `<br>`. */
const references = rows.flatMap(({ number, shownBy }) =>
  [...shownBy.matchAll(/`([^`›]+) › ([^`]+)`/g)].map((match) => ({
    number,
    file: match[1]!.trim(),
    test: match[2]!.trim(),
  })),
);

describe('the books of what works', () => {
  it('list the 61 failures', () => {
    const numbers = rows.map(({ number }) => number).filter((number) => !number.startsWith('G'));
    expect(numbers).toEqual(Array.from({ length: 61 }, (_, index) => String(index + 1)));
  });

  it('list the guarantees G1 to G25', () => {
    const numbers = rows.map(({ number }) => number).filter((number) => number.startsWith('G'));
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => `G${String(index + 1)}`));
  });

  it('say for each row which test shows it, or that it is not there yet', () => {
    const silent = rows.filter(
      ({ number, shownBy }) => !/not yet/i.test(shownBy) && !references.some((found) => found.number === number),
    );
    expect(silent).toEqual([]);
  });

  it('name only tests that exist', () => {
    const missing = references.filter(
      ({ file, test }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(test),
    );
    expect(missing).toEqual([]);
  });
});
