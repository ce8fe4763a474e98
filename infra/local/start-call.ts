import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartCall {
  readonly task: 'start' | 'help';
  readonly data: 'keep' | 'reset';
  readonly output: 'words' | 'json';
  /** Whether the two stories are played at the first start. */
  readonly demonstration: 'play' | 'none';
}

/** Reads the arguments of `npm start`; null when they are wrong. */
export function readStartCall(args: readonly string[]): StartCall | null {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { reset: flag, 'no-demo': flag, json: flag, help: { ...flag, short: 'h' } },
    });
    return {
      task: values.help ? 'help' : 'start',
      data: values.reset ? 'reset' : 'keep',
      output: values.json ? 'json' : 'words',
      demonstration: values['no-demo'] ? 'none' : 'play',
    };
  } catch {
    return null;
  }
}
