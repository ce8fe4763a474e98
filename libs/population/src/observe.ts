import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { ageAt, mobilityAt, type Child, type Mobility } from './child.js';
import { injury } from './injuries.js';
import { type Random } from './random.js';

const sites: Readonly<Record<Mobility, readonly string[]>> = {
  'not-rolling': ['shin', 'forehead'],
  rolling: ['shin', 'forehead', 'shin'],
  'early-mobile': ['shin', 'forehead', 'knee', 'chin'],
  walking: ['shin', 'knee', 'shin', 'forehead', 'forearm', 'thigh'],
};

const recordedMobility: Readonly<Record<Mobility, string>> = {
  'not-rolling': 'not-mobile',
  rolling: 'not-mobile',
  'early-mobile': 'crawls',
  walking: 'walks',
};

/** What a professional who looks at a child sees beside what it came for. */
export interface Observation {
  /** Bruises that are there, whether anybody writes them down or not. */
  readonly bruises: number;
  readonly coded: readonly CodedFact[];
  readonly words: readonly (readonly [string, string])[];
}

/** Where a contact is: how much of the skin is looked at, and what its forms ask for, differ. */
export type Observer = 'emergency' | 'practice' | 'review';

/** Sites that show on a child who keeps its clothes on. */
const uncovered: ReadonlySet<string> = new Set(['forehead', 'chin']);

/**
 * Bruises of ordinary life, by mobility, and how the child moves on the day. What is written down is less than what is there:
 * of a child who is not undressed only head and face are seen, and not every mark that is seen is worth a word.
 */
export function observe(random: Random, child: Child, at: number, by: Observer, rates: BaseRates): Observation {
  const mobility = mobilityAt(child, at);
  const age = ageAt(child, at);
  const bruises = random.chance(rates.value(`bruise.${mobility}`)) ? bruisesOf(random, mobility, rates) : 0;
  const there = Array.from({ length: bruises }, () => random.pick(sites[mobility]));
  const isUndressed = random.chance(rates.at(`skin.seen-${by}`, age));
  const seen = isUndressed ? there : there.filter((site) => uncovered.has(site));
  const hardlyMoves = mobility === 'not-rolling' || mobility === 'rolling';
  const isWritten = random.chance(rates.value(`bruise.written-down-${hardlyMoves ? 'not-mobile' : 'mobile'}`));
  const written = isWritten ? seen : [];
  const moves: readonly CodedFact[] = random.chance(rates.at(`motor.recorded-${by}`, age))
    ? [{ kind: 'mobility', system: 'bellwether', code: recordedMobility[mobility] }]
    : [];
  return {
    bruises,
    coded: [...written.map((site) => injury('bruise', site)), ...moves],
    words:
      written.length > 0
        ? [['observation', `small bruise${written.length > 1 ? 's' : ''} seen: ${written.join(', ')}`]]
        : [],
  };
}

/** One, and further ones with the chance that gives the mean. */
function bruisesOf(random: Random, mobility: Mobility, rates: BaseRates): number {
  const stage = mobility === 'walking' || mobility === 'early-mobile' ? mobility : 'not-mobile';
  const mean = rates.value(`bruise.number-${stage}`);
  let bruises = 1;
  while (bruises < 12 && random.chance(1 - 1 / mean)) bruises += 1;
  return bruises;
}
