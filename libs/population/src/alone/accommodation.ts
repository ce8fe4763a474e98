import { type BaseRates } from '../base-rates.js';
import { day, dayOf } from '../calendar.js';
import { type Home } from '../household.js';
import { authorities, hospitals, practices, type Authority } from '../places.js';
import { type Random } from '../random.js';
import { timesOf } from '../times.js';

/** Where a young person is put up: some weeks of a reception centre or hotel, then placements, some in another authority's area. */
export function homesOf(
  within: { readonly from: number; readonly to: number },
  rates: BaseRates,
  random: Random,
): readonly Home[] {
  const entry = random.next() < authorities[0].share ? authorities[0].code : authorities[1].code;
  const placedAt = dayOf(within.from + random.exponential(rates.value('alone.reception-length') * day)) + day;
  const isTransferred = random.chance(rates.value('alone.transferred'));
  const other = authorities.find(({ code }) => code !== entry) ?? authorities[0];
  const authority = isTransferred ? other.code : entry;
  const yearly = rates.value('alone.moves');
  const placements = [
    placedAt,
    ...timesOf(random.fork('moves'), { from: placedAt + 14 * day, to: within.to }, () => yearly, yearly).map(dayOf),
  ].filter((since) => since < within.to);
  return [
    homeIn(entry, within.from, random.fork('reception')),
    ...placements.map((since) => homeIn(authority, since, random.fork('placement', since))),
  ];
}

function homeIn(authority: Authority, since: number, random: Random): Home {
  const letters = 'ABCDEFGHJLNPQRSTUWXYZ';
  const letter = (): string => letters.charAt(random.below(letters.length));
  return {
    since,
    authority,
    practice: random.pick(practices.filter((one) => one.authority === authority)),
    hospital: random.pick(hospitals.filter((one) => one.authority === authority)),
    // ZZ99: pseudo postcodes, where nobody lives
    postcode: `ZZ99 ${random.below(10)}${letter()}${letter()}`,
  };
}
