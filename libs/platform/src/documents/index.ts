// What needs neither framework nor database: it is loaded by what must not be able to reach anybody.
export { readEnv } from '../env.js';
export { describeError, PermanentError, TransientError } from '../errors.js';
export { bearerToken, sameToken } from '../http/bearer-token.js';
export { bellwetherNamespace, keyedReference, nameUuid } from '../identifiers.js';
export { type Logger } from '../logger.js';
export { loadPolicies, loadPolicy } from '../policy-files.js';
export { PolicyError } from '../read-document.js';
export { silentLogger } from '../silent-logger.js';
