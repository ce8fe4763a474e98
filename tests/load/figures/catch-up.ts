import { type Bench } from '../bench-stack.js';
import { snapshot, windowBetween } from '../measure.js';
import { committed, logged, produce, stretchOf, untilCommitted } from '../produce.js';
import { loadBaseline } from '../baseline/load-baseline.js';
import { runBaseline } from '../baseline/run-baseline.js';
import { figure, perContact, type Figure } from '../results.js';
import { bringScreeningBack, takeScreeningDown } from '../screening-processes.js';

interface CatchUpCall {
  readonly backlog: number;
  readonly baseline: boolean;
  /** Length of the baseline's windows. */
  readonly seconds: number;
}

/** Takes screening down as a deploy does, and lets so many signals pile up. @returns the log's end */
export async function pileUp(bench: Bench, backlog: number): Promise<number> {
  const { stack, screenings, say } = bench;
  await untilCommitted(bench, await logged(bench));
  await takeScreeningDown(stack, screenings);
  const began = Date.now();
  const cpu = await produce(bench, stretchOf(bench, backlog), 0, backlog);
  const seconds = (Date.now() - began) / 1_000;
  say(
    `${backlog} signals produced in ${seconds.toFixed(1)} s; generator and producer ${((cpu * 1e6) / backlog).toFixed(1)} µs a signal`,
  );
  return logged(bench);
}

/**
 * Lets screening catch up to a place.
 * @param from what it had committed before it came back
 */
export async function catchUpTo(bench: Bench, name: string, target: number): Promise<Figure> {
  const { stack, screenings, sql, say } = bench;
  await bringScreeningBack(stack, screenings);
  const first = await committed(bench);
  await untilCommitted(bench, first + 1, 5);
  const from = await committed(bench);
  const start = await snapshot(stack, sql);
  await untilCommitted(bench, target, 20);
  const window = windowBetween(start, await snapshot(stack, sql));
  const count = (await committed(bench)) - from;
  const { words, data } = perContact(window, count);
  say(`${name}: ${(count / window.seconds).toFixed(0)}/s; ${words}`);
  return figure(name, count / window.seconds, 'contacts/s', window, { detail: words, data });
}

/**
 * Catch-up with a backlog; with the baseline, halves of it in turn, so that both meet the same machine. The baseline reads
 * the same topic from its beginning, over the same children, with screening down.
 */
export async function catchUp(bench: Bench, { backlog, baseline, seconds }: CatchUpCall): Promise<readonly Figure[]> {
  const { world, stack, screenings, say } = bench;
  if (baseline) {
    say('the same children are given to the baseline');
    await loadBaseline(bench.sql);
  }
  const end = await pileUp(bench, backlog);
  const name = `catch-up, backlog ${backlog}, ${world.children} children`;
  if (!baseline) return [await catchUpTo(bench, name, end)];
  const figures: Figure[] = [await catchUpTo(bench, `${name}, first half`, end - Math.floor(backlog / 2))];
  await takeScreeningDown(stack, screenings);
  figures.push(await runBaseline(bench, seconds, 1));
  figures.push(await catchUpTo(bench, `${name}, second half`, end));
  await takeScreeningDown(stack, screenings);
  figures.push(await runBaseline(bench, seconds, 1), await runBaseline(bench, seconds, 12));
  await bringScreeningBack(stack, screenings);
  return [...figures, ratioOf(figures)];
}

/** How many times the plain consumer's rate screening reaches, from the two windows of each. */
function ratioOf(figures: readonly Figure[]): Figure {
  const [a1, b1, a2, b2] = figures.map(({ value }) => value);
  const ratio = ((a1 ?? 0) + (a2 ?? 0)) / ((b1 ?? 0) + (b2 ?? 0));
  return {
    name: 'catch-up against the baseline, A B A B',
    value: ratio,
    unit: '×',
    isValid: figures.every(({ isValid }) => isValid),
    stolen: Math.max(...figures.map(({ stolen }) => stolen)),
    detail: 'mean of both halves against the mean of both windows, one event at a time',
  };
}
