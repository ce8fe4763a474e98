import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package-lock.json')) ? folder : rootAbove(dirname(folder));
}

/** `libs/contracts` of the sources, also when this runs from `dist`. */
export const contractsFolder = join(rootAbove(dirname(fileURLToPath(import.meta.url))), 'libs', 'contracts');
