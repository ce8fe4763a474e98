import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// a third of a start compiles: the next finds it done
enableCompileCache();
const { failureOf, runReplay } = await import('./replay-command.js');

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..', '..');
const style = (): string => readFileSync(join(here, 'page', 'page.css'), 'utf8');
// somebody reads the first lines alone (`| head`)
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  await runReplay(process.argv.slice(2), { root, style }, (text) => process.stdout.write(text));
} catch (error) {
  const { status, words } = failureOf(error);
  process.stderr.write(words);
  process.exitCode = status;
}
