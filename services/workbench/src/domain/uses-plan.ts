import { decide, type ChildFacts, type Finding, type PlanFacts, type Policy } from '#libs/policy';
import { type Rung } from './judge-events.js';

/** Plans of which one at least is not as the child's is. */
const otherPlans: readonly Pick<PlanFacts, 'value' | 'kinds'>[] = [
  { value: 'unknown', kinds: [] },
  { value: 'no', kinds: [] },
  { value: 'yes', kinds: ['CPP'] },
  { value: 'yes', kinds: ['LAC'] },
];

/** Whether a rule rests on the plan of the child: asked again with another one, it says something else, or nothing. */
export function usesPlan({ finding, child }: Rung, policy: Policy): boolean {
  const asItIs = answerOf(child, finding, policy);
  return otherPlans.some((plan) => answerOf(withPlan(child, plan), finding, policy) !== asItIs);
}

function withPlan(child: ChildFacts, plan: (typeof otherPlans)[number]): ChildFacts {
  const none = { ended: [], authority: null, worker: null };
  return {
    ...child,
    contacts: child.contacts.map((contact) => ({ ...contact, plan: { ...contact.plan, ...none, ...plan } })),
  };
}

/** What a rule answers of a contact: how urgent it is, and the facts of its evidence. */
function answerOf(child: ChildFacts, { rule, contactKey }: Finding, policy: Policy): string {
  const judged = child.contacts.filter(({ key }) => key === contactKey);
  const { findings, watches } = decide(child, [policy], judged);
  const said = findings
    .filter((one) => one.rule === rule)
    .map(({ severity, evidence: { facts } }) => [severity, facts]);
  const waits = watches.filter((one) => one.rule === rule).map(({ dueAt }) => dueAt);
  return JSON.stringify([said, waits]);
}
