/** Accidents on roads: crashes, and who was hit by what drives. */

import { combined, listed, type Phrase } from '../forms.js';
import { crashes, namedVehicles } from './vehicles.js';

/** What drives on roads. */
export const vehiclesOnRoads: readonly string[] = [
  ...listed(`
    car, van, bus, minibus, coach, taxi, cab, lorry, truck, tractor, motorbike, motorcycle, moped, quad, quad bike,
    vehicle, tram, train, e - scooter, e scooter, jeep, ambulance, hgv
  `),
  ...namedVehicles,
];

const walkers = listed(`
  pedestrian, ped, child, cyclist, bike, scooter, boy, girl, pushbike, bicycle, pushchair, buggy, pram
`);

const motors = listed(`
  motorbike, moped, motorcycle, quad bike, quad, motocross bike, dirt bike, pit bike, scrambler, electric scooter,
  electric bike, e - scooter, e - bike, e scooter, e bike, moving car, trials bike
`);

const drivesAndBikes = [
  ...listed(`
    car, van, bus, minibus, coach, taxi, cab, lorry, truck, tractor, motorbike, motorcycle, moped, quad, quad bike,
    vehicle, tram, jeep, ambulance, hgv, e - scooter, e scooter, e - bike
  `),
  ...namedVehicles,
];

