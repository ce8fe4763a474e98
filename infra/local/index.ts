export { startPostgres, type RunningPostgres } from './postgres/start-postgres.js';
export { startKafka, type RunningKafka } from './kafka/start-kafka.js';
export { startIdentity, type Identity } from './identity/start-identity.js';
export { startMailSink, type MailSink } from './mailbox/start-mail-sink.js';
export { startStack, type Stack, type StackOptions } from './stack.js';
export { repositoryRoot } from './repository-root.js';
export { isFree } from './port-plan.mjs';
export { isAlive } from './supervise/process-identity.js';
