import { type ContactStated, type Signal } from '#libs/contracts';
import { baseRates, type BaseRates } from './base-rates.js';
import { day, hour, instantOf } from './calendar.js';
import { Lateness } from './lateness.js';
import { planListsOf } from './plan-lists.js';
import { Random } from './random.js';
import { type Span } from './household.js';
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

/** How what feeds state arrives: the same for a child whoever else is simulated. */
export class Delivery {
  private readonly rates: BaseRates;
  private readonly span: Span;
  private readonly root: Random;
  private readonly lateness: Lateness;
  private readonly silences: readonly Silence[];
  /** Lists that name nobody: those of most families. */
  private readonly namingNobody: readonly Delivered[];

  constructor(options: SimulationOptions) {
    this.rates = options.rates ?? baseRates();
    this.span = spanOf(options);
    this.root = Random.of(options.seed).fork('delivery');
    this.lateness = new Lateness(this.rates, this.root);
    this.silences = silencesOf(this.span, this.rates, this.root);
    this.namingNobody = planListsOf([], this.span).map(ofNobody);
  }

  /** What arrives of some children, lists apart; in order. */
  of(children: readonly SimulatedChild[]): readonly Delivered[] {
    const { silences } = this;
    const contacts = children.flatMap(({ statements }) => this.deliveredOf(statements));
    const others = children.flatMap(({ child, people, lookUps }) =>
      [...people, ...lookUps].map(({ at, signal }): Delivered => ({
        arrivesAt: heldBack(silences, signal.feed, at),
        child: child.number,
        marked: false,
        fault: 'none',
        signal,
      })),
    );
    return [...contacts, ...others].sort(byArrival);
  }

  /** The lists of the authorities, with the entries of these children and of nobody else; in order. */
  listsNaming(children: readonly SimulatedChild[]): readonly Delivered[] {
    if (children.every(({ plans }) => plans.length === 0)) return this.namingNobody;
    return planListsOf(children, this.span).map(ofNobody);
  }

  /** That feeds are silent, and heard again. */
  silent(): readonly Delivered[] {
    return this.silences.flatMap(silenceSignals).map(ofNobody);
  }

  private deliveredOf(statements: readonly Stated[]): readonly Delivered[] {
    const { silences, rates, lateness } = this;
    const last = new Map(statements.map((one) => [one.signal.visit.id, one]));
    return statements.flatMap((one, place) => {
      const random = this.root.fork(one.child, one.number ?? place);
      const late = lateness.of(one, random.next(), random.fork('late'));
      const delay = late + random.exponential(rates.value('delivery.on-the-way') * hour);
      const arriving = (after: number, fault: Fault, signal: ContactStated, marked: boolean): Delivered => ({
        arrivesAt: heldBack(silences, signal.feed, one.at + Math.floor(after)),
        child: one.child,
        marked,
        fault,
        signal,
      });
      const isCorrected = last.get(one.signal.visit.id) === one && random.chance(rates.value('delivery.corrected'));
      const correctedAfter = lateness.ofCorrection(one, random);
      const first = isCorrected ? wronglyStated(one.signal, random) : one.signal;
      const arrivals = isCorrected
        ? [
            arriving(delay, 'wrong-at-first', first, false),
            arriving(delay + correctedAfter, 'correction', reissued(one, correctedAfter), one.marked),
          ]
        : [arriving(delay, late > 0 ? 'late' : 'none', first, one.marked)];
      if (!random.chance(rates.value('delivery.duplicate'))) return arrivals;
      return [...arrivals, arriving(delay + lateness.ofDuplicate(one, delay, random), 'duplicate', first, false)];
    });
  }
}

function ofNobody({ at, signal }: { readonly at: number; readonly signal: Signal }): Delivered {
  return { arrivesAt: at, child: null, marked: false, fault: 'none', signal };
}

function byArrival(one: Delivered, other: Delivered): number {
  return one.arrivesAt - other.arrivesAt;
}

/**
 * What feeds state, as it arrives: some of it twice, late, or wrong at first and then corrected, held back while a feed is
 * silent; with the authorities' lists. In order of arrival. The last version of every visit is the true one.
 */
export function deliver(children: readonly SimulatedChild[], options: SimulationOptions): readonly Delivered[] {
  const delivery = new Delivery(options);
  return [...delivery.of(children), ...delivery.listsNaming(children), ...delivery.silent()].sort(byArrival);
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
