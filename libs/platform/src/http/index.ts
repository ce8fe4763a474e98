// What needs the framework: it is loaded by controllers, not by whoever wants an error or an identifier.
export * from './operator.guard.js';
export * from './error.filter.js';
export * from './parsed.js';
