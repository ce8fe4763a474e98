/** Where nobody watches, a line so often: a log shows that work goes on. */
const everyMs = 10_000;
let saidAt = 0;

/** Says how many children of how many are done: on a terminal in one line that changes, elsewhere a line every ten seconds. */
export function childProgress(done: number, all: number): void {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(`\r${done} of ${all} children`);
  else if (isTime(Date.now())) stderr.write(`${done} of ${all} children\n`);
}

/** Whether ten seconds have passed since a line was written, or since work began: what is done sooner needs none. */
function isTime(now: number): boolean {
  if (saidAt === 0) saidAt = now;
  if (now - saidAt < everyMs) return false;
  saidAt = now;
  return true;
}

/** Takes that line away. */
export function endProgress(): void {
  saidAt = 0;
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
