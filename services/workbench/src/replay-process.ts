import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failureOf, runReplay } from './replay-command.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..', '..');
const style = (): string => readFileSync(join(here, 'page', 'page.css'), 'utf8');

/** Runs the command of a process with the words that it was called with: what is told goes to its outputs, how it ended is its status. */
export async function replayAsCalled(): Promise<void> {
  // somebody reads the first lines alone (`| head`)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await runReplay(process.argv.slice(2), { root, style }, (text) => process.stdout.write(text));
  } catch (error) {
    const { status, words } = failureOf(error);
    process.stderr.write(words);
    process.exitCode = status;
  }
}
