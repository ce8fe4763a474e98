/** Falls from a window, a roof, a tree or a wall, by phrases and by pairs of words. */

import { fallForms } from './falls.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { heightWords, lowHeights } from './heights.js';
import { type Pair } from '../pair.js';
import { tumblesFromHigh } from './tumbles.js';

const climbable = listed(`
  tree, ladder, climbing frame, climbing wall, roof, scaffolding, treehouse, tree house, zip wire, wall, fence,
  bouldering wall, goalpost, goalposts, shed, garage, rock, rocks, cliff, haystack
`);

const jumps = listed('jumped, jumping, jumps, leapt, leaped, jump');

const ontoPlaces = listed('onto, on to, on, to, from, off, down, into, above, below');

const units = listed('m, metre, metres, meter, meters, ft, foot, feet');

/** A child fell from high up. */
export const fallsFromHeight: readonly Phrase[] = [
  ...combined(
    listed('fell, fall, fallen, falls, falling, toppled, went, tumbled'),
    ['over'],
    listed(`
      balcony, banister, banisters, bannister, bannisters, parapet, cliff, railings, balustrade
    `),
  ),
  ...combined(['over', 'off'], listed('balcony, banister, banisters, bannister, bannisters, parapet, scaffolding')),
  ...combined(
    listed('fell, falls, fall, fallen, falling'),
    ['down', 'into'],
    ['well', 'lift shaft', 'quarry', 'stairwell'],
  ),
  ...combined(listed('fell, fall, fallen, falling, plunged, plummeted'), ['from', 'through'], ['roof', 'skylight']),
  ...combined(listed('dropped, drops, dropping'), ['off', 'from'], [...climbable, 'monkey bars', 'balcony', 'ledge']),
  ...[
    ...combined(fallForms, ['through'], listed('roof, ceiling, loft, loft hatch, attic, garage roof, shed roof')),
    ...combined(fallForms, ['through', 'over'], listed('bannisters, banisters, balustrade, balcony, window, skylight')),
    ...combined(fallForms, ['down', 'off', 'over'], listed('cliff, well, manhole shaft, lift shaft, ravine, sea wall')),
    ...cross(['high', '2m', '3m'], ['fall']),
  ].filter((phrase) => phrase !== 'high fall'),
  ...combined(
    listed('went, gone, crashed, came, going, dropped, plunged, put foot'),
    ['through'],
    listed(`
      skylight, roof, ceiling, loft hatch, garage roof, shed roof, barn roof, greenhouse roof, loft, banisters
    `),
  ),
  ...combined(
    listed(`
      stepped, walked, ran, backed, strayed, wandered, stumbled, rode, stepping, walking, dangled
    `),
    listed('off, back off, straight off, over, off edge of'),
    listed(`
      roof, flat roof, garage roof, balcony, ledge, scaffold, scaffolding, cliff, sea wall, harbour wall, high wall,
      window ledge
    `),
  ),
  ...tumblesFromHigh,
  ...listed(`
    from height, fell from roof, fell off balcony, out of window, from first floor window, off climbing frame,
    fell from upstairs, fallen from height, from upstairs window, fell from top of climbing frame, out of tree,
    from balcony, jumped from window, jumped from roof, jumped off roof, jumped from height,
    fell out of bedroom window, off a roof, fell from height, fall from height, fell out of window,
    fell from window, fell from a window, fall from window, fell out of a window, fell out of a tree,
    fell from a tree, fell out of tree, fell off the roof, fell off a wall, fell from balcony, fell off balcony,
    fell from a balcony, fell from climbing frame, fell off climbing frame, fell off the climbing frame,
    fell from the climbing frame, fell out of first floor window, fell from wall, fell off wall, fell from a wall,
    from a height, fell from a balcony
  `),
];

