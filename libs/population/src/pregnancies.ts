import { type BaseRates } from './base-rates.js';
import { day, dayOf, hour, workingDayOf } from './calendar.js';
import { ageAt, homeAt, type Child } from './child.js';
import { facts } from './facts.js';
import { type Plan } from './plans.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { type Visit } from './visit.js';

const week = 7 * day;
/** Weeks of the visits after booking (NICE NG201, first pregnancy). */
const antenatalWeeks = [16, 25, 28, 31, 34, 36, 38, 40] as const;

/** What the base rates say of a pregnancy. */
function sharesOf(rates: BaseRates) {
  return {
    ended: rates.value('pregnancy.ended'),
    neverBooked: rates.value('pregnancy.never-booked'),
    early: rates.value('pregnancy.booked-by-ten-weeks'),
    late: rates.value('pregnancy.booked-after-twenty-weeks'),
    missed: rates.value('pregnancy.antenatal-missed'),
  };
}
type Shares = ReturnType<typeof sharesOf>;

/** Pregnancies of girls under eighteen: ended, or with antenatal care from a week of booking on and a birth. */
export function pregnanciesOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  if (child.sex !== 'female') return [];
  const shares = sharesOf(rates);
  const pace = (at: number): number => rates.at('pregnancy.conceptions', ageAt(child, at)) / 1000;
  const conceptions = timesOf(random.fork('times'), child, pace, rates.most('pregnancy.conceptions') / 1000);
  const visits: Visit[] = [];
  for (const on of conceptions) {
    // nobody conceives twice within a year here
    if (visits.some(({ at }) => Math.abs(on - at) < 52 * week)) continue;
    const own = random.fork('pregnancy', on);
    // weeks are counted from a fortnight before conception
    const from = on - 2 * week;
    visits.push(...(own.chance(shares.ended) ? ended(child, from, own) : carried(child, from, shares, own)));
  }
  return visits.filter(({ at }) => at < child.to);
}

function ended(child: Child, from: number, random: Random): readonly Visit[] {
  const weeks = 7 + random.below(6);
  const at = workingDayOf(from + weeks * week) + 10 * hour;
  return [
    clinic(
      child,
      at,
      'completed',
      [`pregnancy-week-${weeks}`, 'pregnant', 'termination'],
      'pregnancy advisory service',
    ),
  ];
}

function carried(child: Child, from: number, shares: Shares, random: Random): readonly Visit[] {
  const weeksAtBirth = random.between(37, 42);
  const birth = Math.floor(from + weeksAtBirth * week);
  const isNeverBooked = random.chance(shares.neverBooked);
  const labour = delivery(child, birth, Math.floor(weeksAtBirth), isNeverBooked);
  if (isNeverBooked) return [labour];
  const booking = bookingWeek(shares, random);
  const slots = [booking, ...antenatalWeeks.filter((weeks) => weeks > booking + 2)];
  const visits = slots.map((weeks, place): Visit => {
    const at = workingDayOf(from + weeks * week) + (9 + random.below(14) / 2) * hour;
    const isMissed = place > 0 && random.chance(shares.missed);
    const codes = [`pregnancy-week-${weeks}`, 'pregnant', ...(place === 0 ? ['first-antenatal-contact'] : [])];
    return clinic(
      child,
      at,
      isMissed ? 'was-not-brought' : 'completed',
      codes,
      place === 0 ? 'booking appointment' : 'antenatal clinic',
    );
  });
  return [...visits.filter(({ at }) => at < birth - day), labour];
}

function bookingWeek({ early, late }: Shares, random: Random): number {
  const drawn = random.next();
  if (drawn < early) return 6 + random.below(5);
  return drawn < 1 - late ? 11 + random.below(10) : 21 + random.below(13);
}

function clinic(child: Child, at: number, outcome: Visit['outcome'], codes: readonly string[], words: string): Visit {
  return {
    purpose: 'antenatal',
    at,
    place: homeAt(child, at).hospital.clinic,
    setting: 'midwife',
    kind: 'appointment',
    outcome,
    bookedAt: at - 14 * day,
    coded: [{ kind: 'specialty', system: 'local', code: '560' }, ...facts('diagnosis', ...codes)],
    words: [['reason', words]],
  };
}

function delivery(child: Child, at: number, weeks: number, isUnbooked: boolean): Visit {
  const codes = ['labour-began', 'gave-birth', ...(isUnbooked ? ['unbooked-labour'] : [])];
  return {
    purpose: 'antenatal',
    at,
    place: homeAt(child, at).hospital.ward,
    setting: 'maternity',
    kind: 'stay',
    outcome: 'completed',
    stayHours: 40,
    coded: facts('diagnosis', ...codes, `pregnancy-week-${weeks}`),
    words: [['reason', 'labour']],
  };
}

/** Plans for the unborn children of some of these pregnancies, listed under the girl's own number until the birth. */
export function plansOfPregnancies(
  visits: readonly Visit[],
  child: Child,
  rates: BaseRates,
  random: Random,
): readonly Plan[] {
  const share = rates.value('unborn.plan-of-girls');
  return visits.flatMap(({ at, coded = [] }): readonly Plan[] => {
    const own = random.fork('unborn', at);
    if (!coded.some(({ code }) => code === 'gave-birth') || !own.chance(share)) return [];
    const start = dayOf(at - own.between(30, 110) * day);
    return [
      { plan: 'UCPP', start, end: dayOf(at) + day, category: 'neglect', authority: homeAt(child, start).authority },
    ];
  });
}
