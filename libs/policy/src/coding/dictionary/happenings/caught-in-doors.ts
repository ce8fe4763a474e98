/** Fingers and hands in doors, hinges and drawers, by phrases and by pairs of words. */

import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

function combinedDoors(): readonly string[] {
  return cross(
    listed('door, doors, hinge, car door, drawer door'),
    listed(`
      closed, shut, slammed, swung, banged, blew shut, swung shut, slammed shut, was shut, was closed
    `),
    listed(`
      on them, on it, on him, on her, over them, onto them, onto it, against it, against them
    `),
  );
}

const fingers = listed(`
  finger, fingers, thumb, thumbs, fingertip, fingertips, hand, hands, knuckle, knuckles, toe, toes, foot, heel, ankle,
  wrist, arm, nail, thumbnail, fingernail, toenail, digit, palm
`);

/** A child was caught in a door. */
export const caughtInDoors: readonly Phrase[] = [
  ...combined(
    listed('shut, trapped, caught, slammed, jammed, stuck, crushed, squashed, pinched, trap'),
    listed('in, by, between, under, behind, on'),
    listed(`
      door, doors, car door, front door, door hinge, door hinges, door frame, doorframe, fire door, toilet door,
      lift door, lift doors, hinge, hinges, van door, patio door, patio doors, door jamb
    `),
  ),
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
  ...listed(`
    caught in door, trapped in door, shut in door, caught in a door, trapped in a door, shut in car door,
    trapped in car door, caught in the door, trapped in the door, shut in the door, slammed in door, in car door,
    slammed in the door, shut in a door
  `),
];

/** The same, by two words with others between them. */
export const caughtInDoorPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 5,
    instead: ['injury', 'hit-by-object'],
    first: ['door', 'doors', 'hinge', 'hinges'],
    then: [
      ...listed('trapped, trapping, crushed, crushing, squashed, squashing, nipped, nipping'),
      ...cross(['caught', 'catching', 'got', 'gets', 'getting', 'nabbed', 'bit'], fingers),
      ...listed(`
        pinched, pinching, shut on, slammed on, closed on, slammed shut on, swung shut on, shutting on
      `),
    ],
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 7,
    via: listed('in, by, between, under, behind, on, against, with, from'),
    instead: ['injury', 'hit-by-object'],
    first: listed(`
      crush, crush injury, caught, trapped, shut, slammed, jammed, crushed, pinched, squashed, closed, nipped, stuck,
      got, trapping, jamming, nipping, trap, traps, jam, nip, squash
    `),
    then: listed('door, doors, hinge, hinges, door frame, doorframe'),
    without: listed('guard, guards, protector, protectors, stopper, stoppers'),
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 5,
    via: ['on', 'onto', 'over'],
    instead: ['injury', 'hit-by-object'],
    first: ['door', 'doors'],
    then: listed('finger, fingers, hand, hands, thumb, toe, toes, foot, it, them'),
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
    value: 'caught-in-door',
    within: 9,
    instead: ['injury', 'hit-by-object'],
    first: cross(
      fingers,
      ['', 'was', 'were', 'got'].flatMap((got) => ['caught', 'trapped', 'hurt'].map((hurt) => `${got} ${hurt}`.trim())),
    ),
    via: listed('slammed, shut, closed, slams, closing, shutting, slamming, shuts, closes, pushed, pulled'),
    then: ['door', 'doors'],
    without: listed('walked, ran, answered, not, he, fell'),
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 9,
    instead: ['injury', 'hit-by-object'],
    first: fingers,
    then: combinedDoors(),
    without: ['walked', 'ran', 'answered', 'not'],
  },
];
