import type { EventBus } from '#libs/messaging';
import type { Database, Health } from '#libs/platform';

/**
 * What makes intake ill. Without storage nothing can be acknowledged: down. Without Kafka everything is still received
 * and kept, and goes out once Kafka is back: degraded. The relay reports the age of the outbox itself.
 */
export function registerHealth(health: Health, database: Database, bus: EventBus): void {
  health.register('storage', async () => ({ state: (await database.isReachable()) ? 'ok' : 'down' }));
  health.register('kafka', async () => ({ state: (await bus.isReachable()) ? 'ok' : 'degraded' }));
}
