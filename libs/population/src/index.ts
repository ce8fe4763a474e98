export { deliver, Delivery, type Delivered } from './deliver.js';
export { baseRates, readBaseRates, type BaseRate, type BaseRates } from './base-rates.js';
export { simulate, type SimulatedChild, type SimulationOptions } from './simulate.js';
export { type Stated } from './statements.js';
export { type Purpose, type Visit } from './visit.js';
export { organisations } from './places.js';
export { historyKinds, type HistoryKind } from './histories/history.js';
