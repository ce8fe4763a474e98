import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

/** What drives on roads, by make and by kind, beside the plain words. */
export const namedVehicles: readonly string[] = listed(`
  fiesta, corsa, transit, volvo, bmw, audi, ford, vauxhall, astra, clio, micra, yaris, mercedes, merc, range rover,
  land rover, landrover, tesla, toyota, nissan, skoda, honda, peugeot, renault, citroen, fiat, qashqai, vw,
  volkswagen, mondeo, passat, insignia, zafira, hatchback, estate car, saloon, saloon car, sports car, convertible,
  tanker, dustcart, bin wagon, bin lorry, artic, juggernaut, dumper, dumper truck, digger, jcb, forklift, vespa,
  e - bike, milk float, campervan, camper van, motorhome, minicab, horsebox, double decker, white van, delivery van,
  post van, police car, fire engine, ice cream van, ice - cream van, taxi cab, suv, mobility scooter, electric bike,
  electric scooter, flatbed, pick up, pickup, people carrier, wagon, tipper, tipper truck, gritter, caravan, 4x4,
  scrambler, pit bike, dirt bike, uber
`);
const plain = listed(`
  car, van, bus, minibus, coach, taxi, cab, lorry, truck, tractor, motorbike, motorcycle, moped, quad, quad bike,
  vehicle, tram, train, jeep, ambulance, hgv, e - scooter, e scooter
`);
const drives = [...plain, ...namedVehicles];
const walkers = listed(`
  pedestrian, ped, child, cyclist, bike, scooter, boy, girl, pushbike, push bike, bicycle, buggy, pram, pushchair,
  trike, toddler, bmx, mountain bike, balance bike, skateboard, kid
`);
const him = listed('him, her, them, me, child, baby, toddler, boy, girl, pram, buggy, pushchair');
const barriers = listed(`
  central reservation, crash barrier, crash barriers, oncoming traffic, parked car, parked cars, stationary car,
  stationary traffic, back of lorry, back of car, back of bus, back of van, car in front, vehicle in front,
  traffic island, traffic lights, oncoming lane, parked van
`);

/** How what drives crashes, or meets somebody. */
export const crashes: readonly Phrase[] = [
  ...combined(
    listed(`
      restrained, unrestrained, front seat, rear seat, back seat, belted, pillion, unbelted, sidecar, nearside
    `),
    listed('passenger, rider, occupant, passengers, occupants'),
  ),
  ...combined(
    listed('15, 20, 25, 30, 35, 40, 45, 50, 60, 70'),
    ['mph'],
    listed('crash, impact, shunt, collision, smash'),
  ),
  ...combined(
    listed('came, pulled, reversed, drove, rolled, backed'),
    ['out', 'off drive', 'onto pavement', 'up kerb'],
    listed('and hit, and caught, and clipped, and struck, and got'),
    him,
  ),
  ...listed(`
    doored, dooring, ran over his foot, ran over her foot, zebra crossing accident, joyrider
  `),
  ...combined(listed('head - on, head on, collided, collision, crash, smash, prang'), ['with', 'into'], drives),
  ...combined(walkers, ['vs', 'v', 'versus', 'against'], drives),
  ...combined(drives, ['vs', 'v', 'versus'], [...walkers, ...drives, 'tree', 'lamppost', 'wall']),
  ...combined(namedVehicles, listed('crash, crashed, collision, overturned, skidded, braked, swerved, hit a')),
  ...combined(drives, listed('jackknifed, jack - knifed, jack knifed, aquaplaned, shunted, pranged, somersaulted')),
  ...combined(drives, listed('got, mowed, bowled, sent, flattened, sideswiped, dragged, nudged, winged'), him),
  ...combined(drives, ['failed to stop', 'drove off', 'sped off'], ['after', 'having', 'when']),
  ...combined(listed('wrote off, written off, writing off, totalled, pranged, rolled, overturned, crashed'), [
    ...drives.filter((word) => word !== 'train' && word !== 'wagon' && !/digger|truck|tractor/.test(word)),
  ]),
  ...combined([...plain, 'vehicles', 'cars'], ['', 'was', 'were', 'got'], ['written off', 'totalled']),
  ...listed(`
    aquaplaned, aquaplaning, jackknifed, hit - and - run, multi - vehicle, multi vehicle, rear - ended, rear ended,
    rear - ender, side - swiped, sideswiped by, fender bender, three - car pile, car pile up, road crash, road smash,
    road collision, road prang, motorway crash, motorway smash, joyriding
  `),
  ...combined(
    listed(`
      ploughed, careered, veered, swerved, crashed, smashed, slammed, spun, skidded, shunted
    `),
    ['into', 'straight into', 'across', 'through'],
    [...barriers, ...drives.filter((word) => word !== 'train' && word !== 'caravan')],
  ),
  ...combined(['airbag', 'airbags'], ['deployed', 'went off', 'inflated', 'activated']),
  ...combined(listed('went, flew, put, thrown, flung, ejected'), ['through'], ['windscreen', 'rear windscreen']),
  ...combined(
    listed(`
      flattened, mown down, mowed down, squashed, sideswiped, run down, run over, clipped, knocked for six
    `),
    ['by'],
    drives,
  ),
];

const drivers = listed(`
  he, she, they, mum, dad, mother, father, stepdad, stepfather, partner, boyfriend, uncle, aunt, carer, grandad, nan,
  gran, parents, ex
`);
const drunk = listed(`
  over limit, drink driving, drink - driving, been drinking, drunk, at wheel, at the wheel, driving, uninsured,
  in car, in his car, in her car, in back, passenger, passengers, on board, in front seat, in back seat
`);

/** The same with words between. */
export const crashPairs: readonly Pair[] = [
  {
    // "was over the limit when she crashed": who drives
    kind: 'mechanism',
    value: 'traffic',
    within: 8,
    first: drunk,
    then: cross(drivers, ['crashed', 'had crashed', 'went off road', 'lost control']),
    without: listed('computer, laptop, party, bike, bicycle, scooter'),
  },
  {
    // "crashed last August with both boys on board"
    kind: 'mechanism',
    value: 'traffic',
    within: 8,
    first: cross(drivers, ['crashed', 'had crashed']),
    then: listed(`
      on board, in back, in passenger seat, in front seat, in rear, in car, in vehicle, on motorway, at junction,
      at roundabout, at speed, while drunk, over limit, drink driving, with him in, with her in, with them in,
      with child in, with baby in, with children in, with kids in
    `),
    without: listed('out, party, bike, bicycle, scooter, sofa'),
  },
  {
    // "in the event of a crash"
    kind: 'mechanism',
    value: 'traffic',
    within: 1,
    first: listed('event of, case of, there was, there were, survive, there is'),
    then: listed('crash, collision, smash, car crash, car accident, road accident'),
    notNear: ['system', 'computer', 'when'],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 4,
    instead: ['hit-by-object', 'fall', 'assault'],
    first: listed('driver, motorist, rider, biker, motorcyclist, moped rider, hit and run, lorry driver'),
    then: cross(listed('hit, struck, clipped, knocked, knocked down, mowed down, caught'), him.slice(0, 9)),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 5,
    instead: ['hit-by-object', 'fall', 'assault'],
    first: [
      ...cross(listed('ran, dashed, darted, stepped, walked, shot, ran straight, raced'), ['out']),
      ...['into road', 'between parked cars'],
    ],
    then: cross(['and', 'where', ','], drives, listed('hit him, hit her, got him, got her, clipped, caught, struck')),
  },
];
