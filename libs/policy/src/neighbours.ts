import { type Scene } from './define-rule.js';
import { type NeighbourFacts, type NeighbourPlan, type PlanFacts, type ThreeValued } from './facts.js';
import { isProtected, lastEnded } from './plan-status.js';
import { endedPlanWords, planWords } from './words.js';

/** Those beside a child as rules read them: linked by what hospitals state of mothers, never by an address. */

/** Somebody beside a child who is on a plan, or was until lately. */
export interface OnPlanBeside {
  readonly relation: NeighbourFacts['relation'];
  readonly plan: NeighbourPlan;
  /** The plan that ended lately; null when one is in force. */
  readonly ended: PlanFacts['ended'][number] | null;
}

export interface PlansBeside {
  /** Yes when somebody is; else unknown where a list that names one has grown too old. */
  readonly value: ThreeValued;
  /** One of them, the same whatever the order: with a plan in force before one whose plan has ended. */
  readonly first: OnPlanBeside | null;
}

/**
 * Protection plans of those beside the child as of a contact: in force, or ended within the rule's `recentPlanDays` and
 * `recentUnbornPlanDays`, but those of which another rule speaks already. Being looked after counts once it has ended (clinical rules, Conventions: P3 and P1, not P2).
 */
export function plansBeside(scene: Scene, isSaid: (one: OnPlanBeside) => boolean = () => false): PlansBeside {
  const { child, contact } = scene;
  const found: OnPlanBeside[] = [];
  let isUnknown = false;
  for (const { relation, planAt } of child.neighbours ?? []) {
    const plan = planAt(contact.occurredAt, contact);
    const ended = isProtected(plan) ? null : lastEnded(plan, scene);
    if (!isProtected(plan) && ended === null) isUnknown ||= plan.value === 'unknown';
    else if (!isSaid({ relation, plan, ended })) found.push({ relation, plan, ended });
  }
  const [first = null] = found.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  return { value: first === null ? (isUnknown ? 'unknown' : 'no') : 'yes', first };
}

/** A plan made before birth that stands under the number of the mother: for this child, or for another. */
export function isOfMotherBeforeBirth({ relation, plan, ended }: OnPlanBeside): boolean {
  return relation === 'mother' && (plan.kinds.includes('UCPP') || ended?.kind === 'UCPP');
}

function nameOf({ relation, plan, ended }: OnPlanBeside): string {
  return JSON.stringify([ended?.on ?? '', relation, ended?.kind ?? '', plan.kinds, plan.authority ?? '']);
}

const persons: Readonly<Record<NeighbourFacts['relation'], string>> = {
  mother: 'the mother of {child}',
  sibling: 'a brother or sister of {child}',
  child: 'a child of {child}',
};

/** "A brother or sister of {child} is on a child protection plan (list of E00000001)". */
export function besideWords({ relation, plan, ended }: OnPlanBeside): string {
  const person = persons[relation];
  return ended === null
    ? `${person.charAt(0).toUpperCase()}${person.slice(1)} ${planWords(plan)}`
    : `${endedPlanWords(ended)} for ${person}`;
}
