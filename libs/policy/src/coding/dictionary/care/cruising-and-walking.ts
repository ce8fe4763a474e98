/** Children who cruise along furniture and who walk, and pairs of words that tell what a child can do. */

import { mobilityFirsts } from '../happenings/agents.js';
import { agesOfSteps, fromAge } from './ages-of-first-steps.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

const lightly = listed(`
  cautiously, happily, confidently, steadily, now, already, just, well, a little, a bit
`);

/** What a toddler can do. */
export const cruisingAndWalking = {
  cruising: [
    ...combined(
      listed('walks, walking, walk, steps, stepping, side steps, side stepping, moves, coasts'),
      ['around', 'round', 'along'],
      listed('furniture, sofa, settee, the furniture, cot'),
    ),
    ...combined(
      ['cruises', 'cruising', 'cruise'],
      ['', 'round', 'around', 'along'],
      listed('furniture, sofa, settee, cot, units, radiators'),
    ),
    ...combined(listed('learnt, learned, able, starting, started, beginning, began'), ['to'], ['cruise']),
    ...['coasting round furniture', 'coasting around furniture'],
    ...combined(
      listed(`
        sidesteps, side - steps, sidestepping, shuffles sideways, walks sideways, edges, coasts, coasting
      `),
      ['along', 'round', 'around'],
      [...listed('sofa, furniture, settee, cot, table, units'), ''],
    ),
    ...combined(
      listed('walks, walking, walk, steps, moves, gets'),
      listed('holding, holding on to, holding onto, along, round, around, by holding'),
      listed('furniture, sofa, settee, coffee table, cot, sofa edge'),
    ),
    ...combined(
      ['cruises', 'cruising', 'cruise', 'cruised'],
      ['', 'along', 'round', 'around', 'about'],
      listed(`
        coffee table, furniture, sofa, settee, low units, radiator shelf, cot, table, play pen, playpen
      `),
    ),
    ...combined(['cruising'], fromAge, agesOfSteps),
    ...combined(
      ['furniture'],
      listed(`
        surfing, surfs, surf, walking, walks, cruising, cruises, walker, surfer, coasting, hopping
      `),
    ),
    ...combined(
      listed(`
        gets, goes, moves, steps, sidles, edges, works her way, works his way, inches, sidling, toddles
      `),
      ['along', 'round', 'around'],
      listed(`
        the sofa, sofa, furniture, settee, coffee table, edge of sofa, cot, cot sides, the furniture
      `),
    ),
    ...combined(
      listed('walks, steps, walking, stepping, goes, going, gets, moves, moving, edging, edges'),
      ['sideways'],
      ['holding', 'along', 'round', 'around'],
    ),
    ...listed(`
      furniture walking, furniture walks, walking around furniture, walking round furniture, walks around furniture,
      walks round furniture, cruises furniture, cruise, cruised, cruiser, walking holding furniture,
      walks along furniture, walking along furniture, cruising, cruises
    `),
  ],
  walking: [
    ...listed(`
      but not walk, but not yet walk, and not yet walk, begun to walk, begun walking, began walking,
      starting walking, walked at, walking since, walked from
    `),
    ...combined(
      listed('learnt, learned, learning, able, starting, started, beginning, began'),
      ['to'],
      ['walk', 'walk independently'],
    ),
    ...combined(
      ['walks', 'walking', 'walked', 'walk'],
      listed(`
        unaided, independently, unsupported, alone, on own, on his own, on her own, by himself, by herself,
        by themselves, all by himself, all by herself, with one hand, holding hands, confidently, steadily
      `),
    ),
    ...combined(
      listed('took, takes, taken, taking, has taken'),
      ['', ...listed('his, her, a few, first few, few, a couple of, some, independent')],
      ['steps', 'first steps', 'independent steps'],
    ),
    ...combined(listed('now, just, newly, recently, only just, already, late, early'), ['walking', 'walker']),
    ...listed('mobile child, fully mobile, fully ambulant, ambulant, walking since, walking from'),
    ...combined(['walking', 'walked', 'walks'], fromAge, agesOfSteps),
    ...combined(
      listed('walks, walking, walk, walked, steps'),
      ['with'],
      listed(`
        frame, k - walker, walker, sticks, splints, aid, kaye walker, rollator, walking frame, support, hand held,
        one hand held, hands held, two hands held, both hands held, afos, hand holding, a hand, push along,
        push - along, pushalong, help, assistance, a k walker, one hand, two hands, holding hands
      `),
    ),
    ...combined(
      listed('take, takes, taking, took, taken, manage, manages, managed, makes, made'),
      [
        '',
        ...listed(
          'first, few, several, some, couple of, one, two, three, four, five, six, 2, 3, 4, 5, 6, 7, 8, 10, his, her',
        ),
      ],
      ['', ...listed('first, wobbly, unsteady, tentative, independent, unaided')],
      ['step', 'steps'],
    ),
    ...listed(`
      independent steps, first independent steps, wobbly steps, first wobbly steps, newly mobile, steady walker,
      mobile and into everything, walking age, confident on feet, toddling about, toddling around, toddling from
    `),
    ...combined(listed('manages to, trying to, about to, attempting to, attempts to, begun to, started to'), ['walk']),
    ...listed(`
      walk unaided, walk alone, walks unaided, walks up stairs, walks upstairs, walks confidently, walk yet
    `),
    ...combined(['up and'], ['walking', 'toddling']),
    ...combined(
      ['found', 'finding', 'has found', 'on'],
      ['her feet', 'his feet'],
      ['and walking', 'now walking', 'walking'],
    ),
    ...combined(['walks', 'walking', 'toddles', 'toddling'], lightly),
    ...listed(`
      walks unaided, walks alone, walking alone, walking unaided, walks independently, walking independently,
      walked at, first steps at, independently ambulant, fully ambulant, independent walker, new walker,
      walks without support, walks without aids, took off walking, a toddler who walks, walks about freely
    `),
    ...combined(
      ['walks'],
      listed(`
      fine, ok, normally, everywhere, around, about, without help, without support, around room
    `),
    ),
    ...combined(
      ['walks', 'can walk', 'able to walk'],
      listed('round, around, across, through, about, length of'),
      listed('room, house, flat, garden, playroom, lounge, kitchen, nursery, living room, hall, ward'),
    ),
    ...combined(['walked', 'walking'], listed('late, early, at a year, at one, at 1, at 18 months, on time, at 2')),
    'able to walk',
    'walk independently',
    'walks independently',
    'walks alone',
    ...combined(
      ['walking by', 'to walk by'],
      listed(`
        10, 11, 12, 13, 14, 15, 16, 17, 18, one, two, age, about, around, time, first birthday, second birthday,
        next visit, next review, year, summer, christmas, xmas, easter, then, new year, half term, autumn, spring, next birthday,
        birthday, next time
      `),
    ),
    ...listed(`
      walking alone, walks well, walking well, took first steps, taking steps, taking first steps,
      taking a few steps, taking few steps, independent steps, steps independently, toddles, starting to walk,
      beginning to walk, started to walk, walks unaided, walked alone, fully mobile, now mobile, is mobile,
      mobilises independently, mobile toddler, confident walker, early walker, steady on feet, walking steadily,
      walking confidently, independently walking, newly walking, mobilising independently, mobile and active,
      up and walking, very mobile, mobilising well, walks and runs, walking, walks, walking independently,
      started walking, learning to walk, toddling, can walk, walking unaided, first steps, independently mobile,
      just walking
    `),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

/** What a child can do, by two words with others between them. */
export const mobilityPairs: readonly Pair[] = [
  ...(['roll', 'crawl', 'walk'] as const).map((step) => ({
    kind: 'mobility' as const,
    value: { roll: 'rolling', crawl: 'crawling', walk: 'walking' }[step],
    within: 3,
    first: cross(listed("could not, couldn't, did not, didn't, was not able to"), [step]),
    via: ['until', 'till', 'til', 'before'],
    then: listed('months, mths, month, birthday, year, years, yrs, one, two'),
  })),
  {
    kind: 'mobility',
    value: 'walking',
    within: 1,
    first: mobilityFirsts,
    then: ['walk', 'walk independently', 'walk unaided'],
  },
  { kind: 'mobility', value: 'rolling', within: 1, first: mobilityFirsts, then: ['roll', 'roll over'] },
  { kind: 'mobility', value: 'crawling', within: 1, first: mobilityFirsts, then: ['crawl'] },
  {
    kind: 'mobility',
    value: 'walking',
    within: 4,
    first: listed('walking, walks, walked, toddling, toddles'),
    then: listed('on own, by himself, by herself, unaided, unsupported, without help, without support'),
    without: listed('home, school, to, from, shop, dog'),
  },
  {
    kind: 'mobility',
    value: 'walking',
    within: 8,
    first: listed('walk, walks, walked, take steps, takes steps, taking steps'),
    then: cross(
      listed('gives, give, given, gets, hold, holds, holding, takes, held by, holding on to'),
      listed('him a hand, her a hand, his hand, her hand, a hand, one hand, hand, his hands, her hands, both hands'),
    ),
    without: [...listed('home, school, nursery, from, shop, shops, dog, road, park, fell, slipped, into, not'), ','],
  },
  {
    kind: 'mobility',
    value: 'walking',
    within: 4,
    first: listed("not, cannot, can't, cant, unable to, not able to, doesn't, does not, not yet, yet to"),
    via: ['or', 'nor'],
    then: ['walk', 'walk unaided', 'walk independently', 'walk alone'],
    without: ['far', 'on', 'well'],
  },
];
