import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { day, hour, month, workingDayOf } from './calendar.js';
import { type Child } from './child.js';
import { facts } from './facts.js';
import { community } from './places.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** What a review's weighing shows, and the weighing some weeks later that follows where it fell: mostly held, mostly caught up. */
export function growthAt(
  { at }: Pick<Visit, 'at'>,
  child: Child,
  rates: BaseRates,
  random: Random,
): { readonly coded: readonly CodedFact[]; readonly again: readonly Visit[] } {
  if (!random.chance(rates.value('growth.weighed'))) return { coded: [], again: [] };
  const isNewborn = at - child.bornAt < month;
  const seen = isNewborn ? newbornLoss(rates, random) : falls(rates, random);
  const isWorrying = seen.some((code) => code !== 'fell-one-space');
  const isArranged = isWorrying && random.chance(rates.value('growth.weighed-again'));
  const again = workingDayOf(at + random.between(2, 6) * 7 * day) + 10 * hour;
  const coded = facts('outcome', 'weighed', ...seen, ...(isArranged ? ['follow-up-arranged'] : []));
  if (!isArranged || again >= child.to) return { coded, again: [] };
  return { coded, again: [weighing(again, at, rates, random)] };
}

function newbornLoss(rates: BaseRates, random: Random): readonly string[] {
  return random.chance(rates.value('growth.early-loss')) ? ['early-loss-over-tenth'] : [];
}

function falls(rates: BaseRates, random: Random): readonly string[] {
  const isTwo = random.chance(rates.value('growth.fell-two-spaces'));
  const isOne = !isTwo && random.chance(rates.value('growth.fell-one-space'));
  const isSmall = random.chance(rates.value('growth.below-second'));
  return [
    ...(isTwo ? ['fell-two-spaces'] : []),
    ...(isOne ? ['fell-one-space'] : []),
    ...(isSmall ? ['below-second-centile'] : []),
  ];
}

function weighing(at: number, bookedAt: number, rates: BaseRates, random: Random): Visit {
  const isKept = !random.chance(rates.value('outpatient.missed'));
  return {
    purpose: 'growth',
    at,
    place: community,
    setting: 'health-visitor',
    kind: 'appointment',
    outcome: isKept ? 'completed' : 'was-not-brought',
    bookedAt,
    coded: facts('outcome', 'weighed'),
    words: [['reason', 'weighed again, feeding looked at']],
  };
}
