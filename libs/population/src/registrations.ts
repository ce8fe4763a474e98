import { type BaseRates } from './base-rates.js';
import { day, hour, workingDayOf } from './calendar.js';
import { type Child } from './child.js';
import { told } from './facts.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** What registers say when a family changes its practice: joined the new list soon, later or never, and left the old one. */
export function registrationsOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const { homes } = child.household;
  return homes.slice(1).flatMap((home, place): readonly Visit[] => {
    const before = homes[place];
    if (before === undefined || before.practice === home.practice || home.since < child.bornAt) return [];
    const own = random.fork('home', home.since);
    if (!own.chance(rates.value('registration.stated'))) return [];
    const isSoon = own.chance(rates.value('registration.within-fortnight'));
    const joined = workingDayOf(home.since + (isSoon ? own.between(1, 12) : own.between(14, 90)) * day) + 11 * hour;
    const list = (at: number, practice: typeof home.practice, code: string, words: string): Visit => {
      const { authority: _, ...where } = practice;
      return told({ purpose: 'registration', place: where, setting: 'gp' }, at, [code], words);
    };
    const left = own.chance(rates.value('registration.leaving-stated'))
      ? [
          list(
            joined + own.between(1, 10) * day,
            before.practice,
            'left-practice-list',
            'deduction: registered elsewhere',
          ),
        ]
      : [];
    return [list(joined, home.practice, 'joined-practice-list', 'new patient registered'), ...left];
  });
}
