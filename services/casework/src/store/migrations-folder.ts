import { fileURLToPath } from 'node:url';

/** Migrations of casework's own tables, applied after those of messaging. */
export const caseworkMigrations = fileURLToPath(new URL('./migrations', import.meta.url));
