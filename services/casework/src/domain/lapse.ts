import { moreUrgent } from '#libs/policy';
import type { CaseEvent } from './case-event.js';
import { soonest, type CaseState, type ChainState, type FindingLine } from './case-state.js';
import type { ChainPolicy } from './chain-policy.js';
import { tellFrom } from './tell-step.js';
import { mostUrgentFirst } from './urgency.js';

/**
 * When the acknowledgement of a chain lapses: at the clock to act of what stands and nobody of that agency has acted on.
 * Null when there is no such thing, and while nobody has acknowledged.
 */
export function lapsesAt(state: CaseState, chain: ChainState): string | null {
  const { progress } = chain;
  if (state.closed !== null || progress.state !== 'acknowledged' || progress.lapse === null) return null;
  const due = soonest(notActedOn(state, chain).flatMap(({ actBy }) => actBy ?? []));
  if (due === null) return null;
  const { earliest, latest } = progress.lapse;
  const at = Math.min(Math.max(Date.parse(due), Date.parse(earliest)), Date.parse(latest));
  return new Date(at).toISOString();
}

/** A deadline to act that has passed. */
export interface Lapsing {
  readonly chain: string;
  readonly round: number;
}

/** Nothing was done in time: the chain starts again from its first step, so that the same people hear of it again. */
export function lapse(state: CaseState, lapsing: Lapsing, policy: ChainPolicy, now: Date): readonly CaseEvent[] {
  const chain = state.chains.get(lapsing.chain);
  if (chain === undefined || chain.round !== lapsing.round || lapsesAt(state, chain) === null) return [];
  const { name, organisation, steps, policyHash, insideOnly, progress } = chain;
  const open = notActedOn(state, chain);
  const lead = open.find(({ findingId }) => findingId === chain.findingId) ?? mostUrgentFirst(open)[0];
  if (lead === undefined || progress.state !== 'acknowledged') return [];
  const severity = open.reduce((highest, line) => moreUrgent(highest, line.severity), lead.severity);
  const round = chain.round + 1;
  const { findingId, occurredAt } = lead;
  return [
    { type: 'lapsed', chain: name, round: chain.round, by: progress.by, acknowledgedAt: progress.at },
    {
      ...{ type: 'round-started', chain: name, organisation, round, reason: 'lapsed', severity, findingId },
      ...{ occurredAt, steps, policyHash, insideOnly },
    },
    ...tellFrom({ state, chain: { ...chain, round, severity }, policy, now }, 0, 'lapsed'),
  ];
}

/** What stands for a chain without an action of its agency. What was too old to page when it came pages nobody now. */
export function notActedOn(
  state: CaseState,
  chain: Pick<ChainState, 'organisation' | 'findingId'>,
): readonly FindingLine[] {
  return [...state.findings.values()].filter(
    ({ findingId, organisation, change, actBy, late, actedFor }) =>
      (organisation === chain.organisation || findingId === chain.findingId) &&
      change !== 'withdrawn' &&
      actBy !== null &&
      !late &&
      !actedFor.includes(chain.organisation),
  );
}
