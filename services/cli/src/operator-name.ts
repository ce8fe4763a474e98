import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError when services would not write it down */
function operatorName(text: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,62}$/.test(text)) return text;
  throw new InvalidArgumentError('A name has small letters, digits and hyphens, e.g. amira-dunlin.');
}

/** Option of every command that is written down with the name of its operator. */
export const operatorOption = ['--as <name>', 'your name in the directory; written down', operatorName] as const;
