import { rmSync } from 'node:fs';
import { shared } from './shared-servers.js';

/** Stops what the setup has started, and removes its data. */
export default async function globalTeardown(): Promise<void> {
  await Promise.all([shared.kafka?.stop('SIGKILL'), shared.postgres?.stop()]);
  if (shared.folder !== undefined) rmSync(shared.folder, { recursive: true, force: true });
}
