import { describeError, type Health, type Logger } from '#libs/platform';

interface Watched {
  /** What it is called in health, e.g. `telephone`. */
  readonly name: string;
  readonly logger: Logger;
  readonly health: Health;
}

/** Milliseconds for which rounds may fail, or one may take, before health is down. */
const patience = { failing: 3_000, running: 60_000 };

/** Milliseconds after which what failed is tried again at the latest: what it needs may be back, and work resumes within ten seconds. */
const againAfter = 3_000;

/**
 * Does something now and then: one after the other, never two at once. What fails is tried again the next time, at the
 * latest three seconds later. Health is degraded after a round that failed, and down with an alarm when it goes on failing, or
 * when one does not end.
 * @returns a function that ends it, when what is under way is done
 */
export function repeatEvery(
  milliseconds: number,
  work: () => Promise<unknown>,
  { name, logger, health }: Watched,
): () => Promise<void> {
  const stop = new AbortController();
  const most = Math.max(1, Math.ceil(patience.failing / milliseconds));
  let resume: () => void = () => undefined;
  let failures = 0;
  let began: number | null = null;
  const ended = (): boolean => stop.signal.aborted;
  health.register(name, () => {
    const seconds = began === null ? 0 : Math.round((performance.now() - began) / 1_000);
    const isStuck = seconds * 1_000 >= patience.running;
    const state = failures >= most || isStuck ? 'down' : failures > 0 ? 'degraded' : 'ok';
    return { state, detail: { failures, seconds } };
  });
  const round = async (): Promise<void> => {
    began = performance.now();
    try {
      await work();
      failures = 0;
    } catch (error) {
      failures += 1;
      const said = { place: name, attempt: failures, ...describeError(error) };
      if (failures === most) logger.error('dispatch.round-failed', { ...said, alarm: true });
      else logger.warn('dispatch.round-failed', said);
    }
    began = null;
  };
  const running = (async () => {
    while (!ended()) {
      await round();
      if (ended()) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, failures === 0 ? milliseconds : Math.min(milliseconds, againAfter));
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
