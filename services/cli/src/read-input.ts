import { readFileSync } from 'node:fs';
import { CommandFailure } from './command-failure.js';

/**
 * Reads a file that a person has named.
 * @throws CommandFailure (status 2) when it cannot be read
 */
export function readInput(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new CommandFailure(`${file} cannot be read.`, 'Is the name right, as seen from this folder?', 2);
  }
}
