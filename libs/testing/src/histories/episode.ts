import type fc from 'fast-check';
import { type Signal } from '#libs/contracts';
import { type Person } from './people.js';

/** What an episode is told of its history. */
export interface Setting {
  readonly people: readonly Person[];
  /** Moments around which everything happens. */
  readonly foci: readonly number[];
  /** Place of the episode in the history: its visits are named after it. */
  readonly number: number;
}

export interface Told {
  readonly data: Signal;
  readonly receivedAt: number;
}

/** A few statements that belong together. */
export type Episode = (setting: Setting) => readonly Told[];

export type EpisodeArbitrary = fc.Arbitrary<Episode>;

/** One of a list by any number. */
export function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** Feeds that report contacts. Millbrook has two. */
export const contactFeeds = [
  { feed: 'millbrook-pas', organisation: 'RXX', sites: ['RXX01', 'RXX09', 'RXX77'] },
  { feed: 'millbrook-ed', organisation: 'RXX', sites: ['RXX01'] },
  { feed: 'eastfield-pas', organisation: 'RYY', sites: [] },
  { feed: 'northgate-gp', organisation: 'Y00001', sites: [] },
  { feed: 'zennor-pas', organisation: 'RZZ', sites: [] },
] as const;
