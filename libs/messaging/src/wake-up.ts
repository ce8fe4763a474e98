/** A rest that ends after a time, or as soon as somebody rings. A ring while nobody rests ends the next rest at once. */
export class WakeUp {
  private rung = false;
  private readonly resting = new Set<() => void>();

  ring(): void {
    this.rung = this.resting.size === 0;
    for (const end of this.resting) end();
  }

  async rest(milliseconds: number): Promise<void> {
    if (this.rung) {
      this.rung = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.resting.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.resting.add(end);
    });
  }
}
