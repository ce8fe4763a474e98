import { readFileSync } from 'node:fs';
import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { chronologyIn } from './read-files.js';
import { replayChronology } from './replay-file.js';
import { ofAll } from './report/as-text.js';
import { daysBefore } from './report/words.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const page = readFileSync('docs/replay.md', 'utf8');
const cellsOf = (begin: string): readonly string[] => {
  const line = page.split('\n').find((one) => one.startsWith(`| ${begin}`)) ?? '';
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
};

describe('the table of published cases in docs/replay.md', () => {
  it.each([
    ['Peter Connelly', 'peter-connelly'],
    ['Victoria Climbié', 'victoria-climbie'],
    ['Lauren Wright', 'lauren-wright'],
    ['Jasmine Beckford', 'jasmine-beckford'],
  ])('%s: says at which contact it rings first, by what, how early, and where by the patterns alone', (title, name) => {
    const { frame, shown, patternsAlone } = replayChronology(
      chronologyIn(`tests/replay/${name}.json`),
      { feeds: 'all', recordedConcern: 'kept' },
      policy,
    );
    const [first] = shown.rings;
    const [alone] = patternsAlone.rings;
    const told = [
      `contact ${first?.placed.event.n} ${ofAll(shown.events)}`,
      first?.rules.join(', '),
      String(daysBefore(frame.outcomeDate, first?.placed.at.slice(0, 10) ?? '')),
      alone === undefined ? 'quiet' : `contact ${alone.placed.event.n}`,
    ];
    expect(cellsOf(title).slice(1, 5)).toEqual(told);
  });
});
