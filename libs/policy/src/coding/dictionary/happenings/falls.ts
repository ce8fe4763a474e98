/** Falls, trips and slips of a child, in all the ways that people write them. */

import { ofRelatives } from './agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { tumbles } from './tumbles.js';
import { theirs } from '../blows/whom-and-which-part.js';

/** "Fell" in all its forms. */
export const fallForms: readonly string[] = listed('fell, fall, falls, falling, fallen');

/** Where somebody lands who falls. */
const landings = listed(`
  outstretched hand, outstretched arm, outstretched hands, back, bottom, bum, buttock, head, face, side, elbow, wrist,
  arm, hand, hands, knee, knees, shoulder, hip, chin, front, tummy, coccyx, left, right, l, r, concrete, floor,
  ground, ice, grass, pavement, patio, tiles, gravel, kerb, tarmac, bark, decking, carpet, wooden floor, laminate,
  mat, stones, glass
`);

const rides = listed(`
  bike, scooter, skateboard, trike, balance bike, pushbike, bicycle, swing, slide, roundabout, trampoline, horse,
  pony, hoverboard, sledge, seesaw, see saw, rope swing, skates, hammock, go kart, monkey bars, bouncy castle,
  rocking horse, space hopper, zip wire, zipwire, climbing net
`);

const wet = listed(`
  wet, ice, icy, floor, bath, shower, stairs, steps, step, kitchen floor, pool, poolside, mud, bathroom floor,
  decking, pavement, leaves, spilt, tiles, kerb, gravel, snow, grass
`);

const trips = listed(`
  step, kerb, rug, toy, toys, stairs, mat, own feet, feet, laces, shoelace, shoelaces, dog, cat, cable, paving,
  paving slab, tree root, root, hose, bag, carpet, threshold, lead, lego, stair gate, stairgate, skipping rope,
  trouser leg, dressing gown, brother, sister, ball, bin
`);

const into = listed(`
  bush, bushes, hedge, ditch, pond, pool, river, canal, hole, table, wall, door, radiator, fence, stream, nettles,
  brambles, bath, fireplace, window, puddle, bonfire, fire, sandpit, bookcase, cupboard, wardrobe, bed frame, cot,
  bench, tree, post, glass, coffee table, railings
`);

