import { type PlanEntry } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { dateOf, day, dayOf, month, year } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { motherOf } from './kinship.js';
import { type Authority } from './places.js';
import { type Random } from './random.js';

/** A plan of a child: from a day on, to a day that lists do not know beforehand. */
export interface Plan {
  readonly plan: PlanEntry['plan'];
  /** Under whose number it is listed, where that is not the child's own: the mother's, before a birth. */
  readonly nhsNumber?: string;
  readonly start: number;
  readonly end: number;
  readonly category: NonNullable<PlanEntry['category']>;
  readonly authority: Authority;
  /** From when on it is listed, where that is later than its start: a list names nobody without a number. */
  readonly listedFrom?: number;
}

const kinds = [
  { plan: 'LAC', rate: 'plan.looked-after' },
  { plan: 'CPP', rate: 'plan.protection' },
] as const;

/**
 * Plans of a child: as many children have one at any time as the base rates say, and mostly siblings have theirs together.
 *
 * @param household a stream of the household
 */
export function plansOf(child: Child, rates: BaseRates, random: Random, household: Random): readonly Plan[] {
  const isShared = random.fork('shared').chance(rates.value('sibling.same-plan'));
  const plans = ofOne(child, rates, isShared ? household : random);
  return [...unbornPlansOf(child, rates, random.fork('unborn')), ...plans];
}

/** A plan for a child that is not yet born, listed under the mother's number, and the child's own from its birth on. */
function unbornPlansOf(child: Child, rates: BaseRates, random: Random): readonly Plan[] {
  if (child.from !== child.bornAt || !random.chance(rates.value('unborn.plan'))) return [];
  const authority = homeAt(child, child.bornAt).authority;
  const category = categoryOf('CPP', random, rates);
  const birth = dayOf(child.bornAt) + day;
  const end = dayOf(birth + random.exponential(rates.value('plan.protection-length') * month)) + day;
  const nhsNumber = motherOf(child.household).nhsNumber;
  return [
    { plan: 'UCPP', start: birth - (30 + random.below(90)) * day, end: birth, category, authority, nhsNumber },
    { plan: 'CPP', start: birth, end, category, authority },
  ];
}

function ofOne(child: Child, rates: BaseRates, random: Random): readonly Plan[] {
  const plans: Plan[] = [];
  for (const { plan, rate } of kinds) {
    const own = random.fork(plan);
    const share = rates.value(rate);
    const length = rates.value(`${rate}-length`) * month;
    const category = (): Plan['category'] => categoryOf(plan, own, rates);
    const add = (start: number, end: number): void => {
      const between = { start: dayOf(Math.max(start, child.bornAt)), end: dayOf(end) + day };
      if (plans.some((other) => between.start < other.end && other.start < between.end)) return;
      plans.push({ plan, ...between, category: category(), authority: homeAt(child, between.start).authority });
    };
    const hasAtStart = child.from > child.bornAt && own.chance(share);
    // an exponential length has no memory: what is past and what is to come are alike
    if (hasAtStart) add(child.from - own.exponential(length), child.from + own.exponential(length));
    for (let at = child.from; ;) {
      at += own.exponential((length * (1 - share)) / share);
      if (at >= child.to) break;
      add(at, at + own.exponential(length));
    }
  }
  return plans.sort((one, other) => one.start - other.start);
}

function categoryOf(plan: Plan['plan'], random: Random, rates: BaseRates): Plan['category'] {
  if (plan === 'LAC') return 'not-stated';
  return random.chance(rates.value('plan.protection-neglect'))
    ? 'neglect'
    : random.pick(['emotional', 'physical', 'sexual']);
}

/** Entries of a full list of an authority at an instant: the plans of that time, whose end nobody knows. */
export function entriesAt(
  children: readonly { readonly child: Child; readonly plans: readonly Plan[] }[],
  authority: Authority,
  at: number,
): readonly PlanEntry[] {
  return children.flatMap(({ child, plans }) =>
    plans
      .filter(
        (one) =>
          one.authority === authority &&
          (one.listedFrom ?? one.start) <= at &&
          at < one.end &&
          child.bornAt + 18 * year > at,
      )
      .map(({ plan, start, category, nhsNumber = child.nhsNumber }) => ({
        nhsNumber,
        plan,
        start: dateOf(start),
        end: null,
        category,
        worker: `team-${(child.number % 9) + 1}`,
      })),
  );
}
