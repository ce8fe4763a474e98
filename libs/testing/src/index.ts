export { aBruise, aContact, aPerson, aPlanList, testNhsNumber } from './builders.js';
export { eventually } from './eventually.js';
export { FakeClock } from './fake-clock.js';
export { freePort } from './free-port.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { testBrokers, testTopicPrefix } from './test-kafka.js';
