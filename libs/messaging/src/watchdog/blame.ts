/**
 * Since when a member is to blame for what stands still, in milliseconds since 1970: not while the database or the broker is
 * away, and not while a look still waits for one that was. A look may take seconds, so that the member is blamed only from the
 * moment on at which both were seen up again.
 */
export class Blame {
  private away = false;

  constructor(private from: number) {}

  get since(): number {
    return this.from;
  }

  /** The database or the broker does not answer. */
  excuse(): void {
    this.away = true;
  }

  /** Both have answered. */
  bothUp(now: number): void {
    if (this.away) this.from = now;
    this.away = false;
  }
}
