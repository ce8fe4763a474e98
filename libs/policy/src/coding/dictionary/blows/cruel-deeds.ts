import { cross, listed } from '../forms.js';

/** What somebody does to somebody that its verb alone does not tell, but with what is told behind whom it meets. */
export interface CruelDeed {
  readonly says: 'assault' | 'fall';
  readonly verbs: readonly string[];
  /** One of these stands behind whom it meets: "against" of who is thrown, "by throat" of who is grabbed; none where the verb tells all. */
  readonly hows: readonly string[];
  /** Words between the two, at most. */
  readonly within: number;
  /** It may meet a head or a hand of somebody: "held his head under water". */
  readonly meetsPart?: boolean;
  /** It meets nothing else than these parts: "held her head in the bath". */
  readonly parts?: readonly string[];
  /** None of these stands in what is told of it. */
  readonly without?: readonly string[];
}

const throwing = listed(`
  throw, throws, threw, throwing, thrown, fling, flings, flung, flinging, hurl, hurls, hurled, hurling, chuck, chucks,
  chucked, chucking, sling, slings, slung, slinging, toss, tosses, tossed, tossing, lob, lobs, lobbed, lobbing
`);
const slamming = listed(
  'slam, slams, slammed, slamming, smash, smashes, smashed, smashing, ram, rams, rammed, ramming',
);
const pulling = listed(`
  drag, drags, dragged, dragging, pull, pulls, pulled, pulling, yank, yanks, yanked, yanking, haul, hauls, hauled,
  hauling, swing, swings, swung, swinging
`);
const gripping = listed(`
  grab, grabs, grabbed, grabbing, hold, holds, held, holding, lift, lifts, lifted, lifting, pick, picks, picked,
  picking, pin, pins, pinned, pinning, grip, grips, gripped, gripping, seize, seizes, seized, seizing
`);
const pushing = listed(`
  push, pushes, pushed, pushing, shove, shoves, shoved, shoving, knock, knocks, knocked, knocking
`);
const putting = listed(`
  hold, holds, held, holding, put, puts, putting, dip, dips, dipped, dipping, lower, lowers, lowered, lowering, dunk,
  dunks, dunked, dunking, plunge, plunges, plunged, plunging, immerse, immerses, immersed, immersing, force, forces,
  forced, forcing, place, places, placed, placing, push, pushes, pushed, pushing, sit, sat, stand, stood
`);
/** Of a head: nobody bathes a child so. */
const forcing = listed(`
  hold, holds, held, holding, dunk, dunks, dunked, dunking, plunge, plunges, plunged, plunging, force, forces, forced,
  forcing, push, pushes, pushed, pushing, shove, shoves, shoved, shoving, flush, flushes, flushed, flushing, submerge,
  submerges, submerged, submerging, duck, ducks, ducked, ducking, stick, sticks, stuck, ram, rammed
`);
const tying = listed(`
  tie, ties, tied, tying, chain, chains, chained, chaining, handcuff, handcuffs, handcuffed, handcuffing
`);
const strangling = listed(`
  smother, smothers, smothered, smothering, asphyxiate, asphyxiates, asphyxiated, asphyxiating, suffocate, suffocates,
  suffocated, suffocating, choke, chokes, choked, choking, throttle, throttles, throttled, throttling, strangle,
  strangles, strangled, strangling
`);
const shaking = listed('shake, shakes, shook, shaken, shaking');
const beating = listed(`
  belt, belts, belted, belting, whip, whips, whipped, whipping, cane, canes, caned, caning, stab, stabs, stabbed,
  stabbing, batter, batters, battered, battering
`);
const touching = listed(`
  touch, touches, touched, touching, rub, rubs, rubbed, rubbing, lick, licks, licked, licking, stroke, strokes,
  stroked, stroking
`);
const molesting = listed(`
  molest, molests, molested, molesting, grope, gropes, groped, groping, fondle, fondles, fondled, fondling, rape,
  rapes, raped, raping
`);

