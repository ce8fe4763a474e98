import { type Stack } from '#infra/local';
import { freePort } from '#libs/testing';

/** Names of screening's processes: the one that every system has, and those that the bench may start beside it. */
export const screeningNames = ['screening', 'screening-2', 'screening-3', 'screening-4'] as const;

/** Starts further processes of screening, as a site does that must not stand still when one dies. @returns the names of all */
export async function startMoreScreenings(stack: Stack, count: number): Promise<readonly string[]> {
  const names = screeningNames.slice(0, count);
  for (const name of names.slice(1))
    await stack.startAnother({ service: 'screening', name, httpPort: await freePort() });
  return names;
}

/** Takes every process of screening down as a deploy does. */
export async function takeScreeningDown(stack: Stack, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => stack.supervisor.takeDown(name, 'SIGTERM')));
}

/** Starts them again; resolves when each is ready. */
export async function bringScreeningBack(stack: Stack, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => stack.supervisor.bringBack(name)));
}
