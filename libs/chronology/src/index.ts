export { isOfTheChild } from './born-before.js';
export { ChronologyError, mostFaultsTold } from './chronology-error.js';
export type { Chronology, Evidence, EvidenceEvent, EvidencePlan, Expectation, Frame, KnownDay } from './evidence.js';
export { chancesOf, inOrder, type PlacedEvent, type Rearranged } from './in-order.js';
export { readChronology } from './read-chronology.js';
export { unnamedPlace } from './unnamed-place.js';
export { aboutOf, aboutWords, isOfAnotherChild, kindOf, statusOf } from './what-it-was.js';
export { eventTypes, isHealthSetting, planKindOf } from './words.js';
export { inTheirPlaces, inTheirTimes } from './within-day.js';
