/** What scalds and what burns, as it is met: hot drinks and baths, irons, hobs and fires. */

import { hotThings, liquids } from './agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';
import { burningThings, scaldings } from './scalding.js';

/** Hot water, drinks and food. */
export const hotLiquids: readonly Phrase[] = [
  ...combined(
    listed('hot, boiling, scalding, boiled, freshly boiled, steaming'),
    listed(`
      water, tea, coffee, milk, oil, fat, soup, food, drink, drinks, liquid, liquids, fluid, noodles, pasta,
      gravy, custard, porridge, chocolate, squash, bath, tap, shower, sauce, sugar, jam, wax, rice, curry, stew,
      broth, beverage, kettle, cup, mug, steam, beans, baby food, bottle, pot noodle, syrup, caramel, toffee,
      cheese, bathwater, bath water
    `),
  ),
  ...combined(
    listed('cup, mug, pot, flask, bowl, pan, jug'),
    ['of'],
    listed(`
      tea, coffee, soup, noodles, hot, boiling, porridge, pasta, hot water, hot chocolate, gravy
    `),
  ),
  ...listed(`
    coffees, teas, cappuccino, latte, espresso, cuppa, pot noodle, deep fat fryer, fryer, shower, slow cooker,
    steamer, steam inhalation, urn, saucepan, gravy, custard, ramen, chip pan, bath, hot brew, vaporiser,
    water too hot, thermos, tap water
  `),
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
  ...combined(
    ['hot water bottle', 'hottie', 'flask', 'thermos'],
    listed(`
      bursting, bursts, had burst, splitting, leaking, leaks, coming open, popped, gave way, perished
    `),
  ),
  ...combined(listed('burst, bursting, leaking, split, leaky, perished, faulty'), ['hot water bottle']),
  ...scaldings,
  ...listed(`
    mug of tea, cup of coffee, mug of coffee, boiling, hot cup, hot drinks, hot milk, hot fat, steam, hot food,
    noodles, hot pan of, boiled water, hot beverage, hot gravy, hot porridge, boiling pasta, hot fluid,
    hot liquids, pan of water, hot wax, bottle of hot, cup of hot, pot of tea, teapot, cafetiere, coffee, tea,
    soup, hot tap, bathwater, bath too hot, hot tea, hot coffee, hot water, boiling water, kettle, hot drink,
    cup of tea, hot soup, hot bath, pulled cup, hot liquid, bath water, boiling kettle, hot chocolate, hot oil,
    hot noodles
  `),
];

/** Hot things that are touched. */
export const hotThingsTouched: readonly Phrase[] = [
  ...combined(
    listed('hot, electric, gas, open, log, wood, steam, flat, oil'),
    listed(`
      iron, oven, hob, radiator, heater, fire, stove, burner, plate, ring, grill, tray, pan, metal, surface,
      tongs, curlers, straighteners, bulb, pipe, coals, coal, ash, ashes, spoon, knife, barbecue, bbq, exhaust,
      engine, glue, glue gun, slide, tarmac, sand, car seat, lamp
    `),
  ),
  ...listed(`
    straightners, straightner, ghds, ghd, hairdryer, hair dryer, hair curler, hair curlers, crimpers, embers,
    ember, charcoal, fire pit, firepit, chiminea, match, matches, lit match, incense stick, joss stick, tea light,
    candles, frying pan, griddle, toastie maker, sandwich maker, waffle maker, kiln, soldering iron, bunsen,
    bunsen burner, sparklers, fireworks, shisha, cigarettes, cigarette end, cigarette lighter, fag, fag end,
    halogen, towel rail, radiators, campfire, camp fire, stove top, hot plate, oven glass, oven rack,
    oven door glass, cooker hob, ceramic hob, grill pan, air fryer, hot water bottle, heat pad, heated rollers,
    curling tong, straightening iron, straightening irons, stub, blowtorch, blow torch, car lighter, flame,
    flames, exhausts, patio heater, pizza oven, barbeque
  `),
  ...listed(`
    buckle, seat belt buckle, seatbelt buckle, metal buckle, hot car seat, steam iron, radiator pipe, hot pipe,
    oven element, hot stone, hot paving, hot slab, hot tray, hot handle, pan handle, hot tin, crimper, hair wand,
    hot wand, hair iron, flat irons, heated brush, waffle iron, hot griddle, stoves, ironing, cooker door,
    oven glass door, fire surround, fire grate, hot ashes, hot ash, hot spoon, hot knife, hot fork, hot poker,
    hot dish, hot plate, baking sheet, roasting tin, muffin tin, lit match, disposable bbq, disposable barbecue,
    rocket, banger, catherine wheel, petrol, gas flame, gas ring, electric fire, electric heater, fan heater,
    oil heater, storage heater, wood stove, multi fuel burner
  `),
  ...combined(['hot water bottle'], listed('left, against, resting, in bed, in cot, on, under, placed')),
  ...burningThings,
  ...listed(`
    hot iron, hot hob, hot pan, oven shelf, hair straightner, hair straightener, straightener, wood burner,
    hot radiator, stove, grill, hot plate, hotplate, firework, sparkler, bonfire, glue gun, exhaust, exhaust pipe,
    lighter, candle, light bulb, baking tray, hot tray, hot metal, hot surface, fireguard, fire guard, oven tray,
    hot oven door, curling iron, curling wand, toaster, woodburner, hot coals, hair tongs, tongs,
    hot water bottle, hot tarmac, cigar, slide in sun, cooker ring, hair straighteners, straighteners, iron,
    oven door, radiator, hob, oven, hot oven, cooker, curling tongs, cigarette, fireplace, log burner, barbecue,
    bbq, heater, fire
  `),
];

/** Both, by two words with others between them, where somebody spilt or touched it: told before what hits somebody. */
export const spiltPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'hot-liquid',
    within: 6,
    then: liquids,
    first: listed(`
      spilt, spilled, poured, pulled, tipped, knocked, splashed, grabbed, scalded, scald, burn, burnt, burned,
      dropped, reached, spilling, pulling, upset, immersed, dipped, scalds, burns
    `),
    without: listed('dousing, extinguishing, smothering, putting out, beating out'),
  },
  {
    kind: 'mechanism',
    value: 'contact-burn',
    within: 6,
    then: hotThings,
    first: listed(`
      touched, touching, touches, sat on, leant on, leaned on, leant against, held, stood on, trod on, put hand on,
      placed hand on, fell against, fell onto, brushed against
    `),
  },
];

/** The same, where it came over somebody: told after what hits somebody. */
export const hotPairs: readonly Pair[] = [
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
    kind: 'mechanism',
    value: 'hot-liquid',
    within: 0,
    first: liquids,
    then: listed('scald, scalds, burn, burns, scalding'),
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
];