/** What players, bathers and dancers do. */
const atPlay = listed(`
  play, playing, played, playfully, playfight, game, wrestling, judo, karate, rugby, pool, sea, swimming, snow, dance,
  dancing, air, trampoline, ball, tag, bouncy, fun, giggling, laughing, accident, accidentally, mistake
`);

export const cruelDeeds: readonly CruelDeed[] = [
  {
    says: 'assault',
    verbs: [...throwing, ...slamming],
    hows: listed(`
      across, against, onto, on, into, down, to floor, to ground, at wall, at floor, at door, at bed, at sofa, around,
      about
    `),
    within: 1,
    without: atPlay,
  },
  {
    says: 'assault',
    verbs: [...pulling, ...gripping, 'had', 'has', 'got', 'took', 'takes'],
    hows: cross(['by'], ['hair', 'throat', 'neck', 'ponytail', 'windpipe']),
    within: 5,
    without: ['collar', 'scruff'],
  },
  {
    says: 'assault',
    verbs: tying,
    hows: [
      ...cross(
        ['to'],
        listed(`
          bed, chair, cot, pole, radiator, tree, bannister, banister, bath, post, highchair, high chair, table, door,
          toilet, pushchair, bedpost, railing, railings, pipe
        `),
      ),
      ...listed('up, down, with rope, with tape, with cord'),
    ],
    within: 1,
    without: ['play', 'playing', 'game', 'shoes', 'hair', 'laces'],
  },
  {
    says: 'assault',
    verbs: putting,
    hows: ['underwater', ...cross(['under', 'beneath'], ['water', 'bath water', 'bathwater', 'bath'])],
    within: 1,
    meetsPart: true,
    without: listed('cold, cool, running, play, playing, burn, scald, swimming'),
  },
  {
    says: 'assault',
    verbs: [...forcing],
    hows: cross(
      listed('in, into, down, under'),
      listed('water, bath, bathwater, bath water, toilet, sink, basin, bucket, bowl of water, loo, tub, pond, puddle'),
    ),
    within: 2,
    meetsPart: true,
    parts: ['head', 'face'],
    without: listed(`
      wash, washes, washed, washing, hair, rinse, rinsed, rinsing, shampoo, support, supported, supporting, above,
      gently, swimming, lesson, sick, vomit, vomiting, vomited, retching, nosebleed, hot, scalding, boiling, newborn,
      play, playing, steam
    `),
  },
  {
    says: 'assault',
    verbs: putting,
    hows: cross(
      listed('in, into, under'),
      listed('scalding, boiling, scalding hot'),
      listed('water, bath, shower, tap, bathwater'),
    ),
    within: 1,
    meetsPart: true,
    without: ['accidentally', 'accident', 'mistake'],
  },
  {
    says: 'assault',
    verbs: strangling,
    hows: [],
    within: 0,
    without: listed('kisses, kiss, love, cuddles, cream, affection, lotion, sudocrem, up, on, food, grape'),
  },
  {
    says: 'assault',
    verbs: shaking,
    hows: [],
    within: 0,
    without: listed('hand, hands, awake, head, up, bag, ball, gently'),
  },
  { says: 'assault', verbs: molesting, hows: [], within: 0 },
  {
    says: 'assault',
    verbs: beating,
    hows: [],
    within: 0,
    without: listed('seat, buggy, pushchair, pram, car, in, into, up'),
  },
  {
    says: 'assault',
    verbs: listed('stamp, stamps, stamped, stamping, stomp, stomps, stomped, stomping'),
    hows: [],
    within: 0,
  },
  {
    says: 'assault',
    verbs: listed('burn, burns, burnt, burned, burning, brand, brands, branded, branding'),
    hows: listed('with cigarette, with cigarettes, with cigar, with fag, with fags, with lit cigarette'),
    within: 3,
    without: ['accidentally', 'accident', 'mistake'],
  },
  {
    says: 'assault',
    verbs: listed('cut, cuts, slash, slashes, slashed, slashing, slice, slices, sliced'),
    hows: cross(
      ['with'],
      [
        ...listed(
          'knife, kitchen knife, bread knife, blade, razor, razor blade, stanley knife, machete, glass, bottle',
        ),
        ...['broken glass', 'broken bottle', 'piece of glass', 'pen knife', 'penknife'],
      ],
    ),
    within: 0,
    without: listed('accidentally, accident, mistake, hair, cake, slice, cooking'),
  },
  {
    says: 'assault',
    verbs: touching,
    hows: listed(`
      inappropriately, sexually, indecently, in private parts, on private parts, in privates, on privates, between legs,
      down there, in private area, on private area, in genital area, on bottom and private parts, on breast,
      on breasts, on penis, on vagina, under clothes, under skirt, in knickers, down knickers, inside knickers
    `),
    within: 1,
    without: listed('cream, nappy, swab, washing, wash, wiping'),
  },
  {
    says: 'fall',
    verbs: [...pushing, ...throwing],
    hows: listed('down stairs, down steps, downstairs'),
    within: 0,
    without: ['play', 'playing', 'slipper', 'teddy', 'toys'],
  },
  {
    says: 'fall',
    verbs: pushing,
    hows: listed('over, to ground, to floor, onto floor, onto ground, onto concrete'),
    within: 0,
    without: ['swing', 'idea', 'decision'],
  },
  {
    says: 'fall',
    verbs: listed('drop, drops, dropped, dropping'),
    hows: listed(`
      on floor, onto floor, on head, onto head, on purpose, down stairs, downstairs, deliberately, accidentally,
      on stairs, from changing table, from cot, from bed, from arms, from height, from sofa, from lap, from table, on ground, onto ground, on concrete, on tiles, on kitchen floor, onto bed
    `),
    within: 0,
    without: ['off', 'by'],
  },
];

