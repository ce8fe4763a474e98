import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf, runReplay } from './replay-command.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-replay-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function replayed(...argv: readonly string[]): Promise<string> {
  let said = '';
  await runReplay(argv, { root: '.', style: () => 'p{margin:0}' }, (text) => (said += text));
  return said;
}

async function failing(...argv: readonly string[]): Promise<ReturnType<typeof failureOf>> {
  return replayed(...argv).then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => failureOf(error),
  );
}

describe('a replay that writes pages', () => {
  it('writes a page for each case, and says where', async () => {
    const said = await replayed(
      'tests/replay/lauren-wright.json',
      'tests/replay/jasmine-beckford.json',
      '--html',
      folder,
    );
    expect(said.trim().split('\n')).toEqual(
      ['jasmine-beckford', 'lauren-wright'].map((name) => join(folder, `${name}.html`)),
    );
    expect(readdirSync(folder)).toHaveLength(2);
    expect(readFileSync(join(folder, 'lauren-wright.html'), 'utf8')).toContain('The alarm rings at contact 3 of 8');
  });

  it('writes the same bytes again', async () => {
    const read = (): string => readFileSync(join(folder, 'lauren-wright.html'), 'utf8');
    await replayed('tests/replay/lauren-wright.json', '--html', folder);
    const before = read();
    await replayed('./tests/replay', '--html', folder);
    expect(read()).toBe(before);
  });

  it('is told of in the help', async () => {
    expect(await replayed('--help')).toContain('--html DIR');
  });

  it('refuses to write pages and JSON at once, and a folder without a name', async () => {
    expect(await failing('tests/replay', '--html', folder, '--json')).toMatchObject({ status: 2 });
    expect(await failing('tests/replay', '--html', '')).toMatchObject({ status: 2 });
  });

  it('fails in one line, with the remedy in the next, when the folder cannot be written', async () => {
    const { status, words } = await failing('tests/replay', '--html', join('package.json', 'pages'));
    expect(status).toBe(1);
    expect(words).toBe('package.json/pages: this folder cannot be made.\nName one that you may write.\n');
  });
});
