import { fileURLToPath } from 'node:url';

/** Migrations of dispatch's own tables, applied after those of messaging. */
export const dispatchMigrations = fileURLToPath(new URL('./migrations', import.meta.url));
