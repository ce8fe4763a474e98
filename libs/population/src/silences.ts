import { type Signal } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { hour, instantOf } from './calendar.js';
import { type Span } from './household.js';
import {
  community,
  dentist,
  hospitals,
  outOfHours,
  police,
  practices,
  socialCare,
  walkInCentre,
  type Place,
} from './places.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';

type FeedSilent = Extract<Signal, { type: 'feed.silent' }>;

/** A time in which nothing of a feed arrives; what it held back comes at the end. */
export interface Silence {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}

/** How long somebody waits before it is said that a feed is silent. */
const noticedAfter = 3 * hour;

/** Silences of every feed. */
export function silencesOf(span: Span, rates: BaseRates, random: Random): readonly Silence[] {
  const places = [
    ...hospitals.map(({ department }) => department),
    ...practices,
    community,
    dentist,
    police,
    socialCare,
    walkInCentre,
    outOfHours,
  ];
  const pace = rates.value('delivery.silences');
  return places.flatMap((place) => {
    const own = random.fork('silences', place.feed);
    return timesOf(own, span, () => pace, pace).map((from) => ({
      place,
      from,
      to: from + Math.floor(own.exponential(rates.value('delivery.silence-length') * hour)),
    }));
  });
}

/** When a signal of a feed arrives that would have arrived at `at`. */
export function heldBack(silences: readonly Silence[], feed: string, at: number): number {
  return silences.find(({ place, from, to }) => place.feed === feed && from <= at && at < to)?.to ?? at;
}

/** That a feed is silent, and that it was heard again. */
export function silenceSignals({ place, from, to }: Silence): readonly { at: number; signal: FeedSilent }[] {
  if (to - from < noticedAfter) return [];
  const silent: FeedSilent = {
    type: 'feed.silent',
    feed: place.feed,
    since: instantOf(from),
    usually: 'PT1H',
    organisation: place.organisation,
  };
  return [
    { at: from + noticedAfter, signal: silent },
    { at: to, signal: { ...silent, until: instantOf(to) } },
  ];
}