/** Verbs of injuries that somebody does to somebody: "burns him", "bit her". */
export const injuringVerbs: readonly string[] = listed(`
  burn, burns, burnt, burned, burning, scald, scalds, scalded, scalding, bite, bites, bit, biting, bitten, scratch,
  scratches, scratched, scratching, cut, cuts, cutting, pinch, pinches, pinched, pinching, nip, nips, nipped, nipping,
  hurt, hurts, hurting, injure, injures, injured, injuring, bruise, bruises, bruised, bruising, stab, stabs, stabbed,
  stabbing, slash, slashes, slashed, slashing, brand, brands, branded, branding
`);

/** What somebody empties over somebody. */
export const pouring: readonly string[] = listed(`
  pour, pours, poured, pouring, throw, throws, threw, throwing, thrown, tip, tips, tipped, tipping, chuck, chucks,
  chucked, chucking, fling, flings, flung, flinging, spill, spills, spilt, spilled, spilling, splash, splashes,
  splashed, splashing, empty, empties, emptied, emptying
`);
export const hotPoured: readonly string[] = [
  ...cross(listed('boiling, scalding, hot, boiling hot, scalding hot, freshly boiled'), [
    ...listed('water, tea, coffee, oil, soup, drink, kettle, milk, fat, gravy'),
  ]),
  ...['kettle', 'cup of tea', 'mug of tea', 'tea', 'coffee', 'mug of coffee', 'cup of coffee', 'kettle of water'],
];

/** Who puts a cigarette out on somebody. */
export const stubbing: readonly string[] = listed(`
  stub, stubs, stubbed, stubbing, put, puts, putting, extinguish, extinguishes, extinguished, extinguishing, press,
  presses, pressed, pressing, hold, holds, held, holding, place, places, placed, placing
`);
export const cigarettes: readonly string[] = listed('cigarette, cigarettes, fag, fags, cigar, cigarette end, roll up');
/** What burns whom it is put on. */
export const heated: readonly string[] = listed(`
  iron, hot iron, steam iron, hot steam iron, straighteners, hair straighteners, hot straighteners, hot poker
`);
