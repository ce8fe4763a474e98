import { type ContactStated, type Signal } from '#libs/contracts';
import { baseRates, type BaseRates } from './base-rates.js';
import { day, hour, instantOf } from './calendar.js';
import { planListsOf } from './plan-lists.js';
import { Random } from './random.js';
import { heldBack, silencesOf, silenceSignals, type Silence } from './silences.js';
import { spanOf, type SimulatedChild, type SimulationOptions } from './simulate.js';
import { type Stated } from './statements.js';

/** What was done to a signal on its way. */
export type Fault = 'none' | 'duplicate' | 'late' | 'wrong-at-first' | 'correction';

/** A signal as it arrives. `child` is null for lists and silences. */
export interface Delivered {
  readonly arrivesAt: number;
  readonly child: number | null;
  readonly marked: boolean;
  readonly fault: Fault;
  readonly signal: Signal;
}

/**
 * What feeds state, as it arrives: some of it twice, late, or wrong at first and then corrected, held back while a feed is
 * silent; with the authorities' lists. In order of arrival. The last version of every visit is the true one.
 */
export function deliver(children: readonly SimulatedChild[], options: SimulationOptions): readonly Delivered[] {
  const rates = options.rates ?? baseRates();
  const span = spanOf(options);
  const root = Random.of(options.seed).fork('delivery');
  const silences = silencesOf(span, rates, root);
  const contacts = children.flatMap(({ statements }) => deliveredOf(statements, silences, rates, root));
  const people = children.flatMap(({ child, people: said }) =>
    said.map(({ at, signal }) => ({
      arrivesAt: heldBack(silences, signal.feed, at),
      child: child.number,
      marked: false,
      fault: 'none' as const,
      signal,
    })),
  );
  const others = [...planListsOf(children, span), ...silences.flatMap(silenceSignals)].map(({ at, signal }) => ({
    arrivesAt: at,
    child: null,
    marked: false,
    fault: 'none' as const,
    signal,
  }));
  return [...contacts, ...people, ...others].sort((one, other) => one.arrivesAt - other.arrivesAt);
}

function deliveredOf(
  statements: readonly Stated[],
  silences: readonly Silence[],
  rates: BaseRates,
  root: Random,
): readonly Delivered[] {
  const last = new Map(statements.map((one) => [one.signal.visit.id, one]));
  return statements.flatMap((one, place) => {
    const random = root.fork(one.child, one.number ?? place);
    const isLate = random.chance(rates.value('delivery.late'));
    const delay = isLate
      ? random.between(1 / 24, rates.value('delivery.late-at-most')) * day
      : random.exponential(60_000);
    const arriving = (after: number, fault: Fault, signal: ContactStated, marked: boolean): Delivered => ({
      arrivesAt: heldBack(silences, signal.feed, one.at + Math.floor(after)),
      child: one.child,
      marked,
      fault,
      signal,
    });
    const isCorrected = last.get(one.signal.visit.id) === one && random.chance(rates.value('delivery.corrected'));
    const correctedAfter = random.between(1, 48) * hour;
    const first = isCorrected ? wronglyStated(one.signal, random) : one.signal;
    const arrivals = isCorrected
      ? [
          arriving(delay, 'wrong-at-first', first, false),
          arriving(delay + correctedAfter, 'correction', reissued(one, correctedAfter), one.marked),
        ]
      : [arriving(delay, isLate ? 'late' : 'none', first, one.marked)];
    if (!random.chance(rates.value('delivery.duplicate'))) return arrivals;
    return [...arrivals, arriving(delay + random.between(0, 24) * hour, 'duplicate', first, false)];
  });
}

/** As a clerk typed it at first: without what was coded, or on the wrong day. */
function wronglyStated(signal: ContactStated, random: Random): ContactStated {
  if ((signal.coded ?? []).length > 0 && random.chance(0.5)) {
    const { coded: _, ...rest } = signal;
    return rest;
  }
  return { ...signal, occurredAt: instantOf(Date.parse(signal.occurredAt) - day) };
}

/** The true statement again, as a later version of the visit. */
function reissued({ at, signal }: Stated, after: number): ContactStated {
  return { ...signal, visit: { ...signal.visit, version: instantOf(at + after) } };
}
