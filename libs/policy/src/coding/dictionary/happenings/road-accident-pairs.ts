/** Accidents on roads that are told by two words with others between them. */

import { vehicles } from './agents.js';
import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';
import { vehiclesOnRoads } from './road-accidents.js';

const drivers = listed(`
  driver, drunk driver, motorist, joyrider, delivery driver, learner driver, drink driver, biker
`);

const ways = listed('into, in front of, out in front of, into back of, into side of, into path of, under');

const gone = listed(`
  rode, riding, ran, run, running, cycled, cycling, walked, stepped, dashed, drove, went, crashed, rides, scooted,
  skated, darted, pulled out, jumped
`);

const met = listed(`
  child, toddler, boy, girl, baby, mum, dad, mother, father, gran, nan, grandad, grandmother, brother, sister, cousin,
  aunt, uncle, friend, pedestrian, family, woman, man
`);
const aged = Array.from({ length: 17 }, (_, place) => [`${place + 1}yo`, `${place + 1} yo`]).flat();

export const roadAccidentPairs: readonly Pair[] = [
  {
    // "a lorry caught his moped"
    kind: 'mechanism',
    value: 'traffic',
    within: 2,
    instead: ['hit-by-object', 'fall', 'assault'],
    notNear: listed('toy, model, remote, pedal, off, from, of, in'),
    first: listed(
      'car, van, lorry, bus, taxi, motorbike, moped, truck, tractor, vehicle, quad bike, coach, minibus, tram',
    ),
    then: cross(
      listed('hit, hits, struck, clipped, caught, knocked, ran into, reversed into, went into, drove into, shunted'),
      ['his', 'her', 'their', 'my'],
      listed(
        'bike, moped, motorbike, pushbike, push bike, bicycle, scooter, quad, trike, pram, buggy, pushchair, wheelchair',
      ),
    ),
    without: ['and', 'he', 'she', 'who', ','],
  },
  {
    // "a van clipped gran", "a lorry caught her at the lights", and not "a car caught her eye"
    kind: 'mechanism',
    value: 'traffic',
    within: 2,
    instead: ['hit-by-object', 'fall', 'assault'],
    notNear: listed('toy, model, remote, pedal, off, from, of, in'),
    first: listed('car, van, lorry, bus, taxi, motorbike, moped, truck, tractor, vehicle, quad bike'),
    then: [
      ...cross(listed('hit, hits, struck, clipped, caught, knocked, ran into, ran over, reversed into, went into'), [
        ...met,
        ...aged,
        'him',
        'them',
      ]),
      ...cross(['caught her', 'hit her'], listed('at, on, as, when, while, outside, near, by, from')),
    ],
    without: ['and', 'he', 'she', 'who', ','],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    instead: ['hit-by-object', 'fall', 'assault'],
    first: listed(`
      car, van, lorry, bus, taxi, motorbike, moped, driver, vehicle, truck, tractor, train, tram, cyclist,
      e - scooter, quad bike
    `),
    then: listed(`
      hit him, hit her, hit them, hit child, struck, knocked him, knocked her, reversed into, backed into, backed over, rolled into, ran over, ran him over,
      ran her over, mounted pavement, clipped him, clipped her, collided, ploughed into, reversed over, drove into,
      drove over, rolled onto, went over his foot, went over her foot, overturned
    `),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    then: vehicles,
    instead: ['hit-by-object', 'fall'],
    first: listed(`
      hit by, struck by, knocked down by, knocked over by, knocked off, run over by, collided with, collision with,
      clipped by, vs, v, in front of, thrown from, ran into
    `),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    first: listed('car, van, lorry, bus, bicycle, bike, pedestrian, ped, cyclist'),
    then: listed(`
      collision, crash, crashed, vs car, v car, vs van, overturned, hit by car, accident, rolled over
    `),
    without: listed('door, doors, boot, seat, window, bonnet'),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 4,
    instead: ['hit-by-object'],
    first: listed('reversed, drove, rolled, backed, ran'),
    via: listed('car, van, truck, lorry, jeep, tractor, bus, motorbike, pickup'),
    then: [
      ...cross(['over', 'onto', 'into'], listed('him, her, foot, leg, his foot, her foot, his leg, her leg, child')),
    ],
    without: ['toy'],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 7,
    instead: ['hit-by-object', 'fall', 'assault'],
    notNear: listed('toy, model, remote, pedal, off, from, of, in'),
    first: vehiclesOnRoads.filter((word) => !/^(coach|train|quad)$/.test(word)),
    then: listed(`
      and hit him, and hit her, and hit them, and struck, hit him, hit her, and clipped, knocked him, knocked her
    `),
    without: listed('mum, dad, he, she, who, brother, door'),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 6,
    first: listed('car, van, bus, minibus, taxi, coach, vehicle'),
    then: listed(`
      was hit, hit from behind, was struck, got hit, was shunted, was rammed, was rear ended, were hit
    `),
    without: listed('he, she, child, door, toy'),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 8,
    via: ['by'],
    instead: ['hit-by-object', 'fall', 'assault'],
    first: listed(`
      hit, struck, knocked, clipped, crushed, injured, bumped, killed, dragged, trapped, flattened
    `),
    then: [
      ...vehiclesOnRoads,
      ...drivers,
      ...listed('cyclist, quad bike, electric scooter, bike, mobility scooter, bicycle'),
    ],
    without: ['toy', 'remote', 'model', 'parked'],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    instead: ['hit-by-object', 'fall', 'assault'],
    first: listed(`
      bumped by, knocked by, clipped by, nudged by, hit from behind by, thrown off by, dragged by, dragged under,
      trapped under, crushed by, knocked into by, mown down by, run down by, rammed by, knocked over by,
      knocked down by, struck down by, driven into by, reversed into by, flattened by
    `),
    then: [...vehicles, ...drivers, 'bumper', 'wing mirror', 'car bumper'],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 2,
    instead: ['hit-by-object', 'fall', 'assault'],
    first: ['hit by', 'struck by', 'run over by', 'killed by'],
    then: drivers,
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 4,
    instead: ['fall', 'hit-by-object'],
    first: cross(gone, ways),
    then: vehiclesOnRoads.filter((word) => !/^(train|coach|quad)$/.test(word)),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 5,
    instead: ['hit-by-object', 'fall', 'assault'],
    first: listed(`
      into road, in road, across road, crossing road, on crossing, into street, in street, main road,
      on zebra crossing, at crossing, on pelican crossing, cross road, crossed road, into traffic, the road
    `),
    then: listed(`
      was hit, got hit, hit by, struck by, knocked down, run over, was struck, clipped, knocked over
    `),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 4,
    first: listed('accident, crash, collision, pile up, smash, shunt, shunted, crashed'),
    then: listed(`
      motorway, dual carriageway, a road, bypass, ring road, junction, roundabout, slip road, mph, country lane,
      main road, traffic lights, lights, on road, hard shoulder, level crossing, high street
    `),
  },
];
