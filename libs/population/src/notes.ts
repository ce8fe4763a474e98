import { type BaseRates } from './base-rates.js';
import { facts } from './facts.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** What is seen of an ordinary child, with the ordinary reason for it: a code, and words. */
const untidy = [
  ['hungry', 'hungry, missed breakfast to catch the bus'],
  ['unwashed', 'muddy knees and hands, came from football'],
  ['inadequate-clothing', 'thin coat on a cold day, left the other one at a friend’s'],
  ['infestation', 'nits, mother is combing them out'],
] as const;
const atSchool = [...untidy, ['collected-late', 'collected late, parent in traffic, had rung the school']] as const;

/** A note of a school nurse or a practice, now and then with a remark on an ordinary child; coded by a few. */
export function withNote(visit: Visit, by: 'school-nurse' | 'practice', rates: BaseRates, random: Random): Visit {
  if (!random.chance(rates.value(`note.untidy-${by}`))) return visit;
  const isCoded = random.chance(rates.value('note.coded'));
  const [code, words] = random.pick(by === 'practice' ? untidy : atSchool);
  return {
    ...visit,
    words: [...(visit.words ?? []), ['observation', words]],
    ...(isCoded ? { coded: [...(visit.coded ?? []), ...facts('outcome', code)] } : {}),
  };
}
