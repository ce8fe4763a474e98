export * from './facts.js';
export { all, any, atLeast, countOf, known, not, type Count } from './kleene.js';
export { ageAt, type Age } from './age.js';
export { decide, firedOf, traceOf } from './decide.js';
export { counterfactualOf, factsUnder, type Counterfactual } from './counterfactual.js';
export { chainKindOf, type ChainKind } from './chain-kind.js';
export {
  chainStarts,
  heardOf,
  isAbove,
  moreUrgent,
  type ChainStart,
  type HeardFinding,
  type RungChain,
} from './chain-starts.js';
export {
  answerMs,
  elsewhereMs,
  lookAheadMs,
  mayChangeBy,
  mayChangeLater,
  mayLookAhead,
  reachBackMs,
} from './look-ahead.js';
export { isOpenStay, mayShowElsewhere } from './open-stays.js';
export { isClockStep, startsClock } from './process-steps.js';
export { defineRule, onlyClause, type Clauses, type Counted, type Rule, type Scene } from './define-rule.js';
export { policyFaults, type PolicyFault } from './check-policy.js';
export { isForReaders, readersBeside, restrictedRules, type Readers } from './audience.js';
export { isCodeForReaders } from './sensitive-codes.js';
export { reachOf } from './reach.js';
export {
  engineVersion,
  policyAt,
  type ClockSpan,
  type CopyTerms,
  type DeliveryFailedTerms,
  type DeliveryTerms,
  type OfficeHours,
  type Parameter,
  type Policy,
  type RuleParameters,
} from './policy.js';
export { complaintOf, injuryOf, mobilityOf, type Coded } from './codes/read-codes.js';
export { birthmark } from './codes/injuries.js';
export {
  circumstanceOf,
  injuredOnOf,
  longestWait,
  pregnancyWeekOf,
  waitedHoursOf,
} from './codes/read-circumstances.js';
export { toldNumberWords } from './codes/told-number-words.js';
export { wordsOfCode } from './codes/words-of-codes.js';
export { mostToldBy, signUnits, type SignLimits } from './codes/told-numbers.js';
export { circumstancesUnder } from './codes/circumstances-under.js';
export { circumstances, type Circumstance } from './codes/circumstances.js';
export { isEssentialFlag, isEssentialSlot, servicesOf, specialtyOf } from './codes/specialty.js';
export { treatmentFunctionName } from './codes/treatment-functions.js';
export { isOnDuty, minutesIn, officeChangesAt, type DutyHours } from './time/duty-hours.js';
export { remembered } from './remembered.js';
export { addDays, daysBetween, londonDate, londonInstant, londonTime } from './time/london-time.js';
export {
  CalendarError,
  addWorkingDays,
  addWorkingHours,
  endOfWorkingDay,
  isOfficeTime,
  isWorkingDay,
} from './time/working-days.js';
export { nations, type Nation } from './time/nations.js';
export { clocksOf, dueAt, warnedAt, type Calendar, type Clock, type ClockUnit } from './clocks.js';
export { runOut } from './time/run-out.js';
export { feedRules, rules, rulesOfNeighbours } from './rules/index.js';
export { judgeFeed, type FeedFinding, type FeedSilence } from './feed-rule.js';
export { injuriesSaidOnce } from './coding/coded/said-once.js';
export { wordsVersion } from './words-version.js';
export { singleSites } from './words.js';
