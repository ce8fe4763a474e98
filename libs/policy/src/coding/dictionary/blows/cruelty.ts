import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';
import { sexualFalseFriends } from './sexual.js';

/** What somebody does to a child that no verb of a blow tells: held under water, tied up, burnt out on, dragged by the hair. */

const doers = listed(`
  mum, mother, mummy, dad, father, daddy, stepdad, stepfather, step - father, stepmum, uncle, stepmother, partner,
  boyfriend, mum's partner, mum's boyfriend, mother's partner, carer, aunt, mother's boyfriend, foster carer,
  childminder, babysitter, grandad, grandfather, brother, teacher, staff, man, gang, parent, parents, cousin, nan,
  grandmother
`);
const whom = listed('him, her, me, them, child, baby, infant, toddler, boy, girl, son, daughter');
const furniture = listed('bed, chair, cot, radiator, bannister, banister, bath, toilet, potty, bedpost, high chair');
const limbs = listed(`
  arm, arms, leg, legs, hand, hands, back, neck, face, foot, feet, thigh, skin, chest, shoulder, cheek, bottom,
  stomach, palm
`);

/** "Her" is left out: "on her arm" tells more. */
const burntOn = [...whom.filter((one) => one !== 'her'), ...limbs];

/** "Burned him with a cigarette": somebody did it, and burnt no hand of their own. */
export const cruelBurns: readonly Pair[] = [
  {
    ...{ kind: 'mechanism', value: 'assault', within: 6 },
    first: cross(
      listed(
        'drag, drags, dragged, dragging, pull, pulls, pulled, pulling, yank, yanks, yanked, haul, hauled, lifted, swung',
      ),
      whom,
    ),
    then: ['by hair', 'by throat', 'by neck'],
    without: [',', 'and', 'because'],
    instead: ['fall'],
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 3 },
    first: cross(listed('burned, burnt, burns, burn, burning'), whom),
    via: ['with'],
    then: ['cigarette', 'cigarettes', 'cigar', 'fag'],
    without: [...limbs, 'himself', 'herself', ',', 'accidentally'],
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 3 },
    first: cross(['was', 'were', 'been', 'being'], ['burned', 'burnt']),
    via: ['with'],
    then: ['cigarettes', 'cigarette by', 'cigar by', 'fag by'],
    without: ['himself', 'herself', ',', 'accidentally'],
  },
];

