/** Invented histories and what must be found in them: apart, for both read words, and most tests of a function do not. */
export { aHistory, type History } from './a-history.js';
export { arrivalOrders, batchesOf, randomFrom, type Random } from './arrivals.js';
export { inventedWorld, type World } from './world.js';
export { type FindingContent } from '../oracle/findings.js';
export { oracle, type OracleAnswer, type OracleChild, type OracleQuestion } from '../oracle/oracle.js';
