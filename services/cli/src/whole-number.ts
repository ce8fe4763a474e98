import { CommandFailure } from './command-failure.js';

/** Reads an option that is a whole number. @throws CommandFailure with exit status 2 */
export function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least || value > 100_000_000)
    throw new CommandFailure(`--${name} takes a whole number from ${least} on.`, `For example --${name} 10000.`, 2);
  return value;
}
