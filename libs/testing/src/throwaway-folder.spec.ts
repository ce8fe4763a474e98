import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { throwawayFolder } from './throwaway-folder.js';

describe('a folder for data that is thrown away', () => {
  const made: string[] = [];
  const make = (...call: Parameters<typeof throwawayFolder>): string => {
    const folder = throwawayFolder(...call);
    made.push(folder);
    return folder;
  };
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true });
  });

  it('is on the disk where a test is of what a disk keeps', () => {
    expect(dirname(make('bellwether-spec-', 'on disk'))).toBe(tmpdir());
  });

  it.each(['in memory', 'on disk'] as const)(
    'is walked through by the user of PostgreSQL, and not looked into (%s)',
    (where) => {
      expect(statSync(make('bellwether-spec-', where)).mode & 0o777).toBe(0o711);
    },
  );

  it('is another one each time', () => {
    expect(make('bellwether-spec-')).not.toBe(make('bellwether-spec-'));
  });
});
