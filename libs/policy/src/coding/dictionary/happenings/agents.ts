import { listed } from '../forms.js';
import { fallingThings, flyingThings } from './things.js';
import { namedVehicles } from './vehicles.js';

/** Kin and carers, by single words and by phrases. */
export const relatives: readonly string[] = listed(`
  mum, mother, mummy, dad, father, daddy, parent, parents, stepdad, stepmum, uncle, aunt, brother, sister, sibling,
  stepbrother, stepsister, cousin, nan, grandad, carer, relative, guardian, partner, boyfriend, girlfriend,
  childminder, babysitter, mum's partner, mum's boyfriend, family, mo, fa
`);
/** Who brings a child to be seen, or calls it off. */
export const bringers: readonly string[] = listed(`
  mum, mother, dad, father, nan, aunt, carer, carers, parent, parents, family, grandparents
`);
/** Whose account it may be, or whose hands. */
export const ofRelatives: readonly string[] = listed(`
  mum, mother, dad, father, nan, grandad, carer, parent, aunt, uncle, stepdad, childminder
`).map((name) => `${name}'s`);
/** Whose medicine a child may find, with and without the apostrophe. */
export const medicineOwners: readonly string[] = listed(`
  mum, mummy, mother, dad, daddy, father, nan, nana, nanna, nanny, gran, granny, grandma, grandad, grandpa,
  grandmother, grandfather, aunt, auntie, uncle, sister, brother, carer, neighbour, partner, stepdad, stepmum, lodger
`).flatMap((name) => [`${name}'s`, `${name}s`]);
/** Others who may strike a child. */
export const others: readonly string[] = listed(`
  man, boy, girl, pupil, male, males, stranger, youth, youths, gang, peer, peers, child, teenager, teenagers, student,
  boys, girls, classmate, friend, teacher, person, lad, lads, kid
`);
/** Dogs, by breed. */
export const dogs: readonly string[] = listed(`
  labradour, labrador, lab, poodle, whippet, greyhound, akita, pitbull, pit bull, bull terrier, mongrel, chihuahua,
  dachshund, beagle, dalmatian, retriever, pomeranian, bully, sausage dog, shih tzu, westie, yorkie, springer,
  pointer, cavapoo, labradoodle, bulldogs, cockerpoo, sheepdog, malamute, pug, hound, doberman, great dane,
  cane corso, border collie, pet dog, guard dog, police dog, boxer dog, frenchie, dog, dogs, dog's, puppy, staffie,
  staffy, alsatian, labrador, rottweiler, terrier, xl bully, husky, jack russell, collie, german shepherd, bulldog,
  spaniel, mastiff, lurcher, cockapoo, pup
`);
/** What drives on roads. */
export const vehicles: readonly string[] = [
  ...listed(`
    car, van, bus, lorry, taxi, vehicle, motorbike, motorcycle, moped, truck, tram, minibus, 4x4, ambulance, train,
    hgv, pickup, pick up, ice cream van, dirt bike, quad, bike, bicycle, push bike, e - bike, e bike, ebike,
    mobility scooter, suv, police car, people carrier, coach, bin lorry, milk float, e - scooter, electric scooter,
    quad bike, tractor, cyclist, jeep, driver
  `),
  ...namedVehicles,
];
/** What children fall from. */
export const furniture: readonly string[] = listed(`
  bed, sofa, settee, couch, chair, highchair, high chair, cot, table, changing mat, changing unit, bike, bicycle,
  scooter, trampoline, swing, slide, worktop, pram, buggy, pushchair, horse, pony, arms, lap, bunk, bunkbed, stool,
  counter, car seat, bouncer, skateboard, step, stairs, trolley, crib, basket, cabin bed, armchair, bench, desk,
  stage, kerb, pushbike, sling, knee, hands
`);
/** What else they fall from. */
export const playThings: readonly string[] = listed(`
  rope swing, bouncy castle, space hopper, rocking horse, balance bike, trike, hoverboard, toilet, work surface,
  washing machine, window seat, footstool, pouffe, beanbag, bean bag, car, bus, mattress, bedside, carrycot,
  moses basket, cotbed, cot bed, bath, zip wire, zipwire, donkey, shoulders, back of chair, toy box, ride on,
  ride - on, toy car, baby walker, walker, jumperoo, high stool, bar stool, kitchen side, kitchen counter, sideboard,
  dresser, drawers, tractor, gate, fence, log, beam, bar, bars, apparatus, vault, wheelchair, hammock, sunlounger,
  deckchair
`);
/** What is poured and may be hot. */
export const liquids: readonly string[] = listed(`
  tea, coffee, kettle, soup, noodles, noodle, pasta, gravy, porridge, drink, oil, hot water, boiling water,
  bath water, steam, hot milk, hot chocolate, boiled water, saucepan, curry, stew, fat, latte, cuppa, brew, hot bath,
  hot tap, chip pan, rice, custard, hot liquid, pot noodle
`);
/** What burns by touch. */
export const hotThings: readonly string[] = listed(`
  iron, straighteners, straightener, straightners, oven, hob, radiator, fire, stove, grill, tongs, wok handle,
  pan handle, hot handle, saucepan handle, wok, hot spoon, hot knife, hot tap, bbq, barbecue, hot pan, baking tray,
  heater, exhaust, log burner, cigarette, lighter, candle, light bulb, bulb, glue gun, hot plate, hotplate, toaster,
  cooker, fireplace, bonfire, sparkler, curlers, tray, woodburner, wood burner, aga, curling wand, firework,
  towel rail, pipe, metal
`);
/** What falls on children or flies at them. */
export const thrown: readonly string[] = [...fallingThings, ...flyingThings];
/** With what people beat. */
export const beatings: readonly string[] = listed(`
  belt, slipper, shoe, cable, spoon, wooden spoon, hand, fist, hairbrush, stick, cane, hanger, coat hanger, flip flop,
  lead, wire, pole, hose, charger, bat, bottle, remote, ruler, pan, rolling pin, plank, bar, iron bar, hammer, spade,
  sandal, chappal, rod, knuckleduster, broom, mop, whip, rope, book, toy, brush, phone, racket
`);
/** What is told of how it came about. */
export const stories: readonly string[] = listed(`
  story, stories, account, accounts, explanation, explanations, version, versions, history, hx, histories, reason,
  reasons, tale, tales, mechanism, mechanisms
`);
/** What is done to a child that tells. */
export const harms: readonly string[] = listed(`
  hit, hits, hitting, punched, punches, kicked, kicks, slapped, slaps, smacked, smacks, beat, beats, hurt, hurts,
  hurting, touches, kicking, slapping, smacking, punching, throwing, burns, bites, strangled, choked, shook, burned,
  burnt, threw, pushed, pushes, grabbed, grabs, dragged, whacked, whacks, bit, pinched, pinches, touched, attacked,
  beaten, struck, strikes, headbutted, headbutts, belted, belts, thumped, thumps, clouted, clouts, walloped, wallops,
  battered, batters, spanked, spanks, stabbed, caned, backhanded
`);
/** Words of telling. */
export const tells: readonly string[] = listed(`
  told, tells, says, said, stated, states, disclosed, alleged, alleges, alleging, telling, whispered, mentioned,
  revealed, described, describes, informed, disclosing, reveals, mentions, talked about, talks about, spoke about,
  spoke of, let slip, repeated, explained, confirmed, retold, saying, reports, reported, claims, claimed, confided,
  wrote, shared
`);
/** Others who tell. */
export const adults: readonly string[] = [
  ...relatives,
  ...listed(`
    is, was, been, are, staff, teacher, neighbour, police, worker, school, nursery, hv, sw
  `),
];

