import { readFileSync } from 'node:fs';

/** What `npm run replay` gives to Node: its settings, the program, and what is added here. */
export function replayProgram(...argv: readonly string[]): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: { replay: string } };
  const [, ...program] = scripts.replay.split(' ');
  return [...program, ...argv];
}
