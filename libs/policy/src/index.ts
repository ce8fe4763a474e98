export * from './facts.js';
export { all, any, atLeast, countOf, known, not, type Count } from './kleene.js';
export { ageAt, type Age } from './age.js';
export { decide, traceOf } from './decide.js';
export { defineRule, type Clauses, type Rule, type Scene } from './define-rule.js';
export { policyFaults } from './check-policy.js';
export {
  engineVersion,
  policyAt,
  type ClockSpan,
  type CopyTerms,
  type DeliveryFailedTerms,
  type OfficeHours,
  type Parameter,
  type Policy,
  type RuleParameters,
} from './policy.js';
export { complaintOf, injuryOf, mobilityOf, type Coded } from './codes/read-codes.js';
export { isOfficeOpen, isOnDuty, officeChangesAt, type DutyHours } from './time/duty-hours.js';
export { addDays, londonDate, londonInstant, londonTime } from './time/london-time.js';
export { CalendarError, addWorkingDays, addWorkingHours, isOfficeTime, isWorkingDay } from './time/working-days.js';
export { runOut } from './time/run-out.js';
export { rules } from './rules/index.js';
