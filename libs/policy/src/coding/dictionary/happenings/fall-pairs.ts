/** Falls that are told by two words with others between them. */

import { dogs, furniture, ofRelatives, others, playThings, relatives } from './agents.js';
import { cross, listed } from '../forms.js';
import { clauseBegins, type Pair } from '../pair.js';

const seats = listed(`
  buggy, pram, pushchair, chair, high chair, highchair, stool, trike, walker, baby walker, bouncer, car seat, cot,
  bike, scooter, trolley, bench, rocker, moses basket, wheelchair, seat, bumbo, ride on, sledge, hammock, deckchair,
  go kart, bunk bed, swing
`);

const animals = listed('horse, pony, cow, goat, sheep, ram, donkey, bullock, calf, llama, wave, waves');

const grounds = listed('deck, ground, floor, pavement, tarmac, concrete, gravel, grass, tiles, patio');

/** Down stairs, and off a bed, a chair or a bike: told before what hits somebody. */
export const knockedOffPairs: readonly Pair[] = [
  {
    // "off her parents' bed onto laminate"
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    first: ['off'],
    then: cross([...furniture, ...playThings], ['onto', 'on to', 'and onto']),
    via: [
      ...ofRelatives,
      ...listed(`
        parents, parents ', friend's, cousin's, brother's, sister's, gran's, neighbour's, mums, dads, nans, double
      `),
    ],
    without: [',', ...listed('got, climbed, jumped, lifted, moved')],
    notAfter: listed('got, get, jumped, jump, climbed, climbs, took, lifted, moved, ball, toy, phone, knocked, pulled'),
  },
  {
    // "on the floor by the changing unit, may have come off it"
    kind: 'mechanism',
    value: 'fall',
    within: 9,
    first: [...furniture, ...playThings],
    then: listed(`
      may have come off it, might have come off it, must have come off it, could have come off it, may have come off,
      must have come off, had come off it, has come off it
    `),
    without: listed('wheel, cover, handle, leg, screw, dressing, scab'),
  },
  {
    // "pulled himself up on a dining chair and it tipped"
    kind: 'mechanism',
    value: 'fall',
    within: 6,
    first: cross(
      listed(`
        pulled himself up on, pulled herself up on, pulled up on, pulling up on, pulled to stand on, pulled to stand at, climbed on, climbed onto,
        climbed up on, climbing on, standing on, stood on, kneeling on, knelt on, leaning on, leant on, rocking on, sitting on, sat on, swinging on
      `),
      [''],
    ).map((phrase) => phrase.trim()),
    then: cross(
      ['it'],
      listed(
        'tipped, tipped over, toppled, toppled over, went over, gave way, fell over, collapsed, slid away, overturned, slipped, rolled away, tilted',
      ),
    ),
    without: listed(`
      not, nearly, almost, toy, tower, kicked, pulled, pushed, shoved, dad, mum, father, mother, stepdad, boyfriend, partner,
      uncle, threw, by, hob, stove
    `),
  },
  {
    // "off the top of a 2.5 metre slide"
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    first: ['off top of'],
    then: [...furniture, ...playThings, 'climbing frame', 'monkey bars', 'wall', 'ladder'],
    without: [',', 'and'],
    notNear: listed(`
      took, takes, fetched, got, picked, lifted, jumped, jumping, jump, leapt, ran, ball, toy, book, box, it, them,
      knocked, pulled, cleaned, wiped
    `),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 5,
    via: ['down', 'downstairs'],
    then: listed(`
      stairs, steps, staircase, downstairs, escalator, slope, bank, hill, flight of stairs, flight
    `),
    first: listed(`
      pushed, shoved, thrown, threw, bounced, rolled, slid, slipped, tumbled, kicked, knocked, toppled, pulled,
      dropped, crashed, head first, headfirst, all the way, flew, tripped, falling
    `),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    via: ['off', 'from', 'out of'],
    without: listed('quad, motor, electric, car, e'),
    then: [...furniture, ...playThings],
    first: listed(`
      fell, rolled, roll, slip, topple, slid, slipped, dropped, toppled, pushed, tipped, knocked, wriggled, dived,
      rolling, thrown, bounced, climbed, rolls, flew
    `),
  },
];

