import { furniture, playThings } from './agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

const him = listed('him, her, them, me, child, baby, toddler, us, both');
const grounds = listed(`
  ground, floor, pavement, tarmac, concrete, gravel, grass, tiles, patio, carpet, rug, mat, lino, laminate, decking,
  deck, lawn, sand, bark, path, hearth, kerb, stones, cobbles, kitchen floor, bathroom floor, mud, road, drive,
  driveway, hard floor, wooden floor, floorboards
`);
/** Verbs by which a body leaves what it was on. */
const leavings = listed(`
  nosedived, flopped, plopped, tottered, teetered, toppled, tumbled, keeled, lurched, pitched, slithered, slumped,
  somersaulted, cartwheeled, overbalanced, wobbled, wriggled, squirmed, rolled, slid, slipped, spilled, dived,
  plunged, catapulted, bounced, tipped, dropped, rocketed, flipped, backflipped, scooted, shuffled, stumbled, edged,
  arched, flung, shot, flew, thrown, nosedive, nosediving, flopping, tottering, toppling, tumbling, lurching,
  pitching, slithering, nose - dived, swan dived, swan - dived, belly flopped, bellyflopped, crashed, clattered,
  hurtled
`);
const seated = [
  ...furniture.filter((word) => !/^(arms|hands|basket|stage|step|kerb|desk)$/.test(word)),
  ...playThings.filter((word) => !/^(car|bus|tractor|bath|bar|bars|gate|log|beam)$/.test(word)),
  ...listed(`
    chest of drawers, top bunk, bottom bunk, futon, ottoman, chaise longue, windowsill seat, pew, sideboard,
    changing station, changing table, kitchen island, island, ironing board, cooker top, climbing cube, pikler,
    seesaw, see saw, see - saw, roundabout, waltzer, dodgem, carousel, pedalo, paddleboard, surfboard, toboggan,
    sledge, sleigh, go kart, go - kart, unicycle, stilts, pogo stick, rollerskates, roller skates, rollerblades,
    wheelbarrow, suitcase, laundry basket, cardboard box, potty, booster seat, booster, swivel chair, office chair,
    gaming chair, garden chair, camp bed
  `),
];
const high = listed(`
  sash, sash window, upstairs window, bedroom window, top window, attic window, landing window, first floor window,
  second floor window, velux, velux window, skylight, dormer, dormer window, balcony, balcony rail, banister,
  bannister, banisters, bannisters, landing rail, parapet, balustrade
`);
const underFoot = listed(`
  bough, branch, rung, ladder rung, top rung, tree limb, roof tile, skylight, shed roof
`);

const units = listed('m, metre, metres, meter, meters, ft, foot, feet');
const numbers = listed(`
  two, three, four, five, six, seven, eight, nine, ten, twelve, fifteen, twenty, 1.5, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12,
  15, 20, 2.5, 3.5, 4.5, several
`);

/** How people tumble. */
export const tumbles: readonly Phrase[] = [
  ...combined(
    listed('knocked, swept, taken, bowled, pulled, blown, thrown'),
    ['off', 'from'],
    ['feet', 'balance', 'her feet', 'his feet'],
  ),
  ...listed(`
    accidental drop, accidental fall, accidentally dropped, accidental tumble, accidental trip
  `),
  ...combined(
    ['off'],
    listed(`
      highchair, high chair, stool, bar stool, top bunk, bottom bunk, bunk bed, pouffe, footstool, armchair, ottoman,
      pony, rocking horse, seesaw, see - saw, roundabout, balance bike, trike, space hopper, hammock, skateboard,
      hoverboard, futon, changing unit, changing mat, bouncy castle
    `),
  ),
  ...combined(
    ['over'],
    listed('side of, top of, edge of, arm of, back of, rail of, front of, end of'),
    listed(`
      cot, crib, pram, sofa, settee, buggy, bed, bunk, moses basket, playpen, armchair, couch, bath
    `),
  ),
  ...combined(['over'], listed('cot side, cot sides, cot rail, bed rail, bed guard, stair gate, stairgate')),
  ...combined(
    listed('head, face, chin, nose, mouth, bottom, shoulder, knees, belly, elbow'),
    ['first'],
    listed('onto, on to, down, off, out of, over, from'),
  ),
  ...combined(['met', 'kissed', 'ate', 'headbutted'], listed('pavement, tarmac, gravel, patio, kerb, playground')),
  ...combined(
    listed(`
      dumped, dumps, deposited, deposits, spilled, spilt, tipped, tips, pitched, pitches, upended, ejected, ejects,
      tossed, tosses, bucked, bucks, unseated, dislodged, jolted, launched, catapulted, rolled, chucked, slung, flung,
      bounced, threw, throws
    `),
    him,
    listed(`
      off, out, over, out onto, out on to, over side, over edge, overboard, over handlebars
    `),
  ),
  ...combined(
    listed(`
      dumped, dumps, deposited, spilled, spilt, tipped, pitched, ejected, unseated, upended
    `),
    him,
    listed('on, onto, on to, in, into'),
    grounds,
  ),
  ...combined(
    listed('plopped, flopped, tumbled, rolled, toppled, pitched, slid, spilled, dropped, popped'),
    listed(`
      out onto, out on to, down onto, down on to, forward onto, backwards onto, straight onto
    `),
    grounds,
  ),
  ...combined(
    listed('feet, legs, foot, heels, trainers, wellies, shoes, flip flops, socks'),
    listed('shot, slid, went, slipped, flew, skidded, skated'),
    listed(`
      forward, forwards, out, away, apart, sideways, from under, from beneath, in opposite directions, up in air,
      into air, backwards, in the air, from underneath, out in front
    `),
  ),
  ...combined(
    listed('slipped, skidded, slid, went, lost footing, lost balance'),
    ['on', 'in'],
    listed('wet, icy, muddy, greasy, slippery, polished, soapy, mossy, frosty'),
    [...grounds, ...listed('steps, step, stairs, leaves, poolside, slabs, bridge, boards')],
  ),
  ...combined(leavings.slice(0, 20), listed('off, from, out of, over side of, over edge of'), seated),
  ...combined(
    listed(`
      nosedived, nose - dived, flopped, tottered, lurched, keeled, pitched, face planted, belly flopped
    `),
    listed('onto, on to, down, over onto, forward onto, headlong onto, into'),
    [...grounds, ...listed('stairs, steps, fireplace, coffee table, table')],
  ),
  ...combined(
    listed(`
      legs, feet, knees, chair, stool, cot side, bed rail, seat, strap, harness, rope, swing
    `),
    listed('gave way, gave, buckled, snapped, collapsed, broke, went'),
    listed(`
      under him, under her, beneath him, beneath her, underneath him, underneath her, from under him
    `),
  ),
  ...listed(`
    upskittled, went for a burton, went a purler, went arse over, upsy daisy, tail over tip, tip over tail,
    came unstuck on, hit the deck, kissed the pavement, kissed the floor, bit the dust, bit dust on,
    measured her length, flat on her back on, flat on his back on, went sprawling, skittled over, poleaxed,
    lost her perch, lost his perch, slipped her harness, head over heels, heels over head, ended in a heap,
    landed in a heap, in a heap on, crumpled to, crumpled onto, tripped up, went down like
  `),
];

