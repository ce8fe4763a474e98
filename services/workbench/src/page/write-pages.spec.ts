import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PageFolder } from './write-pages.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a folder of pages', () => {
  it('is made where there is none, and holds a page under the name of its case', () => {
    const inside = join(folder, 'new', 'pages');
    const path = new PageFolder(inside).write({ case: 'Peter Connelly', file: 'one.json' }, 'page');
    expect(path).toBe(join(inside, 'peter-connelly.html'));
    expect(readFileSync(path, 'utf8')).toBe('page');
  });

  it.each([
    ['../../etc/passwd', 'etc-passwd.html'],
    ['Zoë & Noël', 'zoe-noel.html'],
    ['<script>', 'script.html'],
    ['ابن', 'its-file.html'],
    ['x'.repeat(300), `${'x'.repeat(80)}.html`],
  ])('takes nothing out of the case "%s" that a file may not be called', (name, expected) => {
    new PageFolder(folder).write({ case: name, file: 'some/its file.json' }, 'page');
    expect(readdirSync(folder)).toEqual([expected]);
  });

  it('keeps two cases of one name apart', () => {
    const pages = new PageFolder(folder);
    for (const text of ['first', 'second', 'third']) pages.write({ case: 'one', file: 'one.json' }, text);
    expect(readdirSync(folder).sort()).toEqual(['one-2.html', 'one-3.html', 'one.html']);
    expect(readFileSync(join(folder, 'one.html'), 'utf8')).toBe('first');
  });

  it('says which folder cannot be written', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => new PageFolder(join(file, 'pages'))).toThrow(`${join(file, 'pages')}: this folder cannot be made`);
  });
});
