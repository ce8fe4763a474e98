import { asRecorded } from './attended.js';
import { type BaseRates } from './base-rates.js';
import { dayOf, hour } from './calendar.js';
import { causeOf } from './causes.js';
import { ageAt, homeAt, mobilityAt, type Child } from './child.js';
import {
  conditionNames,
  conditionWords,
  hasAt,
  highestPrevalence,
  visitsByConditions,
  type ConditionName,
} from './conditions.js';
import { accident } from './injuries.js';
import { observe } from './observe.js';
import { hospitals, type Place } from './places.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { withUnexplained } from './unexplained.js';
import { type Visit } from './visit.js';

const illnesses = [
  'fever for two days, drinking',
  'cough and runny nose',
  'vomiting and loose stools',
  'wheeze with a cold',
  'rash that fades under a glass',
  'croupy cough at night',
  'tummy pain',
  'ear pain',
] as const;
const attacks: Readonly<Record<ConditionName, string>> = {
  asthma: 'wheeze, blue inhaler every hour',
  epilepsy: 'seizure of four minutes, usual for the child',
  haemophilia: 'swollen knee after a knock',
  'brittle-bones': 'pain in the leg after a small stumble',
};
const escortWords: Readonly<Record<string, string>> = {
  'new-partner': 'parent and new partner',
  'unknown-adult': 'adult, not written down who',
};
const otherEscorts = ['grandmother', 'aunt', 'childminder', 'teacher', 'family friend'] as const;

/** Attendances at emergency departments: illness, accidents, and what long-term conditions bring about. */
export function emergenciesOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const often = random.fork('often').gamma(rates.value('ed.shape'));
  const pace = (at: number): number => {
    const age = ageAt(child, at);
    return (rates.at('ed.attendances', age) / 1000 - visitsByConditions('emergencies', age, rates)) * often;
  };
  const most = (rates.most('ed.attendances') / 1000) * often;
  const ordinary = timesOf(random.fork('times'), child, pace, most).map((at) =>
    ordinaryAttendance(child, at, rates, random.fork('visit', at)),
  );
  const possible = conditionNames.filter((name) => child.liability[name] < highestPrevalence(name, rates));
  const byConditions = possible.flatMap((name) => {
    const yearly = rates.value(`${name}.emergencies`);
    const paceOf = (at: number): number => (hasAt(name, child, ageAt(child, at), rates) ? yearly : 0);
    return timesOf(random.fork('attacks', name), child, paceOf, yearly).map((at) =>
      attack(name, child, at, rates, random.fork('attack', name, at)),
    );
  });
  return [...ordinary, ...byConditions];
}

function ordinaryAttendance(child: Child, at: number, rates: BaseRates, random: Random): Visit {
  const age = ageAt(child, at);
  const isInjury = random.chance(rates.at('ed.injury', age));
  const seen = observe(random.fork('observe'), child, at, 'emergency', rates);
  const ordinary = rates.at('ed.attendances', age) / 1000 - visitsByConditions('emergencies', age, rates);
  const told = causeOf(child, at, ordinary, rates, random.fork('cause'));
  if (told !== null) {
    const { cause, coded, complaint, recordedConcern } = told;
    const visit = attendance(child, at, rates, random, [...coded, ...seen.coded], complaint, seen.words);
    const isHurt = cause === 'assault' || cause === 'poisoning';
    return {
      ...visit,
      cause,
      ...(recordedConcern === undefined ? {} : { recordedConcern }),
      ...(isHurt ? { hurtDaysBefore: 0 } : {}),
    };
  }
  if (!isInjury) {
    const ill = attendance(child, at, rates, random, seen.coded, random.pick(illnesses), seen.words);
    return withUnexplained(ill, age, rates, random.fork('unexplained'));
  }
  const hurt = accident(random, mobilityAt(child, at), age, rates.at('ed.fracture-of-injuries', age));
  const isLate = random.chance(rates.value('ed.late-presentation'));
  const daysBefore = isLate
    ? 2 + random.below(5)
    : Number(random.fork('hurt').chance(rates.value('injured-on.yesterday')));
  const when = daysBefore > 1 ? `${daysBefore} days ago` : daysBefore === 1 ? 'yesterday' : 'today';
  const coded = random.chance(rates.value('ed.coded')) ? hurt.coded : [];
  const complaint = `${hurt.words}, happened ${when}`;
  return attendance(child, at, rates, random, [...coded, ...seen.coded], complaint, seen.words, daysBefore);
}

function attack(name: ConditionName, child: Child, at: number, rates: BaseRates, random: Random): Visit {
  const { icd10, words } = conditionWords[name];
  const coded = [{ kind: 'diagnosis', system: 'icd10', code: icd10 } as const];
  return attendance(child, at, rates, random, coded, `${attacks[name]}; known ${words}`, []);
}

function attendance(
  child: Child,
  at: number,
  rates: BaseRates,
  random: Random,
  coded: NonNullable<Visit['coded']>,
  complaint: string,
  words: NonNullable<Visit['words']>,
  hurtDaysBefore?: number,
): Visit {
  const escort = random.chance(rates.value('ed.escort-not-a-parent')) ? random.pick(otherEscorts) : 'parent';
  const visit: Visit = {
    purpose: 'emergency',
    at: timeOfDay(at, random),
    place: departmentFor(child, at, rates, random),
    setting: 'ed',
    kind: 'unscheduled',
    outcome: random.chance(rates.value('ed.left-before-seen')) ? 'left' : 'completed',
    coded,
    words: [['chiefComplaint', complaint], ['escort', escort], ...words],
    ...(hurtDaysBefore === undefined ? {} : { hurtDaysBefore }),
  };
  const recorded = asRecorded(child, visit, escort, rates, random.fork('recorded'));
  return { ...visit, ...recorded, words: escortNamed(visit.words ?? [], recorded.coded ?? []) };
}

/** Words that say of the escort what is coded. */
function escortNamed(
  words: NonNullable<Visit['words']>,
  coded: NonNullable<Visit['coded']>,
): NonNullable<Visit['words']> {
  const named = coded.map(({ code }) => escortWords[code]).find((text) => text !== undefined);
  if (named === undefined) return words;
  return words.map(([field, text]) => [field, field === 'escort' ? named : text] as const);
}

function departmentFor(child: Child, at: number, rates: BaseRates, random: Random): Place {
  const { hospital } = homeAt(child, at);
  if (!random.chance(rates.value('ed.away-from-home-hospital'))) return hospital.department;
  return random.pick(hospitals.filter((one) => one !== hospital)).department;
}

/** Afternoons and evenings are the busiest; the day stays the same. */
function timeOfDay(at: number, random: Random): number {
  const start = dayOf(at);
  const within = Math.min(23.9, Math.max(0, 16 + 4.5 * random.normal()));
  return start + Math.floor(within * hour);
}