export const cruelWords: readonly Phrase[] = [
  ...combined(listed("does not, doesn't, do not, don't, never"), ['smack', 'slap']),
  ...combined(['suffocated', 'smothered', 'drowned', 'asphyxiated'], ['by'], doers),
  ...combined(['smother', 'smothered', 'smothers', 'smothering'], whom),
  ...combined(
    ['tried', 'tries', 'attempted'],
    ['to'],
    listed('drown, suffocate, smother, strangle, choke, throttle, stab'),
    whom,
  ),
  ...combined(['suffocated', 'smothered'], listed('with pillow, with cushion, with hand, with blanket, with duvet')),
  ...combined(
    listed('held, pushed, pushing, holding, forced, kept'),
    ['', ...whom, 'head', 'face'],
    listed('under water, underwater, under bath water, under in bath, under shower, under cold shower, under cold tap'),
  ),
  ...combined(
    listed(`
      held, put, placed, dipped, lowered, dunked, immersed, stood, made to stand, made to sit
    `),
    ['', ...whom],
    ['in', 'into'],
    listed(`
      scalding bath, scalding water, scalding hot bath, boiling water, scalding shower, boiling bath
    `),
  ),
  ...combined(
    ['held', 'forced', 'made to stand', 'made to sit'],
    ['', ...whom],
    ['in', 'into'],
    ['hot water', 'hot bath'],
  ),
  ...combined(['feet', 'foot', 'hand', 'hands'], ['held', 'forced'], ['in', 'into', 'under'], ['hot water', 'hot tap']),
  ...combined(
    [
      ...cross(listed('tied, tying, ties, chained, tie'), whom),
      ...listed('been tied, being tied, was tied, were tied, child tied, baby tied, chained'),
    ],
    ['to'],
    listed('bed, chair, cot, pole, radiator, tree, bannister, banister, bath, post'),
  ),
  ...combined(['tied up by', 'hands tied by', 'gagged by', 'chained up by'], doers),
  ...combined(
    listed('found, kept, child, baby, toddler, child was, child found, found him, found her, left him, left her'),
    ['tied up'],
    listed('overnight, all day, all night, for hours, in bed, in room, in dark, naked, by mum, by dad, by carer'),
  ),
  ...combined(['tied up in'], listed('bath, bin bag, cupboard, wardrobe, cellar, bedroom')),
  ...combined(listed('found tied, kept tied, left tied, found chained, kept chained, left chained'), ['to'], furniture),
  ...combined(
    listed('wrists, hands, ankles, feet, arms, legs, wrists and ankles, hands and feet'),
    listed('bound, tied, taped, tied together, bound together, taped together'),
    listed(
      'with rope, with tape, with cord, with string, with cable ties, with belt, behind his back, behind her back',
    ),
  ),
  ...combined(
    listed(`
      dragged, pulled, dragging, lifted, picked up, swung, drag, drags, pull, pulling, yanked, hauled
    `),
    ['', ...whom, ...listed('him along, her along, him out, her out, him up, her up')],
    ['by hair', 'by neck', 'by throat'],
  ),
  ...combined(
    listed('drag, drags, dragged, dragging, pulled, hauled'),
    listed('upstairs, downstairs, outside, inside, across room, along floor, home, into house'),
    ['by hair', 'by neck', 'by throat'],
  ),
  ...combined(['hair'], ['pulled out by', 'torn out by', 'ripped out by'], doers),
  // twisted alone, it is plaited or a habit
  ...combined(
    ['twisted', 'twisting', 'twists'],
    ['his', 'her', 'their'],
    ['hair and'],
    ['dragged', 'dragging', 'drags', 'hit', 'slapped', 'punched', 'kicked', 'threw', 'shook'],
    ['him', 'her', 'them'],
  ),
  ...combined(['put out', 'stubbed out', 'extinguished'], ['on'], burntOn),
  ...combined(
    listed('put, puts, stubbed, stubbed out, stubs, stubbing, extinguished, putting'),
    ['cigarette', 'cigarettes', 'fag'],
    ['out', ''],
    ['on'],
    burntOn,
  ),
  ...combined(whom, ['slammed'], ['into', 'against', 'onto', 'on'], listed('wall, floor, cot, bed, door, table, sofa')),
  ...combined(['slammed', 'slamming', 'slams'], whom, listed('into, against, onto, on, down')),
  ...combined(
    ['slammed'],
    ['on', 'onto', 'down on', 'down onto'],
    ['', 'his', 'her'],
    ['bed', 'cot', 'mattress', 'changing mat'],
  ),
  ...combined(['choke', 'body'], ['', '-'], ['slam', 'slams', 'slammed', 'slamming']),
  ...combined(['knocked unconscious', 'knocked out', 'knocked to ground', 'knocked to floor'], ['by'], doers),
  ...combined(['run over deliberately', 'deliberately run over', 'run over on purpose'], ['', 'by']),
  ...cross(['got', 'gets', 'given'], ['slipper', 'cane', 'strap'], ['from', 'off', 'by']),
  ...combined(listed('hit, smacked, slapped, beaten, punched, kicked'), ['', 'him', 'her', 'me'], ['so hard that']),
];

/** Phrases in which its words, and those of sexual assault, mean something else. */
export const otherThanCruelty: readonly string[] = [
  ...sexualFalseFriends,
  ...cross(
    ['smothered', 'smothers', 'smothering', 'smother'],
    ['him', 'her', 'them', 'baby'],
    ['with', 'in'],
    listed('kisses, love, cream, affection, sun cream'),
  ),
  ...['drowned out', 'drowns out', 'drowning out'],
];
