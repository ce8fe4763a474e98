/** Where nobody watches, a line so often: a log shows that work goes on. */
const everyMs = 10_000;
let saidAt: number | null = null;

/** Where progress is written to. */
export interface Watched {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/**
 * Says how many children of how many are done: on a terminal in one line that changes, elsewhere a line every ten seconds.
 * @param now ms since 1970
 */
export function childProgress(done: number, all: number, to: Watched = process.stderr, now = Date.now()): void {
  if (to.isTTY === true) to.write(`\r${done} of ${all} children`);
  else if (isTime(now)) to.write(`${done} of ${all} children\n`);
}

/** Whether ten seconds have passed since a line was written, or since work began: what is done sooner needs none. */
function isTime(now: number): boolean {
  saidAt ??= now;
  if (now - saidAt < everyMs) return false;
  saidAt = now;
  return true;
}

/** Takes that line away. */
export function endProgress(to: Watched = process.stderr): void {
  saidAt = null;
  if (to.isTTY === true) to.write('\r\u001b[K');
}
