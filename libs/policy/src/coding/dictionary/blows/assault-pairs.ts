/** Assaults that are told by two words with others between them. */

import { beatings, others, relatives } from '../happenings/agents.js';
import { cross, listed } from '../forms.js';
import { clauseBegins, type Pair, thrownInWords } from '../pair.js';
import { him } from './whom-and-which-part.js';

/** The pairs, by what they say. */
const didWith = ['did it with', 'did this with', 'done it with', 'did that with'];

const beatingThings = listed('belt, cable, stick, cane, slipper, lead, whip, ruler, spoon, fist, iron, lighter');

export const assaultPairs: readonly Pair[] = [
  {
    // "belted in the car for crying"
    kind: 'mechanism',
    value: 'assault',
    within: 5,
    first: listed('belted, caned, whipped, slippered, spanked, thrashed, walloped'),
    then: cross(
      ['for', 'for not'],
      listed(`
        crying, spilling, wetting, soiling, answering, lying, swearing, talking, making, breaking, shouting, fighting,
        refusing, stealing, being, losing, eating, waking, running, playing, telling, sleeping, doing
      `),
    ),
    without: listed('up, at, out, cream, eggs, work, football, cards, match, chess'),
  },
  {
    // "dad's fist caught her on the ear"
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: ['fist', 'fists'],
    then: cross(
      listed('caught, hit, struck, met, connected with, landed on, went into, slammed into, smashed into'),
      listed('him, her, me, them, child, baby, his face, his head, his nose, his jaw, his eye, my face, face'),
    ),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 5,
    via: ['by'],
    first: listed('thrown at him, thrown at her, thrown at child, thrown at me, thrown at, thrown'),
    then: [...relatives.filter((word) => !/brother|sister|sibling|cousin|family/.test(word))],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    via: ['at'],
    first: cross(
      [...relatives.filter((word) => !/brother|sister|sibling|cousin/.test(word)), 'boyfriend', 'partner'],
      listed('threw, throws, hurled, chucked, throwing, has thrown, had thrown, lobbed'),
    ),
    then: listed(`
      at him, at her, at child, at me, at them, at baby, at his head, at her head, at the children
    `),
    without: thrownInWords,
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    notAfter: listed('was, been, being, is, got, were, get, gets, when, and got'),
    without: listed('in, on, by, his, her, head, self, himself, herself, it'),
    first: listed('hit, hits, struck, whacked, hitting, attacked, beat, beats, bashed'),
    then: ['with'],
    instead: ['hit-by-object'],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: [...relatives, 'boyfriend', 'man'],
    then: [...didWith],
  },
  // "he did it with a toy": the child itself
  { kind: 'mechanism', value: 'assault', within: 1, first: ['he', 'she'], then: cross([...didWith], beatingThings) },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    instead: ['hit-by-object'],
    first: listed('hit by, struck by, bashed by, whacked by, burnt by, burned by, hurt by, choked by'),
    then: [...relatives, ...others],
    without: clauseBegins,
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 6,
    via: ['with'],
    without: listed('hockey, cricket, rounders, baseball, by, ball, tennis'),
    then: beatings,
    instead: ['hit-by-object'],
    first: listed('hit, hits, hitting, struck, beat, beats, whacked, hit him, hit her'),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: relatives,
    // "dad: whacked head on table": he tells it
    without: [':'],
    instead: ['hit-by-object'],
    then: listed(`
      hits, hit him, hit her, hit me, hit child, hit them, beats, beat, hitting, shook, whacked, choked, strangled
    `),
  },
  {
    // "nanny smack leg": as a small child says it
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: cross(
      listed('mummy, daddy, mum, dad, nanny, nana, nan, granny, grandad, uncle, auntie'),
      listed('smack, slap, hit, kick, punch'),
    ),
    then: listed('leg, legs, arm, bum, bottom, head, face, hand, tummy, back, ear, cheek'),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: listed('hit, hits, hitting, beat, beats, shook, whacked, choked, shakes, shaking'),
    then: listed(`
      him, her, them, me, child, baby, children, mother, mum, sister, brother, another child
    `),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 7,
    via: ['from', 'by'],
    first: listed('blow, blows, punch, slap, kick, smack'),
    then: [...relatives, ...others, 'another', 'older'],
    without: ['ball', 'horse', 'swing', 'fall'],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 7,
    via: ['by'],
    instead: ['hit-by-object', 'fall'],
    first: listed(`
      struck, stabbed, slashed, punched, slapped, kicked, thumped, beaten, whacked, stamped on
    `),
    then: [
      ...relatives,
      ...others,
      ...listed('unknown male, unknown man, attacker, assailant, older pupil, older boy'),
    ],
    without: [...listed('horse, pony, ball, branch, and'), ','],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    instead: ['hit-by-object', 'fall'],
    first: listed(`
      struck by, shot by, shot at by, cut by, slashed by, burnt by, stamped on by, sat on by, kneed by
    `),
    then: [...relatives, ...others],
    without: clauseBegins,
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 7,
    via: ['by'],
    instead: ['hit-by-object', 'fall'],
    first: listed(`
      slammed into, thrown, flung, stamped on hand, pelted, hit on head, hit over head, shot with
    `),
    then: [
      ...relatives.filter((word) => !/^(brother|sister|sibling|cousin|family)$/.test(word)),
      ...listed('man, male, stranger, youth, youths, gang, teacher, group, lads, boys, girls, bully'),
    ],
    without: [...listed('horse, pony, dog, toy, ball, stone, car'), ...clauseBegins],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: [...relatives, ...others, 'boyfriend', 'partner'],
    then: [
      ...cross(
        listed(`
          struck, backhanded, slippered, clouted, cuffed, lamped, decked, belted, caned, headbutted
        `),
        listed('him, her, me, them, child, baby'),
      ),
      ...cross(listed('slap, punch, kick, hit, smack, shake, thump, grab and shake, strangle, headbutt'), him),
    ],
    notNear: listed('threatened, would, might, could, will, going, if'),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: [...relatives, ...others, 'boyfriend', 'partner'],
    then: cross(
      ['slammed', 'smashed', 'rammed', 'slams'],
      ['head', 'face', 'head and face'],
      listed('into, against, off, on, in'),
    ),
    notNear: ['threatened', 'would', 'could', 'if'],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: [...relatives, ...others, 'boyfriend', 'partner'],
    then: [
      ...cross(
        listed('slammed, slams, slamming, smashed, rammed, hurled, flung'),
        listed('him, her, me, child, baby, the child, the baby'),
        listed('into, against, onto, on, to, down, off, across'),
      ),
      ...cross(['went', 'goes'], ['for'], ['him', 'her', 'me']),
      ...cross(['flew', 'lunged', 'lashed out'], ['at'], ['him', 'her', 'me']),
    ],
    notNear: listed('threatened, would, could, if, dog, cat, appointment, clinic'),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    first: cross(['slammed'], listed('to, onto, on, down, down on, into, against')),
    then: [...relatives, ...others, 'boyfriend', 'partner', 'man'].map((who) => `by ${who}`),
    notNear: listed('door, drawer, gate, wind, car'),
  },
];
