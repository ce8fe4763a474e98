/** What is wrong with a chronology file, and where. */
export class ChronologyError extends Error {
  /**
   * @param file as it was named
   * @param place `event 7, setting`; null when it is the file as a whole
   * @param allowed values that may stand there, if they can be listed
   */
  constructor(
    readonly file: string,
    readonly place: string | null,
    readonly fault: string,
    readonly allowed: readonly string[] = [],
  ) {
    super(
      `${file}${place === null ? '' : `: ${place}`}: ${fault}.` +
        (allowed.length === 0 ? '' : ` Allowed: ${allowed.join(', ')}.`),
    );
    this.name = 'ChronologyError';
  }
}