/** A child was hurt on a road. */
export const roadAccidents: readonly Phrase[] = [
  ...combined(
    listed('car, van, bus, minibus, taxi, vehicle, coach'),
    listed(`
      left road, left the road, skidded, flipped, hit a tree, hit a wall, went into, rear ended, rolled over, spun
    `),
  ),
  ...listed(`
    pillion on, pillion passenger, on back of motorbike, killed by a bus, killed by a car, hit while crossing
  `),
  ...combined(listed('run, ran, knocked, mown, mowed'), ['over', 'down'], ['by']),
  ...combined(listed('was, been, being, got, getting, nearly'), ['run over']),
  ...combined(['was', 'been', 'got', 'being'], ['knocked down'], ['', ...listed('on, in, outside, crossing, while')]),
  ...combined(['front', 'rear', 'back'], ['seat', ''], ['passenger']),
  ...combined(['restrained', 'unrestrained', 'pillion', 'car'], ['passenger', 'passengers']),
  ...combined(listed('car, road, motorbike, moped, van, bus, quad, e - scooter, vehicle'), ['crash', 'collision']),
  ...combined(listed('car, road, motorbike, moped, van, bus, quad, vehicle'), ['accident', 'accidents', 'smash']),
  ...combined(['rear'], ['ended', '- ended', 'end shunt', 'end collision']),
  ...listed(`
    head on collision, head - on collision, airbags deployed, airbag deployed, rtcs, rtas, rti, written off car,
    car written off, road crash, car overturned, car flipped, ejected from car, car pulled out, under a car,
    under wheels, struck by vehicle, bull bars, pedestrian struck
  `),
  ...combined(['in', 'into', 'out into', 'across'], ['path of'], vehiclesOnRoads),
  ...combined(
    vehiclesOnRoads,
    listed(`
    braked, swerved, stopped suddenly, stopped sharply, jolted, lurched, hit him, hit her
  `),
  ),
  ...combined(
    listed('e - scooter, e scooter, electric scooter, e - bike, moped, motorbike'),
    listed('hit pothole, hit a pothole, hit kerb, hit a kerb'),
  ),
  ...combined(['hit'], listed('car, parked car, van, lorry, moving car, stationary car, parked van, oncoming car')),
  ...listed(`
    after a crash, in a crash, in the crash, in crash, crash on, in a smash, driver braked, hit from behind at
  `),
  ...combined(
    ['crashed', 'rolled', 'overturned', 'flipped'],
    listed('car, van, quad, motorbike, moped, tractor, vehicle'),
  ),
  ...combined(
    ['in', 'into'],
    ['a'],
    listed('head on, head - on, high speed crash, low speed crash, minor crash, serious crash'),
  ),
  ...combined(
    vehiclesOnRoads,
    listed(`
    crash, crashed, crashes, collision, smash, pile up, shunt, overturned, flipped, rolled over, crashed into,
    accident, accidents, was hit, got hit, skidded into, ran into, drove into, hit a, hit kerb, hit tree, hit wall,
    hit lamppost, went into back, ploughed, spun off, bumped, rolled on, rolled onto, rolled back, went over,
    drove over, reversed onto, reversed over, hit another, hit central, left the road, came off road, aquaplaned,
    shunted
  `),
  ),
  ...combined(
    listed(`
      rear, side, front, head - on, head on, rear end, side on, high speed, low speed, frontal
    `),
    listed('shunt, impact, collision, crash, impact collision, end shunt, shunted, impact crash'),
  ),
  ...listed(`
    vehicle was involved, vehicle involved, vehicles involved, car was involved, cars involved, car involved, mvc,
    mvas, mvcs, rti, rtis, t boned, t - boned, tboned, shunted, shunt on, wing mirror, slammed on brakes,
    braked hard, braked suddenly, braked sharply, emergency stop, emergency braking, accident on m,
    accident on a road, vehicle rollover, car rollover, written off in crash, child vs car
  `),
  ...combined(walkers, ['vs', 'v', 'versus', 'against'], listed('car, van, bus, lorry, taxi, vehicle, motorbike')),
  ...combined(listed('car, van, bus, lorry, taxi, vehicle, motorbike, moped'), ['vs', 'v', 'versus'], walkers),
  ...combined(listed('came, come, coming, thrown, fell, fall, fallen, knocked, flew'), ['off', 'from'], motors),
  ...combined(['ejected', 'thrown', 'flung'], ['from', 'out of'], listed('vehicle, car, van, jeep, minibus, lorry')),
  ...combined(
    listed('driven, drove, ran, run, reversed, backed'),
    ['over'],
    listed(`
      foot, leg, legs, toes, his foot, her foot, his leg, her leg, on drive, on driveway, his toes
    `),
  ),
  ...combined(
    listed('quad, quad bike, tractor, car, van, minibus, jeep'),
    listed(`
      tipped, tipped over, toppled, toppled over, rolled, went into a ditch, went into ditch, left the lane
    `),
  ),
  ...combined(
    listed('hit, struck, knocked down, knocked over, clipped, run over'),
    ['on', 'at', 'crossing', 'while crossing'],
    listed(`
      zebra crossing, pelican crossing, pedestrian crossing, main road, dual carriageway, level crossing, road
    `),
  ),
  ...combined(
    drivesAndBikes,
    listed('pulled away, set off, moved off, turned, cornered, pulled off, stopped, braked'),
    listed('sharply, suddenly, with a jolt, too fast, hard, abruptly'),
  ),
  ...combined(
    drivesAndBikes,
    listed(`
      clipped, hit, hits, struck, caught, knocked, bumped, nudged, went into, ran into, ran over
    `),
    listed('you, them, his, her, the, their, my, a'),
    listed(`
      bike, bicycle, scooter, pushchair, buggy, pram, wheelchair, trike, leg, legs, foot, arm
    `),
  ),
  ...combined(
    drivesAndBikes,
    ['hits', 'hit', 'knocks', 'knocked'],
    listed('you, you over, you down, them, somebody, someone'),
  ),
  ...combined(
    drivesAndBikes,
    listed('that, which, when it, as it, and it'),
    listed(`
      braked, swerved, crashed, skidded, stopped suddenly, overturned, was hit, hit a, ran into
    `),
  ),
  ...combined(
    listed(`
      tricycle, trike, pedestrian, child, scooter, bike, bicycle, cyclist, ped, pushchair, buggy
    `),
    ['vs', 'v', 'versus'],
    listed(`
      reversing, moving, slow, oncoming, turning, stationary, parked, passing, delivery, slow moving
    `),
    drivesAndBikes,
  ),
  ...combined(
    listed('reversing, oncoming, passing, speeding, turning, overtaking'),
    drivesAndBikes,
    listed(`
    clipped, hit, caught, struck, knocked, went over, ran over, bumped, rolled over, nudged
  `),
  ),
  ...crashes,
  ...listed(`
    mva, pedestrian vs car, ped vs car, car vs ped, car v ped, ped v car, pedestrian v car, road traffic,
    hit and run, in a collision, vehicle collision, car hit, motorbike accident, be run over, get run over,
    gets run over, knocked over by, run over by, cyclist v car, bike v car, hit by vehicle, hit by lorry,
    hit by bus, hit by motorbike, road accident, motor vehicle, car rolled, reversed over, reversed into, backed over,
    passenger in car, knocked down crossing, knocked down by car, came off motorbike, came off quad bike,
    quad bike accident, crashed car, hit by train, rtc, rta, road traffic collision, road traffic accident,
    hit by car, hit by a car, car accident, knocked down by a car, knocked over by a car, car crash,
    struck by car, struck by a car, knocked off bike, knocked off his bike, pedestrian hit, hit by a van
  `),
];
