import { type Circumstance } from './circumstances.js';
import { type Coded } from './read-codes.js';

/** Names of the limits of a policy document (`signs`) from which on a number that is told of a child is a sign, with their units. */
export const signUnits = {
  /** Under it an absence from school is persistent. */
  attendanceUnder: 'percent',
  /** Days away from school from which on an absence is persistent, by the time over which they are counted. */
  absentDaysOfTerm: 'days',
  absentDaysOfYear: 'days',
  /** Days without a medicine that is taken every day, from which on they are no slip. */
  withoutMedicineDays: 'days',
  /** The same of insulin and of a medicine against fits. */
  withoutVitalMedicineDays: 'days',
  /** Supplies of a medicine that would have run out since the last was fetched. */
  suppliesMissed: 'supplies',
  /** Share of its weight from which on a child has lost too much. */
  weightLoss: 'percent',
  /** Share of its weight of which a newborn baby may not lose more. */
  earlyWeightLoss: 'percent',
  /** Under it a child may be newborn. */
  earlyWeightUnder: 'kilograms',
  /** Up to this day of its life a baby may weigh less than at birth. */
  earlyLossDays: 'days',
  /** Under it genital mutilation is that of a girl, and not what a mother has. */
  mutilationUnder: 'years',
  /** Whoever is younger answers for no child. */
  carerFrom: 'years',
  /** Score of the risk checklist of domestic abuse services (DASH) from which on the risk is high. */
  highRiskScore: 'points',
  /** Glasgow Coma Scale up to which life is in danger. */
  comaUpTo: 'points',
} as const;

/** The limits of a policy document, by their names. */
export type SignLimits = Readonly<Record<keyof typeof signUnits, number>>;

/** A number that is told. */
interface Told {
  readonly number: number;
  /** Of how many whole kilograms, where a share of a weight is told. */
  readonly ofKilograms?: number | undefined;
  /** On which day of a life. */
  readonly onDay?: number | undefined;
}

/** A loss of weight is one from a share on, of a newborn beyond another; else the child was weighed. */
function weightLost({ number, ofKilograms = 0, onDay }: Told, limits: SignLimits): Circumstance {
  if (onDay !== undefined && onDay <= limits.earlyLossDays) return 'weighed';
  const isTooMuch =
    ofKilograms < limits.earlyWeightUnder ? number > limits.earlyWeightLoss : number >= limits.weightLoss;
  return isTooMuch ? 'faltering-growth' : 'weighed';
}

/** What a number of one kind may come to: the most, under whatever policy, and what it does under one. */
interface Meaning {
  readonly most: Circumstance;
  readonly comesTo: (told: Told, limits: SignLimits) => Circumstance | null;
}

/** A number that is a sign where a policy says so, and otherwise another one, or none. */
const sign = (
  most: Circumstance,
  isSign: (number: number, limits: SignLimits) => boolean,
  otherwise: Circumstance | null = null,
): Meaning => ({ most, comesTo: ({ number }, limits) => (isSign(number, limits) ? most : otherwise) });

/**
 * What stands before a number in a code of kind `outcome`, and what it comes to: `attendance-percent-58`. Whoever reads words gives the
 * number; from when on it says something the policy decides that judges the contact.
 */
const meanings = {
  'attendance-percent': sign('persistently-absent', (percent, { attendanceUnder }) => percent < attendanceUnder),
  'absent-days-of-term': sign('persistently-absent', (days, { absentDaysOfTerm }) => days >= absentDaysOfTerm),
  'absent-days-of-year': sign('persistently-absent', (days, { absentDaysOfYear }) => days >= absentDaysOfYear),
  'without-medicine-days': sign('untreated', (days, { withoutMedicineDays }) => days >= withoutMedicineDays),
  'without-vital-medicine-days': sign('untreated', (days, limits) => days >= limits.withoutVitalMedicineDays),
  'supplies-missed': sign('untreated', (supplies, { suppliesMissed }) => supplies >= suppliesMissed),
  // "lost 12 % of birth weight"
  'early-loss-percent': sign('early-loss-over-tenth', (share, limits) => share > limits.earlyWeightLoss, 'weighed'),
  // "wt 10.1 (was 11.2)": `weight-lost-percent-9.82-of-kg-11`, and with the day of life where it is told
  'weight-lost-percent': { most: 'faltering-growth', comesTo: weightLost },
  // "day 20, weight is down"
  'weight-lost-on-day': sign('faltering-growth', (day, { earlyLossDays }) => day > earlyLossDays),
  // "antenatal booking, age 14, FGM type 2"
  'mutilation-told-at-age': sign(
    'mutilation-seen-or-told',
    (age, { mutilationUnder }) => age < mutilationUnder,
    'mother-has-mutilation',
  ),
  // "mum detained, child staying with his brother, 15 yrs"
  'child-with-somebody-aged': sign('child-safe-with-other', (age, { carerFrom }) => age >= carerFrom),
  'dash-score': sign('high-risk-domestic-abuse', (score, { highRiskScore }) => score >= highRiskScore),
  'coma-scale': sign('life-threatening', (score, { comaUpTo }) => score <= comaUpTo),
} as const satisfies Readonly<Record<string, Meaning>>;

/** What a number may be told of. */
export type ToldOf = keyof typeof meanings;

const numbered = /^([a-z-]+?)-((?:0|[1-9]\d{0,2})(?:\.\d{1,2})?)(?:-of-kg-(\d{1,2}))?(?:-on-day-(\d{1,2}))?$/;

/** A number that somebody tells, as a code: `attendance-percent-58`. */
export function toldNumber(of: ToldOf, number: number, { ofKilograms, onDay }: Omit<Told, 'number'> = {}): string {
  const ofWeight = ofKilograms === undefined ? '' : `-of-kg-${ofKilograms}`;
  return `${of}-${number}${ofWeight}${onDay === undefined ? '' : `-on-day-${onDay}`}`;
}

/** What a code tells a number of, and the number; null for one that tells none. */
export function numberTold(code: string): (Told & { readonly of: ToldOf }) | null {
  if (!endsInDigit(code)) return null;
  const [, of = '', number = '', ofKilograms, onDay] = numbered.exec(code) ?? [];
  if (!Object.hasOwn(meanings, of)) return null;
  return { of: of as ToldOf, number: Number(number), ofKilograms: whole(ofKilograms), onDay: whole(onDay) };
}

const whole = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

type Code = Pick<Coded, 'kind' | 'system' | 'code'>;

const told = ({ kind, system, code }: Code): ReturnType<typeof numberTold> =>
  kind === 'outcome' && system === 'bellwether' ? numberTold(code) : null;

/** What a number that is told comes to by the limits of a policy; null where it says nothing, or none is told. */
export function signOf(fact: Code, limits: SignLimits): Circumstance | null {
  const number = told(fact);
  return number === null ? null : meanings[number.of].comesTo(number, limits);
}

/** The most that the number of a code may come to, under whatever policy; null where it tells none. */
export function mostToldBy(fact: Code): Circumstance | null {
  const number = told(fact);
  return number === null ? null : meanings[number.of].most;
}

/** Asked first: most codes hold no number (hot path). */
function endsInDigit(code: string): boolean {
  const last = code.charCodeAt(code.length - 1);
  return last >= 48 && last <= 57;
}
