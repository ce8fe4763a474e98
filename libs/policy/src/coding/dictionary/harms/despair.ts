import { cross, listed } from '../forms.js';
import { type HarmPair } from '../harm-pair.js';

/** What tells that harm was meant, in the words of whoever came and of those who found it. */

const whose = ['', 'her', 'his', 'their', 'my', 'own'];
const limbs = listed('wrist, wrists, arm, arms, forearm, forearms, thigh, thighs, leg, legs');
const times = [
  'months',
  'weeks',
  'years',
  ...cross(listed('two, three, four, five, six, 2, 3, 4, 5, 6, 9, 12'), ['months', 'weeks', 'years']),
];

/** "Cutting arms since summer", "cutting forearms with razor": who only cuts once is not told of so. */
export const cuttingFor: readonly string[] = cross(['cutting'], whose, limbs, [
  ...listed(
    'since, daily, most days, every day, every night, most nights, to cope, in bedroom, in toilets, again since',
  ),
  ...cross(['for', 'x', 'over', 'past', 'for past'], times),
  ...cross(
    ['with', 'using'],
    ['', 'a'],
    listed(
      'razor, razors, razor blade, blade, blades, sharpener, sharpener blade, pencil sharpener, scissors, knife, compass, glass',
    ),
  ),
]);

/** "Cutting forearms again": arms and thighs, for brambles cut legs. */
export const cuttingAgain: readonly string[] = cross(
  ['cutting'],
  whose,
  listed('wrist, wrists, arm, arms, forearm, forearms, thigh, thighs'),
  [
    ...listed('again, deeper, more deeply, superficially, needed sutures, needing sutures, sutured, needing stitches'),
    ...[', deeper', ', sutures', ', superficial', ', deep'],
  ],
);

const nots = ["hadn't", 'hadnt', 'had not'];

/** "Wishes he hadn't been found". */
export const notWokenUp: readonly string[] = [
  ...cross(
    listed('wishes, wished, wish, wishing'),
    ['he', 'she', 'they', 'i'],
    nots,
    listed('been found, woken, woken up, woke up, survived, been saved, been stopped'),
  ),
  ...cross(['wishes', 'wished', 'wish'], ['it had worked', 'he had succeeded', 'she had succeeded', 'i had succeeded']),
  ...cross(
    ['disappointed', 'upset', 'angry'],
    ['', 'that'],
    ['it did not work', "it didn't work", 'to have woken up', 'to be found', 'to have been found', 'to have survived'],
  ),
  ...listed(
    'regrets surviving, regrets being found, did not want to wake up, not want to wake up, never wake up again',
  ),
];

/** "Wished he hadn't woken up so early". */
export const onlyWoken: readonly string[] = cross(
  nots,
  ['woken', 'woken up', 'woke up', 'been found'],
  listed(
    'so, early, late, for school, out, cheating, stealing, smoking, vaping, hiding, before, in time, at night, too',
  ),
).flatMap((phrase) =>
  ['he', 'she', 'they', 'i'].flatMap((who) => [`wishes ${who} ${phrase}`, `wished ${who} ${phrase}`]),
);

const doses = [
  ...listed('overdose, overdosed, od, ods'),
  ...cross(
    ['took', 'taken', 'swallowed'],
    ['', 'some', 'all', 'lots of'],
    listed('tablets, paracetamol, ibuprofen, pills'),
  ),
];
/** What is worn is put on; what is tied so is none of it. */
const ties = listed(`
  belt, cord, rope, lace, laces, shoelace, shoelaces, bra, tights, cable, charger, charger cable, charging cable, string, wire, flex, sheet, ribbon,
  dressing gown cord, headphones, headphone cable, hoodie string, phone cable, bag strap, pillowcase
`);

/** What somebody says who is at an end. */
const hopeless = [
  ...cross(
    [
      "can't do it",
      'cant do it',
      'cannot do it',
      "can't do this",
      'cant do this',
      'cannot do this',
      "can't take it",
      'cant take it',
    ],
    ['any more', 'anymore', 'no more'],
  ),
  ...listed(
    "can't go on, cant go on, cannot go on, couldn't go on, no point in living, nothing to live for, had enough of life, done with life",
  ),
  ...cross(['wanted it', 'wanted it all', 'wanted everything', 'wants it'], ['to stop', 'to end', 'to be over']),
];

export const inDespair: readonly HarmPair[] = [
  {
    // "overdose of paracetamol, can't go on"
    ...{ kind: 'self-harm', value: 'self-harm', within: 10 },
    first: doses,
    then: hopeless,
  },
  {
    // "OD 16 paracetamol, impulsive after argument"
    ...{ kind: 'self-harm', value: 'self-harm', within: 6 },
    first: doses,
    then: listed(`
      impulsive after, impulsive following, impulsive act, impulsive when, impulsive due, impulsive in context, impulsive and, impulsive not,
      impulsive rather, was impulsive, impulsively, on impulse, cry for help
    `),
  },
  {
    // "took 30 tablets and left a note"
    ...{ kind: 'self-harm', value: 'suicidal-intent', within: 12 },
    first: doses,
    then: listed('left note, left a note, note left, wrote note, wrote a note, left note for, goodbye note'),
  },
  {
    // "tied a scarf round his neck"
    ...{ kind: 'self-harm', value: 'self-harm', within: 0 },
    first: [
      ...cross(
        listed(
          'tied, tying, ties, tightened, tightening, wrapped, wrapping, looped, put, knotted, pulled, had, placed',
        ),
        ['', 'a', 'his', 'her', 'own', 'their', 'the'],
        [...ties, ...ties.map((one) => `${one} tight`), ...ties.map((one) => `${one} tightly`)],
      ),
      ...cross(
        listed('tied, tying, tightened, knotted, pulled'),
        ['a', ''],
        ['scarf', 'scarf tight', 'scarf tightly', 'school tie', 'lanyard'],
      ),
    ],
    then: cross(['round', 'around'], ['', 'his', 'her', 'own', 'their', 'my'], ['neck', 'own neck', 'throat']),
  },
];

/** Beside one of these what is tied round a neck is of a game, of an accident or of somebody else's doing. */
export const notTiedInDespair: readonly string[] = listed(`
  play, playing, played, plays, game, games, pretend, pretending, superhero, cape, costume, dressing, dressed, puppy, doggy, horse, horses, horsey, skipping,
  caught, tangled, entangled, strangled, accident, accidental, accidentally, unattended, blind, cot, pram, buggy, toddler, baby
`);

/** What is worn round a neck, by its last word. */
export const wornRoundNecks: readonly string[] = listed('scarf, tie, lanyard');
/** Beside one of these what is worn round a neck is put on. */
export const dressedSo: readonly string[] = listed('uniform, warm, cold, knot, smartly, photo, assembly, gown, snow');
