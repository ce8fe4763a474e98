import { fileURLToPath } from 'node:url';

/**
 * Folder of the SQL files for outbox, offsets, parked records and inbox. Each service applies them in its own schema
 * before its own: `{ dir: messagingMigrations, table: 'messaging_migrations' }`.
 */
export const messagingMigrations = fileURLToPath(new URL('./migrations', import.meta.url));
