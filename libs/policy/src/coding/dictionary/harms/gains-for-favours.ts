import { cross, listed } from '../forms.js';
import { type HarmPair } from '../harm-pair.js';

/** What a young person is given, and what it has to do for it. */

const gains = listed(`
  drugs, weed, cannabis, coke, alcohol, vodka, drink, cigarettes, fags, vapes, a vape, money, cash, lifts, a lift, food, phone, a phone, credit,
  presents, somewhere to stay, a place to stay, somewhere to sleep
`);
const acts = listed('sex, sexual favours, sexual acts, sex acts, oral sex, blow jobs, favours');
const made = listed(
  'has to, had to, have to, made to, makes her, makes him, make her, make him, expected to, forced to',
);

/** "Sex in return for weed", "has to have sex with his mates". */
export const favoursFor: readonly string[] = [
  ...cross(
    acts.filter((act) => act !== 'favours'),
    ['for', 'in return for', 'in exchange for', 'to pay for', 'to get'],
    gains,
  ),
  ...cross(
    made,
    ['have sex', 'do sexual things', 'perform sex acts', 'do things sexually'],
    ['with', 'for'],
    listed('men, other men, his friends, friends, them, others, older men, people, different men, money, drugs, weed'),
  ),
  ...cross(made, ['sleep'], ['with'], listed('men, other men, his friends, older men, different men')),
];

/** "Has to do stuff to pay for the fags". */
export const paidWithFavours: readonly HarmPair[] = [
  {
    ...{ kind: 'exploitation', value: 'exploited', within: 3 },
    first: cross(made, ['do'], listed('stuff, things, sexual stuff, sexual things, favours, jobs for them')),
    then: cross(
      listed('to pay for, to get, in return for, in exchange for, to pay off, to pay back, to earn'),
      ['', 'the', 'her', 'his', 'their'],
      listed('drugs, weed, cannabis, coke, alcohol, vodka, cigarettes, fags, vapes, a vape, debt, drug debt'),
    ),
  },
];

const phones = listed('new phone, new iphone, new mobile, new smartphone, iphone, expensive phone');

/** "New phone, says from her mate", "new iphone, will not say who from". */
export const newPhoneFrom: readonly HarmPair[] = [
  {
    ...{ kind: 'exploitation', value: 'unexplained-money-or-phone', within: 4 },
    first: phones,
    then: [
      ...cross(
        listed('from, given by, bought by, got off, off'),
        ['', 'a', 'her', 'his', 'my', 'some'],
        listed('friend, friends, man, men, lad, lads, bloke, guy, someone, somebody, boyfriend, bf'),
      ),
      ...cross(listed("will not say, won't say, would not say, wouldn't say, not say"), [
        'who',
        'who from',
        'from whom',
      ]),
    ],
  },
];
