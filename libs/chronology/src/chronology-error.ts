/** One thing that is wrong with a chronology file. */
export interface Fault {
  /** `event 7, setting`; `event in place 3` of the list where it has no number, `event 7 (in place 3)` where others have it too; null when it is the file as a whole. */
  readonly place: string | null;
  readonly what: string;
  /** Values that may stand there, if they can be listed. */
  readonly allowed?: readonly string[];
}

/** So many faults are told of; a file with more has another mistake than each of them. */
export const mostFaultsTold = 50;

/** What is wrong with a chronology file, and where: a line for each fault. */
export class ChronologyError extends Error {
  /** What is said of it, a line each. A name of a file may hold whatever it likes, the end of a line too. */
  readonly lines: readonly string[];

  /**
   * @param file as it was named
   * @param faults at least one
   */
  constructor(
    readonly file: string,
    readonly faults: readonly Fault[],
  ) {
    const left = faults.length - mostFaultsTold;
    const told = faults.slice(0, mostFaultsTold).map((fault) => `${file}: ${words(fault)}`);
    const lines = [...told, ...(left > 0 ? [`${file}: and ${left} more.`] : [])];
    super(lines.join('\n'));
    this.lines = lines;
    this.name = 'ChronologyError';
  }
}

function words({ place, what, allowed = [] }: Fault): string {
  return (
    `${place === null ? '' : `${place}: `}${what}.` + (allowed.length === 0 ? '' : ` Allowed: ${allowed.join(', ')}.`)
  );
}
