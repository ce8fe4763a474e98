import { enableCompileCache } from 'node:module';

// a third of a start compiles: the next finds it done
enableCompileCache();
const { replayAsCalled } = await import('./replay-process.js');
await replayAsCalled();
