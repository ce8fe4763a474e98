import { planKindOf, type Evidence, type EvidencePlan } from '#libs/chronology';
import { type PlanFacts, type ThreeValued } from '#libs/policy';

/** Whether a plan was in force on a day: unknown where its first or last day is not known exactly enough to say. */
export function inForceOn({ start, end }: Pick<EvidencePlan, 'start' | 'end'>, on: string): ThreeValued {
  if ((start !== null && on < start.from) || (end !== null && on > end.to)) return 'no';
  const hasBegun = start !== null && on >= start.to;
  const stillRuns = end === null || on <= end.from;
  return hasBegun && stillRuns ? 'yes' : 'unknown';
}

/**
 * Plans as of a day, as the chronology knows them.
 * @param at the moment of it (milliseconds)
 */
export function planOn(on: string, at: number, plans: Evidence['plans']): PlanFacts {
  const nobody = { kinds: [], ended: [], authority: null, worker: null };
  if (plans === null) return { value: 'unknown', ...nobody, source: null, asOf: null };
  const known = plans.flatMap(({ type, ...plan }) => {
    const kind = planKindOf(type);
    return kind === null ? [] : [{ kind, ...plan, value: inForceOn(plan, on) }];
  });
  const inForce = known.filter(({ value }) => value === 'yes');
  const ended = known.flatMap(({ kind, end, value }) =>
    value === 'no' && end !== null && end.to < on ? [{ kind, on: end.to }] : [],
  );
  return {
    value: inForce.length > 0 ? 'yes' : known.some(({ value }) => value === 'unknown') ? 'unknown' : 'no',
    kinds: [...new Set(inForce.map(({ kind }) => kind))].sort(),
    ended,
    authority: inForce[0]?.authority ?? null,
    source: 'the chronology',
    asOf: at,
    worker: null,
  };
}
