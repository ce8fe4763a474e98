import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failureOf, runReplay } from './replay-command.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
try {
  await runReplay(process.argv.slice(2), root, (text) => process.stdout.write(text));
} catch (error) {
  const { status, words } = failureOf(error);
  process.stderr.write(words);
  process.exitCode = status;
}
