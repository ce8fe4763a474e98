import { totalmem } from 'node:os';
import { settingsOf, type PostgresProfile } from './profiles.js';

const all: readonly PostgresProfile[] = ['development', 'bench', 'throwaway'];

describe('the settings of PostgreSQL', () => {
  it.each(all)('of profile %s keep values out of its log', (profile) => {
    expect(settingsOf(profile)).toEqual(
      expect.arrayContaining([
        'log_error_verbosity=terse',
        'log_min_messages=log',
        'log_min_error_statement=panic',
        'log_statement=none',
        'log_parameter_max_length=0',
        'log_parameter_max_length_on_error=0',
      ]),
    );
  });

  it.each(['development', 'bench'] as const)('of profile %s lose nothing that was acknowledged', (profile) => {
    const settings = settingsOf(profile).join(' ');
    expect(settings).not.toMatch(/(fsync|full_page_writes|synchronous_commit)=off/);
  });

  it('of the bench are the ones that its figures name', () => {
    const quarter = `shared_buffers=${Math.max(256, Math.floor(totalmem() / 4 / 2 ** 20))}MB`;
    const wal = ['max_wal_size=16GB', 'checkpoint_timeout=15min'];
    expect(settingsOf('bench')).toEqual(expect.arrayContaining([quarter, ...wal]));
  });
});
