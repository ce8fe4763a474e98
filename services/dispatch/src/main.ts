import { runService } from '#libs/platform';
import { readDispatchEnv } from './env.js';
import { wire } from './wire.js';

await runService({ name: 'dispatch', env: readDispatchEnv(), parts: wire });
