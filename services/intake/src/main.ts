import { runService } from '#libs/platform';
import { readIntakeEnv } from './env.js';
import { wire } from './wire.js';

await runService({ name: 'intake', env: readIntakeEnv(), parts: wire });
