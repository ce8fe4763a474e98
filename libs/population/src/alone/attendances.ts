import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from '../base-rates.js';
import { dayOf, hour } from '../calendar.js';
import { codesOfAssault } from '../causes.js';
import { homeAt } from '../child.js';
import { facts } from '../facts.js';
import { accident } from '../injuries.js';
import { hospitals, type Place } from '../places.js';
import { type Random } from '../random.js';
import { timesOf } from '../times.js';
import { type Cause, type Visit } from '../visit.js';
import { type Newcomer } from './newcomer.js';

const complaints = [
  'headache for weeks, sleeps badly',
  'tummy pain, no words for more, interpreter asked for',
  'itching at night, rash of both hands',
  'toothache, cannot eat',
  'chest pain and fast heart after bad dream',
  'collapsed at college, well on arrival',
  'cough for two months, lost weight on the way here',
  'old wound of the leg hurts',
  'back pain since the journey',
] as const;

/** What somebody says who came, or who did not. */
interface Told {
  readonly cause?: Cause;
  readonly coded: readonly CodedFact[];
  readonly complaint: string;
  readonly isHurt?: true;
}

const causes = ['assault', 'intoxication', 'self-harm'] as const;

/** Attendances at departments of a young person who came alone: pain and illness, injuries, and what is done to them or they do to themselves. */
export function attendancesOf({ child, isWithoutCarer }: Newcomer, rates: BaseRates, random: Random): readonly Visit[] {
  const often = random.fork('often').gamma(rates.value('ed.shape'));
  const yearly = (rates.value('alone.attendances') / 1000) * often;
  return timesOf(random.fork('times'), child, () => yearly, yearly).map((on): Visit => {
    const own = random.fork('visit', on);
    const at = dayOf(on) + Math.floor(Math.min(23.9, Math.max(0, 17 + 5 * own.normal())) * hour);
    const told = toldAt(at, child, rates, own.fork('told'));
    const isLeft = own.chance(rates.value('alone.left-before-seen'));
    const { coded, words } = escortOf(isWithoutCarer, rates, own.fork('escort'));
    const isAdmitted = !isLeft && own.chance(rates.value('alone.admitted'));
    return {
      purpose: 'emergency',
      at,
      place: departmentFor(homeAt(child, at).hospital.department, rates, own),
      setting: 'ed',
      kind: 'unscheduled',
      outcome: isLeft ? 'left' : 'completed',
      coded: [...told.coded, ...coded],
      words: [
        ['chiefComplaint', told.complaint],
        ['escort', words],
      ],
      ...(told.cause === undefined ? {} : { cause: told.cause }),
      ...(told.isHurt ? { hurtDaysBefore: 0 } : {}),
      ...(isAdmitted ? { stayHours: Math.round(own.between(4, 70)) } : {}),
    };
  });
}

function toldAt(at: number, child: Newcomer['child'], rates: BaseRates, random: Random): Told {
  let left = random.next() * rates.value('alone.attendances');
  for (const cause of causes) {
    left -= rates.value(`alone.${cause}`);
    if (left < 0) return tellers[cause](random, rates);
  }
  if (!random.chance(rates.value('alone.injury'))) return { coded: [], complaint: random.pick(complaints) };
  const age = (at - child.bornAt) / (365.25 * 24 * hour);
  const hurt = accident(random, 'walking', age, rates.at('ed.fracture-of-injuries', age));
  const isCoded = random.chance(rates.value('ed.coded'));
  return { coded: isCoded ? hurt.coded : [], complaint: `${hurt.words}, happened today`, isHurt: true };
}

const tellers: Readonly<Record<(typeof causes)[number], (random: Random, rates: BaseRates) => Told>> = {
  assault: (random, rates) => {
    const isWeapon = random.chance(rates.value('alone.assault-weapon'));
    const [words, site] = random.pick([
      ['hit in the face by strangers at the bus stop', 'face'],
      ['fight in the shared house, does not say with whom', 'hand'],
      ['kicked by several, money is owed', 'forearm'],
    ] as const);
    return {
      cause: 'assault',
      coded: [
        ...codesOfAssault(isWeapon, site),
        ...facts('intent', 'assault'),
        ...facts('mechanism', ...(isWeapon ? ['knife'] : [])),
      ],
      complaint: isWeapon ? 'stabbed in thigh, afraid to say by whom' : words,
      isHurt: true,
    };
  },
  intoxication: (random) => {
    const isAlcohol = random.chance(0.6);
    return {
      cause: 'intoxication',
      coded: [
        { kind: 'diagnosis', system: 'icd10', code: isAlcohol ? 'F10.0' : 'F19.0' },
        ...facts('diagnosis', 'intoxicated', isAlcohol ? 'alcohol-drunk' : 'cannabis'),
      ],
      complaint: isAlcohol ? 'drunk, found in the park by passers-by' : 'smoked something, shaking and afraid',
    };
  },
  'self-harm': (random, rates) => {
    const isOverdose = random.chance(rates.value('self-harm.paracetamol'));
    const isSuicidal = random.chance(rates.value('self-harm.suicidal'));
    const isAssessed = random.chance(rates.value('self-harm.assessed'));
    return {
      cause: 'self-harm',
      coded: [
        { kind: 'mechanism', system: 'icd10', code: isOverdose ? 'X60' : 'X78' },
        ...facts('intent', isSuicidal ? 'suicidal-intent' : 'undetermined-intent'),
        ...facts('outcome', ...(isAssessed ? ['risk-assessed'] : [])),
      ],
      complaint: isOverdose ? 'took tablets after bad news from home' : 'cuts to both arms, older scars beside them',
    };
  },
};

function escortOf(isWithoutCarer: boolean, rates: BaseRates, random: Random): { coded: CodedFact[]; words: string } {
  const drawn = random.next();
  const unknown = rates.value('alone.unknown-adult');
  if (drawn < unknown)
    return { coded: [...facts('outcome', 'unknown-adult')], words: 'older friend, not written down who' };
  if (drawn < unknown + rates.value('alone.came-by-themselves')) return { coded: [], words: 'nobody, came alone' };
  return { coded: [], words: isWithoutCarer ? 'support worker of the home' : 'foster carer' };
}

function departmentFor(home: Place, rates: BaseRates, random: Random): Place {
  if (!random.chance(rates.value('ed.away-from-home-hospital'))) return home;
  return random.pick(hospitals.filter(({ department }) => department !== home)).department;
}
