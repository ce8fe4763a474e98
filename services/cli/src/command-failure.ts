/** The thing asked for failed: one line, then the remedy (exit status 1, or 2 when the call was wrong). */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly remedy?: string,
    readonly exitStatus: 1 | 2 | 3 = 1,
  ) {
    super(message);
    this.name = 'CommandFailure';
  }
}
