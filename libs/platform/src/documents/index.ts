// What needs neither framework nor database: it is loaded by what must not be able to reach anybody.
export { nameUuid } from '../identifiers.js';
export { loadPolicy } from '../policy-files.js';
export { PolicyError } from '../read-document.js';