/** How people come down from what is high. */
export const tumblesFromHigh: readonly Phrase[] = [
  ...combined(
    ['through'],
    listed(`
      garage roof, shed roof, barn roof, greenhouse roof, conservatory roof, factory roof, school roof, skylight,
      loft hatch, loft floor, roof light, rooflight, perspex roof, asbestos roof, corrugated roof
    `),
  ),
  ...combined(
    listed('came down, came, come down, slipped, down, missed'),
    ['from', 'off', 'at'],
    listed('top, first, second, third, fourth, fifth, sixth, high, upper'),
    listed('rung, rung of ladder, rungs, branch, bough, storey'),
  ),
  ...combined(
    listed(`
      go, goes, went, going, gone, climb, climbs, fall, falls, tumble, topple, tumbled, toppled
    `),
    listed('out of, over, through, out, from'),
    high,
  ),
  ...combined(['might', 'could', 'may', 'would'], ['go', 'fall', 'tumble', 'drop'], ['out of'], ['window', 'windows']),
  ...combined(
    underFoot,
    listed('snapped, broke, cracked, gave way, gave, split, went, collapsed'),
    ['under', 'beneath', 'underneath', 'from under'],
    ['', ...listed('him, her, them, me, his weight, her weight, weight, foot, his foot, her foot')],
  ),
  ...combined(
    listed(`
      hayloft, roof, balcony, window, windowsill, loft, tree, ladder, first floor, second floor, third floor,
      treehouse, tree house, garage roof, shed roof, flat roof, scaffold, climbing frame, mezzanine, fire escape,
      upstairs window, bedroom window, monkey bars, cliff
    `),
    ['to', 'onto'],
    [...grounds, ...listed('garden, yard, courtyard, flower bed, flowerbed, hedge, car roof')],
  ),
  ...combined(numbers, units, ['drop', 'fall', 'tumble', 'plunge']),
  ...combined(
    listed('one, two, three, 1, 2, 3'),
    ['storey', 'storeys', 'floors', 'stories'],
    listed('fall, drop, plunge, tumble, down onto, to ground'),
  ),
];

/** The same with words between. */
export const tumblePairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'fall',
    within: 0,
    first: listed('playground, playtime, breaktime, break time, lunchtime, corridor, classroom, stairs'),
    then: ['fall', 'trip', 'tumble', 'slip'],
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    first: cross(leavings, listed('off, from, out of, over side of, over edge of')),
    then: seated,
    without: ['onto', 'hit', ',', ...listed('and, he, she, school, nursery, work, car, bus')],
    notNear: listed('ball, toy, phone, mug, cup, plate, bottle, book, tv, kettle, iron, lamp, box'),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 8,
    instead: ['fall'],
    first: cross(numbers, units, listed('up, in air, off ground, above ground, above floor, up in air, high')),
    then: listed(`
      landed, fell, dropped, came down, came off, let go, slipped, lost grip, crashed, tumbled
    `),
    without: listed('ago, later, jumped, ball, .'),
  },
];
