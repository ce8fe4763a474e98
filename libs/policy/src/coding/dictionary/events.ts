import { injuryNouns } from './injury-nouns.js';
import {
  dogs,
  furniture,
  hotThings,
  liquids,
  ofRelatives,
  others,
  playThings,
  relatives,
  thrown,
  vehicles,
} from './agents.js';
import { combined, cross, listed, type Phrase } from './forms.js';
import { heightWords, lowHeights } from './heights.js';
import { clauseBegins, thrownInWords, type Pair } from './pair.js';
import { namedVehicles } from './vehicles.js';
import { fallingThings, flyingThings, missiles } from './things.js';

const him = listed('him, her, them, me, child, baby, toddler');
const drives = [
  ...listed(`
    car, van, bus, minibus, coach, taxi, cab, lorry, truck, tractor, motorbike, motorcycle, moped, quad, quad bike,
    vehicle, tram, train, e - scooter, e scooter, jeep, ambulance, hgv
  `),
  ...namedVehicles,
];
const motors = listed(`
  motorbike, moped, motorcycle, quad bike, quad, motocross bike, dirt bike, pit bike, scrambler, electric scooter,
  electric bike, e - scooter, e - bike, e scooter, e bike, moving car, trials bike
`);
const walkers = listed(`
  pedestrian, ped, child, cyclist, bike, scooter, boy, girl, pushbike, bicycle, pushchair, buggy, pram
`);
/** Where somebody lands who falls. */
const landings = listed(`
  outstretched hand, outstretched arm, outstretched hands, back, bottom, bum, buttock, head, face, side, elbow, wrist,
  arm, hand, hands, knee, knees, shoulder, hip, chin, front, tummy, coccyx, left, right, l, r, concrete, floor,
  ground, ice, grass, pavement, patio, tiles, gravel, kerb, tarmac, bark, decking, carpet, wooden floor, laminate,
  mat, stones, glass
`);
const grounds = listed('deck, ground, floor, pavement, tarmac, concrete, gravel, grass, tiles, patio');
const rides = listed(`
  bike, scooter, skateboard, trike, balance bike, pushbike, bicycle, swing, slide, roundabout, trampoline, horse,
  pony, hoverboard, sledge, seesaw, see saw, rope swing, skates, hammock, go kart, monkey bars, bouncy castle,
  rocking horse, space hopper, zip wire, zipwire, climbing net
`);
const seats = listed(`
  buggy, pram, pushchair, chair, high chair, highchair, stool, trike, walker, baby walker, bouncer, car seat, cot,
  bike, scooter, trolley, bench, rocker, moses basket, wheelchair, seat, bumbo, ride on, sledge, hammock, deckchair,
  go kart, bunk bed, swing
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
export const fallForms: readonly string[] = listed('fell, fall, falls, falling, fallen');

const eyes = listed(`
  eye, face, head, nose, mouth, cheek, forehead, chin, ear, leg, arm, hand, knuckles, shin, stomach, ribs, side,
  thigh, knee, elbow, fingers, temple, brow, teeth, chest, back, foot
`);
const beatenKin = listed(`
  hit, hits, hitting, punched, punches, kicked, kicks, slapped, slaps, smacked, strangled, stabbed, attacked,
  assaulted, shook, choked, headbutted, beat, beats, beating, punching, kicking, slapping, attacks, assaults,
  attacking, assaulting
`);

/** What happened to a child, by what people write of it: families with their forms. */
export const events = {
  fall: [
    ...listed(`
      dropping, ? dropped, coming a cropper, came a purler, coming a purler, stacking it, stacked it, decked it,
      came off worse, faceplanted, face planted, hit deck, ate dirt, went flat on face, took a nosedive, took a purler
    `),
    ...combined(
      ['plummeted', 'plunged', 'plummeting', 'plunging'],
      listed('off, from, out of, down, onto, through, to'),
    ),
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
    ...combined(['went', 'gone', 'going'], ['over'], ['on'], listed('scooter, bike, ice, knee, wrist, wet, gravel')),
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
      stacked scooter, came off at speed, thrown off horse, lost control of scooter, lost control of skateboard,
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
  ],
  'fall-from-height': [
    ...combined(fallForms, ['through'], listed('roof, ceiling, loft, loft hatch, attic, garage roof, shed roof')),
    ...combined(fallForms, ['through', 'over'], listed('bannisters, banisters, balustrade, balcony, window, skylight')),
    ...combined(fallForms, ['down', 'off', 'over'], listed('cliff, well, manhole shaft, lift shaft, ravine, sea wall')),
    ...cross(['high', '2m', '3m'], ['fall']),
  ].filter((phrase) => phrase !== 'high fall'),
  traffic: [
    ...combined(['in', 'into', 'out into', 'across'], ['path of'], drives),
    ...combined(
      drives,
      listed(`
      braked, swerved, stopped suddenly, stopped sharply, jolted, lurched, hit him, hit her
    `),
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
      drives,
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
  ],
  'school-or-nursery-accident': [
    ...listed('at lunch, during lunch, over lunch, school play, christmas play, nativity'),
    ...combined(['from', 'after'], listed('woodwork, dt, cookery, food tech, art lesson, science lesson, textiles')),
    ...listed(`
      snack time, lunchtime bump, lunchtime fall, playtime bump, playtime fall, breaktime fall, break time fall,
      playtime accident, lunchtime accident, classroom accident, playground accident, playground fall, playground bump
    `),
    ...combined(
      listed("school, nursery, preschool, pre - school, college, childminder's, childminders"),
      listed('premises, grounds, garden, gate, gates, toilets, field, hall, library, stairs'),
    ),
    ...combined(['on', 'at', 'in'], ['nursery', 'school', 'preschool'], listed('premises, grounds, time, hours, trip')),
    ...combined(
      ['in', 'during', 'at', 'into'],
      listed(`
        dt, cookery, food tech, woodwork, science lesson, art lesson, dt lesson, art class, lessons, dinner queue,
        lunch queue, dinner line, lunch line, cookery lesson, textiles, science class, cloakrooms, sand area,
        baby room, toddler room, soft play area at nursery, carpet time, circle time, story time, corridor, corridors,
        snack time, toddler room, registration, form time, tutor time
      `),
    ),
    ...combined(['year', 'yr'], listed('1, 2, 3, 4, 5, 6, one, two, three, four, five, six'), ['classroom']),
    ...listed(`
      reception classroom, lining up at, lining up for, bumped head note, bumped head letter, head bump note,
      bumped head slip, accident note, accident slip, accident letter, accident report, accident in class,
      injured in class, hurt in class, first aid slip
    `),
  ],
  'hit-by-object': [
    ...cross(
      ['from', 'by'],
      listed(`
        shopping trolley, snowball, stone, thrown stone, falling branch, frisbee, stick, cricket bat, ball, conker,
        pellet, bb pellet, nerf bullet, swinging gate, elastic band, swing seat, thrown toy, catapult, flying stone,
        falling book, collapsing shelf, flying ball
      `),
    ),
    ...cross(
      listed(`
        poked, jabbed, prodded, swiped, rapped, clonked, bopped, knocked, thumped, smacked, whacked, hit
      `),
      ['in', 'on', 'across', 'over'],
      [...eyes],
      ['with'],
    ),
    ...cross(listed('thrown, hurled, dropped, swung, stray'), [...fallingThings, ...flyingThings]).filter(
      (phrase) => !/^(dropped|fallen|loose) (bed|stool|chair|tooth|shoe|boot|trainer|cup|bag|pen)$/.test(phrase),
    ),
    ...listed(`
      snowball, snowballs, frisbee, boomerang, catapult, airgun, bb gun, nerf gun, paper plane, conker,
      banged down on, came up under, blew over on, came down hard on, rolled over toes, rolled over foot
    `),
    ...cross(
      listed('landed, fell, dropped, came down, rolled'),
      ['on', 'onto', 'on to'],
      listed(`
        foot, toe, toes, big toe, fingers, finger, fingertip, great toe, left foot, right foot
      `),
    ),
    ...cross(['rolled', 'went', 'ran'], ['over'], ['foot', 'toes', 'toe', 'fingers']),
    ...cross(['weight', 'weights', 'dumbbell'], listed('fell on, dropped on, fell onto, rolled onto, fell off rack')),
    ...cross(['wave'], ['knocked', 'hit', 'threw']).slice(3),
    ...cross(
      ['shot', 'shots'],
      ['with', 'by', 'in'],
      listed(`
        bb gun, air rifle, airgun, air gun, pellet gun, catapult, nerf gun, leg, eye, foot, arm, crossbow, paintball,
        pellet, rubber band, elastic band
      `),
    ),
    ...cross(
      listed(`
        stones, stone, bottle, bottles, rocks, eggs, missile, missiles, brick, bricks, objects
      `),
      listed(`
        thrown at, thrown from, thrown through, thrown by, lobbed at, hurled at, chucked at, thrown over
      `),
    ),
    ...cross(['got', 'gets'], missiles, ['in', 'to'], listed('face, eye, head, mouth, nose, ribs, stomach')),
    ...cross(
      missiles,
      listed('in, to, at, into, on'),
      listed(`
        left, right, l, r, bridge of, back of, side of, temple, brow, eyebrow, forehead, thumb, cheekbone, tummy,
        wrist, ankle, finger, fingertip
      `),
    ),
    ...listed(`
      swung into by, run into by, airgun pellet, bb pellet, air gun pellet, air rifle pellet, kicked up by,
      thrown up by mower, thrown up by strimmer, flying debris, flying glass, falling masonry, fell on head,
      came down on head, came down on foot, came down on hand, came down on toe, came down on toes, came down on his,
      came down on her, fell on his, fell on her, fell on fingers, came crashing down on
    `),
  ].filter((phrase) => !/^fell on (his|her)$/.test(phrase)),
  'hot-liquid': [
    ...combined(['hot water bottle'], listed('burst, leaked, split, leaking, came open, cap came off, leak, exploded')),
    ...combined(['burst', 'leaking', 'split', 'leaked'], ['hot water bottle']),
    ...combined(
      listed('water, bath, shower, tap, bottle, milk, feed, food, drink'),
      ['', 'was', 'run', 'ran'],
      listed('too hot, scalding, boiling, too warm, very hot, so hot'),
    ),
    ...listed(`
      hot tap, mixer tap, hot feed, hot flannel, hot soup, boiling over, boiled over, steriliser, bottle warmer,
      kettle cord, kettle flex, kettle lead, hot dinner, hot meal, ready brek, weetabix, microwaved, out of microwave,
      from microwave, hot jam, hot sugar, cup a soup, mug of hot, baby bath, hot porridge, hot pasta, hot gravy,
      hot curry, hot sauce, frying oil, cooking oil, hot grease
    `),
  ],
  'contact-burn': listed(`
    buckle, seat belt buckle, seatbelt buckle, metal buckle, hot car seat, steam iron, radiator pipe, hot pipe,
    oven element, hot stone, hot paving, hot slab, hot tray, hot handle, pan handle, hot tin, crimper, hair wand,
    hot wand, hair iron, flat irons, heated brush, waffle iron, hot griddle, stoves, ironing, cooker door,
    oven glass door, fire surround, fire grate, hot ashes, hot ash, hot spoon, hot knife, hot fork, hot poker,
    hot dish, hot plate, baking sheet, roasting tin, muffin tin, lit match, disposable bbq, disposable barbecue,
    rocket, banger, catherine wheel, petrol, gas flame, gas ring, electric fire, electric heater, fan heater,
    oil heater, storage heater, wood stove, multi fuel burner
  `),
  assault: [
    ...combined(
      listed(`
        clout, wallop, slap, hit, punch, kick, smack, shake, beat, thump, clip, belt, strangle
      `),
      listed(`
        lad, boy, girl, this boy, this girl, this lad, son, daughter, this child, little boy, little girl
      `),
    ),
    ...combined(
      listed(`
        hit, slapped, smacked, kicked, punched, beat, shook, clouted, belted, walloped, thumped
      `),
      listed(`
        lad, son, daughter, this boy, this girl, this lad, this child, little boy, little girl, the children
      `),
    ),
    ...combined(
      listed('punched, slapped, headbutted, thumped, elbowed, clouted, belted'),
      listed(`
        nose, face, jaw, eye, r eye, l eye, right eye, left eye, mouth, chin, stomach, ribs, lip
      `),
    ),
    ...combined(
      listed('fight, fights, fighting, scrap, punch up, punch - up, brawl'),
      listed('at, outside, in, after, on way to, on way home from'),
      listed('school, playground, corridor, college, park, bus stop, school gates, changing room'),
    ),
    ...combined(
      listed(`
        beatings, thrashings, hidings, batterings, whippings, canings, slappings, beltings, lashings
      `),
      listed('by, from, at hands of, off, with, given by, inflicted by'),
    ),
    ...combined([''], listed('hitting, kicking, shaking, striking, beating, strangling, stabbing')),
    ...listed(`
      headbutted her, headbutted him, head butted her, having hit, having smacked, having slapped, having shaken,
      lays a finger on, laid a finger on, raise a hand to, raised a hand to, raising a hand to
    `),
    ...combined(listed('punch, slap, kick, smack, strangle, stab, whack, thump, beat, choke, hit'), ['her', 'you']),
    ...combined(listed('punches, slaps, kicks, smacks, strangles, whacks, thumps, beats, hits, shakes'), [
      'her',
      'you',
    ]),
    ...combined(listed('punched, slapped, kicked, smacked, strangled, whacked, thumped, beat, shook, choked'), [
      'her',
      'you',
    ]),
    ...combined(['shake', 'shaking', 'shakes'], listed('baby, babies, infant, infants, a baby, your baby, child')),
    ...combined(
      beatenKin,
      listed(`
      mum, mother, partner, wife, girlfriend, sister, brother, neighbour, each other, another child, another boy,
      another girl, another pupil, a boy, a girl, a peer, staff, teacher, friend, sibling, little brother,
      little sister, younger brother, younger sister, twin, cousin, classmate, another, older brother, older sister,
      boy, girl, pupil, peer, member of staff, police officer, carer
    `),
    ),
    ...listed(`
      been hit, shaken when, a slap, a smack, a punch, a beating, a battering, a thump, a hiding, belted him,
      belted her, belts them, belts him, belts her, belting
    `),
    ...combined(['slashed'], listed('across, on, in, by, with, at')),
    ...listed(`
      was slashed, glassed, threw a punch, threw punches, throws punches, throwing punches, swung a punch,
      punch caught, punch landed, punch hit, kick landed, kick caught, slap caught, traded blows, came to blows,
      blows exchanged, exchanged blows, exchanged punches, laid a hand on, laying a finger on, laying a hand on,
      raised his hand to, took a swing at him, took a swing at her, took a swing at me
    `),
    ...cross(
      listed('punch, slap, kick, smack, thump, headbutt, blow, backhander, clout, wallop, hiding'),
      listed(`
        from, off, by, at a party, at bus stop, on bus, outside, in corridor, in a fight, from peer
      `),
    ).filter((phrase) => !/^blow (by|outside|at|on)/.test(phrase)),
    ...combined(
      listed('got, gets, had, took, given, received, sustained, after, following'),
      ['', 'a', 'single', 'several', 'repeated'],
      listed(`
        punch, punches, slap, headbutt, beating, kicking, backhander, wallop, battering, thrashing
      `),
    ),
    ...combined(
      listed('gave, giving, gives, gets, got, had'),
      ['', ...him, 'his son', 'her son', 'her daughter', 'his daughter'],
      ['a'],
      listed(`
        backhander, clout, wallop, thump, kicking, battering, thrashing, shove and a slap, crack, belting
      `),
    ),
    ...cross(
      listed(`
        backhanded, slippered, cuffed, belted, walloped, thrashed, battered, bashed up, roughed up
      `),
      ['', ...him],
    ).filter((phrase) => !/^(battered|cuffed|belted)$/.test(phrase)),
    ...combined(
      listed('cuffed, clipped, smacked, whacked, walloped, belted'),
      ['round', 'around', 'over'],
      listed('head, ear, ears, face, back of head, lug, back of legs'),
    ),
    ...listed(`
      set on by, set about by, set about him, set about her, ganged up on, roughed up by, jumped and beaten,
      jumped by a, jumped on way, was mugged, been mugged, got mugged, mugged for, mugging, robbed and,
      beaten and robbed, victim of assault, victim of an attack, victim of attack, and beaten, tied up and beaten
    `),
    ...combined(listed('thrown, threw, flung, hurled, slammed, rammed, smashed'), [
      ...combined(
        ['', ...listed('him, her, them, me, child, baby')],
        ['against', 'up against'],
        listed(`
            wall, a wall, door, wardrobe, furniture, radiator, lockers, locker, cupboard, fence, car, kitchen wall,
            bedroom wall, bedroom door, railings, table, worktop, sink, bath, fridge
          `),
      ),
    ]),
    ...cross(
      ['thrown', 'threw', 'flung', 'hurled'],
      ['', ...listed('him, her, them, me, child, baby')],
      listed(`
        across room, across kitchen, onto bed, on bed, on to bed, on floor, onto floor, to floor, at wall, into wall,
        on sofa, onto sofa, down stairs, across bedroom, to ground, into cot
      `),
    ).filter((phrase) => !/^threw (on|across|to|at|into|down)/.test(phrase)),
    ...combined(
      listed('held, pinned, pinning, holding, grabbing, gripped'),
      ['', 'down', 'him', 'her', 'up'],
      ['by'],
      [...['throat', 'neck', 'his throat', 'her throat']],
    ),
    ...cross(
      listed('picked up and, grabbed and, lifted and, and then, violently, forcefully, vigorously'),
      listed('shaken, shook, shook him, shook her, thrown'),
    ).filter((phrase) => phrase !== 'and then thrown'),
    ...cross(
      listed('a, in a, got into, got in, into a, had a, playground, during a'),
      listed(`
        fight with, fight at, fight on, fight after school, scuffle with, scrap with, punch up with, brawl,
        physical fight, fist fight, fights with, fight in
      `),
    ).filter((phrase) => !/^a fight (at|on|in)$/.test(phrase)),
    ...combined(
      listed('fight, fighting, fought, scuffle, scrap, scrapping, brawl, altercation, fistfight'),
      ['with'],
      listed(`
        another, another boy, another girl, another pupil, a boy, a girl, brother, sister, peer, older, peers,
        another child, other boys, cousin, classmate, a lad, sibling, pupil, a peer, year, his brother, her sister,
        his sister, her brother, another student, a classmate, a friend, twin
      `),
    ),
    ...cross(
      listed('got into, got in, been in, was in, involved in, in'),
      ['', 'a', 'another', 'physical'],
      listed('fight, fights, scuffle, brawl, fist fight, scrap, punch up'),
    ).filter((phrase) => phrase !== 'in scrap'),
    ...combined(listed('was, been, got, being, gets'), listed('bottled, glassed, stamped on, headbutted, set upon')),
    ...combined(['bottled', 'glassed'], listed('in, over, by, at a party, at party, on head, across')),
    ...combined(
      ['caned', 'beaten', 'whipped', 'beat'],
      ['at', 'in', 'on'],
      listed(`
        mosque, madrassa, madrasah, madrasa, church, home, palms, soles, back, tuition, islamic school
      `),
    ),
    ...combined(['head'], listed('butted by, butted him, butted her, - butted by, - butted him, - butted her')),
    ...combined(
      listed('acid, ammonia, bleach, boiling water, corrosive, hot water'),
      ['thrown'],
      listed('at, in, over, on, by, in face, at him, at her, over him, over her'),
    ),
    ...listed(`
      acid attack, knife attack, caught a blow, caught by a blow, blow meant for, punch meant for, kicking given,
      got a kicking, got a beating, took a beating, lashed out and caught, lashed out and hit
    `),
    ...combined(
      listed(`
        lashed out, hit out, lashes out, lost temper, lost his temper, lost her temper, snapped
      `),
      listed(`
        and hit, and slapped, and smacked, and punched, and struck, and kicked, and caught him, and caught her,
        catching him, catching her, and shook
      `),
    ),
    ...listed(`
      shaked me, shaked him, shaked baby, hitted me, hitted him, hitted her, kicked me, smacked me, shaking infant,
      shaking his, shaking her baby, shaken baby, shaken babies, shook infant, shaking of baby, sucker punched,
      king hit, sucker - punched, happy slap, started on by, kicked to head, kick to head, bare knuckle,
      pistol whipped, shook and, drop kicked, karate kicked, stamping on
    `),
  ],
  'dog-bite': [
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
  ],
  'caught-in-door': [
    ...combined(
      listed('finger, fingers, thumb, hand, fingertip, toe, foot, arm'),
      listed(`
        in door, in car door, in the door, v door, vs door, versus door, in hinge, in door hinge, in doorframe,
        in door frame, in toilet door, in front door, in lift door, in fire door
      `),
    ),
    ...combined(['door', 'car door'], ['v', 'vs', 'versus'], listed('finger, fingers, thumb, hand, toe, foot')),
    ...listed(`
      door crush, door crush injury, car door injury, hinge injury, door injury, door slam injury
    `),
  ],
  unwitnessed: [
    ...listed(`
      out of sight for, out of sight when, were not looking, was not looking, not looking at time, turned round and,
      turned around and, popped out, had popped out, popped out of room, had left room, stepped out of room,
      went to answer door, went to toilet and, left room for, left the room for, while alone, when alone in
    `),
    ...combined(
      listed('was, were, been, had been, all, mum, dad, staff'),
      listed(`
        out of room, in another room, in other room, in next room, in a different room, not in room
      `),
    ),
    ...cross(
      ['no', 'nobody', 'no one', 'no other'],
      ['', ...listed('staff, adult, adults, carer, else')],
      listed(`
        present, were present, was present, in sight, in room, awake, was awake, around, nearby
      `),
    ).filter((phrase) => !/^no (present|around|nearby|awake)/.test(phrase)),
    ...combined(listed('happened, occurred, fell, done, hurt'), [
      'out of sight',
      'while alone',
      'when alone',
      'unseen',
    ]),
    ...combined(
      ['not', 'never', "wasn't", 'was not'],
      ['being watched', 'being supervised at the time', 'watched at time'],
    ),
    ...combined(['alone in'], listed('room, bedroom, garden, lounge, living room, cot'), [
      'at the time',
      'at time',
      'when',
    ]),
    ...combined(
      ['found', 'find', 'finding', 'discovered'],
      [...listed('him, her, them, baby, child, toddler'), ''],
      listed(`
        on floor, on the floor, at bottom of stairs, at foot of stairs, crying on, lying on, screaming in, crying in,
        face down on, sat on floor, under bed, beside bed, next to bed, at bottom of slide, on ground, lying at,
        crying at, crying by, crying under, on carpet, on kitchen floor, on landing
      `),
    ),
    ...combined(['heard'], listed('him, her, a, loud, big, the, a loud, a big'), ['scream', 'cry', 'cry out', 'fall']),
    ...combined(['heard a', 'heard'], ['loud', 'big', 'huge', 'massive'], listed('thud, bang, crash, thump, bump')),
    ...listed(`
      nobody else about, no one else about, nobody about, no one about, nobody else around, no one else around
    `),
    ...combined(listed('mum, dad, carer, staff, parents, mother, father, nan, childminder'), ['saw nothing']),
    ...listed(`
      did not see it, didn't see it, did not see him fall, did not see her fall, nobody on hand, no eye witness,
      no eyewitness, no eyewitnesses, no onlookers, unwitnessed event, awake to see, had his back to, had her back to,
      had their backs to, had back to, backs were turned, no adult had eyes on, nobody had eyes on,
      no one had eyes on, no staff had eyes on, not in view, out of view, out of their sight, took eyes off,
      took her eyes off, took his eyes off
    `),
  ],
  'not-known': [
    'no idea about',
    'no idea re',
    ...combined(
      listed('no idea, no clue, unsure, not sure, unclear'),
      listed('re, about, regarding, re cause of, of cause of, as to cause of'),
      [...injuryNouns, 'cause'],
    ),
    ...combined(
      listed(`
        no known, no obvious, no clear, no identified, without known, without a known, no apparent
      `),
      ['cause'],
    ),
    ...combined(
      ['never', 'not', 'still not', 'remains'],
      listed('established, clear, ascertained, determined, unclear, unknown'),
      [...['how', 'what caused', 'what happened']],
    ),
    ...combined(
      listed(`
        how he, how she, how they, how it, how this, how injury, how bruise, what happened, cause
      `),
      [
        ...listed(`
          got it, got this, got that, did it, came about, happened, came by it, occurred, came to be
        `),
        '',
      ],
      listed(`
        is a mystery, remains a mystery, is not known, is unknown, is unclear, remains unclear, not known
      `),
    ),
    ...combined(
      listed('puzzled, baffled, mystified, perplexed, confused, stumped, clueless, in the dark'),
      listed('as to, by, about, over, regarding'),
      listed('how, cause, what, where, bruise, origin, it, bruising, mark'),
    ),
    ...cross(
      listed(`
        does not, doesn't, did not, didn't, do not, don't, cannot, can't, could not, couldn't
      `),
      ['remember', 'recall', 'recollect'],
      listed(`
        doing, hurting, hitting, banging, falling, it happening, anything happening, incident, any, injuring,
        knocking, getting it, getting
      `),
    ).filter((phrase) => !phrase.endsWith(' any')),
    ...cross(
      listed(`
        forgets, forgot, forgotten, has forgotten, cannot place, not a clue, hasnt a clue, hasn't a clue
      `),
      listed('how, what happened, where, what, when, which'),
    ).filter((phrase) => !/^(forgot|forgotten|forgets) (what|where|when|which)$/.test(phrase)),
    ...listed(`
      how remains unknown, never found out how, never found out what, could have happened any time, no idea,
      no idea at all, mechanism uncertain, unknown trauma, unknown injury mechanism, unclear history of how,
      anybody knows how, anyone knows how, anyone knew how, god knows how, who knows how, goodness knows how,
      heaven knows how, your guess is as good, cause not established, cause not found, cause never found
    `),
  ].filter((phrase) => phrase !== 'no idea'),
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

/** Before the name of a thing, these tell that it stood still: "slipped off the sofa and landed on his arm". */
const still = listed(`
  next, off, from, of, into, on, in, at, over, under, against, with, by, onto, down, through, climbed, jumped, near,
  beside, behind, around, round, up
`);
const downs = listed(`
  on, onto, on to, on top of, down on, down onto, down on top of, over onto, over on to
`);
const moved = listed(`
  banged down, blew over, fell down, slid off, rolled off, toppled off, came down hard, smashed down, swung back,
  came back, blew back, came away, came loose, broke off, overturned, sprang open, fell, falling, toppled, tipped,
  came, crashed, dropped, slid, slipped, rolled, collapsed, landed, slammed, bounced, rebounded, blew, tumbled,
  gave way, flew, swung, shut, snapped
`);
const flew = listed(`
  pinged, flew, swung, sprang, bounced, ricocheted, rebounded, shot, blew, hit, struck, ran, crashed, rolled, slid,
  came back, flicked, whipped, recoiled, smashed, exploded, shattered
`);
const parts = listed(`
  face, eye, head, mouth, leg, legs, arm, ankle, foot, hand, nose, chin, shin, thumb, finger, knee, tip of, end of,
  brow, forehead, cheek, lip, ear, toe, toes, fingers, teeth, temple, ribs
`);
/** Verbs of what comes down on somebody. */
const moving = listed(`
  fell, falling, toppled, tipped, came, crashed, dropped, slid, slipped, rolled, collapsed, blew, landed, slammed,
  bounced, rebounded, tumbled, flew, swung, shut, snapped, banged, smashed, overturned, broke, gave, sprang, tip,
  fall, topple, rolls, falls
`);
const theirParts = cross(['', 'left', 'right'], parts);
const drivers = listed(`
  driver, drunk driver, motorist, joyrider, delivery driver, learner driver, drink driver, biker
`);
const ways = listed('into, in front of, out in front of, into back of, into side of, into path of, under');
const gone = listed(`
  rode, riding, ran, run, running, cycled, cycling, walked, stepped, dashed, drove, went, crashed, rides, scooted,
  skated, darted, pulled out, jumped
`);
const climbable = listed(`
  tree, ladder, climbing frame, climbing wall, roof, scaffolding, treehouse, tree house, zip wire, wall, fence,
  bouldering wall, goalpost, goalposts, shed, garage, rock, rocks, cliff, haystack
`);
const jumps = listed('jumped, jumping, jumps, leapt, leaped, jump');
const animals = listed('horse, pony, cow, goat, sheep, ram, donkey, bullock, calf, llama, wave, waves');

const doneBy = listed(`
  hit, struck, bumped, knocked, clipped, caught, crushed, trapped, squashed, poked, jabbed, whacked, bashed, smacked,
  thumped, clonked, flattened, pinned, clouted, swiped, clattered, injured
`);
/** What happened that is told by two words with others between them. */
export const eventPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'contact-burn',
    within: 4,
    first: listed(`
      put, placed, pressed, held, stubbed, pushed, puts, presses, stubs, stubbing, putting, holds, pressing,
      extinguished, stub
    `),
    via: listed(`
      hot spoon, hot knife, hot iron, lighter, cigarette, cigar, iron, hot fork, straighteners, cigarettes, fag, fags,
      cig, cigs, ciggie, ciggies, roll up, roll - up, spliff, joint
    `),
    then: cross(listed('on, against, onto, out on, to'), listed('my, his, her, him, me, skin, child, baby')),
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
    value: 'dog-bite',
    within: 8,
    first: dogs,
    then: cross(['it'], listed('bit, bites, nipped, had bitten, has bitten, went for, mauled, savaged, snapped at')),
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
    value: 'fall-from-height',
    within: 3,
    instead: ['fall'],
    first: ['plummeted', 'plunged', 'dropped', 'plummeting'],
    then: listed('m off, m down, m out, metres off, feet off, ft off, ft from, ft onto, ft to'),
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
    value: 'caught-in-door',
    within: 5,
    instead: ['injury', 'hit-by-object'],
    first: listed('trapped, caught, jammed, nipped, crushed, squashed, pinched, trapping, catching'),
    via: listed(`
      finger, fingers, thumb, hand, toe, toes, foot, fingertip, fingertips, hands, heel, arm
    `),
    then: cross(
      ['when', 'as', 'while', 'after'],
      [
        '',
        ...listed(`
          wardrobe, cupboard, car, front, kitchen, bathroom, bedroom, toilet, fire, shed, fridge
        `),
      ],
      ['door'],
    ),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    notNear: still,
    first: [...thrown, ...listed('tailgate, hoop, bonnet, boot lid, barrier, tray, roof tile, bell')],
    instead: ['fall', 'fall-from-height'],
    then: [
      ...cross(
        [...moved, ...listed('came up, swung round, came loose, flew up, sprang up')],
        ['and'],
        listed(`
          gashed, cut, bruised, broke, split, crushed, squashed, trapped, pinned, hit, landed on, got
        `),
      ),
      ...listed(`
        hit his head, hit her head, came up under, came up into, poked in his, poked in her, poked him, poked her,
        poked in eye, banged down on, went in his eye, went in her eye, went into his eye, went into her eye,
        lobbed from, thrown from, hurled from, chucked by, thrown by, lobbed by, hurled by, flung by, thrown at him,
        thrown at her, flicked by
      `),
    ],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 4,
    instead: ['fall'],
    first: listed(`
      trapped under, pinned under, crushed under, crushed by, buried under, pinned beneath, trapped beneath
    `),
    then: thrown,
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
    value: 'not-known',
    within: 5,
    first: listed('mechanism, cause of, origin of, aetiology of, source of, mechanism of'),
    then: listed(`
      unknown, not known, unclear, not clear, not established, never established, uncertain, a mystery
    `),
    without: [...listed('death, fire, delay, absence, and'), ','],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 7,
    instead: ['hit-by-object', 'fall', 'assault'],
    notNear: listed('toy, model, remote, pedal, off, from, of, in'),
    first: drives.filter((word) => !/^(coach|train|quad)$/.test(word)),
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
    value: 'hit-by-object',
    within: 7,
    via: thrown,
    without: [...listed('hot, tea, coffee, dad, mum, partner'), ...thrownInWords],
    first: listed(`
      threw, chucked, lobbed, hurled, throws, throwing, flung, launched, flicked, kicked, tossed
    `),
    then: listed(`
      at him, at her, at child, at head, at face, which hit, and hit, that hit, hitting, into his face, into her face,
      at his, at her, which struck, and it hit, which caught, and caught, in his face, in her face
    `),
    notAfter: relatives.filter((word) => !/brother|sister|sibling|cousin/.test(word)),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 3,
    first: listed('horse, pony, cow, goat, sheep, ram, donkey, bull, bullock, calf, llama, alpaca'),
    instead: ['assault'],
    then: listed(`
      trod on, stood on, stepped on, kicked, trampled, butted, ran into, head butted, rolled on, kick
    `),
  },
  {
    kind: 'mechanism',
    value: 'hot-liquid',
    within: 0,
    first: liquids,
    then: listed('scald, scalds, burn, burns, scalding'),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 7,
    via: ['from', 'by'],
    first: listed('blow, blows, punch, slap, kick, smack'),
    then: [...relatives, ...others, 'another', 'older'],
    without: ['ball', 'horse', 'swing', 'fall'],
  },

  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 8,
    via: ['by'],
    first: doneBy,
    then: thrown,
    without: [
      ...clauseBegins,
      ...listed('car, van, bus, lorry, taxi, mum, dad, brother, sister, boy, girl, pupil, peer, child'),
    ],
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
    then: [...drives, ...drivers, ...listed('cyclist, quad bike, electric scooter, bike, mobility scooter, bicycle')],
    without: ['toy', 'remote', 'model', 'parked'],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 7,
    via: ['by'],
    instead: ['hit-by-object', 'fall'],
    first: listed(`
      struck, stabbed, slashed, punched, slapped, kicked, thumped, beaten, whacked, stamped on
    `),
    then: [
      ...relatives,
      ...others,
      ...listed('unknown male, unknown man, attacker, assailant, older pupil, older boy'),
    ],
    without: [...listed('horse, pony, ball, branch, and'), ','],
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
    value: 'fall-from-height',
    within: 3,
    without: lowHeights,
    instead: ['fall'],
    first: cross(
      listed(`
        came, come, coming, dropped, dropping, plunged, plummeted, tumbled, toppled, slid, swung
      `),
      ['off', 'off top of', 'from top of', 'out of'],
    ),
    then: climbable,
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
    then: drives.filter((word) => !/^(train|coach|quad)$/.test(word)),
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
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 7,
    notNear: still,
    first: thrown,
    instead: ['fall', 'fall-from-height', 'assault'],
    via: moving,
    then: cross(downs, [...him, 'his', 'it', ...parts]),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 7,
    notNear: still,
    first: thrown,
    instead: ['fall', 'assault', 'injury'],
    then: [
      ...cross(
        listed(`
          fell, dropped, slipped, toppled, tipped, swung round, swung out, came down, flew off, came off
        `),
        listed(`
          and cut, and hit, and struck, and caught, and got, hitting, striking, catching, and bashed
        `),
      ),
      ...cross(listed('hit, struck, caught, got, clipped, bashed, smacked, whacked, clonked, bopped'), [
        ...him,
        ...theirParts,
      ]),
    ],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 7,
    notNear: still,
    first: thrown,
    instead: ['fall', 'assault', 'injury'],
    via: flew,
    then: cross(
      listed(`
        into, in, up into, and hit, up and hit, back into, against, and caught, and got, and struck
      `),
      [...him, ...theirParts],
    ),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 4,
    instead: ['fall', 'assault'],
    first: ['dropped', 'dropping', 'drops', 'let go of'],
    via: thrown,
    then: cross(['on', 'onto', 'on to'], ['', ...listed("his, her, baby's, child's, brother's")], parts),
    without: listed('him, her, hot, tea, coffee'),
  },
  {
    kind: 'mechanism',
    value: 'hot-liquid',
    within: 5,
    instead: ['contact-burn'],
    first: liquids,
    then: listed(`
      splashed, spat, spilt, spilled, tipped, poured, exploded, boiled over, leaked, splattered, went over, went down,
      all over, down front, down his front, down her front, on lap, on her lap, on his lap, over arm, over him,
      over her, onto him, onto her, erupted, came over, into lap, into her lap, into his lap, sloshed, slopped,
      spurted, on leg, on arm, on hand, on chest, on foot
    `),
  },
  {
    kind: 'mechanism',
    value: 'hot-liquid',
    within: 6,
    instead: ['contact-burn'],
    first: listed(`
      climbed into, got into, placed in, put in, sat in, stepped into, lowered into, dunked in, put hand in,
      turned on, tugged, yanked, reaching for, reached for, reached up, drank, sipped, tripped over, caught, elbowed,
      tipping, splash of, splashes of, splash from, splashback from
    `),
    then: liquids.filter((word) => !/^(pasta|rice|drink|fat|oil|stew)$/.test(word)),
  },
  {
    kind: 'mechanism',
    value: 'contact-burn',
    within: 6,
    then: hotThings,
    first: listed(`
      grasped, gripped, caught hold of, grabbed, grabs, grabbing, grabbed hold of, picked up, took hold of, knelt on,
      stepped on, trod on, crawled onto, crawled over, leaned against, leaning on, leaning against, pressed against,
      rested on, put his hand on, put her hand on, hand on, hands on, caught on, walked on, walked into, sat against,
      backed into, reached out to, reached into, brushed, caught, lay against, touch, fingers on, palm on
    `),
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 4,
    first: dogs,
    then: listed(`
      snapped, latched, sank, sunk, lunged, went for, savaged, turned on, clamped, teeth, punctured, bite,
      got hold of, grabbed, jumped up and caught, took a chunk, chewed, pounced
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
    value: 'caught-in-door',
    within: 6,
    instead: ['injury', 'hit-by-object'],
    first: listed('finger, fingers, thumb, fingertip, fingertips, hand, toe'),
    then: listed(`
      in door, in the door, in hinge, in car door, as door shut, when door shut, as door closed, under door,
      when door closed, door slammed, door closed, door shut, door was shut, door was closed, hinge side, door caught,
      door swung shut, door blew shut, in heavy door, in fire door, in lift doors, in doors
    `),
    without: listed('walked, ran, banged, knocked, on, answered'),
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 9,
    instead: ['injury', 'hit-by-object'],
    first: listed(`
      door slammed, door blew, door shut, door closed, door swung shut, door banged shut, doors closed
    `),
    via: ['on', 'onto'],
    then: listed('finger, fingers, thumb, hand, hands, toe, toes, foot, fingertips, fingertip'),
    without: [','],
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
    value: 'fall',
    within: 2,
    first: ['saw', 'watched', 'witnessed'],
    then: listed('slip, trip, topple, tumble, slip off, trip over, fall over'),
    without: ['the', 'a', ','],
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 6,
    instead: ['injury', 'hit-by-object'],
    first: listed('shut, shutting, closed, closing, slammed, slamming, pushed, kicked'),
    via: ['door', 'doors', 'car door'],
    then: cross(
      ['on', 'onto'],
      ['', ...listed("his, her, own, their, child's, brother's, sister's")],
      listed('finger, fingers, thumb, hand, hands, toe, toes, foot, fingertips, fingertip, arm'),
    ),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    instead: ['hit-by-object', 'fall'],
    first: listed(`
      struck by, shot by, shot at by, cut by, slashed by, burnt by, stamped on by, sat on by, kneed by
    `),
    then: [...relatives, ...others],
    without: clauseBegins,
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 7,
    via: ['by'],
    instead: ['hit-by-object', 'fall'],
    first: listed(`
      slammed into, thrown, flung, stamped on hand, pelted, hit on head, hit over head, shot with
    `),
    then: [
      ...relatives.filter((word) => !/^(brother|sister|sibling|cousin|family)$/.test(word)),
      ...listed('man, male, stranger, youth, youths, gang, teacher, group, lads, boys, girls, bully'),
    ],
    without: [...listed('horse, pony, dog, toy, ball, stone, car'), ...clauseBegins],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: [...relatives, ...others, 'boyfriend', 'partner'],
    then: [
      ...cross(
        listed(`
          struck, backhanded, slippered, clouted, cuffed, lamped, decked, belted, caned, headbutted
        `),
        listed('him, her, me, them, child, baby'),
      ),
      ...cross(listed('slap, punch, kick, hit, smack, shake, thump, grab and shake, strangle, headbutt'), him),
    ],
    notNear: listed('threatened, would, might, could, will, going, if'),
  },
];
