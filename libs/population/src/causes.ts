import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { ageAt, type Child } from './child.js';
import { facts } from './facts.js';
import { injury } from './injuries.js';
import { type Random } from './random.js';
import { type Cause } from './visit.js';

/** How an attendance of a cause is told. */
export interface Told {
  readonly cause: Cause;
  readonly coded: readonly CodedFact[];
  readonly complaint: string;
  readonly recordedConcern?: boolean;
}

const causes = ['self-harm', 'assault', 'intoxication', 'poisoning'] as const;

/**
 * The cause of an attendance beside illness and accident, if any: each as often as stated, out of all ordinary attendances.
 *
 * @param attendances ordinary attendances a child-year at that age
 */
export function causeOf(child: Child, at: number, attendances: number, rates: BaseRates, random: Random): Told | null {
  let left = random.next() * attendances * 1000;
  for (const cause of causes) {
    left -= rates.at(rateOf(cause, child), ageAt(child, at));
    if (left < 0) return tellers[cause](random, rates);
  }
  return null;
}

function rateOf(cause: Cause, { sex }: Child): string {
  if (cause === 'self-harm' || cause === 'assault') return `${cause}.${sex === 'female' ? 'girls' : 'boys'}`;
  return `${cause}.attendances`;
}

/** An injury by other people and how it came, as departments code it. */
export function codesOfAssault(isWeapon: boolean, site: string): readonly CodedFact[] {
  return [
    isWeapon ? injury('laceration', 'thigh') : injury('bruise', site),
    { kind: 'mechanism', system: 'icd10', code: isWeapon ? 'X99' : 'Y04' },
  ];
}

const tellers: Readonly<Record<Cause, (random: Random, rates: BaseRates) => Told>> = {
  'self-harm': (random, rates) => {
    const isOverdose = random.chance(rates.value('self-harm.paracetamol'));
    const isRecorded = random.chance(rates.value('self-harm.intent-recorded'));
    const isSuicidal = random.chance(rates.value('self-harm.suicidal'));
    const unsaid = facts('intent', 'undetermined-intent');
    const intent = isRecorded ? facts('intent', ...(isSuicidal ? ['suicidal-intent'] : [])) : unsaid;
    const isAssessed = random.chance(rates.value('self-harm.assessed'));
    return {
      cause: 'self-harm',
      coded: [
        { kind: 'mechanism', system: 'icd10', code: isOverdose ? 'X60' : 'X78' },
        ...intent,
        ...(isAssessed ? facts('outcome', 'risk-assessed') : []),
      ],
      complaint: isOverdose ? 'took paracetamol tablets after a row, told a friend' : 'cuts to forearm, did it at home',
    };
  },
  assault: (random, rates) => {
    const isWeapon = random.chance(rates.value('assault.weapon'));
    const isTold = random.chance(rates.value('assault.who-recorded'));
    const [words, site] = random.pick([
      ['punched in the face on the way home', 'face'],
      ['pushed and kicked by a group', 'forearm'],
      ['hit in a fight at the park', 'hand'],
    ] as const);
    return {
      cause: 'assault',
      coded: [
        ...codesOfAssault(isWeapon, site),
        ...facts('intent', 'assault', ...(isTold ? ['between-peers'] : [])),
        ...facts('mechanism', ...(isWeapon ? ['knife'] : []), 'in-public-place', 'prompt'),
      ],
      complaint: isWeapon ? 'stabbed in thigh, will not say by whom' : words,
      ...(isWeapon ? { recordedConcern: true } : {}),
    };
  },
  intoxication: (random, rates) => {
    const isAlcohol = random.chance(rates.value('intoxication.alcohol'));
    const drug = random.pick(['cannabis', 'cocaine'] as const);
    return {
      cause: 'intoxication',
      coded: [
        { kind: 'diagnosis', system: 'icd10', code: isAlcohol ? 'F10.0' : 'F19.0' },
        ...facts('diagnosis', 'intoxicated', isAlcohol ? 'alcohol-drunk' : drug),
      ],
      complaint: isAlcohol
        ? 'drunk at a party, vomiting, friends called parents'
        : 'took something at a friend’s house',
    };
  },
  poisoning: (random, rates) => {
    const isMedicine = random.chance(rates.value('poisoning.medicine'));
    const isWorrying = random.chance(rates.value('poisoning.supervision-concern'));
    return {
      cause: 'poisoning',
      coded: [
        { kind: 'mechanism', system: 'icd10', code: isMedicine ? 'X44' : 'X49' },
        ...facts('mechanism', isMedicine ? 'medicine' : 'household-product', 'at-home', 'prompt'),
        ...(isWorrying ? facts('outcome', 'supervision-concern') : []),
      ],
      complaint: isMedicine
        ? 'found with open bottle of medicine, may have swallowed some, well'
        : 'licked dishwasher tablet, mouth rinsed, well',
    };
  },
};
