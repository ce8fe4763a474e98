import { cross, listed } from '../forms.js';
import { type HarmPair } from '../harm-pair.js';

/** Who is with a young person, older than it and not of its family, and decides. */

export const counts = listed(
  'two, three, four, five, six, seven, eight, nine, ten, several, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14',
);
export const grownUps = listed('older male, older males, older man, older men, adult male, adult males, adult men');
const tens = ['twenty', 'thirty', 'forty'];
const units = listed('one, two, three, four, five, six, seven, eight, nine');
const grown = [
  ...Array.from({ length: 32 }, (_, more) => String(more + 18)),
  ...['eighteen', 'nineteen', ...tens],
  ...tens.flatMap((ten) => units.flatMap((unit) => [`${ten} ${unit}`, `${ten} - ${unit}`])),
];
/** An age that stands right behind the companion: where it is none `isAgeOfNobody` tells. */
const ages = [...grown, ...cross(['('], grown)];
const girls = ['her', 'him', 'them'];
const men = ['male', 'males', 'man', 'men'];
const withGroup = cross(['with', 'w'], ['', 'two', '2', 'several', 'group of']);
const olderLads = cross(withGroup, ['older lads', 'older boys']);
/** In a family's own car or flat older boys may be brothers. */
const hired = listed('in hire car, in hired car, in hotel room, in hotel, in taxi, in airbnb');

export const companionPairs: readonly HarmPair[] = [
  {
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 5 },
    first: listed('male, man, boyfriend, companion, older friend, adult friend, older woman, adult, bf'),
    then: [
      ...cross(
        listed(`
          speaks for, spoke for, answers for, answered for, answering for, speaking for, spoke over
        `),
        girls,
      ),
      ...cross(listed("would not leave, refused to leave, wouldn't leave, will not leave, controlling"), girls),
      ...listed(`
        answered all questions, answers all questions, did all the talking, would not let her speak, holds her phone,
        has her phone, controls her phone, controlling behaviour
      `),
    ],
  },
  {
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 2 },
    first: ['boyfriend', 'bf', 'partner'],
    then: cross(listed('is, aged, age, who is, said to be'), grown),
  },
  {
    // "has 'boyfriend' who looks after money"
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 3 },
    first: ['boyfriend', 'bf', 'older friend'],
    then: cross(
      listed('looks after, keeps, takes, holds, takes all, controls, has all'),
      ['', 'of', 'her'],
      ['money', 'earnings', 'wages'],
    ),
  },
  {
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 2 },
    first: cross(withGroup, ['older males', 'older men', 'adult males']),
    then: listed('in car, in hire car, in hired car, in vehicle, in taxi, in hotel, in flat, in hotel room'),
  },
  // "in hire car with older lads"
  { kind: 'exploitation', value: 'controlling-companion', within: 1, first: hired, then: olderLads },
  { kind: 'exploitation', value: 'controlling-companion', within: 1, first: olderLads, then: hired },
  {
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 1 },
    first: cross(
      ['with'],
      ['', 'two', '2', 'several'],
      ['older females', 'older women', 'older males', 'adult females', 'older girls', 'females', 'women', 'males'],
    ),
    then: cross(
      ['known for', 'known to be involved in', 'involved in'],
      ['', 'street'],
      ["prost'n", 'prostitution', 'sex work', 'drug supply', 'drug dealing', 'cse'],
    ),
  },
  {
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 4 },
    first: [...grownUps, 'unknown male', 'unknown man', 'unknown older male'],
    then: [
      ...cross(
        listed(
          'brought, collected, collecting, dropped off, picked up, dropped, driving, paid for, drove, waiting for, fetched',
        ),
        ['him', 'her', 'yp'],
      ),
      ...listed(
        'waiting outside, waiting in car, not parent, not a parent, not relative, not a relative, not family, not known to family, in attendance with, in car waiting',
      ),
    ],
  },
  {
    // "partner 22", "bf (19)"
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 0 },
    first: ['boyfriend', 'bf', 'partner'],
    then: ages,
  },
  {
    // "found in hotel with M 27"
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 4 },
    first: listed('found in, found at, located in, located at, hotel, bedsit, travelodge'),
    then: cross(
      ['with', 'w'],
      [
        ...cross(['', 'a'], ['m', 'male', 'man'], ['', 'aged', '(', 'of'], grown),
        ...cross(['', 'a'], grown, ['year old', 'yr old', 'yo', 'y / o'], ['', 'male', 'man']),
      ],
    ),
  },
  {
    // "found with 3 adult Asian males"
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 1 },
    first: cross(['with', 'w'], ['', 'several', 'group of', ...counts], ['older', 'adult']),
    then: men,
  },
  {
    // "a man takes her to flats": a family may be driven to a hotel by those it belongs to
    ...{ kind: 'exploitation', value: 'controlling-companion', within: 3 },
    first: listed('man, men, male, males, guy, guys, bf, older lads, older boyfriend'),
    then: cross(
      listed('takes, took, taking, drives, drove, driving, has taken'),
      ['her', 'him', 'them', 'me', 'girls', 'yp'],
      ['to'],
      listed('flats, flat, hotels, hotel, hotel room, hotel rooms, houses, parties, his flat, different flats'),
    ),
  },
];

/** Beside one of these a "partner 22" is the young person's own, and not a parent's. */
export const ofOwnPartner: readonly string[] = listed(`
  gum, sexual, sex, upsi, unprotected, chlamydia, gonorrhoea, contraception, contraceptive, condom, condoms, fraser, gillick,
  pill, ocp, ehc, implant, depo, pregnant, pregnancy, termination, coercion
`);
/** Behind an age, where more is said. */
export const behindAges: readonly string[] = [
  ...listed('yr, yrs, year, years, yo, y, old, ), (, +, /, and, but, who, from, bf, boyfriend, partner, age, aged'),
  ',',
];
