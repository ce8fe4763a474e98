import { type BaseRates } from './base-rates.js';
import { hour, workingDayOf } from './calendar.js';
import { ageAt, homeAt, mobilityAt, type Child } from './child.js';
import { accident } from './injuries.js';
import { missChance } from './missing.js';
import { withNote } from './notes.js';
import { observe } from './observe.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { foundAt } from './unexplained.js';
import { type Visit } from './visit.js';

const reasons = [
  'cough and cold',
  'ear pain',
  'rash',
  'eczema review',
  'sore throat',
  'constipation',
  'feeding and weight',
  'headache',
  'fever',
] as const;

/** Appointments with the practice of the time. */
export function practiceVisitsOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const missed = rates.value('gp.missed');
  const misses = missChance(missed, child.household.missing, rates.value('missed.shape'));
  const most = rates.most('gp.consultations') / 1000 / (1 - missed);
  const pace = (at: number): number => rates.at('gp.consultations', ageAt(child, at)) / 1000 / (1 - missed);
  return timesOf(random.fork('times'), child, pace, most).map((on) => {
    const own = random.fork('visit', on);
    const at = workingDayOf(on) + (8.5 + own.below(18) / 2) * hour;
    const visit = {
      purpose: 'practice',
      at,
      place: homeAt(child, at).practice,
      setting: 'gp',
      kind: 'appointment',
    } as const;
    if (own.chance(misses)) return { ...visit, outcome: 'was-not-brought' };
    const seen = observe(own.fork('observe'), child, at, 'practice', rates);
    if (!own.chance(rates.at('gp.injury', ageAt(child, at)))) {
      const seenFor: Visit = {
        ...visit,
        outcome: 'completed',
        coded: [...seen.coded, ...foundAt('practice', rates, own.fork('found'))],
        words: [['reason', own.pick(reasons)], ...seen.words],
      };
      return ageAt(child, at) < 1 ? seenFor : withNote(seenFor, 'practice', rates, own.fork('note'));
    }
    const hurt = accident(own, mobilityAt(child, at), ageAt(child, at), 0);
    const words = [['reason', hurt.words], ...seen.words] as const;
    const hurtDaysBefore = own.fork('hurt').below(4);
    return { ...visit, outcome: 'completed', coded: [...hurt.coded, ...seen.coded], words, hurtDaysBefore };
  });
}
