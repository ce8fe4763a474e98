import { setTimeout as pause } from 'node:timers/promises';
import { classify } from '#libs/platform';
import { type DeliveredSignal } from '#libs/testing';
import { type TestScreening } from './a-screening.js';
import { type SecondScreening } from './second-screening.js';

/** Takes a batch again while what went wrong may pass, as the transport does. */
export async function untilTaken(take: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await take();
      return;
    } catch (error) {
      if (classify(error) !== 'transient' || attempt === 20) throw error;
    }
  }
}

/** What two processes hear at the same time. */
export interface Told {
  readonly first: DeliveredSignal;
  readonly second: DeliveredSignal;
}

/**
 * Has two processes take a batch each. Before a statement of the first one's, the second one's gets as far as it can: to
 * its commit, or to a lock that the first holds.
 * @returns whether the first came to that statement; where it did not, the second takes its batch afterwards
 */
export async function race(
  screening: TestScreening,
  other: SecondScreening,
  told: Told,
  statement: string,
): Promise<boolean> {
  const begun: Promise<void>[] = [];
  const begin = (): Promise<void> => {
    if (begun.length === 0) begun.push(untilTaken(() => other.take(told.second)));
    return Promise.all(begun).then(() => undefined);
  };
  const getsFar = async (): Promise<void> => {
    let committed = false;
    const commits = begin().finally(() => (committed = true));
    const isStuck = async (): Promise<void> => {
      while (!committed && !(await other.waitsForLock())) await pause(10);
    };
    await Promise.race([commits, isStuck()]);
  };
  await untilTaken(() => screening.takeWhile([told.first], statement, getsFar));
  const reached = begun.length > 0;
  await begin();
  return reached;
}