/** All other falls: told after what hits somebody, and after accidents on roads. */
export const fallPairs: readonly Pair[] = [
  {
    // "caught his foot on the kerb, went down"
    kind: 'mechanism',
    value: 'fall',
    within: 7,
    first: [
      ...cross(listed('caught, catching, stubbed, snagged, hooked'), listed('foot, toe, toes, heel, shoe')),
      ...cross(listed('foot, toe, heel, shoe'), ['caught', 'snagged']),
    ],
    via: ['on', 'in', 'against', 'under'],
    then: listed('went down, went over, went flying, went sprawling, came down, hit the floor, hit the ground'),
    without: listed('mum, dad, it, which, nurse'),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 5,
    first: ['dropped by', 'accidentally dropped by'],
    then: [...relatives, ...others],
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 2,
    first: ['dropped', 'drops'],
    then: listed(`
      by mum, by dad, by mother, by father, by brother, by sister, by sibling, baby, him, her, by cousin, by grandad,
      by nan, by gran
    `),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    via: ['through', 'from', 'out of', 'of'],
    first: listed('slipped, fell, slid, wriggled, falling, slipping, fallen, squirmed, fall, lurched'),
    then: ['arms', 'hands', 'grasp', 'grip'],
    without: ['onto', 'on', 'hit', ','],
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 3,
    first: seats,
    notNear: listed('onto, on, off, from, out, by'),
    then: cross(
      listed('tipped, toppled, went, fell, flipped, rocked, overturned, capsized, rolled, tipping'),
      listed(`
        over, back, backwards, up, sideways, right over, over backwards, down step, down steps, forwards
      `),
    ).filter((phrase) => !/^(went|fell|rolled|rocked) (up|back|down|sideways)/.test(phrase)),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 5,
    instead: ['traffic', 'hit-by-object', 'assault'],
    first: cross(
      listed(`
        knocked, bowled, pushed, pulled, dragged, barged, shoved, bumped, swept, tripped, tipped
      `),
      listed(`
        over, down, off feet, to ground, to floor, flying, off balance, off bike, off scooter
      `),
      ['by'],
    ),
    without: [...clauseBegins, 'hand', 'hands', 'arm', 'arms', 'wrist', 'wrists', 'hair', 'collar'],
    then: [...dogs, ...relatives, ...others, ...animals, ...listed('wind, gust, crowd, swing, bigger, older, another')],
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    first: [...dogs, ...animals, 'wind', 'gust'],
    then: cross(
      listed(`
        knocked, bowled, pulled, dragged, jumped up and knocked, tripped, sent, pushed, barged
      `),
      ['', 'him', 'her', 'child', 'them'],
      listed('over, flying, to ground, off feet, off his feet, off her feet, up, down, off balance'),
    ),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 1,
    first: ['hit', 'hits', 'hitting'],
    then: grounds,
    notAfter: listed('head, forehead, face, chin, it, ball, plate, phone, they, news, prices, chair, mouth'),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    without: listed('quad, motor, electric, car, e, moped, school, nursery, work, trip'),
    first: listed(`
      shoved off, nudged off, bounced off, bouncing off, launched himself off, launched herself off, came off,
      came out of, come off, comes off, coming off, slithered off, rolling from, flew off, plopped off, flipped off,
      shot off,
      lost grip on, lost grip of, let go of, slid from, crawled off, tumbled off, tumbles off, tumbling off,
      wriggled out of, wriggled off, squirmed off, squirmed out of, rolled herself off, rolled himself off,
      tipped out of, fell backwards off, roll from, rolls from
    `),
    then: [...furniture, ...playThings].filter((word) => !/^(car|bus|tractor|trolley|bar|walker)$/.test(word)),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 2,
    first: ['saw', 'watched', 'witnessed'],
    then: listed('slip, trip, topple, tumble, slip off, trip over, fall over'),
    without: ['the', 'a', ','],
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    first: cross(
      listed('went, gone, going, goes, go, came'),
      listed(`
        backwards, headfirst, head first, forwards, tumbling, flying, bumping, head over heels, feet first
      `),
      ['down', 'off', 'over'],
    ),
    then: listed(`
      stairs, steps, step, escalator, bank, slope, kerb, ramp, sofa, bed, chair, bench, edge
    `),
  },
  {
    // "baby dropped, mum picked him up and he was limp"
    kind: 'mechanism',
    value: 'fall',
    within: 6,
    first: listed('baby dropped, infant dropped, newborn dropped, twin dropped'),
    then: listed(`
      picked him up and, picked her up and, picked him up straight, picked her up straight, limp, floppy, lifeless, unresponsive,
      cried, crying, screamed, screaming, hit head, on floor, on head, on tiles, from arms
    `),
    without: listed(
      'off, a, the, his, weight, centile, centiles, sats, temperature, feeds, bottle, dummy, toy, toys, spoon, cup, beaker, rattle, teddy, food, rusk, biscuit, book, her toy, teether, ball, remote, phone, keys, school, nursery',
    ),
  },
];
