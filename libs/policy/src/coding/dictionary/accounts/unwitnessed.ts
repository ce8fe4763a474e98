/** Nobody saw it happen, by phrases and by pairs of words. */

import { bringers } from '../happenings/agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { nobody, not } from '../likelihood/not-and-nobody.js';
import { type Pair } from '../pair.js';
import { theirs } from '../blows/whom-and-which-part.js';

/** Nobody saw it. */
export const unwitnessed: readonly Phrase[] = [
  ...combined(
    listed('not seen, not observed, unobserved, unseen, not witnessed'),
    ['by', 'directly by'],
    listed(`
      parents, staff, mum, dad, anyone, adult, adults, carer, carers, mother, father, either parent, anybody,
      teacher
    `),
  ),
  ...listed(`
    nobody was with, no one was with, alone at the time, nobody with him, nobody with her, no one present,
    nobody present
  `),
  ...combined(
    nobody,
    listed(
      'saw, witnessed, was watching, watching, was looking, was there, was present, saw it, had seen it, had witnessed it, had seen it happen, had been watching, had seen',
    ),
  ),
  ...combined(
    [...bringers, ...listed('stepdad, stepmum, grandad, uncle, partner, childminder, staff, teacher')],
    listed(`
      saw nothing, did not see, didn't see, did not witness, didn't witness, not witness, not see
    `),
  ),
  ...combined(
    listed('heard it, heard him, heard her, heard fall, heard him fall, heard her fall, heard crying, heard scream'),
    ['but', ','],
    listed("did not see, didn't see, not see, did not see it, didn't see it, never saw, had not seen"),
  ),
  ...combined(not, ['witnessed']),
  ...combined(
    listed(`
    unwit, unwitt, un witnessed, un - witnessed, not directly witnessed, witnessed by nobody
  `),
  ),
  ...combined(['witnessed by', 'seen by', 'observed by'], ['no one', 'nobody', 'none']),
  ...combined(['heard a', 'heard'], ['thud', 'bang', 'crash', 'thump']),
  ...combined(listed('came in, came back, came down, returned, walked in, came upstairs, went in'), [
    'to find',
    'and found',
  ]),
  ...combined(['turned', 'had'], ['', 'mum', ...theirs], ['back turned', 'back for', 'back was turned']),
  ...combined(['without'], ['witness', 'witnesses', 'anyone seeing']),
  ...listed(`
    nil witness, nil witnesses, no adult witness, no adult witnessed, no staff saw, no staff witnessed,
    no parent saw, no member of staff saw, no carer saw, no adult in room, out of sight of
  `),
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
  ...combined(listed('happened, occurred, fell, done, hurt'), ['out of sight', 'while alone', 'when alone', 'unseen']),
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
  ...combined(
    listed(`
      no adult, no adults, no grown up, no grown ups, no grown - up, no grown - ups, no staff, no parent, no parents,
      no carer, no member of staff
    `),
    listed(
      'about, around, near, nearby, there, present, by, watching, with him, with her, with them, in room, in sight',
    ),
  ),
  ...listed(`
    not witnessed by, unwitnessed by, nobody witnessed, no one witnessed, did not witness, didn't witness,
    not observed, not directly observed, unseen by, no adult present, found on floor, found at bottom of stairs,
    found lying, found at the foot of stairs, no witness, not seen by anyone, nobody was watching,
    nobody watching, unwitness, not been witnessed, no adults present, no adult saw, wasn't witnessed,
    was not witnessed, unwitnessed, not witnessed, nobody saw, no one saw, noone saw, not seen to happen, unseen,
    found on the floor, no witnesses, unobserved
  `),
];

/** The same, by two words with others between them. */
export const unwitnessedPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'unwitnessed',
    within: 3,
    first: listed(`
      nobody, no one, no - one, noone, no adult, no adults, not, didn't, did not, could not, never, neither, none
    `),
    then: listed(`
      saw, witnessed, watching, witness, saw it, seen to happen, see it happen, see it, see fall, see how, see what,
      see him fall, see her fall, see incident, see accident, see injury, see happen, seen it, in room, seen what,
      present at the time, observed
    `),
    without: ['but'],
  },
];
