/*
 * What of the fault tests belongs to every run; `npm run test:fault` has all of them, at full size.
 */

/**
 * Names of those with a bound in seconds, and of those that share a system with them: no other system runs meanwhile, and
 * what else there is to do yields to them.
 */
export const timed = 'G3 kill|G5 kill|G9 |G14 .* malformed';

const leftOut = ['G2', 'G3', 'G5', 'G6', 'G9', 'G11', 'G14 .* malformed', 'G15', 'G16', 'planted mutant'];

/** Names of the others, and of every end-to-end test, which share the processors with them. */
export const untimed = `^(?!.*\\b(${leftOut.join('|')})\\b)`;
