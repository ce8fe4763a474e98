import { runService } from '#libs/platform';
import { readScreeningEnv } from './env.js';
import { wire } from './wire.js';

await runService({ name: 'screening', env: readScreeningEnv(), parts: wire });
