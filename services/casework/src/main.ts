import { runService } from '#libs/platform';
import { readCaseworkEnv } from './env.js';
import { wire } from './wire.js';

await runService({ name: 'casework', env: readCaseworkEnv(), parts: wire });
