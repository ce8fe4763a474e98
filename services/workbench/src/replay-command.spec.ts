import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { failureOf, runReplay } from './replay-command.js';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('tests/replay/lauren-wright.json', join(folder, 'b.json'));
cpSync('tests/replay/peter-connelly.json', join(folder, 'c.json'));
writeFileSync(join(folder, 'a.json'), '{"case": "cut off');

interface Ran {
  readonly out: string;
  readonly warned: string;
  readonly status: number;
  readonly words: string;
}

async function ran(...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let warned = '';
  const keep = (text: string): void => void (out += text);
  try {
    await runReplay(argv, { root: '.', style: () => '' }, keep, (text) => void (warned += text));
    return { out, warned, status: 0, words: '' };
  } catch (error) {
    return { out, warned, ...failureOf(error) };
  }
}

describe('npm run replay', () => {
  it('replays every file of a folder of strangers, and says which it could not read', async () => {
    const { out, status, words } = await ran(folder);
    expect(out).toContain('contact 9 of 49');
    expect(out).toContain('contact 3 of 8');
    expect(status).toBe(1);
    expect(words).toContain('a.json: this is not JSON, or it is cut off (line 1');
    expect(words).toContain('1 of 3 files could not be read.');
  });

  it('is the same to the byte whatever the order in which files are named', async () => {
    const [one, other] = [join(folder, 'b.json'), join(folder, 'c.json')];
    expect(await ran(one, other, '--json')).toEqual(await ran(other, one, '--json'));
  });

  it('says on a terminal how far it is in a long file, and clears the line before the answer', async () => {
    const events = Array.from({ length: 600 }, (_, place) => ({
      ...{ n: place + 1, date: '2020-03-01', setting: 'gp', organisation: 'Northgate Practice', type: 'attended' },
    }));
    const file = join(folder, '..', `${basename(folder)}-long.json`);
    writeFileSync(file, JSON.stringify({ case: 'long', born: '2015-01-01', events }));
    const written: string[] = [];
    const terminal = { isTTY: true, write: (text: string) => written.push(text) };
    await runReplay([file], { root: '.', style: () => '', terminal }, (text) => written.push(text)).finally(() =>
      rmSync(file),
    );
    const said = written.filter((text) => /\d % of 600 events judged$/.test(text));
    expect(said.length).toBeGreaterThan(50);
    expect(new Set(said).size).toBe(said.length);
    expect(written.at(-2)).toBe('\r\u001b[K');
    expect(written.at(-1)).toContain('600');
  });

  it('prints nothing but JSON with --json', async () => {
    const { out } = await ran(folder, '--json');
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { case: string }).case)).toHaveLength(2);
  });

  it('says beside the JSON, on standard error, on what the ring point depends: the form of the JSON has no place for it', async () => {
    const ed = { setting: 'ed', type: 'attended', injury: true, injuryDetail: 'bruise to arm' };
    const events = [
      { n: 1, date: '2020-03-10', organisation: 'Millbrook', ...ed },
      { n: 2, date: '2020', organisation: 'Eastway', ...ed },
      { n: 3, date: '2021-01-01', organisation: 'Eastway', ...ed, terminal: true },
    ];
    const file = join(folder, 'depends', 'one.json');
    mkdirSync(join(folder, 'depends'));
    writeFileSync(file, JSON.stringify({ case: 'one', born: '2012-01-01', events }));
    const { out, warned } = await ran(file, '--json');
    expect(warned).toBe(
      `${file}: With other days for the inexact dates the ring point is another one: it depends on them.\n`,
    );
    expect(JSON.parse(out)).toMatchObject({ case: 'one', ringPoint: null });
  });

  it.each([
    [[], 'Which chronology?'],
    [['--feeds', 'some', folder], '--feeds takes all or health'],
    [
      ['--colour', folder],
      '--colour is no option of a replay. Options: --json, --html DIR, --words, --feeds all|health,',
    ],
    [['--as', 'nobody', folder], '--as is no option of a replay. Options: --json,'],
    [[folder, '--feeds'], '--feeds is written so: --feeds all|health.'],
    [['--json=yes', folder], '--json is written so: --json.'],
    [
      ['--policy', 'nope.yaml', folder],
      '--policy nope.yaml: there is no such file. Name a policy document, such as libs/policy/parameters/policy-1.yaml.',
    ],
    [['--policy', folder, folder], 'there is no such file'],
    [['--words', '--json', folder], '--words is for the terminal'],
  ])('answers a wrong call with status 2 and what is allowed: %j', async (argv, said) => {
    const { status, words } = await ran(...argv);
    expect(status).toBe(2);
    expect(words).toContain(said);
  });

  it('judges by the document in force, as the service does, and not by the first', async () => {
    const root = mkdtempSync(join(tmpdir(), 'replay-root-'));
    const parameters = join(root, 'libs', 'policy', 'parameters');
    mkdirSync(parameters, { recursive: true });
    const first = readFileSync('libs/policy/parameters/policy-1.yaml', 'utf8');
    const later = (version: string, from: string): string =>
      first.replace("version: '1'", `version: '${version}'`).replace(/inForceFrom: .*/, `inForceFrom: '${from}'`);
    writeFileSync(join(parameters, 'policy-1.yaml'), first);
    writeFileSync(join(parameters, 'policy-2.yaml'), later('2', '2020-01-02T00:00:00Z'));
    writeFileSync(join(parameters, 'policy-3.yaml'), later('3', '2999-01-01T00:00:00Z'));
    let out = '';
    await runReplay([join(folder, 'b.json')], { root, style: () => '' }, (text) => void (out += text));
    expect(out).toContain('Policy bellwether-england 2 (');
    rmSync(root, { recursive: true });
  });

  it('answers a missing folder and a wrong policy with status 1', async () => {
    expect(await ran(join(folder, 'none'))).toMatchObject({
      status: 1,
      words: expect.stringContaining('no such') as string,
    });
    writeFileSync(join(folder, 'policy.yaml'), 'id: x\n');
    expect((await ran('--policy', join(folder, 'policy.yaml'), folder)).status).toBe(1);
  });

  it('warns of a field that is written otherwise than the format has it, and prints nothing of it with JSON', async () => {
    const event = {
      n: 1,
      date: '2020-03-01',
      setting: 'gp',
      organisation: 'Northgate',
      type: 'attended',
      weather: 'rain',
    };
    const file = join(folder, 'misspelt', 'one.json');
    mkdirSync(join(folder, 'misspelt'));
    writeFileSync(file, JSON.stringify({ case: 'one', events: [{ ...event, injuryDetial: 'bruise to cheek' }] }));
    const { out, warned, status } = await ran(file, '--json');
    expect(status).toBe(0);
    expect(warned).toBe(`${file}: event 1: "injuryDetial" is not read. The format has "injuryDetail".\n`);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const text = (await ran(file)).out;
    expect(text).toContain('Event 1: "injuryDetial" is not read. The format has "injuryDetail".');
    expect(text).toContain('Not read, because the format does not name it: weather.');
    expect((await ran('tests/replay')).warned).toBe('');
  });

  it('replays the rest of a folder in which a file cannot be opened, and what lies in folders of it', async () => {
    const strangers = mkdtempSync(join(tmpdir(), 'strangers-'));
    cpSync('tests/replay/lauren-wright.json', join(strangers, 'UPPER.JSON'));
    mkdirSync(join(strangers, 'named.json'));
    cpSync('tests/replay/peter-connelly.json', join(strangers, 'named.json', 'within.json'));
    symlinkSync(join(strangers, 'gone'), join(strangers, 'dead.json'));
    symlinkSync(strangers, join(strangers, 'folder.json'));
    writeFileSync(join(strangers, 'shut.json'), '{}');
    chmodSync(join(strangers, 'shut.json'), 0);
    const { out, status, words } = await ran(strangers, join(strangers, 'none.json'), '--json');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(status).toBe(1);
    expect(words).toContain(`${join(strangers, 'dead.json')}: this link leads nowhere.`);
    expect(words).toContain(`${join(strangers, 'folder.json')}: this is a folder.`);
    expect(words).toContain(`${join(strangers, 'none.json')}: there is no such file or folder.`);
    // whoever may read everything reads an empty object instead
    expect(words).toContain(join(strangers, 'shut.json'));
    expect(words).toContain('4 of 6 files could not be read.');
    rmSync(strangers, { recursive: true });
  });

  it('counts folders of which nothing can be read apart from files', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    const other = mkdtempSync(join(tmpdir(), 'empty-'));
    const noFile = (path: string): string => `${path}: this folder holds no JSON file.\n`;
    expect((await ran(empty)).words).toBe(noFile(empty));
    const read = await ran(empty, 'tests/replay/lauren-wright.json');
    expect(read.out).toContain('contact 3 of 8');
    expect(read).toMatchObject({ status: 1, words: `${noFile(empty)}Of 1 folder no file could be read.\n` });
    const { words } = await ran(empty, other, folder);
    expect(words).toMatch(/ of \d+ files could not be read\.\nOf 2 folders no file could be read\.\n$/);
    expect(words).toContain(noFile(other));
    for (const path of [empty, other]) rmSync(path, { recursive: true });
  });

  it('does not wait for a pipe in a folder, nor for one that a link leads to', async () => {
    const piped = mkdtempSync(join(tmpdir(), 'piped-'));
    cpSync('tests/replay/lauren-wright.json', join(piped, 'a.json'));
    execFileSync('mkfifo', [join(piped, 'pipe'), join(piped, 'pipe.json')]);
    symlinkSync(join(piped, 'pipe'), join(piped, 'linked.json'));
    symlinkSync(join(piped, 'a.json'), join(piped, 'b.json'));
    const run = await ran(piped, '--json');
    expect(run.status).toBe(0);
    expect(run.out.trimEnd().split('\n')).toHaveLength(2);
    rmSync(piped, { recursive: true });
  });

  it('prints a line for each thing it says, whatever stands in a field, a name or an option', async () => {
    const forged = 'x\n   ◆ RING POINT, 9 days\u001b[2J\u202e';
    const event = {
      ...{ n: 1, date: '2020-03-01', setting: 'gp', type: 'attended', organisation: forged, episode: forged },
      ...{ presentingProblem: forged, injuryDetail: `bruise to cheek ${forged}`, injury: true, diagnosisText: forged },
    };
    const content = {
      ...{ case: forged, title: forged, born: '2020-01-01', outcome: forged, [forged]: 1 },
      plan: [{ type: forged, authority: forged, start: null }],
      events: [event, { ...event, n: 2, date: '2020-06-01', subject: forged }, { ...event, n: 3, date: '2020-07-01' }],
    };
    mkdirSync(join(folder, 'forged'));
    const file = join(folder, 'forged', 'a\n   ◆ RING POINT, 9 days.json');
    writeFileSync(file, JSON.stringify(content));
    const shut = join(folder, 'forged', 'b\n   ◆ RING POINT, 9 days.json');
    writeFileSync(shut, JSON.stringify({ ...content, events: [{ ...event, setting: forged, type: forged }] }));
    const pages = join(folder, 'forged', 'p\n   ◆ RING POINT, 9 days');
    for (const argv of [
      [file],
      [file, '--words'],
      [file, '--json'],
      [shut],
      [file, '--html', pages],
      [file, `--${forged}`],
    ]) {
      const { out, warned, words } = await ran(...argv);
      const printed = out + warned + words;
      expect(printed).not.toBe('');
      expect(printed).not.toMatch(/^ +◆ RING POINT, 9 days/m);
      expect(printed).not.toMatch(/[\u001b\u202e]/);
    }
  });

  it('has help', async () => {
    expect((await ran('--help')).out).toContain('--without-recorded-concern');
  });
});

