import { startupSnapshot } from 'node:v8';
import { replayAsCalled } from './replay-process.js';

// most of a start makes dictionaries: a start from the snapshot of the build finds them made
if (startupSnapshot.isBuildingSnapshot()) startupSnapshot.setDeserializeMainFunction(replayAsCalled);
else void replayAsCalled();
