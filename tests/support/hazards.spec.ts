import { existsSync, readFileSync } from 'node:fs';

const rows = readFileSync('docs/safety/hazards.md', 'utf8')
  .split('\n')
  .map((line) => /^\| (H\d+) \| (.*) \| (.*) \| (.*) \|$/.exec(line))
  .filter((match) => match !== null)
  .map((match) => ({ hazard: match[1]!, shownBy: match[4]! }));

/** `path › name of the test`, or a whole file of tests. */
const references = rows.flatMap(({ hazard, shownBy }) =>
  [...shownBy.matchAll(/`([^`›]+?)(?: › ([^`]+))?`/g)].map((match) => ({
    hazard,
    file: match[1]!,
    test: match[2] ?? '',
  })),
);

describe('the hazard log', () => {
  it('lists H1 to H20', () => {
    expect(rows.map(({ hazard }) => hazard)).toEqual(Array.from({ length: 20 }, (_, index) => `H${index + 1}`));
  });

  it('says for each hazard which test shows a control, or that there is none yet', () => {
    const silent = rows.filter(
      ({ hazard, shownBy }) => !shownBy.includes('not yet') && !references.some((one) => one.hazard === hazard),
    );
    expect(silent).toEqual([]);
  });

  it('names only tests that exist', () => {
    const missing = references.filter(
      ({ file, test }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(test),
    );
    expect(missing).toEqual([]);
  });
});
