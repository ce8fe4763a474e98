import { cross, listed } from '../forms.js';

const cousins = listed('cousin, older man, older cousin, man, stranger, relative, family friend, uncle');
const whose = ['', 'her', 'his', 'a', 'their', 'my'];

/** "Promised to her cousin", "FMPO in place": a marriage that others decide. */
export const marriedByForce: readonly string[] = [
  ...listed(`
    forced marriage, forced marriages, fmpo, forced into marriage, forced to marry, forced to get married, made to marry, being married off, be married off,
    married off to, promised in marriage, pressured to marry, pressure to marry, child marriage, coerced into marriage
  `),
  ...cross(listed('been promised to, was promised to, is promised to, being promised to'), whose, cousins, [
    '',
    'in marriage',
  ]),
  ...cross(['promised to'], whose, cousins, ['in marriage']),
  ...cross(
    listed(
      'has to marry, have to marry, had to marry, told to marry, must marry, going to have to marry, supposed to marry, expected to marry',
    ),
    whose,
    cousins,
  ),
  // "she'll be wed to cousin", "is to be married to her cousin in Pakistan": told of a girl or boy, of whom others decide
  ...cross(
    listed(
      "she'll be, he'll be, she will be, he will be, is to be, going to be, to be, i'll be, i will be, i am to be, she is to be, he is to be",
    ),
    ['wed to', 'married to', 'wedded to', 'married off to', 'engaged to'],
    whose,
    listed(
      'cousin, older cousin, first cousin, relative, stranger, older man, man she has never met, man i have never met, someone she has never met',
    ),
  ),
  ...cross(['spoon in'], ['her', 'his', 'my', ''], listed('underwear, pants, knickers, bra')),
];
