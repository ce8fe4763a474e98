import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

/** What is poured and may scald. */
const poured = listed(`
  water, tea, coffee, milk, soup, oil, fat, chip fat, goose fat, bacon fat, lard, dripping, gravy, custard, porridge,
  sauce, pasta sauce, cheese sauce, stew, curry, casserole, chilli, bolognese, broth, stock, ramen, noodles,
  pot noodle, cup a soup, cuppa soup, baked beans, beans, rice, rice pudding, semolina, pasta, spaghetti, jam,
  marmalade, chutney, syrup, sugar syrup, golden syrup, sugar, caramel, toffee, fudge, chocolate, cocoa, horlicks,
  ovaltine, lemsip, squash, ribena, cordial, espresso, latte, cappuccino, mocha, americano, flat white, chai,
  green tea, herbal tea, mint tea, brew, cuppa, wax, candle wax, leg wax, hair wax, bikini wax, glue, solder, plastic,
  tar, fondue, butter, cheese, dal, dhal, daal, congee, dumplings, formula, feed, baby milk, bath, bath water,
  bathwater, kettle water, coolant, antifreeze, engine oil, cooking oil, frying oil, vegetable oil, ghee, liquid,
  fluid, starch, punch, mulled wine, hot pot, hotpot, tagine, paste, batter, juices, juice, steam
`);
/** What it is in. */
const vessels = listed(`
  bowl, jug, pan, pot, mug, cup, beaker, flask, thermos, teapot, cafetiere, coffee pot, saucepan, kettle, noodle pot,
  pot noodle, soup bowl, inhalation bowl, steam bowl, bottle warmer, slow cooker, pressure cooker, rice cooker, wok,
  frying pan, deep fat fryer, chip pan, fryer, urn, tea urn, coffee machine, samovar, gravy boat, travel mug,
  takeaway cup, basin, bucket, fondue pot, steriliser, billy can, billycan, casserole dish, tureen, ladle,
  tin of beans, wax pot, wax warmer
`);
const laps = listed(`
  lap, legs, leg, thigh, thighs, chest, tummy, arm, hand, foot, feet, knees, knee, front, shoulder, back, neck, face,
  him, her, himself, herself, them, me, himself, groin, belly, left, right, l, r, both
`);
const hots = listed(`
  hot, boiling, boiling hot, scalding, scalding hot, molten, melted, steaming, piping hot, bubbling
`);

/** Liquids that scald, by how hot they were or by what they did. */
export const scaldings: readonly Phrase[] = [
  ...combined(
    hots,
    poured.filter((word) => word !== 'punch' && word !== 'glue'),
  ),
  ...combined(
    listed('splashed, spattered, drenched, soaked, doused, sprayed, splattered'),
    ['with', 'by', 'in'],
    hots,
    poured,
  ),
  ...listed(`
    leg wax, waxing kit, wax warmer, coolant, radiator water, steam inhalation, inhalation bowl, sealing wax,
    facial steamer, steam mop, steam cleaner, wallpaper steamer, clothes steamer, garment steamer, humidifier,
    vaporiser, just boiled, freshly boiled, freshly made tea, freshly brewed, off the boil, fresh from kettle,
    recently boiled, overheated milk, overheated bottle, milk too hot, bath too hot, tap too hot, hot squash,
    hot toddy, hot ribena, hot lemon, hot vimto, hot juice, scalding bath, scalding shower, shower too hot
  `),
];

const heatable = listed(`
  spoon, knife, fork, iron, nail, coin, poker, skewer, metal, rod, needle, wire, pan, tray, tongs, spatula, ladle,
  plate, dish, stone, brush, rollers, curlers, screwdriver, key, hanger, teaspoon, cutlery, brand, ring, paperclip,
  saucepan, skillet, griddle, baking sheet, bulb, blanket, handle, lid, exhaust, engine, chain, wheat bag, pad, slab,
  buckle, slide, sand, pavement
`);

/** What burns by touch. */
export const burningThings: readonly Phrase[] = [
  ...combined(
    listed(`
      heated, red hot, red - hot, white hot, warmed, glowing, hot, burning, baking hot, smouldering
    `),
    ['', ...listed('empty, dry, metal, heavy, frying, baking, steel, iron, cast iron, oven, kitchen, electric, glass')],
    heatable,
  ),
  ...listed(`
    metal slide, towel radiator, heated towel rail, lit coal, live coal, hot ember, embers, glowing coals,
    soldering iron, branding iron, heat gun, paint stripper gun, heat lamp, heat mat, heat pad, wheat bag,
    electric blanket, halogen lamp, halogen hob, induction hob, ceramic hob, aga, rayburn, pizza oven, pizza stone,
    air fryer, sandwich toaster, toastie maker, panini press, george foreman, waffle maker, fire pit, firepit,
    chiminea, patio heater, camping stove, primus, campfire, camp fire, incinerator, fire door of stove, stove door,
    burner door, tumble dryer drum, hair crimpers, crimpers, heated rollers, shisha coal, hookah coal, joss stick,
    incense stick, incense, tealight, tea light, vape, spliff, roll up, motorbike exhaust, exhaust of, treadmill,
    hot sand, hot pavement, hot decking, hot buckle, manifold
  `),
];

/** The same with words between. */
export const scaldingPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'hot-liquid',
    within: 5,
    instead: ['contact-burn', 'fall', 'hit-by-object'],
    first: [...vessels, ...poured.filter((word) => !/^(sugar|plastic|punch|glue|paste)$/.test(word))],
    then: cross(
      listed(`
        upset, upended, overturned, tipped, toppled, spilt, spilled, slopped, sloshed, emptied, knocked
      `),
      listed('in, into, over, on, onto, down, on to'),
      laps,
    ),
    without: ['iron', 'straighteners', 'empty', 'cold', 'lighter', 'cigarette'],
  },
  {
    kind: 'mechanism',
    value: 'hot-liquid',
    within: 0,
    instead: ['contact-burn'],
    first: poured.filter(
      (word) => !/^(sugar|plastic|rice|beans|sauce|cheese|butter|punch|paste|glue|stock)$/.test(word),
    ),
    then: listed('scalded, scalds, burnt, burned, burns'),
    without: ['lighter', 'cigarette', 'with lighter'],
  },
];
