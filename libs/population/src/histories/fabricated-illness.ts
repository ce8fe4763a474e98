import { type BaseRates } from '../base-rates.js';
import { day } from '../calendar.js';
import { type Child } from '../child.js';
import { hospitals } from '../places.js';
import { type Random } from '../random.js';
import { foundInHistory } from '../unexplained.js';
import { type Visit } from '../visit.js';

const complaints = [
  'stopped breathing at home, well on arrival',
  'seizure reported by mother, not seen by anybody else',
  'blood in nappy reported, none found',
  'turned blue at home, tests normal',
  'vomits all feeds according to mother, gains weight',
] as const;

/** Ten attendances at every hospital there is, for signs that only one person has seen; nothing is found. */
export function fabricatedIllness(_child: Child, begins: number, random: Random, rates: BaseRates): readonly Visit[] {
  let at = begins;
  const first = random.below(hospitals.length);
  return Array.from({ length: 10 }, (_, place): Visit => {
    at += random.between(15, 32) * day;
    const { department } = hospitals[(first + place) % hospitals.length] ?? random.pick(hospitals);
    return {
      purpose: 'emergency',
      at: Math.floor(at),
      place: department,
      setting: 'ed',
      kind: 'unscheduled',
      outcome: 'completed',
      coded: foundInHistory(rates, random.fork('found', place)),
      words: [['chiefComplaint', random.pick(complaints)]],
      ...(place === 7 ? { marked: true } : {}),
    };
  });
}
