import { runService } from '#libs/platform';
import { readConsoleEnv } from './env.js';
import { wire } from './wire.js';

await runService({ name: 'console', env: readConsoleEnv(), parts: wire });