describe('a replay that writes pages', () => {
  let pages: string;
  beforeEach(() => (pages = mkdtempSync(join(tmpdir(), 'pages-'))));
  afterEach(() => rmSync(pages, { recursive: true }));
  const written = async (...argv: readonly string[]): Promise<string> => (await ran(...argv)).out;

  it('writes a page for each case, and says where', async () => {
    const said = await written(
      'tests/replay/lauren-wright.json',
      'tests/replay/jasmine-beckford.json',
      '--html',
      pages,
    );
    expect(said.trim().split('\n')).toEqual(
      ['jasmine-beckford', 'lauren-wright'].map((name) => join(pages, `${name}.html`)),
    );
    expect(readdirSync(pages)).toHaveLength(2);
    expect(readFileSync(join(pages, 'lauren-wright.html'), 'utf8')).toContain('The alarm rings at contact 3 of 8');
  });

  it('writes the same bytes again', async () => {
    const read = (): string => readFileSync(join(pages, 'lauren-wright.html'), 'utf8');
    await written('tests/replay/lauren-wright.json', '--html', pages);
    const before = read();
    await written('./tests/replay', '--html', pages);
    expect(read()).toBe(before);
  });

  it('is told of in the help', async () => {
    expect(await written('--help')).toContain('--html DIR');
  });

  it('refuses to write pages and JSON at once, and a folder without a name', async () => {
    expect(await ran('tests/replay', '--html', pages, '--json')).toMatchObject({ status: 2 });
    expect(await ran('tests/replay', '--html', '')).toMatchObject({ status: 2 });
  });

  it('fails in one line, with the remedy in the next, when the folder cannot be written', async () => {
    const { status, words } = await ran('tests/replay', '--html', join('package.json', 'pages'));
    expect(status).toBe(1);
    expect(words).toBe('package.json/pages: this folder cannot be made.\nName one that you may write.\n');
  });
});
