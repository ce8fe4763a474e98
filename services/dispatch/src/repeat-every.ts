import { describeError, type Logger } from '#libs/platform';

/**
 * Does something now and then: one after the other, never two at once. What fails is tried again the next time.
 * @returns a function that ends it, when what is under way is done
 */
export function repeatEvery(milliseconds: number, work: () => Promise<unknown>, logger: Logger): () => Promise<void> {
  const stop = new AbortController();
  let resume: () => void = () => undefined;
  const ended = (): boolean => stop.signal.aborted;
  const running = (async () => {
    while (!ended()) {
      try {
        await work();
      } catch (error) {
        logger.warn('dispatch.round-failed', describeError(error));
      }
      if (ended()) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        resume = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return () => {
    stop.abort();
    resume();
    return running;
  };
}
