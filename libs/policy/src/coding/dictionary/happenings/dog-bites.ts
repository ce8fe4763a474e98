/** Bites of dogs, by phrases and by pairs of words. */

import { dogs } from './agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

/** A dog bit a child. */
export const dogBites: readonly Phrase[] = [
  ...listed('bitten by puppy, bite from dog, dogbite, dog bitten, mauled by dog'),
  ...combined(
    dogs,
    listed(`
    latched on, latched onto, sank its teeth, sunk its teeth, sank teeth, sunk teeth, snapped at,
    snapped and caught, went for, set on, savaged, turned on, lunged, flew at, teeth caught, tooth caught, clamped,
    grabbed his arm, grabbed her arm, grabbed arm, jaws, teeth, attack, attacked, nip
  `),
  ),
  ...combined(
    listed('savaged, mauled, snapped at, set upon, gone for, nipped'),
    ['by'],
    [...dogs, ...combined(listed("a, family, neighbours, neighbour's, friends, friend's, loose, stray"), ['dog'])],
  ),
  ...combined(
    ['dog', "dog's", 'dogs'],
    listed('bite wound, bite injury, bite wounds, bite mark, bite marks, tooth marks'),
  ),
  ...combined(
    dogs,
    listed('got, had, took, seized, caught, grabbed, gripped, held'),
    listed('him, her, me, them, child'),
    ['by'],
  ),
  ...listed(`
    dog bite, dog bites, bitten by dog, bitten by a dog, bitten by the dog, dog bit, bitten by family dog
  `),
];

/** The same, by two words with others between them. */
export const dogBitePairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 6,
    then: dogs,
    first: listed('bitten, bit, bites, bite, nipped, mauled, attacked'),
    instead: ['assault'],
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 4,
    first: dogs,
    then: listed('bit, bite, bites, bitten, nipped, mauled, nips, attacked, attack'),
    instead: ['assault'],
  },
  {
    // "never left alone with the dog, risk of bites"
    kind: 'mechanism',
    value: 'dog-bite',
    within: 14,
    first: [...dogs, ...listed('bull breeds, bull breed, xl bullies, staffies, staffy, puppies, pups')],
    then: [
      ...cross(['risk of', 'danger of', 'risks of'], ['bite', 'bites', 'biting', 'being bitten']),
      ...cross(['bite', 'bites'], listed('to a child, to child, to small child, to a small child, to baby, to a baby')),
      ...listed('bite could, bite would, bite might, could bite, might bite, may bite, would bite'),
    ],
    without: listed('has bitten, bit, cat, insect, tick, flea'),
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 8,
    first: dogs,
    then: cross(['it'], listed('bit, bites, nipped, had bitten, has bitten, went for, mauled, savaged, snapped at')),
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 8,
    first: listed(`
      puncture wound, puncture wounds, puncture marks, punctures, tooth marks, teeth marks, puncture
    `),
    then: dogs,
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 4,
    first: dogs,
    then: listed(`
      snapped, latched, sank, sunk, lunged, went for, savaged, turned on, clamped, teeth, punctured, bite,
      got hold of, grabbed, jumped up and caught, took a chunk, chewed, pounced, got him on, got her on, got him in,
      got her in, got me on, got me in, drew blood
    `),
    notNear: ['hot'],
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 5,
    first: listed(`
      savaged by, set upon by, snapped at by, gone for by, attacked by, puncture wounds from, teeth of
    `),
    then: dogs,
    instead: ['assault'],
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 9,
    via: ['from', 'by', 'off'],
    first: listed('bite, bites, bitten, nip, nips, teeth marks, tooth marks, puncture wounds, punctures'),
    then: dogs,
    without: listed('brother, sister, child, human, mum, dad, cat, hamster, ?, not, while, when, after, .'),
    notNear: ['insect', 'midge', 'flea', 'tick'],
  },
];
