import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';

const wheeled = listed(`
  pushchair, buggy, pram, wheelchair, toy car, ride - on, ride on, ride - on tractor, toy tractor, tractor, trolley,
  shopping trolley, scooter, trike, tricycle, go - kart, go kart, wheelie bin, bin, suitcase, cart, wheelbarrow,
  barrow, office chair, hoover, toy truck, truck, toy digger, pedal car, hostess trolley, food trolley, lawn mower,
  mower, roller, stroller, double buggy, bike
`);
const overs = cross(
  listed(`
    went, gone, ran, run, rolled, rolling, running, going, driven, drove, pushed, wheeled, ridden
  `),
  ['over'],
);
const met = listed(`
  foot, feet, toe, toes, big toe, finger, fingers, hand, leg, legs, ankle, arm, thumb, it, him, heel, shin, left foot,
  right foot, l foot, r foot, left hand, right hand, both feet
`);

/** What rolls over a part: "pushchair went over his toes". Nobody fell, and it was no traffic. */
export const rolledOverPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 4,
    instead: ['fall', 'traffic'],
    first: wheeled,
    then: cross(overs, met),
    without: [',', ...listed('he, she, they, and, off, on, fell')],
    notNear: listed('off, from, on, pushing, riding, road, his, her'),
  },
];

const people = listed('him, her, me, them, child, baby, toddler, boy, girl, sister, brother');

/** "Another lad pushed him over": who is pushed over falls. */
export const pushedOverPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'fall',
    within: 0,
    first: cross(listed('pushed, pushes, shoved, shoves, barged, bundled, knocked, pulled, pushing, shoving'), people),
    then: listed(`
      over, down, to ground, to floor, onto floor, onto ground, off chair, off bench, off bed, off sofa, off swing,
      off slide, off step, off kerb, down stairs, down steps, off bike, flying, off scooter, off trampoline,
      backwards, off feet, over in, over at, over on, into road
    `),
    notNear: listed('dog, puppy, ram, cow, horse, pony, goat, labrador, car, van, ball, wave, will, would'),
  },
];
