/** Things that hit a child, told by two words with others between them. */

import { others, relatives, thrown } from './agents.js';
import { cross, listed } from '../forms.js';
import { clauseBegins, type Pair, thrownInWords } from '../pair.js';
import { flyingThings } from './things.js';
import { him } from '../blows/whom-and-which-part.js';

const moved = listed(`
  banged down, blew over, fell down, slid off, rolled off, toppled off, came down hard, smashed down, swung back,
  came back, blew back, came away, came loose, broke off, overturned, sprang open, fell, falling, toppled, tipped,
  came, crashed, dropped, slid, slipped, rolled, collapsed, landed, slammed, bounced, rebounded, blew, tumbled,
  gave way, flew, swung, shut, snapped
`);

/** Before the name of a thing, these tell that it stood still: "slipped off the sofa and landed on his arm". */
const still = listed(`
  next, off, from, of, into, on, in, at, over, under, against, with, by, onto, down, through, climbed, jumped, near,
  beside, behind, around, round, up
`);

const doneBy = listed(`
  hit, struck, bumped, knocked, clipped, caught, crushed, trapped, squashed, poked, jabbed, whacked, bashed, smacked,
  thumped, clonked, flattened, pinned, clouted, swiped, clattered, injured
`);

const parts = listed(`
  face, eye, head, mouth, leg, legs, arm, ankle, foot, hand, nose, chin, shin, thumb, finger, knee, tip of, end of,
  brow, forehead, cheek, lip, ear, toe, toes, fingers, teeth, temple, ribs
`);

const downs = listed(`
  on, onto, on to, on top of, down on, down onto, down on top of, over onto, over on to
`);

/** Verbs of what comes down on somebody. */
const moving = listed(`
  fell, falling, toppled, tipped, came, crashed, dropped, slid, slipped, rolled, collapsed, blew, landed, slammed,
  bounced, rebounded, tumbled, flew, swung, shut, snapped, banged, smashed, overturned, broke, gave, sprang, tip,
  fall, topple, rolls, falls
`);

const theirParts = cross(['', 'left', 'right'], parts);

const flew = listed(`
  pinged, flew, swung, sprang, bounced, ricocheted, rebounded, shot, blew, hit, struck, ran, crashed, rolled, slid,
  came back, flicked, whipped, recoiled, smashed, exploded, shattered
`);

export const hitByThingsPairs: readonly Pair[] = [
  {
    // "the brick gave him a black eye"
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 1,
    first: [...flyingThings, 'ball', 'swing', 'it'],
    then: cross(
      listed('gave him a, gave her a, gave me a, gave them a'),
      listed('black, cut, bruise, bruised, lump, bump, graze, split, swollen, fat, bloody, nosebleed, gash'),
    ),
    without: ['and', ','],
    instead: ['assault'],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 6,
    via: thrown,
    without: listed(`
      hot, tea, coffee, water, cup of, mug of, pan of, pot of, bowl of, plate of, bottle of, jug of, tray of, soup,
      boiling, kettle, him, her, himself, herself, hob
    `),
    instead: ['fall', 'assault'],
    first: listed('dropped, dropping, drops, pulled, knocked, pulling, pulls, brought, tipped'),
    then: listed(`
      on foot, on toe, on toes, on his foot, on her foot, onto foot, onto toe, onto his foot, onto her foot,
      on to his, on to her, onto his, onto her, onto himself, onto herself, onto him, on top of, down on him,
      on himself, on herself, down on top of, onto self, over on himself, over onto, on hand, on finger
    `),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    notNear: listed('along, past, towards, round, around, behind, bent, beside'),
    first: [
      ...flyingThings,
      ...listed('door, gate, swing, branch, lid, seesaw, stone, rock, toy, bottle, brick, drawer'),
    ],
    // "by the gate: another boy hit him"
    without: [':', 'another', ...relatives, ...others],
    instead: ['fall', 'assault', 'injury'],
    then: [
      ...cross(
        listed('hit, struck, caught, clipped, bashed, smacked, hitting, striking, catching'),
        listed(`
          him, her, his, child, me, face, head, eye, mouth, side of, back of, top of, left, right, l, r, nose, lip,
          forehead, cheek, bridge of, them, toddler, baby, chin
        `),
      ),
      ...listed(`
        bounced up, rebounded, landed on, rolled onto, rolled over, opened onto, opened into, swung into,
        swung and hit, came back at, came down and landed on, landed on him, landed on her, flicked up, thrown up by,
        kicked up by, flung up by, flew into, flew up, came loose, came down on, sprang back, swung back into,
        blew into
      `),
    ],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    via: ['by', 'with', 'from'],
    then: thrown,
    first: listed('hit, struck, whacked, bashed, caught, knocked'),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    notNear: listed('off, from, out, of, into, on, in, at, over, under, against, onto, down, through'),
    first: thrown,
    without: [':', 'another'],
    instead: ['fall', 'fall-from-height', 'assault'],
    then: listed(`
      fell on, fell onto, toppled on, toppled onto, toppled over on, dropped on, dropped onto, landed on,
      fell off hinge, fell off wall, fell off shelf, tipped on, tipped onto, tipped over on, tipped over onto,
      falling on, toppled over onto, fell over on, fell over onto, collapsed on, collapsed onto, slipped onto,
      slipped on to, hit him, hit her, hit his, fallen on, came down on, fell over onto, thrown
    `),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 6,
    first: listed('kicked, trampled, butted, stood on, trodden on, kick'),
    then: listed('horse, pony, cow, donkey, goat, sheep, bull, ram'),
    instead: ['assault'],
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
    // "the pony got him in the belly"
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 2,
    first: listed(`
      horse, pony, cow, goat, sheep, ram, donkey, bull, bullock, calf, llama, alpaca, foal, deer, stag, pig
    `),
    instead: ['assault'],
    then: cross(
      listed('got, caught, clipped, struck, hit, winded, knocked, barged, rammed, floored, gored'),
      listed('him, her, me, them, child, baby'),
    ),
    without: listed('off, rider, on, riding'),
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
];
