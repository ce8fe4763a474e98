/** What steers a terminal, ends a line, or turns the direction of what follows. */
const steering = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * One line for a terminal, with text in it that somebody else wrote: what would steer the terminal, or turn the direction of what
 * follows, is shown as a mark, and the end of a line as `\u240A`: no field can begin a line of its own. Letters that run from right to left stay
 * what they are.
 */
export function terminalLine(line: string): string {
  return line.replaceAll(steering, (sign) => (sign === '\n' ? '\u240A' : '\uFFFD'));
}

/** JSON on one line, of the same value, in which nothing steers the terminal that it is shown on. */
export function terminalJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    steering,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