/** The same, by two words with others between them. */
export const fallFromHeightPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    instead: ['fall'],
    first: listed(`
      dived off, dived from, pushed off, pushed out of, thrown out of, pushed from, thrown from, dropped from,
      dropped out of, dangled from, climbed out of, slipped off
    `),
    then: listed(`
      window, balcony, roof, wall, tree, climbing frame, ladder, bridge, height, scaffolding, cliff, climbing wall,
      garage, shed, shed roof, garage roof, first floor, treehouse, tree house, fence, upstairs window,
      bedroom window, garden wall, window ledge, ledge, banister, pier, second floor
    `),
  },
  {
    // "window restrictors asked for, risk of a child falling out"
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 14,
    first: listed(`
      window, windows, window restrictors, window restrictor, window locks, window lock, balcony, balconies,
      window catches, juliet balcony, upstairs window, bedroom window
    `),
    then: listed(`
      falling out, fall out, fell out, fallen out, falling off, falling from it, falls out, climb out and
    `),
    without: listed('bed, cot, highchair, with, sofa, pram, car, cleaner'),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    instead: ['fall'],
    first: ['plummeted', 'plunged', 'dropped', 'plummeting'],
    then: listed('m off, m down, m out, metres off, feet off, ft off, ft from, ft onto, ft to'),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    without: lowHeights,
    instead: ['fall'],
    first: cross(
      listed(`
        came, came right, came straight, come, coming, dropped, dropping, plunged, plummeted, tumbled, toppled, slid, swung
      `),
      listed(
        'off, off top of, off very top of, off highest bar of, off top bar of, from top of, from very top of, out of',
      ),
    ),
    then: [...climbable, 'monkey bars', 'high bar', 'shed roof', 'garage roof', 'balcony'],
    notNear: listed('picture, shelf, tile, slate, branch, clock, mirror, mum, dad, washing'),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    without: lowHeights,
    instead: ['fall'],
    first: cross(
      listed('dropped, plunged, plummeted, tumbled, toppled, dived, flung'),
      listed('from, out of, off, over, through, down from'),
    ),
    then: heightWords.filter((word) => word !== 'upper floor' && word !== 'shed' && word !== 'garage'),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    instead: ['fall'],
    first: cross(jumps, listed('from, off, out of, over, through, down from')),
    then: listed(`
      window, windows, balcony, roof, rooftop, first floor, second floor, third floor, 1st floor, height, flat roof,
      garage roof, shed roof, bedroom window, upstairs window, window ledge
    `),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 5,
    first: jumps,
    then: listed(`
      metres, metre, meters, feet, ft, m high, m wall, m drop, m onto, foot wall, foot drop
    `),
    without: ['months', 'onto', 'on'],
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 2,
    instead: ['fall'],
    first: listed('dropped, plunged, plummeted, drop of, dropping'),
    then: listed('metres, metre, meters, feet, ft, foot, storeys, m from, m onto, m to, m on'),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 4,
    instead: ['fall'],
    first: ['monkey bars', 'climbing frame', 'garage roof', 'balcony'],
    then: cross(['-'], listed('tarmac, ground, concrete, floor, grass, mat, bark')),
    without: [','],
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    instead: ['fall'],
    first: listed(`
      came down, come down, went down, coming down, went over, drop of, drops of, plunge of, fall of, landed from,
      dropped some, plunged some, dropped about, falling some, fell approx, down some
    `),
    then: cross(units, ontoPlaces),
    without: listed('ago, weeks, months, years, from school'),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 2,
    instead: ['fall'],
    first: ['drop of', 'plunge of', 'fall of'],
    then: listed('m, metres, metre, meters, ft, feet, foot'),
    without: ['centiles', 'kg'],
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 1,
    instead: ['fall'],
    first: listed('metre, metres, foot, ft, m, meter'),
    then: listed(`
      drop from, drop off, drop onto, drop to, drop on, drop out, drop down, drop into, plunge
    `),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 6,
    first: cross(
      ['up', 'top of'],
      listed(`
        tree, apple tree, ladder, scaffolding, climbing frame, rope ladder, oak tree, stepladder, drainpipe
      `),
    ),
    then: listed(`
      snapped, broke, gave way, collapsed, slipped, went from under, came away, lost grip, lost footing
    `),
    without: listed('wrist, arm, ankle, his, her'),
  },
];
