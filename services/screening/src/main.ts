import { runService } from '#libs/platform';
import { env } from './env.js';
import { wire } from './wire.js';

await runService({ name: 'screening', env, parts: wire });
