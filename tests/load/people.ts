import { mix } from './draw.js';

/** Where signals of the bench come from: feeds and organisations of the local system. */
export interface Place {
  readonly feed: string;
  readonly organisation: string;
  readonly site: string;
}

export const hospitals: readonly Place[] = [
  { feed: 'millbrook-pas', organisation: 'RXX', site: 'RXX01' },
  { feed: 'eastfield-pas', organisation: 'RYY', site: 'RYY01' },
];
export const practice: Place = { feed: 'northgate-gp', organisation: 'Y00001', site: 'Y00001' };

/** The authority whose lists are known, and the one that has never sent any: there the plan is unknown. */
export const listingAuthority = 'E00000001';
export const silentAuthority = 'E00000002';

export const day = 86_400_000;

/** An invented child: everything about it follows from its number. */
export interface Child {
  readonly number: number;
  /** Ten digits with a valid check digit, from a range (5…) that is not issued. */
  readonly nhsNumber: string;
  /** Record number at every organisation. */
  readonly localId: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly isInfant: boolean;
  readonly isOnPlan: boolean;
  /** Whether the authority that covers the child now has lists. */
  readonly hasListingAuthority: boolean;
  readonly hospital: Place;
  readonly name: string;
}

const familyNames = ['WRENFOLD', 'TERNWAY', 'DUNLINE', 'PLOVERTON', 'GODWICK', 'KNOTLEY', 'AVOCETT', 'RUFFORD'];
const givenNames = ['Ivo', 'Mira', 'Tobin', 'Lunette', 'Corin', 'Pell', 'Isolde', 'Brannoc', 'Wyn', 'Sabra'];

/** Check digit of the first nine digits by modulus 11; 10 means that there is none. */
function checkDigit(nine: number): number {
  let sum = 0;
  let rest = nine;
  for (let weight = 2; weight <= 10; weight += 1) {
    sum += (rest % 10) * weight;
    rest = Math.floor(rest / 10);
  }
  return (11 - (sum % 11)) % 11;
}

/** Of two neighbours at most one has no check digit, so every child has a number of its own. */
export function nhsNumberOf(child: number): string {
  const first = 500_000_000 + child * 2;
  const nine = checkDigit(first) === 10 ? first + 1 : first;
  return `${nine}${checkDigit(nine)}`;
}

/**
 * @param base milliseconds; ages count back from it
 */
export function childAt(number: number, base: number): Child {
  const hash = mix(number, 77);
  const isInfant = number % 20 === 5;
  // infants of two to nine months; the others were past their first birthday in all of their history
  const ageDays = isInfant ? 60 + (hash % 220) : 1_200 + (hash % 4_800);
  return {
    number,
    nhsNumber: nhsNumberOf(number),
    localId: `L${number}`,
    birthDate: new Date(base - ageDays * day).toISOString().slice(0, 10),
    isInfant,
    isOnPlan: number % 100 === 1,
    hasListingAuthority: number % 10 < 7,
    hospital: hospitals[number % 4 === 0 ? 1 : 0] ?? practice,
    name: `${familyNames[hash % familyNames.length] ?? ''}, ${givenNames[(hash >>> 8) % givenNames.length] ?? ''}`,
  };
}