/** A child fell. */
export const falls: readonly Phrase[] = [
  ...listed(`
    roll off, rolls off, rolling off, topples off, slides off, sliding off, rolled onto floor, rolled on to floor
  `),
  ...combined(
    listed('slipped, slips, slipping, skidded, tripped, stumbled'),
    ['', 'and fell'],
    listed('on ice, in bath, in shower, on wet, on stairs, on steps, on floor, on kerb, over, on'),
  ),
  ...combined(
    listed('tipped, toppled, tumbled, keeled, pitched'),
    listed('out of, off, backwards, forwards, over backwards, sideways'),
  ),
  // not "let him fall asleep", "let her drop her coat"
  ...combined(
    ['let'],
    listed('him, her, them, baby, child'),
    ['drop', 'fall'],
    listed(`
      on, onto, from, out of, down, at, when, and, to floor, to ground, off sofa, off bed, off settee, off chair,
      off table, off changing table, off lap, off worktop
    `),
  ),
  ...listed(`
    came a cropper, fell up stairs, head first over, headfirst over, went over in, dropped while being carried,
    went over backwards, was dropped, been dropped, got dropped, accidentally dropped him,
    accidentally dropped her, tripped up, fell in bath
  `),
  ...combined(
    listed(`
    overbalanced, overbalancing, keeled over, nose dived, wiped out, faceplants, faceplanting
  `),
  ),
  ...combined(
    listed('lost, loses, losing, missed, misses'),
    ['', 'a', ...theirs],
    ['footing', 'balance', 'grip', 'step'],
  ),
  ...combined(listed('took, takes, had, taking, having, sustained'), ['a'], ['fall', 'tumble', 'spill']),
  ...combined(['landed', 'lands', 'landing'], listed('awkwardly, badly, heavily, hard, face first, head first')),
  ...combined(listed('came, coming, comes, gone, went, going'), ['off'], ['bike', 'scooter', 'skateboard', 'trike']),
  ...combined(['came', 'coming', 'comes'], ['off'], listed('trampoline, swing, slide, horse, pony, hoverboard')),
  ...combined(['dropped', 'drops'], ['on floor', 'on to floor', 'onto floor', 'from arms']),
  ...combined(['slipped', 'slips', 'wriggled', 'fell'], ['out of', 'from', 'through'], theirs, [
    'arms',
    'hands',
    'grasp',
  ]),
  ...listed(`
    over the handle bars, head over heels, lost control of bike, stacked it, went splat, falls on floor,
    ended up on the floor, fell headlong, fell head first, legs gave way, pushed to floor, pushed to ground,
    knocked to floor, knocked off feet, knocked off his feet, knocked off her feet, pulled over backwards
  `),
  ...listed(`
    dropping, ? dropped, coming a cropper, came a purler, coming a purler, stacking it, stacked it, decked it,
    came off worse, faceplanted, face planted, hit deck, ate dirt, went flat on face, took a nosedive, took a purler
  `),
  ...combined(['plummeted', 'plunged', 'plummeting', 'plunging'], listed('off, from, out of, down, onto, through, to')),
  ...combined(
    listed(`
      slipped, fell, slid, wriggled, dropped, falling, slipping, fallen, squirmed, rolled, leapt
    `),
    ['through', 'from', 'out of'],
    cross(
      ['', ...ofRelatives, "sister's", "brother's", "sibling's", "cousin's"],
      ['', 'soapy', 'wet'],
      listed('arms, hands, grasp, grip, fingers'),
    ),
  ),
  ...combined(
    listed('ended up, finished up, landed, sat down hard, landing, went down'),
    ['on'],
    listed(`
      backside, bottom, bum, deck, ground, floor, her bottom, his bottom, rear, behind, back, neck, thigh, groin,
      carpet, hard floor, kitchen floor, side, face, front, knee, one knee, both knees
    `),
  ),
  ...combined(
    ['feet', 'legs', 'foot', 'leg'],
    listed('slid, went, slipped, shot, slid out, went out, slipped out, gave'),
    listed(`
      from under, from beneath, out from under, away from under, under him, under her, from underneath
    `),
  ),
  ...listed(`
    pitched forward, pitched forwards, pitched over, sprawled, sprawled across, sprawling, stumble, stumbles,
    came to grief, flew over bars, over bars of, slipped through arms, slipped through hands, both went down,
    crashed down on, crashed to ground, crashed to floor, crashed onto floor, came down on, came crashing off,
    bounced off, bounced out of, catapulted off, catapulted from, thrown over handlebars, flung over handlebars,
    down stairs in walker, downstairs in walker, down steps in buggy, down steps in pushchair, down stairs in buggy,
    lost control and fell, lost it on bend, skidded and fell, skidded off, wiped out on, toppled sideways,
    toppled forward, toppled forwards, toppled backward, rolled down stairs, rolled down steps, slid down stairs,
    bumped down stairs, tumbled headfirst, tumbled headlong, fell headfirst, tripped himself up, tripped herself up
  `),
  ...combined(['ankle', 'knee', 'leg', 'foot'], ['gave way'], ['and she fell', 'and he fell', 'and fell']),
  ...combined(
    ['dropped', 'drops'],
    ['onto', 'on to', 'to', 'on'],
    listed(`
      ground, floor, bark, concrete, grass, tarmac, pavement, tiles, patio, mat, deck, head
    `),
  ),
  ...combined(
    listed('missed, misses, missing, misjudged, misjudging'),
    [...listed('bottom, last, top, first, final, second'), ''],
    ['step', 'stair', 'rung'],
  ),
  ...combined(
    listed('went, gone, going, goes, came'),
    ['down'],
    listed(`
      hard, heavily, awkwardly, badly, with a bump, with a thud, with a bang, with a crash, on knee, on knees,
      on elbow, on wrist, on hands, on ice, on pavement, on concrete, on chin, on patio, on gravel, on tarmac,
      on playground, on one knee, on bottom, like a sack
    `),
  ),
  ...combined(
    ['went', 'goes', 'gone', 'going'],
    listed(`
      headlong, head first, headfirst, face first, head over heels, sprawling, arse over tit, flying off
    `),
  ),
  ...combined(
    ['went', 'gone', 'going'],
    ['over'],
    ['on', 'in'],
    listed(`
      scooter, bike, ice, knee, knees, wrist, elbow, wet, gravel, path, pavement, kerb, curb, grass, mud, tarmac,
      concrete, step, steps, snow, leaves, cobbles, slope, ramp, patio, playground, yard, court, pitch, field, track,
      floor, ground, drive, road, way, astro, decking, stones, bottom, garden path, stairs, rug, toy,
      uneven, paving, slabs, tiles, wet floor
    `),
  ),
  ...combined(['went', 'gone'], ['over'], ['', ...listed('hard, heavily, badly, awkwardly, outside, sideways')]),
  ...combined(
    listed('went, gone, going, tipped, flipped, pitched, somersaulted'),
    ['over', 'over front of'],
    ['handlebars', 'handle bars', 'bars', 'top of handlebars'],
  ),
  ...listed(`
    and went over, then went over, down he went, down she went, down they went, over he went, over she went,
    sent flying, sent him flying, sent her flying, sent sprawling, felled, falled, took a header, took a dive,
    took a spill, took a bad fall, nasty fall, bad fall, heavy fall, awkward fall, feet went from under,
    legs went from under, feet slipped from under, in a heap at bottom, went base over apex, stacked bike,
    stacked scooter, came off at speed, thrown off horse, thrown by pony, thrown by horse, thrown by donkey,
    bucked off, thrown off by pony, thrown off by horse, lost control of scooter, lost control of skateboard,
    lost control on scooter, lost control on bike, lost seat, parted company with pony, unseated, bucked off,
    legs buckled, knees buckled, clattered down, face plants, face - plant, face - planted, faceplant,
    belly flopped, sat down hard, fell flat on, fell flat on face, flat on face, flat on his face, flat on her face,
    cartwheeled down, tipped out, tumbled over, tumbling over, tumbles over, tumbled out, tumbled from,
    tumbled onto, toppling over
  `),
  ...combined(
    ['landed', 'lands', 'landing'],
    listed('awkwardly, badly, heavily, hard, flat, face down, funny'),
    ['on', 'onto', 'on to'],
    landings,
  ),
  ...combined(['landed', 'lands', 'landing'], listed('awkwardly, badly, heavily, wrongly, funny, on all fours')),
  ...combined(listed('came, come, coming, comes, flew, flung, shot'), ['off'], rides),
  ...combined(['slip', 'slips'], listed('on, in, off, from, at, getting out of'), wet),
  ...combined(['trip', 'trips'], ['over', 'on'], trips),
  ...combined(fallForms, ['into'], into),
  ...combined(fallForms, ['outside'], listed('house, front door, school, shop, nursery, home, shops, flat, gym')),
  ...combined(fallForms, ['through'], listed('ice, glass, floorboards, gap, trampoline, hole, net, bars, grating')),
  ...combined(fallForms, ['under'], listed('table, bed, trampoline, slide, climbing frame')),
  ...combined(fallForms, ['between'], listed('bed, sofa, cot, seats, bars, chairs, logs, steps')),
  ...combined(fallForms, ['short of'], ['mat', 'landing']),
  ...combined(
    listed('shot, slid, slipped, went, rolled, skidded, flew, whipped, tipped'),
    listed('out from under, from under, out from beneath, away from under, from beneath'),
    listed('him, me, them, her feet, his feet'),
  ),
  ...combined(
    ['missed', 'misjudged', 'missing'],
    ['bottom', 'last', 'top'],
    listed(
      'step, stair, two steps, two stairs, few stairs, few steps, three steps, three stairs, couple of stairs, couple of steps',
    ),
  ),
  ...listed(`
    went her length, went his length, measured his length, measured her length, went full length, fell full length
  `),
  ...combined(
    listed('slid, came, went, sliding, coming'),
    ['down', 'off'],
    listed(`
      banister, bannister, banisters, bannisters, whole flight, entire flight, full flight, last few stairs
    `),
  ),
  ...combined(
    listed(`
      tipped, tipping, threw, flung, bounced, spilled, pitched, ejected, shook, catapulted, tips
    `),
    listed('him, her, them, me, child, baby, toddler, us'),
    listed(`
      out, off, over, onto floor, onto ground, on ground, onto pavement, onto patio, into road
    `),
  ),
  ...combined(
    ['dropped', 'drops', 'dropping'],
    ['', 'my', 'other', 'half', 'step'],
    listed(`
      baby brother, baby sister, brother, sister, twin, twin brother, twin sister, sibling, cousin, little brother,
      little sister, nephew, niece, son, daughter, newborn, infant, grandson, younger brother, younger sister,
      granddaughter, other twin, other baby, youngest
    `),
  ),
  ...listed(`
    sliped, slippd, slipt, triped, trippd, tumbeld, toppeld, fel off, fel over, fel down, feel off bed
  `),
  ...tumbles,
  ...listed('falling, falling off, falling from, falling over, falling down, foosh'),
  ...combined(fallForms, ['out of']),
  ...listed(`
    foos, was dropped, rolled out of, slid off, tumbling, toppling, toppled off, toppled over, toppled from,
    off settee, off couch, off changing table, off bed, off chair, off high chair, lost footing, lost balance,
    lost his balance, lost her balance, over handlebars, went over handlebars, slips, trips, tripping, slipping,
    stumbling, slipped over, slipped off, tripped over, tumbles, topples, fell back, fell backwards,
    fell forwards, fell awkwardly, fell down, went flying, over the handlebars, faceplanted, face planted,
    face plant, came off scooter, knocked over, knocked to ground, pushed over, rolled from, ended up on floor,
    slipped from, fall from bed, fall off, fall from, mechanical fall, falls over, took a tumble, had a tumble,
    off bike, off trampoline, off scooter, off slide, off swing, fell down step, fell of, went over on bike,
    over handle bars, fell downstairs, fell down stairs, fell down the stairs, fall downstairs, fall down stairs,
    fall down the stairs, falls down stairs, fallen downstairs, fallen down stairs, fallen down the stairs,
    tumbled down stairs, tumbled down the stairs, tumbled downstairs, fall, fell, falls, fallen, fallen over,
    tripped, trip, slipped, tumbled, tumble, stumbled, fell over, fell off, fell from, rolled off, rolled off bed,
    slip, fell off bike, fell off his bike, fell off her bike, fell off scooter, came off bike, came off his bike,
    came off her bike, fell downstairs and, off sofa, off the bed, toppled, collapsed off
  `),
];
