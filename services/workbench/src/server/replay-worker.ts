import { parentPort, workerData } from 'node:worker_threads';
import { replayRequest } from '#libs/contracts';
import { loadPolicies } from '#libs/platform/documents';
import { policyAt } from '#libs/policy';
import { z } from 'zod';
import { replayUpload } from './replay-upload.js';

/** A thread that replays one chronology after the other, by the policies of a folder. Its first message says that it is ready. */
const { policies: folder } = z.object({ policies: z.string() }).parse(workerData);
const policies = await loadPolicies(folder);
parentPort?.on('message', (asked: unknown) => {
  parentPort?.postMessage(replayUpload(replayRequest.parse(asked), policyAt(policies, Date.now())));
});
parentPort?.postMessage('ready');
