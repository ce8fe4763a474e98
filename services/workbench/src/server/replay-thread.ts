import { Worker } from 'node:worker_threads';
import { replayAnswer, type ReplayAnswer, type ReplayRequest } from '#libs/contracts';
import { describeError, type Logger } from '#libs/platform/documents';
import { Deadline } from './deadline.js';

/** So many are read, wait or are replayed; whoever comes then is asked to come back. */
const mostAtOnce = 4;

/** Everybody who waits is served before: this one should come back later. */
export class ReplaysBusy extends Error {
  constructor() {
    super('replays are busy');
    this.name = 'ReplaysBusy';
  }
}

interface Bounds {
  /** Folder of the policy documents. */
  readonly policies: string;
  /** From when somebody asks until the replay is broken off. */
  readonly seconds: number;
  /** Megabytes that a replay may hold. */
  readonly megabytes: number;
  readonly logger: Logger;
  /** Code of the thread. Default: the one that replays. */
  readonly code?: URL;
}

/**
 * A thread beside the one that answers: a chronology of thousands of injuries takes long, and must neither silence the health of the
 * service nor go on when nobody waits for it any more.
 */
export class ReplayThread {
  private started: Started | null = null;
  private asking = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly bounds: Bounds) {
    this.start();
  }

  /**
   * Replays one chronology, in turn. One that takes too long or too much memory is told so, as a file that cannot be read.
   * @param read the chronology: it is asked for only when somebody may wait here
   * @param gone when nobody waits for the answer any more
   * @throws ReplaysBusy, also when the turn of this one did not come in time; what `read` throws; whatever ended the thread
   */
  async replay(read: () => Promise<ReplayRequest>, gone: AbortSignal): Promise<ReplayAnswer> {
    if (this.asking >= mostAtOnce) throw new ReplaysBusy();
    this.asking += 1;
    const deadline = new Deadline(this.bounds.seconds, gone);
    try {
      return await this.inTurn(await deadline.unless(read()), deadline);
    } catch (error) {
      throw deadline.isOver(error) ? new ReplaysBusy() : error;
    } finally {
      deadline.end();
      this.asking -= 1;
    }
  }

  async stop(): Promise<void> {
    await this.started?.worker.terminate();
  }

  private async inTurn(request: ReplayRequest, deadline: Deadline): Promise<ReplayAnswer> {
    const before = this.turn;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.turn = before.then(() => promise);
    try {
      await deadline.unless(before);
      return await this.ask(request, deadline);
    } finally {
      resolve(undefined);
    }
  }

  private start(): Started {
    const { policies, megabytes, logger, code = new URL('./replay-worker.js', import.meta.url) } = this.bounds;
    const worker = new Worker(code, {
      workerData: { policies },
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    worker.unref();
    const started = { worker, ready: readinessOf(worker) };
    const leave = (): void => this.leave(started);
    // one that fails when nobody asks it is no uncaught error
    worker.on('exit', leave).on('error', (error) => {
      leave();
      logger.warn('replay.thread-failed', describeError(error));
    });
    this.started = started;
    return started;
  }

  private leave(started: Started): void {
    if (this.started === started) this.started = null;
  }

  private async ask(request: ReplayRequest, deadline: Deadline): Promise<ReplayAnswer> {
    const started = this.started ?? this.start();
    const { worker, ready } = started;
    // a thread that is still starting has read nothing of the file: no fault of it, and the next who asks finds it ready
    await deadline.unless(ready);
    const seconds = deadline.secondsLeft();
    try {
      return await deadline.unless(answerOf(worker, request));
    } catch (error) {
      this.leave(started);
      await worker.terminate();
      const hadItsTime = seconds * 2 >= this.bounds.seconds;
      if (deadline.isOver(error) && hadItsTime)
        return tooMuch(request, `it takes longer than ${seconds} seconds to replay`);
      if (isOutOfMemory(error))
        return tooMuch(request, `it takes more than ${this.bounds.megabytes} megabytes of memory to replay`);
      throw error;
    }
  }
}

/** A thread, and when it has read all that it needs for a replay: it says so once. */
interface Started {
  readonly worker: Worker;
  readonly ready: Promise<unknown>;
}

function readinessOf(worker: Worker): Promise<unknown> {
  const ready = new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('the thread of replays has ended before it was ready')));
  });
  // whoever asks hears of it
  ready.catch(() => undefined);
  return ready;
}

function answerOf(worker: Worker, request: ReplayRequest): Promise<ReplayAnswer> {
  return new Promise((resolve, reject) => {
    // thrown here, a defect would be nobody's answer and end the service
    const told = (answer: unknown): void => {
      const { success, data, error } = replayAnswer.safeParse(answer);
      end(() => (success ? resolve(data) : reject(error)));
    };
    const failed = (error: Error): void => end(() => reject(error));
    const gone = (): void => failed(new Error('the thread of replays has ended'));
    const end = (finish: () => void): void => {
      worker.off('message', told).off('error', failed).off('exit', gone);
      finish();
    };
    worker.on('message', told).on('error', failed).on('exit', gone);
    worker.postMessage(request);
  });
}

function tooMuch({ name }: ReplayRequest, why: string): ReplayAnswer {
  return { outcome: 'not-readable', message: `${name}: ${why}. Leave out some of its events.` };
}

function isOutOfMemory(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
