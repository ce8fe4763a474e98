// Apart from `documents`: whoever replays at a terminal writes no log, and need not load what does.
export { createLogger } from '../logger.js';
