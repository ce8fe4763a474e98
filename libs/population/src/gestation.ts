import { type BaseRates } from './base-rates.js';
import { type Random } from './random.js';

/** Bands of births before term, in completed weeks, with the base rates of each: how many, and days of the stay. */
const early = [
  { band: 'under-28-weeks', from: 24, weeks: 4 },
  { band: '28-to-31-weeks', from: 28, weeks: 4 },
  { band: '32-to-36-weeks', from: 32, weeks: 5 },
] as const;

/** Completed weeks at birth. */
export function gestationOf(rates: BaseRates, random: Random): number {
  let left = random.next();
  for (const { band, from, weeks } of early) {
    left -= rates.value(`gestation.${band}`);
    if (left < 0) return from + random.below(weeks);
  }
  return 37 + random.below(5);
}

/** Hours of the stay of a baby born early; undefined for one born at term. */
export function stayOfNewborn(gestationWeeks: number, rates: BaseRates, random: Random): number | undefined {
  const born = early.find(({ from, weeks }) => from <= gestationWeeks && gestationWeeks < from + weeks);
  if (born === undefined) return undefined;
  const days = rates.value(`long-stay.${born.band}`) * (born.from < 32 ? random.gamma(4) : random.exponential(1));
  return Math.max(40, Math.round(days * 24));
}
