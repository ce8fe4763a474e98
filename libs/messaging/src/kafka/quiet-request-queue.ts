import { innerOfClient } from './replace-in-client.js';

interface QueueState {
  readonly pending: readonly unknown[];
  readonly throttledUntil: number;
}
type Schedule = (this: QueueState) => void;
const patched = Symbol.for('bellwether.quiet-request-queue');

/**
 * Stops kafkajs 2.2.4 from arming a timer for a negative time whenever nothing is pending: 3.9 % of a core for one idle
 * producer and consumer, and TimeoutNegativeWarning on Node 24 (tulios/kafkajs#1751).
 * @throws Error when the method is gone, so that an upgrade of the client fails loudly
 */
export function quietRequestQueue(): void {
  const prototype = (
    innerOfClient('network/requestQueue/index.js') as { readonly prototype: Record<PropertyKey, unknown> }
  ).prototype;
  if (prototype[patched] === true) return;
  const original = prototype['scheduleCheckPendingRequests'] as Schedule | undefined;
  if (typeof original !== 'function') {
    throw new Error('kafkajs has changed: RequestQueue.scheduleCheckPendingRequests is gone; review the patch');
  }
  const scheduleWhenNeeded: Schedule = function () {
    if (this.pending.length === 0 && this.throttledUntil <= Date.now()) return;
    original.call(this);
  };
  prototype['scheduleCheckPendingRequests'] = scheduleWhenNeeded;
  prototype[patched] = true;
}
