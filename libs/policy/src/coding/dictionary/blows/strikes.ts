import { listed } from '../forms.js';

/** Things that come down or fly at people, beside those of other lists. */
export const moreThings: readonly string[] = listed(`
  lunch box, lunchbox, school bag, rucksack, bag, water bottle, chair, netball hoop, basketball hoop, curtain, trampoline pole, goal frame, window, garage door, twig, bramble,
  wing mirror, strap, buckle, toboggan, frame, rail, swing set, chair leg, table leg, goal post, netball post, post,
  rocket, firework rocket, cork, champagne cork, lump of ice, shot put, javelin, discus, trolley, shop trolley,
  art trolley, tv, skateboard, scooter, hoverboard, curtain pole, pole, spade, tent pole, tent, parasol, umbrella,
  kite, drone, remote control, hairbrush, hairdryer, tin of beans, tin of paint, can of, lid, pen lid, climbing net,
  bouncy castle, gazebo, marquee, scaffold, scaffolding, girder, pallet, crate, sack, gravestone, barrier, bollard,
  shutter, hatch, tailgate, boot lid, bonnet, bell, hoop, baby gym, mobile, stair gate, worktop, marble, marbles,
  acorn, apple, snow, icicle, icicles, rubble, masonry, plaster, glass, tree trunk, trunk, tyre, wheel, wheelchair,
  hook, projector, printer, laptop, chromebook, tray, microphone, music stand, amp, guitar, cymbal, baking tin,
  casserole dish, iron pan, frying pan, saucepan lid, rolling pin, whisk, fan, blade, barrel, log, keg, frisbee, cone,
  sledge, baton, relay baton, surfboard, paddle, oar, boom, tow bar, trailer, quad bar, hay bale, trampoline, stool
`);

/** Animals that strike: a blow from one is one by an object. */
export const strikingAnimals: readonly string[] = listed(`
  horse, pony, cow, bull, bullock, calf, goat, sheep, ram, ewe, lamb, donkey, pig, llama, alpaca, deer, stag, goose,
  swan, dog, puppy, labrador, staffie, staffy, alsatian, lab, cat, its head, its hoof, hoof, its tail, rottweiler,
  german shepherd, husky, spaniel, collie, mare, foal, heifer, billy goat, cockerel
`);

/** How a thing moves that comes to strike somebody. */
export const motions: ReadonlySet<string> = new Set(
  listed(`
  fell, falls, falling, toppled, toppling, tipped, tipping, came, coming, come, crashed, crashing, dropped, slid,
  sliding, slipped, rolled, rolling, collapsed, collapsing, landed, landing, slammed, bounced, rebounded, blew, blown,
  tumbled, flew, flying, swung, swinging, rammed, cannoned, deflected, glanced, jammed, banged, skimmed, hurtled,
  whizzed, ploughed, pinged, sprang, shot, ricocheted, flicked, whipped, recoiled, exploded, shattered, hurled,
  lobbed, thrown, chucked, flung, kicked, went, tip, topple, fall, fallen, drop, gave, broke, overturned, barged,
  barging, charged, charging, ran, running, reared, bolted, lunged, launched, hurtled, whizzed, spun, swivelled,
  skidded, flipped, sprung, dislodged, tossed, bowled, plunged, jumped, keeled, lifted, leapt, peeled, detached,
  unhooked, unclipped, buckled, snapped, split, burst, upended, swerved, careered, careened, veered, pivoted, sagged,
  caved, popped, sheared, cracked, descended, lurched, rocketed, flapped, whirled, clattered, thudded, skittered,
  soared, pitched, crumbled, shifted, jerked, trundled, flopped, cascaded, smashed, plummeted, hopped, land, lands,
  crash, crashes, swing, swings, slide, roll, rolls, collapse, tips, topples, drops
`),
);

/** Of an animal these are blows. */
export const animalBlows: ReadonlySet<string> = new Set(
  listed(`
  butted, butts, headbutted, kicked, trod, trampled, knocked, stepped, stood, barged, charged, crushed, squashed,
  shoved, rammed, bucked, caught, hit, struck, pinned, bumped, jumped, ran
`),
);

/** How a thing strikes. */
export const strikings: ReadonlySet<string> = new Set(
  listed(`
  hit, hits, hitting, struck, striking, strikes, caught, catching, clipped, clipping, bashed, bent, bashing, smacked,
  smacking, whacked, clonked, bopped, bonked, walloped, clobbered, crushed, squashed, crushing, flattened, got,
  thumped, knocked, poked, jabbed, clouted, batted, winged
`),
);

/** What a thing that moved does to a part. */
export const woundings: ReadonlySet<string> = new Set(
  listed(`
  cut, cutting, gashed, bruised, bruising, grazed, grazing, scratched, broke, breaking, split, splitting, fractured,
  gashing, nicked, sliced, trapped, pinned
`),
);

/** From the motion to the body. */
export const ontoWords: ReadonlySet<string> = new Set(
  listed('on, onto, into, at, against, over, under, in, across, down'),
);

/** Between a preposition and the body that it meets. */
export const partsOfBody: ReadonlySet<string> = new Set(
  listed(`
  his, her, the, their, my, both, left, right, l, r, lt, rt, back, side, top, tip, of, to, bridge, big, little, end,
  front, bare, child's, baby's, toddler's, boy's, girl's, infant's, pupil's, lad's, corner, all, great, upper, lower
`),
);

/** Behind these somebody else acts, and no thing. */
export const turns: ReadonlySet<string> = new Set([
  ...[',', ...listed('., ;, he, she, they, i, we, mum, dad, who, but, so, because, until, child, pt')],
  ...listed('mother, father, brother, sister, -, :, was, were, is'),
]);

export const swung: ReadonlySet<string> = new Set(['swung', 'swings', 'swinging']);

/** Things that fly at a part and are named with it alone, beside the missiles: "garden spade to side of head". */
export const blunt: readonly string[] = listed(`
  spade, shovel, rake, hammer, plank, pole, metal bar, iron bar, goalpost, remote control, mallet, spanner, paddle,
  oar, garden fork, broom handle, swing, gate, chair leg, dumbbell, kettlebell
`);
