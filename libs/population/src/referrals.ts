import { type BaseRates } from './base-rates.js';
import { type Child } from './child.js';
import { told } from './facts.js';
import { socialCare } from './places.js';
import { isKnownHere } from './police-notices.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { type Visit } from './visit.js';
import { officeTimeAfter } from './working-days.js';

/** A step that children's services state. */
export function step(at: number, codes: readonly string[], words: string): Visit {
  return told({ purpose: 'social-care', place: socialCare, setting: 'social-care' }, at, codes, words);
}

/** Referrals that lead to no plan, of all children of a household at once: acknowledged and decided, mostly in time. */
export function referralsOf(
  child: Child,
  rates: BaseRates,
  household: Random,
  within: { from: number; to: number },
): readonly Visit[] {
  const yearly = rates.value('social.referrals') / 1000;
  return timesOf(household.fork('times'), within, () => yearly, yearly)
    .filter((at) => isKnownHere(child, at))
    .flatMap((at) => stepsOf(at, rates, household.fork('referral', at)))
    .filter(({ at }) => child.from <= at && at < child.to);
}

function stepsOf(at: number, rates: BaseRates, random: Random): readonly Visit[] {
  const received = officeTimeAfter(at, 0);
  const steps = [step(received, ['referral-received'], 'referral received'), ...answers(received, rates, random)];
  const enquiries = rates.value('social.enquiries') - planStarts(rates);
  if (random.chance(enquiries / rates.value('social.referrals'))) return [...steps, ...enquiry(received, random)];
  const isClosed = random.chance(rates.value('social.no-further-action'));
  if (random.chance(rates.value('social.decided'))) {
    const days = random.chance(rates.value('social.decided-next-day')) ? 1 : 2 + random.below(6);
    const words = isClosed ? 'no further action, family signposted' : 'assessment by social worker';
    steps.push(
      step(
        officeTimeAfter(received, days),
        ['referral-decided', isClosed ? 'no-further-action' : 'referral-accepted'],
        words,
      ),
    );
  }
  if (!isClosed)
    steps.push(step(officeTimeAfter(received, 30 + random.below(25)), ['referral-closed'], 'assessment ended, closed'));
  return steps;
}

/** Whether, and when, a referral was acknowledged. */
export function answers(received: number, rates: BaseRates, random: Random): readonly Visit[] {
  if (!random.chance(rates.value('social.acknowledged'))) return [];
  const days = random.chance(rates.value('social.acknowledged-next-day')) ? 1 : 2 + random.below(5);
  return [step(officeTimeAfter(received, days) - 3_600_000, ['referral-acknowledged'], 'referral acknowledged')];
}

function enquiry(received: number, random: Random): readonly Visit[] {
  const discussed = officeTimeAfter(received, 1 + random.below(3));
  return [
    step(discussed, ['strategy-discussion-held', 'section-47-begun'], 'strategy discussion, enquiries begun'),
    step(
      officeTimeAfter(discussed, 8 + random.below(8)),
      ['concerns-not-substantiated', 'referral-closed'],
      'concerns not substantiated',
    ),
  ];
}

/** Plans that start in a year, of a thousand children: their enquiries stand with the plans. */
function planStarts(rates: BaseRates): number {
  return (1000 * rates.value('plan.protection') * 12) / rates.value('plan.protection-length');
}
