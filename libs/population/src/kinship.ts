import { type PersonStatement, type Signal } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { dateOf, hour, instantOf, year } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { type Household } from './household.js';
import { hospitals } from './places.js';
import { type Random } from './random.js';
import { mostChildren, testNhsNumberOf } from './test-nhs-number.js';
import { type Visit } from './visit.js';

/** What a feed says of people, and when, in milliseconds. */
export interface Said {
  readonly at: number;
  readonly signal: Extract<Signal, { type: 'person.stated' | 'identity.stated' }>;
}

/** Mother of the children of a household: a record of her own, with a number from the far end of those for tests. */
export function motherOf({
  children,
  familyName,
}: Household): PersonStatement & { readonly nhsNumber: string; readonly localId: string } {
  const first = children[0]?.number ?? 0;
  const eldest = Math.min(...children.map(({ bornAt }) => bornAt));
  return {
    nhsNumber: testNhsNumberOf(mostChildren - 1 - first),
    nhsNumberStatus: '01',
    localId: `M${first}`,
    name: `${familyName.toUpperCase()}, Rowan`,
    birthDate: dateOf(eldest - (20 + (first % 15)) * year),
    sex: 'female',
  };
}

/** That a hospital knows whose child this is: at the birth, or at the first visit to it; of some children no feed ever says so. */
export function kinOf(child: Child, visits: readonly Visit[], rates: BaseRates, random: Random): readonly Said[] {
  const isHospital = ({ place }: Visit): boolean =>
    hospitals.some(({ department }) => department.organisation === place.organisation);
  const first = visits.find((visit) => isHospital(visit) && visit.told !== true);
  if (first === undefined) return [];
  const share = first.purpose === 'birth' ? 'mother.stated-at-birth' : 'mother.stated-later';
  if (!random.chance(rates.value(share))) return [];
  const { localId, ...mother } = motherOf(child.household);
  const { feed, organisation } = first.place;
  const at = first.at + 2 * hour;
  const home = homeAt(child, at);
  const from = { authority: organisation, id: localId };
  const address = { postcode: home.postcode, authority: home.authority };
  const version = instantOf(at);
  return [
    { at, signal: { type: 'person.stated', feed, version, person: { ...mother, localIds: [from], address } } },
    {
      at: at + 60_000,
      signal: {
        type: 'identity.stated',
        feed,
        version: instantOf(at + 60_000),
        change: 'mother-of',
        from,
        into: { authority: organisation, id: `S${child.number}` },
      },
    },
  ];
}

/** That a child has died, as its hospital states it. */
export function deathSaid(child: Child): readonly Said[] {
  if (!child.dies) return [];
  const { feed, organisation } = homeAt(child, child.to).hospital.ward;
  const person = {
    nhsNumber: child.nhsNumber,
    localIds: [{ authority: organisation, id: `S${child.number}` }],
    deceased: true,
  };
  return [{ at: child.to, signal: { type: 'person.stated', feed, version: instantOf(child.to), person } }];
}
