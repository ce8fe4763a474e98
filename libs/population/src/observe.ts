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

/** Bruises of ordinary life, by mobility, and how the child moves, where the form has a field for it. */
export function observe(random: Random, child: Child, at: number, rates: BaseRates): Observation {
  const mobility = mobilityAt(child, at);
  const bruises = random.chance(rates.value(`bruise.${mobility}`)) ? bruisesOf(random, mobility, rates) : 0;
  const hardlyMoves = mobility === 'not-rolling' || mobility === 'rolling';
  const isWritten =
    bruises > 0 && random.chance(rates.value(`bruise.written-down-${hardlyMoves ? 'not-mobile' : 'mobile'}`));
  const seen = isWritten ? Array.from({ length: bruises }, () => random.pick(sites[mobility])) : [];
  const moves: readonly CodedFact[] = random.chance(rates.at('motor.recorded', ageAt(child, at)))
    ? [{ kind: 'mobility', system: 'bellwether', code: recordedMobility[mobility] }]
    : [];
  return {
    bruises,
    coded: [...seen.map((site) => injury('bruise', site)), ...moves],
    words: isWritten ? [['observation', `small bruise${bruises > 1 ? 's' : ''} seen: ${seen.join(', ')}`]] : [],
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
