export { aNotice } from './a-notice.js';
export { aBruise, aContact, aPerson, aPlanList, testNhsNumber } from './builders.js';
export { eventually } from './eventually.js';
export {
  aCheekBruise,
  aChild,
  aMissedAppointment,
  anAttendance,
  aStep,
  anInjury,
  aNeighbour,
  instant,
  noPlan,
  onPlan,
  planEnded,
  planUnknown,
  waited,
} from './facts.js';
export { fewRules } from './few-rules.js';
export { FakeClock } from './fake-clock.js';
export { freePort } from './free-port.js';
export { checkCase, describeRule, type Expected, type RuleCase, type RuleCases } from './rule-spec.js';
export { aHistory, type History } from './histories/a-history.js';
export { arrivalOrders, batchesOf, randomFrom, type Random } from './histories/arrivals.js';
export { inventedWorld, type World } from './histories/world.js';
export { type FindingContent } from './oracle/findings.js';
export { oracle, type OracleAnswer, type OracleChild, type OracleQuestion } from './oracle/oracle.js';
export { type DeliveredSignal } from './oracle/statements.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { testBrokers, testTopicPrefix } from './test-kafka.js';
