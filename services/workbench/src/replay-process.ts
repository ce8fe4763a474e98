import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { failureOf, runReplay, type Surroundings } from './replay-command.js';

/** What stands around a program of this folder. It is asked when it runs: a snapshot is made before. */
function surroundings(program: string): Surroundings {
  const here = dirname(resolve(program));
  const style = (): string => readFileSync(join(here, 'page', 'page.css'), 'utf8');
  return { root: join(here, '..', '..', '..', '..'), style };
}

/** Runs the command of a process with the words that it was called with: what is told goes to its outputs, how it ended is its status. */
export async function replayAsCalled(): Promise<void> {
  const [, program = '', ...words] = process.argv;
  // somebody reads the first lines alone (`| head`)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await runReplay(words, surroundings(program), (text) => process.stdout.write(text));
  } catch (error) {
    const { status, words: said } = failureOf(error);
    process.stderr.write(said);
    process.exitCode = status;
  }
}
