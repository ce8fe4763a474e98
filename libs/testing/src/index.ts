export { aNotice } from './a-notice.js';
export { aBruise, aContact, aPerson, aPlanList, testNhsNumber } from './builders.js';
export { emptyTables } from './empty-tables.js';
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
export { paceOf, paceWork } from './machine-pace.js';
export { checkCase, describeRule, type Expected, type RuleCase, type RuleCases } from './rule-spec.js';
export type { DeliveredSignal } from './oracle/statements.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { testBrokers, testTopicPrefix } from './test-kafka.js';
export { throwawayFolder } from './throwaway-folder.js';
