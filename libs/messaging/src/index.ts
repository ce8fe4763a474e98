export type { Batch, Position, Received } from './consumer/batch.js';
export { BatchTransport, type BatchTransportOptions } from './consumer/batch-transport.js';
export { Handles } from './consumer/handles.decorator.js';
export { EventBus, type EventBusOptions, type LogRange } from './kafka/event-bus.js';
export type { OutgoingRecord } from './kafka/outgoing-record.js';
export { messagingMigrations } from './migrations-folder.js';
export { enqueue } from './outbox/enqueue.js';
export {
  outboxRows,
  saidArgument,
  saidTypes,
  saidArrays,
  saidColumns,
  saidParameters,
  saidTables,
} from './outbox/outbox-rows.js';
export type { OutgoingEvent } from './outbox/outgoing-event.js';
export { OutboxRelay, type OutboxRelayOptions } from './outbox/outbox-relay.js';
export { firstSeen } from './parking/inbox.js';
export { OperatorModule } from './parking/operator.module.js';
export { ParkedRecords, type ParkedRecord, type ParkedSummary } from './parking/parked-records.js';
export { calmRest, nextBegins } from './pace.js';
export { acceptLog, lackingEvents, type FormerOffset, type KnownEvents } from './reconcile/consumed-events.js';
export { ReconcileModule } from './reconcile/reconcile.module.js';
export type { NamedEvent, SentEvent } from './reconcile/sent-events.js';
