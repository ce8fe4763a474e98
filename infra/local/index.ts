import type { startIdentity as start } from './identity/start-identity.js';

export { startPostgres, type RunningPostgres } from './postgres/start-postgres.js';
export { startKafka, type RunningKafka } from './kafka/start-kafka.js';
export type { Identity } from './identity/start-identity.js';
export { startStack, type Stack, type StackOptions } from './stack.js';
export { repositoryRoot } from './repository-root.js';
export { isFree, parsePortBase } from './port-plan.mjs';
export { isAlive } from './supervise/process-identity.js';

/** An identity provider in this process; its packages are loaded by this call, for most who start things start none. */
export const startIdentity: typeof start = async (options) => {
  const identity = await import('./identity/start-identity.js');
  return identity.startIdentity(options);
};
