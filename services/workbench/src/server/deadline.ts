/** How long somebody who asks is served: until a time is over that begins when they come, or until they are gone. */
export class Deadline {
  private readonly over = new AbortController();
  private readonly late = new Error('the time is over');
  private readonly endsAt: number;
  private readonly clock: NodeJS.Timeout;

  /** @param gone when they wait no longer */
  constructor(
    seconds: number,
    private readonly gone: AbortSignal,
  ) {
    this.endsAt = performance.now() + seconds * 1_000;
    this.clock = setTimeout(() => this.over.abort(this.late), seconds * 1_000);
    this.clock.unref();
    if (gone.aborted) this.leave();
    else gone.addEventListener('abort', this.leave, { once: true });
  }

  private readonly leave = (): void => this.over.abort(this.gone.reason);

  /** Seconds that are left, in whole ones. */
  secondsLeft(): number {
    return Math.max(1, Math.round((this.endsAt - performance.now()) / 1_000));
  }

  /** Whether something failed because the time was over. */
  isOver(error: unknown): boolean {
    return error === this.late;
  }

  /** What comes of something. @throws when the time is over before, or whoever asked is gone; what it does then is not heard of */
  unless<T>(something: Promise<T>): Promise<T> {
    const { signal } = this.over;
    return new Promise((resolve, reject) => {
      const stop = (): void => reject(signal.reason as Error);
      something.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    });
  }

  /** Nobody is served any more: it need not be watched. */
  end(): void {
    clearTimeout(this.clock);
    this.gone.removeEventListener('abort', this.leave);
  }
}
