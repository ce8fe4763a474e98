import { severities, type ContactFacts, type Finding, type Severity } from './facts.js';

/** One agency's chain in a case, as it was rung last. */
export interface RungChain {
  readonly name: string;
  readonly severity: Severity;
  /** Whether somebody has it. */
  readonly isAnswered: boolean;
}

/** A finding of CONCERN or above that is new to a case, or more urgent than before. */
export interface HeardFinding {
  /** Chain of its organisation. */
  readonly chain: string;
  readonly severity: Severity;
  /** Whether it is about an attendance: an appointment begins no new episode. */
  readonly isAttendance: boolean;
  /** When that happened which it is about (milliseconds). */
  readonly occurredAt: number;
  /** Whether another chain may be told: the child is known well enough, and it is for the people there. */
  readonly reaches: (chain: string) => boolean;
  /** Whether all that the organisation was told of has been taken back: they believe that nothing is so. */
  readonly isTakenBack?: boolean;
}

/** How a case stands when it hears of a finding. */
export interface RungCase {
  readonly chains: readonly RungChain[];
  /** When that happened which rang last (milliseconds); null when nothing has. */
  readonly lastRingOf: number | null;
  readonly newEpisodeHours: number;
}

/** A chain that begins, or begins again from its first step. */
export interface ChainStart {
  readonly chain: string;
  readonly reason: 'opened' | 'severity-raised' | 'new-episode';
  readonly severity: Severity;
}

const hourMs = 3_600_000;

/**
 * A finding as a case hears it that has one chain for each organisation, all of which may be told: in a replay, and in what a policy
 * would cost.
 */
export function heardOf(
  { severity, anchor }: Pick<Finding, 'severity' | 'anchor'>,
  { organisation, occurredAt }: Pick<ContactFacts, 'organisation' | 'occurredAt'>,
): HeardFinding {
  return { chain: organisation, severity, isAttendance: anchor.kind === 'visit', occurredAt, reaches: () => true };
}

/**
 * Which chains of a case begin at a finding (`data.md`, section 7): that of its organisation when it is the first there, when it is
 * more urgent, or when a new episode begins; those of other organisations when it is more urgent than what they were told. The
 * one rule of when it rings: for cases, for replays and for what a policy would cost.
 * @returns none when the case goes on as it was
 */
export function chainStarts(heard: HeardFinding, at: RungCase): readonly ChainStart[] {
  const own = at.chains.find(({ name }) => name === heard.chain);
  const raised = at.chains
    .filter(({ name }) => name === heard.chain || heard.reaches(name))
    .filter(({ severity }) => isAbove(heard.severity, severity))
    .map(({ name }): ChainStart => ({ chain: name, reason: 'severity-raised', severity: heard.severity }));
  if (own === undefined) return [{ chain: heard.chain, reason: 'opened', severity: heard.severity }, ...raised];
  if (raised.some(({ chain }) => chain === own.name) || !isNewEpisode(heard, at)) return raised;
  // an unanswered chain must not be slowed down by a lesser finding
  const severity = own.isAnswered ? heard.severity : moreUrgent(own.severity, heard.severity);
  return [{ chain: own.name, reason: 'new-episode', severity }, ...raised];
}

function isNewEpisode(heard: HeardFinding, { lastRingOf, newEpisodeHours }: RungCase): boolean {
  if (heard.isTakenBack === true) return true;
  return heard.isAttendance && lastRingOf !== null && heard.occurredAt - lastRingOf >= newEpisodeHours * hourMs;
}

/** Whether one severity is more urgent than another. */
export function isAbove(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) < severities.indexOf(other);
}

/** The more urgent of two. */
export function moreUrgent(one: Severity, other: Severity): Severity {
  return isAbove(one, other) ? one : other;
}
