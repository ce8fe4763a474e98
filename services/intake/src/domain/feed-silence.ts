import { type FeedProfile } from './feed-profile.js';

/** What is known of when a feed speaks. Instants are milliseconds. */
export interface FeedHearing {
  readonly lastHeardAt: number | null;
  /** How many gaps of each length there were, as `with_gap` counts them. */
  readonly gaps: readonly number[];
}

/** A silence that was told, and not yet that it is over. */
export interface ToldSilence {
  readonly since: number;
  readonly usuallySeconds: number;
}

/** What there is to say of a feed now, and when to look at it again. */
export type FeedLook =
  | { readonly says: 'nothing'; readonly again: number }
  | { readonly says: 'silent'; readonly silence: ToldSilence; readonly again: number }
  | { readonly says: 'heard-again'; readonly silence: ToldSilence; readonly until: number; readonly again: number };

/** How often a feed is looked at that is silent, and one that cannot be judged yet. Technical: no child waits longer for it. */
const soon = 10_000;
const later = 60_000;

/** Places of `with_gap` for each doubling of a gap. */
const placesOfDoubling = 4;

/**
 * The gap in whole seconds that a share of the gaps does not exceed, rounded up by at most a fifth; null while too few are known.
 * @param quantile 0.99: of 99 in 100
 */
export function usualGapSeconds(
  gaps: readonly number[],
  { quantile, leastGaps }: FeedProfile['silence'],
): number | null {
  const all = gaps.reduce((sum, count) => sum + count, 0);
  if (all < leastGaps) return null;
  let left = all * quantile;
  const place = gaps.findIndex((count) => (left -= count) <= 1e-9);
  return Math.ceil(2 ** (((place < 0 ? gaps.length - 1 : place) + 1) / placesOfDoubling));
}

/** Looks at one feed. */
export function lookAtFeed(
  { lastHeardAt, gaps }: FeedHearing,
  told: ToldSilence | null,
  rule: FeedProfile['silence'],
  now: number,
): FeedLook {
  if (lastHeardAt === null) return { says: 'nothing', again: now + later };
  if (told !== null) {
    if (lastHeardAt > told.since) return { says: 'heard-again', silence: told, until: lastHeardAt, again: now + soon };
    return { says: 'nothing', again: now + soon };
  }
  const usuallySeconds = usualGapSeconds(gaps, rule);
  if (usuallySeconds === null) return { says: 'nothing', again: now + later };
  const tooLong = lastHeardAt + Math.max(usuallySeconds * rule.factor * 1_000, rule.leastMinutes * 60_000);
  if (now < tooLong) return { says: 'nothing', again: tooLong };
  return { says: 'silent', silence: { since: lastHeardAt, usuallySeconds }, again: now + soon };
}

/** Seconds as an ISO 8601 duration, `PT1H30M`. From an hour on without seconds. */
export function isoDuration(seconds: number): string {
  const rounded = seconds < 3_600 ? seconds : Math.ceil(seconds / 60) * 60;
  const [hours, minutes, rest] = [Math.floor(rounded / 3_600), Math.floor((rounded % 3_600) / 60), rounded % 60];
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', rest > 0 ? `${rest}S` : ''];
  return `PT${parts.join('') || '0S'}`;
}

/** How a feed stands, for an operator: heard, silent since when, not yet judged because too little is known, or never heard. */
export function hearingOf(
  feed: (FeedHearing & { readonly told: ToldSilence | null }) | undefined,
  rule: FeedProfile['silence'],
) {
  const usuallySeconds = feed === undefined ? null : (feed.told?.usuallySeconds ?? usualGapSeconds(feed.gaps, rule));
  const usually = usuallySeconds === null ? null : isoDuration(usuallySeconds);
  if (feed?.told) return { state: 'silent' as const, silentSince: new Date(feed.told.since), usually };
  const heard = usually === null ? ('not-yet-judged' as const) : ('heard' as const);
  return { state: (feed?.lastHeardAt ?? null) === null ? ('never-heard' as const) : heard, silentSince: null, usually };
}
