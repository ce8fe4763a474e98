import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresBinaries } from './binaries.js';

describe('the PostgreSQL to start', () => {
  const home = mkdtempSync(join(tmpdir(), 'bellwether-postgres-home-'));
  beforeEach(() => {
    process.env['POSTGRES_HOME'] = home;
  });
  afterEach(() => {
    delete process.env['POSTGRES_HOME'];
  });
  afterAll(() => {
    rmSync(home, { recursive: true });
  });

  it('is the one of POSTGRES_HOME', () => {
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'bin', 'postgres'), '');
    expect(postgresBinaries(null)).toBe(home);
    rmSync(join(home, 'bin'), { recursive: true });
  });

  it('is named when POSTGRES_HOME has none', () => {
    expect(() => postgresBinaries(null)).toThrow(`POSTGRES_HOME: there is no ${join(home, 'bin', 'postgres')}.`);
  });
});
