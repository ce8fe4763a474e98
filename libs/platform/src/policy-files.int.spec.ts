import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPolicies } from './policy-files.js';
import { PolicyError } from './read-document.js';

const england = 'libs/policy/parameters/policy-1.yaml';

describe('a folder of policy documents', () => {
  let folder: string;
  let text: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'policies-'));
    text = await readFile(england, 'utf8');
    await copyFile(england, join(folder, 'policy-1.yaml'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, ...replace: readonly (readonly [string, string])[]): Promise<void> => {
    for (const [before] of replace) expect(text).toContain(before);
    return writeFile(
      join(folder, name),
      replace.reduce((all, [before, after]) => all.replace(before, after), text),
    );
  };
  const refusal = async (): Promise<PolicyError> => {
    const refused: unknown = await loadPolicies(folder).catch((error: unknown) => error);
    if (refused instanceof PolicyError) return refused;
    throw new Error('was not refused as a whole');
  };
  const second = [
    ["version: '1'", "version: '2'"],
    ["'2020-01-01T00:00:00Z'", "'2026-12-01T00:00:00+00:00'"],
  ] as const;

  it('gives the policies in the order in which they come into force', async () => {
    await write('a-later-one.yaml', ...second);
    expect((await loadPolicies(folder)).map(({ version, inForceFrom }) => [version, inForceFrom])).toEqual([
      ['1', Date.parse('2020-01-01T00:00:00Z')],
      ['2', Date.parse('2026-12-01T00:00:00Z')],
    ]);
  });

  it('is refused in production when one of them is for demonstrations', async () => {
    await write('policy-1.yaml', ["version: '1'", "version: '1'\ndemonstration: true"]);
    expect(await loadPolicies(folder, 'development')).toHaveLength(1);
    await expect(loadPolicies(folder, 'production')).rejects.toThrow('demonstration');
  });

  it('stamps the same content with the same hash, however it is laid out, and any other number with another', async () => {
    const [before] = await loadPolicies(folder);
    await write('policy-1.yaml', ['pageWithinDays: {', '# another line\npageWithinDays:   {']);
    expect((await loadPolicies(folder))[0]?.hash).toBe(before?.hash);
    await write('policy-1.yaml', ['value: 72', 'value: 73']);
    expect((await loadPolicies(folder))[0]?.hash).not.toBe(before?.hash);
    expect(before?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['an unknown rule', ['  R15:', '  R99:'], 'rules.R99: there is no version 1 of this rule; allowed: R01, '],
    [
      'a version of a rule that does not exist',
      ['R15:\n    version: 1', 'R15:\n    version: 2'],
      'rules.R15: there is no version 2 of this rule',
    ],
    [
      'another unit',
      [
        'settleMinutes:\n        {\n          value: 60,\n          unit: minutes',
        'settleMinutes:\n        {\n          value: 60,\n          unit: hours',
      ],
      'rules.R06.numbers.settleMinutes: counts hours, not minutes',
    ],
    [
      'a window out of range',
      ['windowDays: { value: 365,', 'windowDays: { value: 36500,'],
      'rules.R08.numbers.windowDays: 36500 is out of range; allowed: 0 to 1100 days',
    ],
    ['a severity that does not exist', ['{ once: INFORMATION }', '{ once: LOUD }'], 'expected one of "IMMEDIATE"'],
    ['a number that is missing', ['      windowDays:', '      windowDay:'], 'rules.R08.numbers.windowDays: missing'],
    [
      'a number that no rule knows',
      ['      windowDays:', '      windowDay:'],
      'rules.R08.numbers.windowDay: no such number',
    ],
    [
      'a severity that is missing',
      ['{ once: INFORMATION }', '{ twice: INFORMATION }'],
      'rules.R08.severities.once: missing',
    ],
    [
      'no source',
      [
        'newEpisodeHours: { value: 72, unit: hours, source: design default }',
        'newEpisodeHours: { value: 72, unit: hours }',
      ],
      'newEpisodeHours.source',
    ],
    ['a moment without a zone', ["'2020-01-01T00:00:00Z'", "'2020-01-01T00:00:00'"], 'inForceFrom'],
    ['a key twice', ["version: '1'", "version: '1'\nversion: '2'"], 'line 6, column 1: DUPLICATE_KEY'],
    ['a bracket that stays open', ['[[NIC, NN], [CON], [DN], [EXEC]]', '[[NIC, NN], [CON]'], ': BAD_'],
  ] as const)('is refused with %s, by file and place, and nothing of it is applied', async (_what, change, fault) => {
    await write('policy-2.yaml', change, ...second);
    const { file, faults } = await refusal();
    expect(file).toBe(join(folder, 'policy-2.yaml'));
    expect(faults.some((one) => one.includes(fault))).toBe(true);
    for (const one of faults) expect(one).toMatch(/^line \d+, /);
  });

  it('names every fault of a document at once', async () => {
    await write('policy-2.yaml', ...second, ['  R15:', '  R99:'], ['{ once: INFORMATION }', '{ twice: INFORMATION }']);
    const { faults } = await refusal();
    expect(faults.map((fault) => fault.replace(/^line \d+, /, '').replace(/; allowed: R.*/, ''))).toEqual([
      'rules.R08.severities.once: missing',
      'rules.R08.severities.twice: no such severity; allowed: once',
      'rules.R99: there is no version 1 of this rule',
    ]);
    const lines = (await readFile(join(folder, 'policy-2.yaml'), 'utf8')).split('\n');
    const lineOf = (fault: string | undefined): string => lines[Number(/\d+/.exec(fault ?? '')?.[0]) - 1] ?? '';
    expect(lineOf(faults[1])).toContain('{ twice: INFORMATION }');
    expect(lineOf(faults[2]?.replace('R99', ''))).toContain('version: 1');
  });

  it('is refused when two documents come into force at the same moment', async () => {
    await write('policy-2.yaml', ["version: '1'", "version: '2'"]);
    expect((await refusal()).message).toBe(
      `${join(folder, 'policy-2.yaml')}: inForceFrom: the same moment as in policy-1.yaml`,
    );
  });

  it('is refused when one version is there twice', async () => {
    await write('policy-2.yaml', second[1]);
    expect((await refusal()).faults).toEqual(['version: bellwether-england 1 is also in policy-1.yaml']);
  });

  it.each([
    ['nothing', ''],
    ['a list', '- R15'],
    ['a word', 'policy'],
  ])('is refused with a document that holds %s', async (_what, content) => {
    await writeFile(join(folder, 'policy-2.yaml'), content);
    expect((await refusal()).file).toBe(join(folder, 'policy-2.yaml'));
  });

  it('is refused when it is empty: a service without a policy finds nothing', async () => {
    await rm(join(folder, 'policy-1.yaml'));
    expect((await refusal()).faults).toEqual(['no policy document']);
  });
});
