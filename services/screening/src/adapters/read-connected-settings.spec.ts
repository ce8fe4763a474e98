import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readUnconnectedSettings } from './read-connected-settings.js';

const fileOf = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'organisations-')), 'organisations.yaml');
  writeFileSync(file, text);
  return file;
};

describe('settings that nobody reports to us', () => {
  it('are those that no organisation of the seed serves: its dentists are not connected, its practice and police are', () => {
    const unconnected = readUnconnectedSettings('infra/local/seed/organisations.yaml');
    expect(unconnected).toEqual(expect.arrayContaining(['dental', 'camhs', 'pharmacy']));
    for (const served of ['ed', 'outpatient', 'inpatient', 'gp', 'health-visitor', 'police', 'social-care'])
      expect(unconnected).not.toContain(served);
  });

  it('are fewer where an organisation says what it reports', () => {
    const file = fileOf(
      'organisations: [{ code: E1, kind: authority, settings: [social-care] }, { code: RDD, sites: [{ setting: dental }] }]',
    );
    const unconnected = readUnconnectedSettings(file);
    expect(unconnected).not.toContain('social-care');
    expect(unconnected).not.toContain('dental');
    expect(unconnected).toContain('gp');
  });

  it('stop the start where the file names a setting that does not exist', () => {
    expect(() => readUnconnectedSettings(fileOf('organisations: [{ code: RXX, settings: [attic] }]'))).toThrow();
  });
});
