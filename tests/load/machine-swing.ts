import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from './results.js';

const times = 200;
const steps = 3_000_000;
const cells = new Float64Array(1_000_000);

/** A calculation without input, output or garbage; always the same. */
function calculate(): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += (cells[(step * 7_919) % cells.length] ?? 0) + Math.sqrt(step);
  return sum;
}

/**
 * How long one and the same calculation takes when nothing else runs, in milliseconds: what lies between the two figures is
 * the machine's, whoever it is asked by.
 */
export async function machineSwing(): Promise<{ readonly p50: number; readonly p99: number }> {
  const took: number[] = [];
  for (let turn = -20; turn < times; turn += 1) {
    const began = performance.now();
    calculate();
    if (turn >= 0) took.push(performance.now() - began);
    await pause(20);
  }
  return { p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}
