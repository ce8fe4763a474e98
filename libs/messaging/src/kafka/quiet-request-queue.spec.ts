import { quietRequestQueue } from './quiet-request-queue.js';
import { innerOfClient } from './replace-in-client.js';

interface Queue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  scheduleCheckPendingRequests(): void;
  destroy(): void;
}
const RequestQueue = innerOfClient('network/requestQueue/index.js') as {
  new (options: object): Queue;
  prototype: Record<string, unknown>;
};

describe('the patch of the Kafka client', () => {
  it('arms a timer only when a request waits', () => {
    quietRequestQueue();
    quietRequestQueue();
    const queue = new RequestQueue({
      maxInFlightRequests: 1,
      requestTimeout: 1_000,
      logger: { debug: () => undefined },
    });
    queue.scheduleCheckPendingRequests();
    expect(queue.throttleCheckTimeoutId).toBeNull();
    queue.pending.push({});
    queue.throttledUntil = Date.now() + 50;
    queue.scheduleCheckPendingRequests();
    expect(queue.throttleCheckTimeoutId).not.toBeNull();
    queue.destroy();
  });
});
