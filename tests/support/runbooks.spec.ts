import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['libs', 'services'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && file.includes(`src`))
    .map((file) => join(root, file)),
);

/** Names of the lines that are alarms: the name stands before `alarm: true` in the same call. */
const alarms = new Set(
  sources.flatMap((file) => {
    const calls = readFileSync(file, 'utf8').split(/\blogger\??\.(?:warn|error)\(/);
    return calls.flatMap((call) => {
      const end = call.indexOf(');');
      const name = /^\s*'([a-z.-]+)'/.exec(call)?.[1];
      return name !== undefined && call.slice(0, end).includes('alarm: true') ? [name] : [];
    });
  }),
);

const folder = 'docs/runbooks';
const pages = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
const sections = pages.flatMap((page) => [...page.matchAll(/^### ([a-z.-]+)$/gm)].map((match) => match[1]!));

describe('the runbooks', () => {
  it('know the alarms that the code can raise', () => {
    expect(alarms.size).toBeGreaterThan(12);
  });

  it('have a section for each alarm, and none for an alarm that is gone', () => {
    expect(sections.toSorted()).toEqual([...alarms].toSorted());
  });

  it('are named in the index, each page', () => {
    const index = readFileSync(join(folder, 'README.md'), 'utf8');
    const missing = readdirSync(folder).filter((file) => file !== 'README.md' && !index.includes(`(${file})`));
    expect(missing).toEqual([]);
  });
});
