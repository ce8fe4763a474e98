import { type BaseRates } from '../base-rates.js';
import { dateOf, day, dayOf, hour, month, workingDayOf, year } from '../calendar.js';
import { adultAt, childOf, type Child } from '../child.js';
import { streetLength, type Household, type Span } from '../household.js';
import { type Random } from '../random.js';
import { timesOf } from '../times.js';
import { homesOf } from './accommodation.js';
import { boys, familyNames, girls } from './names.js';

/** A young person who came to the country alone, as their life is drawn. The birth date of `child` is the one that is accepted in the end. */
export interface Newcomer {
  readonly child: Child;
  readonly arrivedAt: number;
  /** When a practice registers them: until then the national system has no number of theirs. */
  readonly registeredAt: number;
  /** What they say themselves. */
  readonly claimedBirthDate: string;
  /** When an assessment of their age ends, where it is disputed. */
  readonly assessedAt?: number;
  readonly needsInterpreter: boolean;
  /** Lives in a shared home without a carer. */
  readonly isWithoutCarer: boolean;
}

/** First number of those who came alone: far from those of families, and from those of their mothers. */
const firstNumber = 210_000;
/** Of a street at most. */
const mostOfStreet = 2;
/** Streets whose newcomers have numbers of their own. */
const mostStreets = 5_000;
/** Years before the simulation in which somebody came who is still looked after in it. */
const yearsBefore = 6;

/** Bands of the age on arrival, in years. */
const arrivalAges = [
  [12, 14],
  [14, 16],
  [16, 18],
] as const;

/** Years for which somebody who arrives is looked after, on average, until the eighteenth birthday. */
export function yearsLookedAfter(rates: BaseRates): number {
  return arrivalAges.reduce(
    (sum, [younger, older]) => sum + rates.at('alone.arrives', younger) * (adultAt - (younger + older) / 2),
    0,
  );
}

/**
 * Those who come alone to a street of families: so many that at any time as many are looked after as the base rates say. They are
 * the same whatever else is drawn, and move no draw of anybody else.
 *
 * @param root the root of the simulation
 * @throws RangeError beyond the streets for which there are test numbers
 */
export function newcomersOf(street: number, span: Span, rates: BaseRates, root: Random): readonly Newcomer[] {
  if (street >= mostStreets)
    throw new RangeError(`those who came alone have test numbers up to ${mostStreets * streetLength} children`);
  const random = root.fork('alone', street);
  const yearly = (rates.value('alone.looked-after') * streetLength) / yearsLookedAfter(rates);
  const since = { from: span.from - yearsBefore * year, to: span.to };
  return timesOf(random.fork('arrivals'), since, () => yearly, yearly)
    .map((arrivedAt) => ({ arrivedAt, bornAt: bornAt(arrivedAt, rates, random.fork('age', arrivedAt)) }))
    .filter((one) => one.bornAt + adultAt * year > Math.max(span.from, one.arrivedAt + day))
    .slice(0, mostOfStreet)
    .map((one, place) => {
      const number = firstNumber + street * mostOfStreet + place;
      return newcomer({ ...one, number }, span, rates, random.fork('person', one.arrivedAt), root);
    });
}

function bornAt(arrivedAt: number, rates: BaseRates, random: Random): number {
  let left = random.next();
  const isOf = ([from]: (typeof arrivalAges)[number]): boolean => (left -= rates.at('alone.arrives', from)) < 0;
  const [younger, older] = arrivalAges.find(isOf) ?? arrivalAges[2];
  return dayOf(arrivedAt - random.between(younger, older) * year);
}

function newcomer(
  { number, bornAt: born, arrivedAt }: { readonly number: number; readonly bornAt: number; readonly arrivedAt: number },
  span: Span,
  rates: BaseRates,
  random: Random,
  root: Random,
): Newcomer {
  const is = (name: string): boolean => random.fork(name).chance(rates.value(`alone.${name}`));
  const grown = born + adultAt * year;
  const homes = homesOf({ from: arrivedAt, to: grown }, rates, random.fork('homes'));
  const household: Household = {
    children: [{ number, bornAt: born, twin: false }],
    familyName: random.fork('family-name').pick(familyNames),
    missing: random.fork('missing').gamma(rates.value('missed.shape')),
    homes,
  };
  const sex = is('boys') ? 'male' : 'female';
  const drawn = childOf(household, 0, span, rates, root);
  const from = Math.max(span.from, arrivedAt);
  const registered = random.fork('registered').exponential(rates.value('alone.registered-after') * day);
  const dispute = random.fork('dispute');
  const isDisputed = is('age-disputed');
  const isOlder = isDisputed && is('assessed-older');
  const assessment = dispute.exponential(rates.value('alone.assessment-length') * month);
  const claimed = born + (isOlder ? Math.floor(dispute.between(0.1, 1.5) * 365) * day : 0);
  return {
    child: {
      ...drawn,
      sex,
      name: `${household.familyName.toUpperCase()}, ${random.fork('name').pick(sex === 'male' ? boys : girls)}`,
      from,
      to: Math.min(span.to, grown),
      dies: false,
    },
    arrivedAt,
    registeredAt: workingDayOf((homes[1]?.since ?? arrivedAt) + registered) + 11 * hour,
    claimedBirthDate: dateOf(claimed),
    ...(isDisputed ? { assessedAt: arrivedAt + 14 * day + assessment } : {}),
    needsInterpreter: is('interpreter-needed'),
    isWithoutCarer: is('without-carer'),
  };
}
