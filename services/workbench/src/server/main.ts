import { createLogger } from '#libs/platform/logging';
import { readWorkbenchEnv } from '../env.js';
import { serveReplays } from './serve-replays.js';

await serveReplays(readWorkbenchEnv(), createLogger({ service: 'workbench' }));
