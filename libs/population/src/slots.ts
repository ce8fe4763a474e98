import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { day, hour, month, workingDayOf, year } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { facts } from './facts.js';
import { growthAt } from './growth.js';
import { missChance } from './missing.js';
import { observe } from './observe.js';
import { community, practiceOfWords, type Place } from './places.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** Reviews after birth (England, Healthy Child Programme) and when they are due. */
const reviews = [
  { rate: 'review.new-birth', from: 10 * day, to: 14 * day, words: 'new birth visit', atHome: true },
  { rate: 'review.six-weeks', from: 42 * day, to: 56 * day, words: 'six to eight week review', atHome: true },
  { rate: 'review.twelve-months', from: 9 * month, to: 15 * month, words: 'one year review', atHome: false },
  { rate: 'review.two-years', from: 24 * month, to: 30 * month, words: 'two year review', atHome: false },
] as const;

/** Immunisation slots by age (UK schedule; the teenage ones are at school). */
const immunisations = [
  { rate: 'immunisation.infant', age: 56 * day, words: 'immunisation, 8 weeks' },
  { rate: 'immunisation.infant', age: 84 * day, words: 'immunisation, 12 weeks' },
  { rate: 'immunisation.infant', age: 112 * day, words: 'immunisation, 16 weeks' },
  { rate: 'immunisation.one-year', age: year + 7 * day, words: 'immunisation, one year' },
  { rate: 'immunisation.pre-school', age: 40 * month, words: 'immunisation, before school' },
  { rate: 'immunisation.teenage', age: 12.7 * year, words: 'immunisation, HPV at school' },
  { rate: 'immunisation.teenage', age: 14 * year, words: 'immunisation, teenage booster at school' },
] as const;

/** Mandated reviews and immunisation slots, brought to or missed. A review that was never offered leaves no trace. */
export function slotsOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const isWithin = (at: number): boolean => child.from <= at && at < child.to;
  const reviewed = reviews.flatMap(({ rate, from, to, words, atHome }, place): readonly Visit[] => {
    const own = random.fork('review', place);
    const at = workingDayOf(child.bornAt + own.between(from, to)) + (9 + own.below(15) / 2) * hour;
    if (!isWithin(at)) return [];
    const isMissed = own.chance(missing(child, 1 - rates.value(rate), rates));
    if (isMissed && !own.chance(rates.value('review.missed-is-stated'))) return [];
    const visit = {
      purpose: 'review',
      at,
      place: community,
      setting: 'health-visitor',
      kind: atHome ? 'home-visit' : 'appointment',
    } as const;
    const planned = purposeOf('health-review', community, rates, own.fork('purpose'));
    if (isMissed) return [{ ...visit, outcome: 'was-not-brought', coded: planned, words: [['reason', words]] }];
    const seen = observe(own.fork('observe'), child, at, 'review', rates);
    const growth = growthAt(visit, child, rates, own.fork('growth'));
    const coded = [...planned, ...seen.coded, ...growth.coded];
    return [{ ...visit, outcome: 'completed', coded, words: [['reason', words], ...seen.words] }, ...growth.again];
  });
  const immunised = immunisations.flatMap(({ rate, age, words }, place): readonly Visit[] => {
    const own = random.fork('immunisation', place);
    const at = workingDayOf(child.bornAt + age + own.between(0, 14) * day) + (9 + own.below(15) / 2) * hour;
    if (!isWithin(at)) return [];
    const isAtSchool = rate === 'immunisation.teenage';
    const where = isAtSchool ? community : homeAt(child, at).practice;
    return [
      {
        purpose: 'immunisation',
        at,
        place: where,
        setting: isAtSchool ? 'school-nurse' : 'gp',
        kind: 'appointment',
        outcome: own.chance(missing(child, 1 - rates.value(rate), rates)) ? 'was-not-brought' : 'completed',
        coded: purposeOf('immunisation', where, rates, own.fork('purpose')),
        words: [['reason', words]],
      },
    ];
  });
  return [...reviewed, ...immunised];
}

/** What the slot is for, where its system has a field and somebody filled it; the words say it in any case. */
function purposeOf(
  purpose: 'health-review' | 'immunisation',
  { feed }: Place,
  rates: BaseRates,
  random: Random,
): readonly CodedFact[] {
  if (feed === practiceOfWords.feed) return [];
  const share = rates.value(`planned-care.coded-${feed === community.feed ? 'community' : 'practice'}`);
  return random.chance(share) ? facts('outcome', purpose) : [];
}

function missing(child: Child, share: number, rates: BaseRates): number {
  return missChance(share, child.household.missing, rates.value('missed.shape'));
}
