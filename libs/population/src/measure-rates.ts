import { year } from './calendar.js';
import { type Child } from './child.js';
import { type SimulatedChild } from './simulate.js';
import { tookPlace, type Purpose, type Visit } from './visit.js';

/** A rate as a population shows it, with its standard error over households (a household shares its tendencies). */
export interface Measured {
  readonly events: number;
  /** Child-years, or chances, that the events come from. */
  readonly exposure: number;
  readonly value: number;
  readonly standardError: number;
}

/** Years that a child spends between two ages within the simulation. */
export function yearsBetween({ bornAt, from, to }: Child, [younger, older]: readonly [number, number]): number {
  return Math.max(0, Math.min(to, bornAt + older * year) - Math.max(from, bornAt + younger * year)) / year;
}

/** Whether a visit falls between two ages. */
export function isBetween({ bornAt }: Child, at: number, [younger, older]: readonly [number, number]): boolean {
  return bornAt + younger * year <= at && at < bornAt + older * year;
}

/** Events over exposure, against what was expected. @param expected the base rate, from which residuals are taken */
export function measure(
  children: readonly SimulatedChild[],
  expected: number,
  of: (child: SimulatedChild) => { readonly events: number; readonly exposure: number },
): Measured {
  let [events, exposure, squares] = [0, 0, 0];
  for (const household of Map.groupBy(children, ({ child }) => child.household).values()) {
    const own = household.map(of);
    const ownEvents = own.reduce((sum, one) => sum + one.events, 0);
    const ownExposure = own.reduce((sum, one) => sum + one.exposure, 0);
    events += ownEvents;
    exposure += ownExposure;
    squares += (ownEvents - expected * ownExposure) ** 2;
  }
  return { events, exposure, value: events / exposure, standardError: Math.sqrt(squares) / exposure };
}

/** Visits that took place, a child-year. */
export function visitsPerYear(purpose: Purpose, ages: readonly [number, number]) {
  return ({ child, visits }: SimulatedChild): { events: number; exposure: number } => ({
    events: visits.filter((one) => one.purpose === purpose && tookPlace(one) && isBetween(child, one.at, ages)).length,
    exposure: yearsBetween(child, ages),
  });
}

/** Share of some visits that are of a sort. */
export function shareOf(among: (visit: Visit, child: Child) => boolean, sort: (visit: Visit) => boolean) {
  return ({ child, visits }: SimulatedChild): { events: number; exposure: number } => {
    const chances = visits.filter((one) => among(one, child));
    return { events: chances.filter(sort).length, exposure: chances.length };
  };
}

/**
 * How far what a population shows lies from a base rate, in standard errors (where there are few events, as many as chance
 * gives), with a line to print.
 */
export function nearness(
  children: readonly SimulatedChild[],
  name: string,
  expected: number,
  of: Parameters<typeof measure>[2],
): { readonly row: string; readonly distance: number } {
  const { value, exposure, standardError } = measure(children, expected, of);
  const distance = (value - expected) / Math.max(standardError, Math.sqrt(expected / exposure));
  const figures = `base ${expected.toFixed(5)}  found ${value.toFixed(5)}  ${distance.toFixed(1)}`;
  return { row: `${name.padEnd(38)} ${figures}`, distance: Math.abs(distance) };
}

/** Whether a visit states one of the codes. */
export function has(...codes: readonly string[]): (visit: Visit) => boolean {
  return ({ coded = [] }) => coded.some(({ code }) => codes.includes(code));
}
