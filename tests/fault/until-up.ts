import { eventually } from '#libs/testing';
import type { TestStack } from '../support/test-stack.js';

/** Waits until a part that had the process `before` runs as another one. */
export async function untilAnotherProcess(up: TestStack, part: string, before: number | null): Promise<void> {
  const { supervisor } = up.stack;
  await eventually(() => expect([before, null]).not.toContain(supervisor.pidOf(part)), { within: 20_000 });
  await eventually(() => expect(supervisor.isUp(part)).toBe(true), { within: 20_000 });
}
