import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';

/** Signs of neglect as children and neighbours tell them, in words that stand apart. */
export const homelyPairs: readonly Pair[] = [
  {
    // "running on the estate at 11pm"; who is at a party then is no child of whom nobody knows
    kind: 'neglect',
    value: 'unsupervised',
    first: cross(
      listed('found, seen, running, roaming, playing, wandering, out playing, cycling, riding'),
      ['', 'about', 'around', 'out', 'alone'],
      ['on', 'in', 'near', 'round', 'by'],
      listed('estate, street, streets, road, roads, park, main road, town, car park, shops, motorway, railway'),
    ),
    then: listed('10 pm, 11 pm, 10pm, 11pm, midnight, 1 am, 2 am, 3 am, 4 am, 1am, 2am, 3am, 4am, middle of night'),
    within: 3,
  },
  {
    // "there's no bed since Nan took it, sleeps on the sofa": a hospital has none for other reasons
    kind: 'neglect',
    value: 'unfit-home',
    first: ['no bed', "hasn't got bed", 'not got bed'],
    then: ['sleeps on', 'sleeping on', 'sleep on', 'sofa', 'settee'],
    within: 10,
    without: listed('ward, hdu, picu, hospital, unit, available, admit, admitted, transfer, mum, dad, parents'),
  },
  {
    // "bolt on the outside of the box room door"
    kind: 'neglect',
    value: 'unfit-home',
    first: listed('bolt, bolts, lock, locks, padlock, latch, hook'),
    via: ['outside'],
    then: listed('bedroom, bedrooms, box room, room door, room, his door, her door, bedroom door'),
    within: 5,
    without: listed('front, back, shed, gate, garage, bathroom, toilet, car, window, removed, no'),
  },
];
