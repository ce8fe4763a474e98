import { runService } from '#libs/platform';
import { env } from './env.js';
import { wire } from './wire.js';

await runService({ name: 'intake', env, parts: wire });
