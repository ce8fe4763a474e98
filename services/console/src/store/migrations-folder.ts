import { fileURLToPath } from 'node:url';

/** Migrations of the console's own tables. */
export const consoleMigrations = fileURLToPath(new URL('./migrations', import.meta.url));
