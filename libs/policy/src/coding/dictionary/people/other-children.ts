/** Children who are not this one, by where they are and whose they are: "the pupil in the next seat". */

import { combined, cross, listed, type Phrase } from '../forms.js';

const nextTo = [
  ...cross(
    ['in', 'from'],
    listed(`
      another, other, different, your child's, your son's, your daughter's, his, her, their, your, older, younger
    `),
    ['class', 'form', 'year', 'year group', 'tutor group', 'school', 'group', 'bubble', 'table', 'team'],
  ),
  ...cross(
    ['in', 'at', 'from', 'on'],
    listed('same, next, neighbouring, opposite, adjoining, other, top, parallel, rival'),
    listed(`
      seat, bed, bay, class, house, flat, street, table, cubicle, cot, form, team, lane, desk, placement, village,
      block, pew, row, side, pool, tent, dorm, set, school, garden, nursery
    `),
  ),
  ...cross(
    ['in', 'from'],
    listed('flat, house, room, bedroom, apartment'),
    listed(`
      below, above, next door, opposite, upstairs, downstairs, across landing, across road, over road
    `),
  ),
  ...[
    ...listed(`
      next door, from next door, over road, across road, across landing, from over road, from upstairs,
      from downstairs, next to him, next to her, beside him, beside her, he sits by, she sits by
    `),
    'not ours ,',
    'not one of ours ,',
    'not from our school ,',
    'not known to us ,',
  ],
];

const youngOnes = listed(`
  child, pupil, boy, girl, student, lad, kid, infant, baby, toddler, teenager, lass, youngster, tot, patient,
  children, girls, boys, pupils, kids, twins, family, man, woman, lady, couple
`);

/** Whom the child met: "the boy he ran into". */
const met = listed(`
  boy, girl, lad, pupil, player, man, woman, peer, classmate, student, cyclist, opponent, lady, kid
`);

/** Others by where they are or whose they are: "the pupil in the next seat", "next door's toddler". */
export const placedOthers: readonly Phrase[] = [
  ...combined(
    met,
    ['he', 'she'],
    ['', 'had'],
    listed(`
      ran into, collided with, bumped into, hit, pushed, kicked, punched, fell on, tackled, fought, was fighting,
      landed on, tripped, knocked over, clashed with, crashed into, shoved, slapped
    `),
  ),
  ...combined(listed('child, pupil, student, boy, girl, yp'), ['b', 'c', 'y', 'two']),
  ...combined(
    ['another', 'other', 'one other'],
    listed('parent, mum, dad, mother, father, carer, resident, teacher, aunt, uncle, nan, gran'),
  ),
  ...combined(
    ['about', 'story of', 'tale of', 'case of'],
    listed('boy, girl, child, man, woman, baby, rabbit, bear, character'),
    ['who', 'whose'],
  ),
  ...combined(
    [',', '('],
    listed(`
      not ours, not one of ours, not our pupil, not our child, not on our roll, not known to us, not our case,
      not this child, not our patient, no relation
    `),
    [',', ')'],
  ),
  ...combined(youngOnes, nextTo),
  ...combined(
    listed(`
      next door's, neighbour's, neighbours, friend's, lodger's, a friend's, colleague's, teacher's, partner's,
      new partner's, ex partner's, ex - partner's, last partner's, girlfriend's, babysitter's, flatmate's
    `),
    listed(`
      child, boy, girl, baby, toddler, son, daughter, kid, lad, twins, children, little boy, little girl, teenager,
      grandchild, older boy, youngest
    `),
  ),
  ...combined(
    listed(
      "her other, his other, their other, carer's own, childminder's own, ta's own, teacher's own, staff member's own",
    ),
    listed('grandchild, grandson, granddaughter, son, daughter, child, toddler, baby, children, kids'),
  ),
  ...combined(listed('best, school, good, his, her, a, old, flat'), ['mate', 'pal', 'buddy']),
  ...combined(listed('adult, older, elderly, middle aged, pregnant'), ['female', 'male']),
  ...combined(
    ['female', 'male'],
    listed(`
      adult, victim, caller, occupant, tenant, neighbour, staff, driver, relative, friend, stabbed, assaulted,
      punched, strangled
    `),
  ),
  ...combined(
    ['one of his', 'one of her', 'two of his', 'two of her'],
    listed(`
      friends, classmates, cousins, brothers, sisters, siblings, peers, teachers, aunts, uncles, mates, carers
    `),
  ),
  ...combined(
    ['other', 'another', 'opposing', 'rival'],
    listed(`
      participant, competitor, guest, gymnast, footballer, trampolinist, skater, dancer, resident, visitor, motorist,
      tenant, inmate, scout, cub, brownie, member, worker, carer, keeper, fielder, batter, bowler, runner, one, boxer,
      fighter, party, girl involved, boy involved
    `),
  ),
];
