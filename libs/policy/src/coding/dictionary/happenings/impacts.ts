import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';
import { fallingThings, flyingThings, missiles } from './things.js';

const him = listed('him, her, them, me, child, baby, toddler, boy, girl, us');
const parts = listed(`
  face, eye, eyelid, head, mouth, leg, legs, arm, ankle, foot, hand, nose, chin, shin, knee, brow, forehead, cheek,
  lip, ear, toe, toes, fingers, finger, thumb, teeth, temple, ribs, back, shoulder, elbow, wrist, thigh, chest, tummy,
  collarbone, jaw, cheekbone, knuckles, l, r, left, right, both, front tooth, side of, back of, bridge of, tip of
`);
const sprung = listed(`
  pinged, whipped, flicked, sprang, sprung, flew, bounced, rebounded, ricocheted, recoiled, snapped back, swung back,
  shot up, shot out, came back, blew, swung
`);
const falls = listed(`
  fell, toppled, dropped, tipped, landed, collapsed, crashed, came down, came off, slammed
`);
const springs = listed(`
  branch, twig, bramble, stick, elastic, elastic band, bungee, bungee cord, rope, cable, spring, door, gate, lid,
  hatch, strap, hose, ruler, pole, tent pole, cane, sapling
`);
const balls = missiles.filter(
  (thing) => !/^(bat|stick|bottle|toy|block|racket|lego|swing|shoe|pencil|ruler)$/.test(thing),
);
const winds = listed('gust, gust of wind, wind, gale, storm, breeze, draught, squall');
const blown = listed(`
  flung, blew, slammed, threw, caught, whipped, sent, took, swung, tore, hurled, tipped, toppled, picked up, lifted,
  ripped, brought, banged, pulled, carried, drove, dropped
`);

/** How things come to hit somebody. */
export const impacts: readonly Phrase[] = [
  // "moved before it comes down on him", "told it could drop on her"
  ...combined(
    ['it', 'they'],
    ['', 'could', 'might', 'may', 'will', 'would', 'can'],
    listed(`
      fall, topple, tip, come down, drop, crash down, tip over, falls, topples, tips, comes down, drops, crashes down,
      tips over, topples over
    `),
    ['on', 'onto', 'on top of', 'down on'],
    listed('him, her, them, baby, child, head, someone, somebody'),
  ),
  ...combined(
    ['recoil', 'kickback', 'kick back'],
    ['of', 'from', 'off'],
    listed('air rifle, rifle, shotgun, gun, airgun, saw, drill, bow, crossbow'),
  ),
  ...combined(
    listed('hit by, struck by, hit with, struck with, caught by'),
    listed('anything, something, object, flying object, unknown object, any object, some object'),
  ),
  ...combined(['by'], [...fallingThings, ...flyingThings, ...springs], ['that', 'which'], [...sprung, ...falls]),
  ...combined(['from', 'off'], [...balls, ...springs], ['that', 'which'], sprung),
  ...combined(
    listed(`
      catapulted, airborne, ricocheting, hurtling, misthrown, mis - hit, rebounding, wayward
    `),
    [...fallingThings, ...flyingThings, ...listed('marble, acorn, pebble, dice, bead, gravel')],
  ),
];

/** The same with words between. */
export const impactPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 4,
    instead: ['fall', 'assault'],
    first: cross(
      listed('caught, blown, slammed, swung, flung, taken, ripped, picked up, whipped, thrown'),
      listed('by, in, open by, shut by, back by'),
      listed('wind, gust, gale, breeze, draught, storm, strong wind, high winds'),
    ),
    then: cross(
      listed(`
        and banged, and hit, and caught, and struck, and knocked, and bruised, into, onto, against, and got
      `),
      [...him, ...parts],
    ),
    without: ['he', 'she', 'they'],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    instead: ['fall'],
    first: fallingThings,
    via: cross(
      ['off', 'from', 'out of'],
      listed(`
        shelf, worktop, table, wall, cupboard, ladder, lorry, trolley, rack, roof, scaffolding, top shelf,
        mantelpiece, windowsill, counter, desk, bookcase, hook, bench, boot, loft
      `),
    ),
    then: cross(
      ['onto', 'on to', 'on'],
      parts.filter((part) => !/^(l|r|left|right|both|back|side of|back of)$/.test(part)),
    ),
    notNear: listed('off, from, of, on, over, climbed, fell, jumped, to'),
    without: listed('he, she, fell, climbed, jumped, landed, slipped, hot, boiling'),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 2,
    instead: ['fall', 'assault'],
    first: listed(`
      gate, lid, hatch, window, boot lid, tailgate, boot, shutter, piano lid, toilet seat, sash, toilet lid,
      car window, bin lid, trapdoor, trap door, tail lift, car boot, toy box lid, grate
    `),
    then: cross(
      listed(`
        closed, shut, slammed, slammed shut, banged shut, slammed down, closing, shutting, dropped, swung shut
      `),
      ['on', 'onto', 'down on', 'over'],
      [...him, ...parts],
    ),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 3,
    instead: ['fall'],
    first: fallingThings,
    then: cross(
      listed(`
        fall, land, topple, tip, come down, drop, crash down, collapse, tip over, topple over, falls, lands, topples,
        tips, comes down, drops, crashes down, collapses, tips over, topples over
      `),
      ['on', 'onto', 'on to', 'on top of'],
      [...him, 'his', 'somebody', 'someone', 'children'],
    ),
    via: listed('could, might, may, would, will, can, to'),
    without: listed('he, she, child, off, from'),
  },

  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    instead: ['fall', 'assault'],
    first: cross(winds, blown),
    via: [
      ...fallingThings,
      ...flyingThings,
      ...listed('parasol, gazebo, trampoline, tent, umbrella, shed door, a board'),
    ],
    then: cross(listed('into, onto, against, on, at, in, on to, over, shut on'), [...him, ...parts]),
    without: ['off', 'himself', 'herself'],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 0,
    instead: ['assault'],
    first: balls,
    then: cross(
      listed(`
        bruised, split, cut, broke, blacked, bloodied, fractured, chipped, winded, jarred, bent back
      `),
      [...him, ...parts],
    ),
    notNear: listed('off, for, catching, kicking, over, playing, on, with'),
  },
];

