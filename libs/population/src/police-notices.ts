import { type BaseRates } from './base-rates.js';
import { day, dayOf, hour } from './calendar.js';
import { ageAt, homeAt, type Child } from './child.js';
import { told } from './facts.js';
import { police, statesProcesses } from './places.js';
import { type Plan } from './plans.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { type Visit } from './visit.js';

const notice = { purpose: 'notice', place: police, setting: 'police' } as const;

/** Whether the agencies of the authority whose police and social care state anything know the child. */
export function isKnownHere(child: Child, at: number): boolean {
  return statesProcesses(homeAt(child, at).authority);
}

/** Episodes in which a young person was missing: mostly one or two, more of those who are looked after. */
export function missingEpisodesOf(
  child: Child,
  plans: readonly Plan[],
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  const isLookedAfter = (at: number): boolean =>
    plans.some(({ plan, start, end }) => plan === 'LAC' && start <= at && at < end);
  const pace = (at: number): number => {
    const ordinary = rates.at('missing.children', ageAt(child, at));
    return (ordinary > 0 && isLookedAfter(at) ? rates.value('missing.looked-after') : ordinary) / 1000;
  };
  const firsts = timesOf(random.fork('times'), child, pace, rates.value('missing.looked-after') / 1000);
  return firsts.flatMap((first) => {
    const own = random.fork('first', first);
    const mean = rates.value(isLookedAfter(first) ? 'missing.episodes-looked-after' : 'missing.episodes');
    const episodes: Visit[] = [];
    for (let at = first; at < child.to; at += own.exponential(40 * day)) {
      const signs = own.chance(rates.value('missing.exploitation-signs')) ? ['unexplained-money-or-phone'] : [];
      const words = own.pick([
        'missing overnight, came home',
        'not back by midnight, found at friend’s',
        'missing two days, found by police',
      ]);
      if (isKnownHere(child, at))
        episodes.push(told(notice, dayOf(at) + 9 * hour, ['missing-episode', ...signs], words));
      if (!own.chance(1 - 1 / mean)) break;
    }
    return episodes.filter((one) => one.at >= child.from && one.at < child.to);
  });
}

/** Notices of domestic abuse, of all children of a household at once. @param household a stream of the household */
export function domesticNoticesOf(
  child: Child,
  rates: BaseRates,
  household: Random,
  within: { from: number; to: number },
): readonly Visit[] {
  const yearly = rates.value('domestic.notices') / 1000;
  return timesOf(household.fork('times'), within, () => yearly, yearly)
    .filter((at) => child.from <= at && at < child.to && isKnownHere(child, at))
    .map((at) => {
      const isHigh = household.fork('risk', at).chance(rates.value('domestic.high-risk'));
      const codes = ['domestic-abuse', ...(isHigh ? ['high-risk-domestic-abuse'] : [])];
      return told(
        notice,
        at,
        codes,
        isHigh ? 'incident at home, high risk, children upstairs' : 'verbal argument at home, children in bed',
      );
    });
}
