import { type PersonStatement } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { dateOf, day, month, year } from './calendar.js';
import { followedNames, type FollowedName } from './conditions.js';
import { gestationOf } from './gestation.js';
import { type Home, type Household, type Span } from './household.js';
import { type Random } from './random.js';
import { testNhsNumberOf } from './test-nhs-number.js';
import { timesOf } from './times.js';

/** How a baby gets about. */
export type Mobility = 'not-rolling' | 'rolling' | 'early-mobile' | 'walking';

/** An invented child: everything about it follows from the seed and its number. */
export interface Child {
  readonly number: number;
  readonly nhsNumber: string;
  readonly bornAt: number;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly name: string;
  readonly twin: boolean;
  /** Completed weeks at birth; twins have the same. */
  readonly gestationWeeks: number;
  readonly household: Household;
  /** Ages in milliseconds at which it rolls, crawls, walks. */
  readonly milestones: { readonly rolls: number; readonly crawls: number; readonly walks: number };
  /** Where it lies among others for each long-term condition, in [0, 1): it has it when that is below the prevalence. */
  readonly liability: Readonly<Record<FollowedName, number>>;
  /** When services may see it: from birth or the start, to the end or its eighteenth birthday. */
  readonly from: number;
  readonly to: number;
  /** Whether its life ends there. */
  readonly dies: boolean;
}

const girls = ['Mira', 'Lunette', 'Isolde', 'Sabra', 'Wyn', 'Perdy', 'Oona', 'Tamsin', 'Elowen', 'Fenna'] as const;
const boys = ['Ivo', 'Tobin', 'Corin', 'Pell', 'Brannoc', 'Jory', 'Piran', 'Cade', 'Denzel', 'Merryn'] as const;

/** Age up to which children's services see a child, in years. */
export const adultAt = 18;

/** A child of a household. @param random the root of the simulation */
export function childOf(household: Household, place: number, span: Span, rates: BaseRates, random: Random): Child {
  const born = household.children[place];
  if (born === undefined) throw new Error('the household has no such child');
  const own = random.fork('child', born.number);
  const sex = own.fork('sex').chance(0.5) ? 'male' : 'female';
  const given = own.fork('name').pick(sex === 'male' ? boys : girls);
  const from = Math.max(span.from, born.bornAt);
  const grown = Math.min(span.to, born.bornAt + adultAt * year);
  const diedAt = deathOf(born.bornAt, { from, to: grown }, rates, own.fork('death'));
  return {
    ...born,
    birthDate: dateOf(born.bornAt),
    nhsNumber: testNhsNumberOf(born.number),
    sex,
    name: `${household.familyName.toUpperCase()}, ${given}`,
    household,
    gestationWeeks: gestationOf(rates, random.fork('gestation', household.children[0]?.number ?? 0, born.bornAt)),
    milestones: milestonesOf(own.fork('milestones'), rates),
    liability: Object.fromEntries(
      followedNames.map((name) => [name, own.fork('condition', name).next()]),
    ) as Child['liability'],
    from,
    to: diedAt ?? grown,
    dies: diedAt !== undefined,
  };
}

/** When the child dies, if it does: very rare. Never in its first days, in which no feed would know it. */
function deathOf(bornAt: number, span: Span, rates: BaseRates, random: Random): number | undefined {
  const pace = (at: number): number => rates.at('death.children', (at - bornAt) / year) / 1000;
  return timesOf(random, span, pace, rates.most('death.children') / 1000).find((at) => at > span.from + 3 * day);
}

function milestonesOf(random: Random, rates: BaseRates): Child['milestones'] {
  const age = (name: string, least: number): number =>
    Math.max(
      least,
      (rates.value(`motor.${name}-mean`) + random.normal() * rates.value(`motor.${name}-deviation`)) * month,
    );
  const rolls = age('rolls', 2 * month);
  const crawls = age('crawls', rolls + month / 2);
  return { rolls, crawls, walks: age('walks', crawls + month / 2) };
}

/** Age in years. */
export function ageAt(child: Child, at: number): number {
  return (at - child.bornAt) / year;
}

/** How the child gets about at an instant. */
export function mobilityAt({ bornAt, milestones }: Child, at: number): Mobility {
  const age = at - bornAt;
  if (age < milestones.rolls) return 'not-rolling';
  if (age < milestones.crawls) return 'rolling';
  return age < milestones.walks ? 'early-mobile' : 'walking';
}

/** Where the child lives at an instant. */
export function homeAt({ household: { homes } }: Child, at: number): Home {
  const home = homes.findLast(({ since }) => since <= at) ?? homes[0];
  if (home === undefined) throw new Error('a household without a home');
  return home;
}

/** What a source says of the child at an instant, with its own record number. */
export function personOf(child: Child, at: number, organisation: string): PersonStatement {
  const home = homeAt(child, at);
  return {
    nhsNumber: child.nhsNumber,
    nhsNumberStatus: '01',
    localIds: [{ authority: organisation, id: `S${child.number}` }],
    name: child.name,
    birthDate: child.birthDate,
    sex: child.sex,
    address: { postcode: home.postcode, authority: home.authority },
  };
}
