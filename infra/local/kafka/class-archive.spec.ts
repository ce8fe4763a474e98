import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beginArchive, classArchive, isOfOtherJava } from './class-archive.mjs';

describe("Java's archive of Kafka's classes", () => {
  const cache = process.env['XDG_CACHE_HOME'];
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bellwether-classes-'));
    process.env['XDG_CACHE_HOME'] = folder;
  });
  afterEach(() => {
    if (cache === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = cache;
    rmSync(folder, { recursive: true, force: true });
  });

  it('is wanted where there was none', () => {
    expect(isOfOtherJava('17.0.15')).toBe(true);
  });

  it('is tried once with each Java, and that of another is removed', () => {
    mkdirSync(dirname(classArchive()), { recursive: true });
    writeFileSync(classArchive(), 'of another');
    beginArchive('17.0.15');
    expect(existsSync(classArchive())).toBe(false);
    expect(isOfOtherJava('17.0.15')).toBe(false);
    expect(isOfOtherJava('21.0.1')).toBe(true);
  });
});
