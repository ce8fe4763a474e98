import { planKindOf, type Evidence, type EvidencePlan } from '#libs/chronology';
import { type PlanFacts, type ThreeValued } from '#libs/policy';

/** Whether a plan was in force on a day: unknown where its first or last day is not known exactly enough to say. */
export function inForceOn({ start, end }: Pick<EvidencePlan, 'start' | 'end'>, on: string): ThreeValued {
  if ((start !== null && on < start.from) || (end !== null && on > end.to)) return 'no';
  const hasBegun = start !== null && on >= start.to;
  const stillRuns = end === null || on <= end.from;
  return hasBegun && stillRuns ? 'yes' : 'unknown';
}

type OnDay = Omit<PlanFacts, 'asOf'>;

/** Of the plans of a file, by day: every order of its contacts asks for the same days again. */
const known = new WeakMap<NonNullable<Evidence['plans']>, Map<string, OnDay>>();

/**
 * Plans as of a day, as the chronology knows them.
 * @param at the moment of it (milliseconds)
 */
export function planOn(on: string, at: number, plans: Evidence['plans']): PlanFacts {
  if (plans === null)
    return { value: 'unknown', kinds: [], ended: [], authority: null, source: null, asOf: null, worker: null };
  const days = known.get(plans) ?? new Map<string, OnDay>();
  known.set(plans, days);
  const facts = days.get(on) ?? factsOn(on, plans);
  days.set(on, facts);
  return { ...facts, asOf: at };
}

/** How exactly a day is known, as sentences say it. */
const knownTo = { day: 'day', approx: 'about', month: 'month', year: 'year' } as const;

function factsOn(on: string, plans: readonly EvidencePlan[]): OnDay {
  const told = plans.flatMap(({ type, ...plan }) => {
    const kind = planKindOf(type);
    return kind === null ? [] : [{ kind, ...plan, value: inForceOn(plan, on) }];
  });
  const inForce = told.filter(({ value }) => value === 'yes');
  const ended = told.flatMap(({ kind, end, value }) =>
    value === 'no' && end !== null && end.to < on ? [{ kind, on: end.to, knownTo: knownTo[end.precision] }] : [],
  );
  return {
    value: inForce.length > 0 ? 'yes' : told.some(({ value }) => value === 'unknown') ? 'unknown' : 'no',
    kinds: [...new Set(inForce.map(({ kind }) => kind))].sort(),
    ended,
    authority: inForce[0]?.authority ?? null,
    source: 'the chronology',
    worker: null,
  };
}
