import { describeError, type Database, type Logger, aborted } from '#libs/platform';

/**
 * Calls `heard` whenever a delivery has been armed and committed (NOTIFY is sent at commit). A hint only: the worker's
 * poll is the guarantee, so a lost connection costs time and nothing else.
 * @returns a function that ends it
 */
export function wakeOnCommit(database: Database, heard: () => void, logger: Logger): () => Promise<void> {
  const stop = new AbortController();
  const running = (async () => {
    while (!stop.signal.aborted) {
      try {
        await database.session(async (sql, lost, onNotification) => {
          onNotification(heard);
          await sql.query('LISTEN delivery_armed');
          await aborted(AbortSignal.any([lost, stop.signal]));
        });
      } catch (error) {
        logger.debug('delivery.not-listening', describeError(error));
      }
      // not at once again: the server may be away
      await Promise.race([aborted(stop.signal), new Promise((resolve) => setTimeout(resolve, 1_000))]);
    }
  })();
  return () => {
    stop.abort();
    return running;
  };
}
