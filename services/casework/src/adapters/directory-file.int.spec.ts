import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '#libs/platform';
import { eventually } from '#libs/testing';
import { rightsOf } from '../readers/permitted-acts.js';
import { DirectoryFile } from './directory-file.js';
import { readOrganisations } from './read-organisations.js';

describe('the directory file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bellwether-directory-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const written = (text: string, minutesAgo = 0): string => {
    const file = join(folder, 'directory.yaml');
    writeFileSync(file, text);
    const at = new Date(Date.now() - minutesAgo * 60_000);
    utimesSync(file, at, at);
    return file;
  };
  const fileOf = (person: string) =>
    `people: [{ id: ${person}, name: Somebody, address: ${person}@millbrook.example }]\nduties: []\n`;

  it('is read again when somebody joins, without a restart', async () => {
    const directory = new DirectoryFile(written(fileOf('amira-dunlin'), 5), silentLogger);
    expect(directory.current.knows('dr-heron')).toBe(false);
    written(fileOf('dr-heron'));
    await eventually(() => expect(directory.current.knows('dr-heron')).toBe(true));
    expect(directory.current.knows('amira-dunlin')).toBe(false);
  });

  it('stays as it was while it cannot be read, and is read once it can', async () => {
    const directory = new DirectoryFile(written(fileOf('amira-dunlin'), 5), silentLogger);
    written('people: [{ id: amira-dunlin, na', 4);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(directory.current.knows('amira-dunlin')).toBe(true);
    written(fileOf('dr-heron'));
    await eventually(() => expect(directory.current.knows('dr-heron')).toBe(true));
  });

  it('names the place of a fault, and no value', () => {
    const file = written('people: [{ id: Amira Dunlin, name: Somebody, address: a@millbrook.example }]\nduties: []\n');
    const thrown = (() => {
      try {
        return new DirectoryFile(file, silentLogger);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({ code: 'directory-malformed', place: 'people.0.id' });
  });
});

describe('the directory of a local system', () => {
  const seed = (name: string) => new URL(`../../../../infra/local/seed/${name}`, import.meta.url).pathname;

  it('has somebody at every organisation of health who can answer: none is waited for without end', () => {
    const directory = new DirectoryFile(seed('directory.yaml'), silentLogger).current;
    const ofHealth = [...readOrganisations(seed('organisations.yaml')).values()].filter(
      ({ kind }) => kind !== 'authority',
    );
    const withoutAnybody = ofHealth.flatMap(({ code, kind }) => {
      const acts = directory.jobsAt(code).flatMap((job) => rightsOf(job, kind).acts);
      return acts.includes('acknowledge') && acts.includes('record-action') ? [] : [code];
    });
    expect(ofHealth.length).toBeGreaterThan(3);
    expect(withoutAnybody).toEqual([]);
  });
});
