import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';

/** Where and how no child is punished that is looked after: neither its room, its step nor its tablet. */
const harshly = listed(`
  shed, garage, cellar, cupboard, wardrobe, loft, outside, outdoors, cold bath, cold shower, cold water, hot sauce, chilli, soap, belt,
  in dark, on floor, no food, no tea, no dinner, no bed, all night, tied, locked
`);
const endings = cross(
  ['when', 'if', 'because', 'cos', 'for being'],
  [
    "i'm",
    'i am',
    'im',
    "i've been",
    'i have been',
    'i was',
    "he's",
    'he is',
    "she's",
    'she is',
    'he has been',
    'she has been',
    '',
  ],
  ['bad', 'naughty', 'not good'],
);
const animals = listed('dog, dogs, cat, hamster, guinea, rabbit, story, game, pretend, teddy, doll, dolly');
const does = listed(`
  sleep, sleeps, slept, have to sleep, has to sleep, stay, stays, have to stay, has to stay, get put, gets put, am put, is put, get locked,
  gets locked, is locked, am locked, are locked, get shut, gets shut, is shut, am shut, is kept, am kept, get sent, gets sent, have to stand, has to stand, made to stand, stand, stands, get, gets, have, made to eat, have to eat,
  locked, put
`);

/** "I sleep in the shed when I'm bad", "I have to eat in the garage": where nobody sleeps or eats. */
export const punishedBySleeping: readonly string[] = [
  ...cross(
    ['i', 'he', 'she'],
    listed('have to eat, has to eat, am made to eat, is made to eat'),
    listed(`
      in garage, in shed, in cupboard, in cellar, in bathroom, in toilet, outside with dog, off floor, from dog bowl, with dog
    `),
  ),
  ...cross(
    ['i', 'he', 'she'],
    listed(
      'sleep in, sleeps in, slept in, have to sleep in, has to sleep in, stay in, have to stay in, has to stay in',
    ),
    listed('shed, garage, cupboard, cellar, bath, loft, kennel, car'),
    endings.filter((ending) => !/ $/.test(ending)),
  ),
];

/** "Gets a cold bath when he's naughty": what a child tells of how it is punished. */
export const harshPunishmentPairs: readonly Pair[] = [
  {
    ...{ kind: 'concern', value: 'disclosure', within: 8 },
    first: [
      ...cross(['i', 'he', 'she'], does),
      ...cross(['mum', 'dad', 'mummy', 'daddy', 'nan', 'stepdad', 'he', 'she'], ['puts', 'locks', 'shuts'], ['me']),
    ],
    via: harshly,
    then: endings,
    without: animals,
  },
];
