import { cpus } from 'node:os';

/** Milliseconds of all processors since the machine began; what a host steals is in none of them. */
export interface ProcessorTimes {
  readonly idle: number;
  readonly all: number;
}

export function processorTimes(): ProcessorTimes {
  let [idle, all] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    all += Object.values(times).reduce((sum, time) => sum + time, 0);
  }
  return { idle, all };
}

/** The share of the processors, 0 to 1, that did nothing between two moments; 0 where no time has passed. */
export function idleShare(before: ProcessorTimes, after: ProcessorTimes): number {
  return after.all > before.all ? (after.idle - before.idle) / (after.all - before.all) : 0;
}
