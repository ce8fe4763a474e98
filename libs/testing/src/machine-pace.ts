import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * CPU seconds of `pace-work.ts` (TypeScript 6.0.3, Node 24.21) on the machine for which docs/performance.md says 0.45 s of
 * one replay: the 2.3 s of a slow machine, by the 80 and 225 s that eslint over this repository takes there and here.
 */
const ofRecord = (2.3 * 80) / 225;

/** Beyond this a machine shows nothing of the product, and a test by it fails. */
const slowest = 6;

/**
 * How many times dearer CPU is here, now, than on the machine of record: bounds in CPU seconds are of that machine.
 * @param seconds CPU seconds of the work beside what is measured: the least of several beside the least of several short
 *   runs, for a neighbour on the same core makes every instruction dearer; the mean of before and after beside a long one
 * @returns at least 1: a quicker machine gives no work more time
 * @throws where the machine is too slow to show anything
 */
export function paceOf(seconds: number): number {
  const pace = Math.max(1, seconds / ofRecord);
  if (!(pace <= slowest))
    throw new Error(`${seconds} s of CPU for what takes ${ofRecord.toFixed(2)} s: nothing can be timed here`);
  return pace;
}

/** CPU seconds that the work of the comparison takes now. */
export function paceWork(): number {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--single-threaded', join('dist', 'libs', 'testing', 'src', 'pace-work.js')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the work that machines are compared by failed: ${stderr}`);
  return Number(stdout);
}