/** Before a word of moving. */
export const mobilityFirsts: readonly string[] = listed(`
  not yet, cannot, can't, able to, can, does not, doesn't, yet to, unable to, not able to, learning to, beginning to,
  starting to, started to, learnt to, now able to
`);

/** Names that begin with what hits or burns, and mean something else. */
export const namesOfPlaces: readonly string[] = [
  ...listed(`
    hot water bottle, hot water bottles, steam iron, steam irons, car park, car parks, car seat, car boot, car wash, car journey, bus stop,
    bus station, bus pass, train station, train set, train track, train tracks, taxi rank, coach trip, van driver,
    bus driver, ambulance crew, ambulance station, bike ride, bike shed, bike rack, bike helmet, bike lane,
    bike track, tea time, tea party, story book, story books, story time, story sack, account settings,
    account details, account number, account password, account manager, history lesson, history teacher,
    history homework, changing table, changing mat, changing room, changing rooms, changing unit, changing area,
    changing bag, bath room, bath mat, bath toy, bath toys
  `),
  ...listed('bike, bicycle, motorbike, quad bike, scooter').flatMap((ride) =>
    listed('chain, chains, pedal, pedals, spokes, wheel, lock, stand, pump, crank, handlebar').map(
      (part) => `${ride} ${part}`,
    ),
  ),
  ...listed(`
    car keys, car jack, train carriage door, radiator cap, tea towel, coffee table, coffee morning, coffee shop,
    soup kitchen, fire door, fire drill, fire alarm, fire engine, fire exit, dog walker, dog lead, dog food, dog bed,
    pillow fight, play fight, hot dog, door step, bed time, bath time, table tennis, ball pool, ball pit, box room
  `),
];
