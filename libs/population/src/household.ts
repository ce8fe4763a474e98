import { type BaseRates } from './base-rates.js';
import { dayOf, year } from './calendar.js';
import { authorities, hospitals, practices, type Authority, type Hospital, type Practice } from './places.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';

/** Where a household lives from an instant on. */
export interface Home {
  readonly since: number;
  readonly authority: Authority;
  readonly practice: Practice;
  readonly hospital: Hospital;
  readonly postcode: string;
}

/** Children who live together: siblings, twins among them. */
export interface Household {
  /** Numbers and birth days of its children, the first number being the household's. */
  readonly children: readonly { readonly number: number; readonly bornAt: number; readonly twin: boolean }[];
  readonly familyName: string;
  /** How much more than others it misses appointments: mean 1 over households. */
  readonly missing: number;
  /** In order; the first since ever. */
  readonly homes: readonly Home[];
}

/** Years of a simulation: ages are uniform from 0 to 16 at `from`, and children are born at the same pace until `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const familyNames = [
  'Wrenfold', 'Ternway', 'Dunline', 'Ploverton', 'Godwick', 'Knotley', 'Avocett', 'Rufford', 'Siskinby', 'Larkham',
  'Fieldfare', 'Whimbrel', 'Redshaw', 'Dotterell', 'Smewick', 'Garganey', 'Pochardson', 'Linnetley', 'Twitefield',
] as const; // prettier-ignore

/** Children are numbered street by street; households never reach over the end of one. */
export const streetLength = 40;

/** Ages at the start reach up to here, in years. */
export const oldestAtStart = 16;

/** Households of a street, the same whatever else is drawn. */
export function householdsOf(street: number, span: Span, rates: BaseRates, root: Random): readonly Household[] {
  const random = root.fork('street', street);
  const households: Household[] = [];
  let number = street * streetLength;
  const end = number + streetLength;
  while (number < end) {
    const own = random.fork('household', number);
    const births = birthsOf(own.fork('births'), span, rates).slice(0, end - number);
    const first = number;
    const isTwin = (bornAt: number): boolean => births.filter((other) => other === bornAt).length > 1;
    households.push({
      children: births.map((bornAt, place) => ({ number: first + place, bornAt, twin: isTwin(bornAt) })),
      familyName: own.fork('name').pick(familyNames),
      missing: own.fork('missing').gamma(rates.value('missed.shape')),
      homes: homesOf(own.fork('homes'), births, span, rates),
    });
    number += births.length;
  }
  return households;
}

/** Birth days, twins twice. */
function birthsOf(random: Random, span: Span, rates: BaseRates): readonly number[] {
  const window = { from: span.from - oldestAtStart * year, to: span.to };
  const twins = rates.value('family.twins') / 1000;
  const births: number[] = [];
  let bornAt = random.between(window.from, window.to);
  for (let maternity = 0, all = maternitiesOf(random, rates); maternity < all; maternity += 1) {
    births.push(...Array.from({ length: random.chance(twins) ? 2 : 1 }, () => dayOf(bornAt)));
    // round the window: every child's birth is uniform in it, whatever its place in the family
    const next = bornAt + random.between(1.2, 5) * year;
    bornAt = next < window.to ? next : next - (window.to - window.from);
  }
  return births;
}

/** One to four, with the mean of the base rates: each further birth of three possible has the same chance. */
function maternitiesOf(random: Random, rates: BaseRates): number {
  const further = (rates.value('family.maternities') - 1) / 3;
  return 1 + [1, 2, 3].filter(() => random.chance(further)).length;
}

function homesOf(random: Random, births: readonly number[], span: Span, rates: BaseRates): readonly Home[] {
  const start = random.next() < authorities[0].share ? authorities[0].code : authorities[1].code;
  const homes: Home[] = [homeIn(start, Math.min(...births, span.from) - year, random)];
  // the youngest child of the time sets the pace, so that every child under five moves as often as such children do
  const youngest = (at: number): number =>
    Math.min(...births.filter((bornAt) => bornAt <= at).map((bornAt) => at - bornAt));
  const pace = (at: number): number => rates.at('family.moves', youngest(at) / year);
  for (const at of timesOf(random, span, pace, rates.most('family.moves'))) {
    const last = homes.at(-1);
    if (last !== undefined) homes.push(movedFrom(last, dayOf(at), random, rates));
  }
  return homes;
}

function movedFrom(last: Home, since: number, random: Random, rates: BaseRates): Home {
  const away = random.chance(rates.value('family.move-changes-authority'));
  const other = authorities.find(({ code }) => code !== last.authority) ?? authorities[0];
  const next = homeIn(away ? other.code : last.authority, since, random, last.practice);
  const keepsPractice = !away && !random.chance(rates.value('family.move-changes-practice'));
  return keepsPractice ? { ...next, practice: last.practice, hospital: last.hospital } : next;
}

function homeIn(authority: Authority, since: number, random: Random, not?: Practice): Home {
  const letters = 'ABCDEFGHJLNPQRSTUWXYZ';
  return {
    since,
    authority,
    practice: random.pick(practices.filter((one) => one.authority === authority && one !== not)),
    hospital: random.pick(hospitals.filter((one) => one.authority === authority)),
    // ZZ99: pseudo postcodes, where nobody lives
    postcode: `ZZ99 ${random.below(10)}${letters.charAt(random.below(letters.length))}${letters.charAt(random.below(letters.length))}`,
  };
}
