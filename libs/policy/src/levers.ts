/** Every lever that rules declare. */
export { notRecorded, notRecordedEach } from './lever.js';
export * from './contact-levers.js';
export * from './injury-levers.js';
export * from './plan-levers.js';
export * from './step-levers.js';
