/** Every lever that rules declare. */
export { lowering, notRecorded } from './lever.js';
export * from './contact-levers.js';
export * from './injury-levers.js';
export * from './plan-levers.js';
export * from './step-levers.js';
