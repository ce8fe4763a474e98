import { totalmem } from 'node:os';

/** Server settings by purpose. Fsync and full_page_writes stay on: what has been acknowledged must survive a crash. */
export type PostgresProfile = 'development' | 'bench' | 'throwaway';

const shared = {
  max_connections: '120',
  // values must never reach the server's log: neither in statements nor in DETAIL lines
  log_error_verbosity: 'terse',
  // the message itself may hold a value too ("invalid input syntax … "): errors go to the client only; the server's own
  // events (LOG), FATAL and PANIC stay
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_duration_statement: '-1',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
} as const;

/** A quarter of the machine's memory, as the manual of PostgreSQL advises for a server that is used in earnest. */
const quarterOfMemory = `${Math.max(256, Math.floor(totalmem() / 4 / 2 ** 20))}MB`;

const profiles: Readonly<Record<PostgresProfile, Readonly<Record<string, string>>>> = {
  development: { ...shared, shared_buffers: '64MB', max_wal_size: '1GB' },
  // with 4 GB a checkpoint came every 100 s, and each makes every page be written whole again
  bench: { ...shared, shared_buffers: quarterOfMemory, max_wal_size: '16GB', checkpoint_timeout: '15min' },
  // for data that a test throws away: faster, and lost when the machine fails
  throwaway: { ...shared, shared_buffers: '64MB', fsync: 'off', full_page_writes: 'off' },
};

/** Settings of a profile as `name=value`. */
export function settingsOf(profile: PostgresProfile): readonly string[] {
  return Object.entries(profiles[profile]).map(([name, value]) => `${name}=${value}`);
}
