import { Worker } from 'node:worker_threads';
import { replayAnswer, type ReplayAnswer, type ReplayRequest } from '#libs/contracts';

/** So many wait for their turn; whoever comes then is asked to come back. */
const mostWaiting = 4;

/** Everybody who waits is served before: this one should come back later. */
export class ReplaysBusy extends Error {
  constructor() {
    super('replays are busy');
    this.name = 'ReplaysBusy';
  }
}

/**
 * A thread beside the one that answers: a chronology of thousands of injuries takes long, and must neither silence the health of the
 * service nor go on when nobody waits for it any more.
 */
export class ReplayThread {
  private worker: Worker | null = null;
  private waiting = 0;
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param policies folder of the policy documents
   * @param seconds after which a replay is broken off
   */
  constructor(
    private readonly policies: string,
    private readonly seconds: number,
  ) {
    this.start();
  }

  /**
   * Replays one chronology, in turn. One that takes too long is told so, as a file that cannot be read.
   * @throws ReplaysBusy, or whatever ended the thread
   */
  replay(request: ReplayRequest): Promise<ReplayAnswer> {
    if (this.waiting >= mostWaiting) throw new ReplaysBusy();
    this.waiting += 1;
    const answer = this.turn.then(() => this.ask(request)).finally(() => (this.waiting -= 1));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    this.worker = new Worker(new URL('./replay-worker.js', import.meta.url), {
      workerData: { policies: this.policies },
    });
    this.worker.unref();
    return this.worker;
  }

  private async ask(request: ReplayRequest): Promise<ReplayAnswer> {
    const worker = this.worker ?? this.start();
    try {
      return await this.answerOf(worker, request);
    } catch (error) {
      this.worker = null;
      await worker.terminate();
      throw error;
    }
  }

  private answerOf(worker: Worker, request: ReplayRequest): Promise<ReplayAnswer> {
    return new Promise((resolve, reject) => {
      const told = (answer: unknown): void => end(() => resolve(replayAnswer.parse(answer)));
      const failed = (error: Error): void => end(() => reject(error));
      const gone = (): void => failed(new Error('the thread of replays has ended'));
      const clock = setTimeout(() => {
        this.worker = null;
        const limit = `it takes longer than ${this.seconds} seconds to replay. Leave out some of its events.`;
        end(() => resolve({ outcome: 'not-readable', message: `${request.name}: ${limit}` }));
        void worker.terminate();
      }, this.seconds * 1_000);
      const end = (finish: () => void): void => {
        clearTimeout(clock);
        worker.off('message', told).off('error', failed).off('exit', gone);
        finish();
      };
      worker.on('message', told).on('error', failed).on('exit', gone);
      worker.postMessage(request);
    });
  }
}
