import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { facts } from './facts.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** Events that are over when anybody else looks, of babies and of older children. */
const events = {
  baby: [
    'stopped breathing for some seconds in the cot, pink and well on arrival',
    'went blue and floppy after a feed, well on arrival',
    'choked and went pale, back to normal at once',
  ],
  child: [
    'jerked in sleep, over before the ambulance came',
    'stared and did not answer for a minute, back to normal',
    'went stiff after a fall from a chair, well on arrival',
  ],
  older: [
    'fainted in the shower, shook for some seconds',
    'collapsed after school, remembers nothing, well now',
    'funny turn at home, well on arrival',
  ],
} as const;

/** An attendance with illness: very few for an event that nobody explains, some with results that are normal. */
export function withUnexplained(visit: Visit, age: number, rates: BaseRates, random: Random): Visit {
  if (visit.outcome !== 'completed') return visit;
  const isNormal = random.chance(rates.value('unexplained.results-normal-emergency'));
  // rates are of all attendances; those with an injury have no such event
  const isEvent = random.chance(rates.at('unexplained.event', age) / (1 - rates.at('ed.injury', age)));
  const isOfOne = isEvent && random.chance(rates.value('unexplained.one-carer-only'));
  if (!isEvent && !isNormal) return visit;
  const codes = [
    ...(isNormal ? ['results-normal'] : []),
    ...(isEvent ? ['unexplained-event'] : []),
    ...(isOfOne ? ['seen-by-one-carer-only'] : []),
  ];
  const coded = [...(visit.coded ?? []), ...facts('outcome', ...codes)];
  if (!isEvent) return { ...visit, coded };
  const what = random.pick(events[age < 1 ? 'baby' : age < 5 ? 'child' : 'older']);
  const complaint = isOfOne ? `${what}; only one parent was there` : what;
  const words = (visit.words ?? []).map(
    ([field, text]) => [field, field === 'chiefComplaint' ? complaint : text] as const,
  );
  return { ...visit, coded, words };
}

/** What a clinic or a practice writes down of results, and of another opinion that is asked for. */
export function foundAt(by: 'clinic' | 'practice', rates: BaseRates, random: Random): readonly CodedFact[] {
  const isNormal = random.chance(rates.value(`unexplained.results-normal-${by}`));
  const isSecond = by === 'clinic' && random.chance(rates.value('unexplained.opinion-sought'));
  return facts('outcome', ...(isNormal ? ['results-normal'] : []), ...(isSecond ? ['opinion-sought'] : []));
}

const ofHistory = [
  ['results-normal', 'fabricated-illness.results-normal'],
  ['unexplained-event', 'fabricated-illness.event'],
  ['seen-by-one-carer-only', 'fabricated-illness.one-carer-only'],
  ['opinion-sought', 'fabricated-illness.opinion-sought'],
] as const;

/** The same as clinicians record them where illness is fabricated: often. */
export function foundInHistory(rates: BaseRates, random: Random): readonly CodedFact[] {
  return facts('outcome', ...ofHistory.filter(([, rate]) => random.chance(rates.value(rate))).map(([code]) => code));
}
