import { planKindOf, type EvidencePlan } from '#libs/chronology';
import { type PlanSpan } from '#libs/contracts';

/**
 * Spans in which a plan was in force, might have been, or was not.
 * @param end last day that is drawn
 */
export function planSpans(plans: readonly EvidencePlan[] | null, end: string): PlanSpan[] {
  if (plans === null) return [];
  const spans = plans.flatMap((plan): PlanSpan[] => {
    const kind = planKindOf(plan.type);
    if (kind === null) return [];
    const { start, end: last } = plan;
    const span = (value: 'yes' | 'unknown', from: string | null, to: string | null): readonly PlanSpan[] =>
      from !== null && to !== null && (from > to || (from === to && value === 'unknown'))
        ? []
        : [{ value, kinds: [kind], authority: null, authorityName: plan.authority, category: null, from, to }];
    if (start === null) return [...span('unknown', null, last?.to ?? null)];
    return [
      ...span('unknown', start.from, start.to),
      ...span('yes', start.to, last?.from ?? null),
      ...(last === null ? [] : span('unknown', last.from, last.to)),
    ];
  });
  return [...withoutPlan(spans, end), ...spans].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
}

/** Where no plan was in force, nor may have been: before the first, between them, and after the last. */
function withoutPlan(spans: readonly PlanSpan[], end: string): readonly PlanSpan[] {
  const none = { value: 'no', kinds: [], authority: null, authorityName: null, category: null } as const;
  const free: PlanSpan[] = [];
  let until: string | null = '';
  for (const { from, to } of spans.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1))) {
    if (until === null) break;
    if (from !== null && from > until) free.push({ ...none, kinds: [], from: until === '' ? null : until, to: from });
    until = to === null || to > until ? to : until;
  }
  if (until !== null && until < end) free.push({ ...none, kinds: [], from: until === '' ? null : until, to: null });
  return free;
}
