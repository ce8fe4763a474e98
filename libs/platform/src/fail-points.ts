/** Passes left until a named point kills the process. */
const armed = new Map<string, number>();

/**
 * Arms points at which this process kills itself, for the guarantee tests.
 * @param spec `name:pass,…`: `screening.before-commit:3` kills at the third pass of that point
 * @throws Error when an entry names no point, or a pass that never comes: a test that kills nothing would be green
 */
export function armFailPoints(spec: string): void {
  armed.clear();
  for (const entry of spec.split(',').filter(Boolean)) {
    const [name = '', pass = '1'] = entry.split(':');
    if (name === '' || !/^[1-9]\d*$/.test(pass)) throw new Error('a fail point is armed as name:pass');
    armed.set(name, Number(pass));
  }
}

/** A place where a crash must do no harm. Does nothing unless a test has armed it. */
export function failPoint(name: string): void {
  const left = armed.get(name);
  if (left === undefined) return;
  if (left <= 1) process.kill(process.pid, 'SIGKILL');
  armed.set(name, left - 1);
}
