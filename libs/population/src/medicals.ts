import { type BaseRates } from './base-rates.js';
import { day, hour, workingDayOf } from './calendar.js';
import { type Child } from './child.js';
import { essential } from './clinics.js';
import { missChance } from './missing.js';
import { community } from './places.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** Medicals that follow some section 47 enquiries within days; missed as other slots are, and then mostly offered again. */
export function medicalsOf(told: readonly Visit[], child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const misses = missChance(rates.value('outpatient.missed'), child.household.missing, rates.value('missed.shape'));
  const begun = told.filter(({ coded = [] }) => coded.some(({ code }) => code === 'section-47-begun'));
  const medicals = begun.flatMap((enquiry): readonly Visit[] => {
    const own = random.fork('medical', enquiry.at);
    if (!own.chance(rates.value('medical.of-enquiries'))) return [];
    const isEssential = own.chance(rates.value('medical.essential'));
    const first = medical(enquiry.at + hour, 1 + own.below(4), own.chance(misses), isEssential);
    const isSoon = own.chance(rates.value('essential.rebooked-within-days'));
    if (first.outcome === 'completed' || !isEssential || !isSoon) return [first];
    return [first, medical(first.at + 5 * hour, 2 + own.below(8), own.chance(misses), isEssential)];
  });
  return medicals.filter(({ at }) => at < child.to);
}

function medical(bookedAt: number, days: number, isMissed: boolean, isEssential: boolean): Visit {
  return {
    purpose: 'medical',
    at: workingDayOf(bookedAt + days * day) + 13 * hour,
    place: community,
    setting: 'community-paediatrics',
    kind: 'appointment',
    outcome: isMissed ? 'was-not-brought' : 'completed',
    bookedAt,
    coded: [{ kind: 'specialty', system: 'local', code: '290' }, ...(isEssential ? [essential] : [])],
    words: [['reason', 'medical, asked for by social care']],
  };
}
