import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadClocks } from './clock-files.js';
import { PolicyError } from './read-document.js';

describe('a document of clocks', () => {
  let file: string;
  let text: string;
  beforeEach(async () => {
    file = join(await mkdtemp(join(tmpdir(), 'clocks-')), 'clocks.yaml');
    text = await readFile('libs/policy/clocks/clocks-1.yaml', 'utf8');
  });
  afterEach(() => rm(join(file, '..'), { recursive: true }));

  const refusalOf = async (before: string, after: string): Promise<readonly string[]> => {
    expect(text).toContain(before);
    await writeFile(file, text.replace(before, after));
    const refused: unknown = await loadClocks(file).catch((error: unknown) => error);
    if (refused instanceof PolicyError && refused.file === file) return refused.faults;
    throw new Error('was not refused');
  };

  it('is read with nothing left out', async () => {
    await writeFile(file, text);
    const clocks = await loadClocks(file);
    expect(clocks.find(({ id }) => id === 'T8')).toEqual({
      id: 'T8',
      step: 'hold-initial-conference',
      title: 'Hold the initial child protection conference',
      nations: ['england'],
      authorities: null,
      when: null,
      amount: 15,
      unit: 'working days',
      starts: 'strategy-discussion-held',
      stops: 'conference-held',
      warnAt: 10,
      source: 'Working Together 2023; Solihull and Liverpool procedures',
      inForceFrom: null,
      inForceUntil: null,
      note: 'England counts from the strategy discussion at which the section 47 enquiry was begun.',
    });
  });

  it.each([
    [
      'a unit that does not exist',
      'unit: working hours',
      'unit: weeks',
      /^line \d+, rows\.4\.clocks\.0\.unit: .*"working days"/,
    ],
    [
      'a nation that does not exist',
      'nations: [england, wales]',
      'nations: [cornwall]',
      /rows\.0\.clocks\.0\.nations\.0: .*"northern-ireland"/,
    ],
    ['no source', 'source: Camden procedures', 'note: none', /rows\.12\.clocks\.0\.source/],
    ['a row twice', 'id: T2\n', 'id: T1\n', /^line \d+, rows\.1\.id: T1 is there twice$/],
    [
      'a warning after the end',
      'warnAt: 10, source: Conwy',
      'warnAt: 15, source: Conwy',
      /warnAt: 15 is not before the end; allowed: less than 15 working days$/,
    ],
    [
      'a bracket that stays open',
      'nations: [england, wales]',
      'nations: [england, wales',
      /^line \d+, column \d+: BAD_/,
    ],
  ] as const)(
    'is refused with %s, with its line, its path and what is allowed',
    async (_what, before, after, fault) => {
      expect((await refusalOf(before, after)).join('\n')).toMatch(fault);
    },
  );
});
