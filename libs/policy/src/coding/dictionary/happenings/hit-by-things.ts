/** Things that hit a child: thrown, falling, swinging. */

import { combined, cross, listed, type Phrase } from '../forms.js';
import { impacts } from './impacts.js';
import { fallingThings, flyingThings, missiles } from './things.js';
import { hurtParts, theirs } from '../blows/whom-and-which-part.js';

const eyes = listed(`
  eye, face, head, nose, mouth, cheek, forehead, chin, ear, leg, arm, hand, knuckles, shin, stomach, ribs, side,
  thigh, knee, elbow, fingers, temple, brow, teeth, chest, back, foot
`);

const beasts = listed(`
  horse, pony, cow, cows, bullock, bullocks, calf, bull, donkey, goat, sheep, ram, ewe, llama, alpaca, deer, stag,
  pig, sow, camel, heifer, heifers, cattle, mule, foal, goose
`);

/** A thing hit a child. */
export const hitByThings: readonly Phrase[] = [
  ...combined(
    listed(`
      swinging, falling, flying, rebounding, toppling, collapsing, collapsed, runaway, rolling, tumbling
    `),
    [...fallingThings, ...flyingThings],
  ),
  ...combined(missiles, ['to', 'in', 'into'], hurtParts),
  ...cross(
    ['dropped', 'landed', 'falling', 'fallen'],
    ['on', 'onto', 'on to'],
    listed(`
      foot, toe, toes, his foot, her foot, his toe, her toe, his head, her head, big toe, fingers, hand
    `),
  ).filter((phrase) => phrase.startsWith('dropped')),
  ...cross(
    ['took', 'caught', 'takes', 'got'],
    ['a', ''],
    listed(`
      ball, football, cricket ball, bat, hockey ball, swing, stone, toy, tennis ball, basketball, rugby ball,
      netball
    `),
    ['to', 'in', 'on'],
    ['', 'the', ...theirs],
  ).filter((phrase) => !/ (to|in|on)$/.test(phrase)),
  ...combined(
    listed('hit, struck, bashed, whacked, caught, knocked, clipped'),
    listed(`
      over, across, above, below, under, on side of, on back of, on top of, on the side of, just above
    `),
    hurtParts,
    ['by', 'with'],
  ),
  ...combined(
    listed('flicked, chucked, lobbed, hurled, pinged, flung, thrown, fired, shot, swung'),
    listed(`
      by another, across, at him, at her, into his, into her, in his, in her, by a, by peer, by friend,
      by classmate, by brother, by sister, by sibling, by cousin, by pupil, by child, at his, at head
    `),
  ),
  ...combined(listed('struck, hit, bashed, whacked, bonked, smacked, caught'), ['in', 'on'], hurtParts, ['by', 'with']),
  ...combined(
    listed('flicked, chucked, lobbed, hurled, pinged, flung, thrown, fired, shot, swung'),
    listed(`
      by another, across, at him, at her, into his, into her, in his, in her, by a, by peer, by friend,
      by classmate, by brother, by sister, by sibling, by cousin, by pupil, by child, at his, at head
    `),
  ),
  ...combined(
    listed('fell, toppled, tipped, came down, collapsed, crashed down'),
    ['on top of', 'on top'],
    ['', 'him', 'her'],
  ),
  ...combined(listed('ball, bat, stick, swing, puck, stone, elbow, door, brick'), ['to'], hurtParts),
  ...[
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
        bb gun, air rifle, airgun, air gun, pellet gun, catapult, nerf gun, leg, eye, foot, arm, thigh, chest, back, abdomen, stomach, head, face, hand, neck, buttock, shoulder, calf, knee, gun, shotgun,
        handgun, pistol, crossbow, paintball,
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
  ...combined(
    listed(`
      kicked, kicks, booted, blasted, whacked, smashed, belted, batted, volleyed, kicking, headed
    `),
    listed(`
      ball, football, stone, tennis ball, golf ball, cricket ball, rugby ball, basketball, door, chair
    `),
    listed('into, in, at, against, straight into, straight at, hard into, right into'),
    ['', 'left', 'right'],
    listed(`
      face, head, eye, nose, stomach, him, me, mouth, ear, chest, leg, arm, ribs, shin, child, tummy, cheek, groin,
      temple, thigh, ankle
    `),
  ),
  ...combined(
    listed(`
      stepped on, stood on, trodden on, trod on, trampled, trampled on, sat on, knelt on, rolled on, butted, barged,
      charged, headbutted, squashed, crushed, stamped on, swiped, head butted, barged into, bumped, nudged,
      thwacked, whacked, bashed, struck, hit, leant on, pinned
    `),
    ['by', 'under'],
    [
      '',
      ...listed(`
        loose, startled, friend's, riding school, shetland, big, dairy, herd of, young, neighbour's
      `),
    ],
    beasts,
  ),
  ...combined(
    listed('stepped on, thwacked, whacked, bashed, struck, hit, clonked, caught'),
    ['by'],
    cross(beasts, ["'s"]).map((beast) => beast.replace(" 's", "'s")),
    listed('head, hoof, horn, tail, nose, leg, hind leg, teeth, antler, horns'),
  ),
  ...impacts,
  ...listed(`
    hit in face by, hit on head by, hit in eye by, hit in face with, hit on head with, struck in face by,
    struck on head by, hit in mouth by, ball to face, ball in face, ball hit, hit with cricket bat, hit with ball,
    hit by bat, thrown by, thrown toy, was hit with, caught by ball, caught by swing, kicked ball, ball kicked,
    ball struck, stone thrown, rock thrown, threw a toy, threw a stone, threw stone, threw toy, dropped on foot,
    dropped on toe, fell on foot, fell on toe, swung and hit, kicked by horse, hit on nose by, hit by a ball,
    hit by ball, hit by a toy, struck by object, hit by a swing, hit by swing, tv fell on, toy thrown,
    hit with a toy, hit by a stone, hit by, struck by, thrown at
  `),
];