const beatings = [
  ...cross(
    listed(`
      brayed, chinned, twatted, sparked, banjoed, clocked, laid into, lays into, swung for, decked, lamped
    `),
    ['him', 'her', 'me', 'them'],
  ),
  ...listed(`
    filled him in, filled her in, did him over, done him over, laid him out, rained blows, raining blows
  `),
  ...cross(['landed', 'planted', 'landing'], ['one on'], listed('him, her, me, his, nose, jaw, chin')),
  ...cross(
    listed(`
      kneed, knees, nutted, stamped on, stamps on, elbowed, punched, whacked, jabbed, throttled
    `),
    ['him', 'her', 'me', 'them'],
  ).filter((phrase) => !/^(elbowed|jabbed) /.test(phrase)),
  ...cross(
    listed(`
      throw, throws, chuck, chucks, hurl, hurls, fling, flings, slam, slams, launch, bounce
    `),
    listed('him, her, them, me, baby, child, children, kids'),
    listed(`
      down stairs, downstairs, down steps, against wall, against door, at wall, into wall, off wall, across room,
      across kitchen, across floor, onto floor, to floor, on floor, to ground, into door, off walls, on bed, onto bed,
      on sofa, onto sofa, into cot
    `),
  ),
  ...cross(
    listed(`
      knocked, knocks, knock, knocking, slapped, slaps, slap, smacks, smacked, punches, kicks
    `),
    listed('him, her, them, me, mum'),
    ['about', 'around', 'round a bit'],
  ),
  ...cross(
    listed('using, uses, used, use, takes, took'),
    listed('belt, strap, slipper, cane, stick, wooden spoon, hairbrush, flip flop, charger lead'),
    listed('on him, on her, on them, on me, on children, on kids, on boys, on girls'),
  ),
  ...['tan', 'tanned', 'tanning', 'tans'].flatMap((verb) =>
    cross([verb], listed('hide, backside, arse, behind, bottom')),
  ),
  ...cross(
    listed(`
      leather, leathers, leathering, brain, flog, flogs, flogged, flogging, birch, skelp, skelped
    `),
    him,
  ),
  ...cross(
    listed(`
      deck, lamp, batter, batters, clobber, clobbers, wallop, wallops, belt, larrup, whup, welly
    `),
    listed('him, her, them, me, you'),
  ),
  ...cross(
    listed('take, takes, took, taking, taken, use, used, uses, give, gave, got'),
    listed('belt, strap, slipper, cane, stick, whip, switch, wooden spoon, hairbrush'),
    listed(`
      to him, to her, to them, to me, on him, on her, on them, on me, to child, to children
    `),
  ),
  ...cross(
    listed('give, gives, gave, giving, gets, got, get'),
    ['', 'him', 'her', 'them', 'me'],
    listed(`
      good hiding, hiding, clip round ear, belting, leathering, caning, tanning, lamping, skelping, bunch of fives
    `),
  ),
  ...cross(
    listed('box, boxed, boxes, boxing, cuff, cuffs, cuffed, cuffing, clip, clips, clipping'),
    ['', 'him', 'her', 'them', 'me'],
    listed(`
      round ear, round ears, round head, about head, about ears, across head, round face, round back of head
    `),
  ),
  ...cross(['box', 'boxed', 'boxes', 'boxing'], ['ears']),
  ...cross(
    ['knock', 'knocks', 'knocked', 'knocking'],
    ['his', 'her', 'my'],
    ['block off', 'teeth in', 'lights out', 'teeth out'],
  ),
  ...cross(['knock', 'knocked'], ['him', 'her', 'me'], ['into next week', 'senseless', 'into middle of next week']),
];

/** Words of beating that people use of kin. */
export const beatingWords: readonly Phrase[] = beatings.filter(
  (phrase) => !/^(took|take|give|gave|got) hiding$/.test(phrase),
);
