import { medicineOwners } from './happenings/agents.js';
import { combined, cross, listed, type Phrase } from './forms.js';
import { drugs } from './injury-pairs.js';
import { type Pair } from './pair.js';
import { cleaners } from './injuries/substances.js';

const sides = ['', ...listed('left, right, l, r, both')];
const owners = listed('his, her, my, their, the');
const parts = listed(`
  nose, chin, cheek, jaw, mouth, lip, elbow, knee, shin, hand, finger, fingers, thumb, toe, toes, foot, ankle, wrist,
  shoulder, hip, arm, leg, ribs, ear, forearm, thigh, forehead, kneecap
`);
const bones = listed(`
  ribs, rib, nose, jaw, cheekbone, toe, foot, hand, hip, arm, leg, wrist, finger, fingers, ankle, neck, collarbone,
  elbow, thumb, toes
`);

/** More words for injuries, by their kind. */
export const injuriesToo: Readonly<Record<string, readonly Phrase[]>> = {
  injury: [
    ...combined(['ankle'], listed('went over, rolled, rolled over, turned over, turned in')),
    ...listed(`
      penetrating wound, penetrating injury, gsw, bullet wound, bullet wounds, gunshot injury, puncture wounds, puncture, punctures, puncture wound
    `),
    ...combined(listed('knock, knocks, bang, bangs, clonk'), ['to', 'on'], sides, parts),
  ],
  mark: [
    ...combined(['tyre mark', 'tyre marks', 'tread mark', 'tread marks'], listed('on, over, across, to, down'), sides, [
      ...parts,
      'back',
      'chest',
      'thigh',
      'calf',
    ]),
  ],
  swelling: [
    ...combined(
      ['egg'],
      ['on', 'to', 'over', 'above'],
      ['', 'left', 'right', 'l', 'r'],
      listed('forehead, temple, brow, eyebrow, cheekbone, head, back of head, eye'),
    ),
    ...listed(`
      egg forming, egg coming up, egg came up, egg has come up, duck egg, pigeon's egg, an egg already
    `),
  ],
  laceration: [
    ...combined(['nick', 'nicks', 'small nick'], ['to', 'on'], sides, [...parts, 'earlobe', 'lobe', 'eyelid']),
  ],
  abrasion: [
    ...combined(['scrape', 'scrapes'], ['along', 'down', 'across'], sides, [...parts, 'neck', 'back', 'face']),
  ],
  fracture: [
    ...combined(
      ['bone', 'bones'],
      listed('is, was, were, are, got, gets, came to be, come to be, has been, had been, have been, could have been'),
      ['broken'],
    ),
    ...listed("colles, colles', monteggia, galeazzi, jones fracture"),
    ...combined(['snap', 'snaps', 'snapping', 'breaking'], owners, sides, bones),
    ...cross(listed('ruled out, excluded, excludes, exclude, rule out, suspect, suspected'), ['a break']),
  ],
};

const poisons = listed(`
  dishwasher tablet, dishwasher tablets, washing tablet, laundry capsule, laundry pod, liquitab, slug pellets,
  rat poison, bleach, white spirit, antifreeze, weedkiller, screenwash, detergent, tablets, pills, capsules,
  paracetamol, ibuprofen, iron tablets, calpol, methadone, vape liquid, descaler, nail varnish remover,
  disinfectant, hand gel, lamp oil
`).concat(cleaners);

/** Who gives a blow, and bears none. */
const someone = listed(`
  mum, mother, dad, father, parent, stepdad, stepmum, partner, carer, uncle, aunt, nan, brother, sister, sibling,
  cousin, friend, boy, girl, lad, peer, pupil, teacher, man, ball, swing, door, gate, bat, stick, racket, branch, who,
  was, got, were, he, she
`);

/** More injuries that are told by two words. */
export const injuryPairsToo: readonly Pair[] = [
  {
    // "fears that after a few drinks he will harm the baby"
    kind: 'injury',
    value: 'injury',
    within: 10,
    first: listed('fear, fears, feared, fearing, afraid, scared, worried, worries, frightened, terrified, anxious'),
    via: listed("will, would, might, may, could, he'll, she'll, going"),
    then: cross(
      ['harm', 'seriously harm'],
      listed('baby, child, children, kids, him, her, them, toddler, infant, boys, girls'),
    ),
    without: [',', ...listed('no, not, without, who, and')],
  },
  {
    kind: 'injury',
    value: 'fracture',
    within: 3,
    first: listed(`
      dread, dreads, dreading, fear, fears, fearing, scared of, afraid of, terrified of, frightened of
    `),
    then: listed('another break, further break, further breaks, more breaks, next break, second break'),
  },
  {
    kind: 'injury',
    value: 'injury',
    within: 7,
    first: listed('bashed, whacked, clonked, donked, bonked, dinged, clunked, thwacked'),
    then: ['on', 'against', 'off', 'into'],
    via: parts,
    without: [',', ...listed('him, them, with, by, and, head, when, as')],
    notNear: someone,
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 3,
    first: listed('given, gave, giving, gives, fed, sedated with, dosed with, drugged with'),
    then: cross(
      listed(`
        mum's, mother's, dad's, father's, nan's, gran's, grandad's, partner's, stepdad's, aunt's, brother's, sister's,
        sibling's, twin's, adult, another child's, other child's, someone else's, somebody else's
      `),
      listed(`
        tablets, tablet, pills, pill, medication, medicine, meds, methadone, diazepam, sleeping tablets, sleeping pills,
        antidepressants, painkillers, insulin
      `),
    ),
    without: ['prescription', 'to', 'advice', 'for'],
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 5,
    first: listed('swallowed, swallowing, swallows, ingested, ingesting'),
    then: cross(['of'], medicineOwners),
    without: ['sweets', 'pride', 'words'],
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 3,
    first: cross(['of'], medicineOwners),
    then: ['swallowed', 'ingested'],
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 11,
    first: [...poisons, ...drugs],
    then: cross(
      listed('swallowed, ate, eaten, drank, drunk, ingested, licked, sucked, bitten into, chewed'),
      listed(`
        some, any, it, one, two, three, a few, part, half, them, a bit, a mouthful, most, lot, handful
      `),
    ),
    without: listed('never, biscuit, lunch, dinner, tea, sweets'),
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 5,
    first: listed(`
      swallowed, drank, drunk, ate, eaten, licked, sipped, sucked, chewed, chewing, drinking, swigged, ingested,
      swallowing, gulped, tasted
    `),
    then: listed(`
      fabric softener, softener, fabric conditioner, washing up liquid, descaler, lamp oil, plant food, reed diffuser,
      diffuser liquid, air freshener, aftershave, mouthwash, nail polish, paraffin, contraceptive pills,
      contraceptive pill, mum's pills, nan's pills, gran's pills, dad's pills, surface cleaner, bleach spray,
      toilet block, caustic soda, petrol, diesel, brake fluid
    `),
    without: ['never', 'not'],
  },
];

/** To let nobody know is no cancelling. */
export const noCancelling: readonly Phrase[] = [
  ...combined(
    listed('no, nor, without a, without any, never a, not a'),
    ['', 'phone', 'telephone'],
    listed('call, message, text, contact, word, phonecall'),
    ['to cancel', 'to rearrange', 'to rebook', 'to postpone'],
  ),
  ...combined(
    listed("did not, didn't, has not, hasn't, never, had not, without, not"),
    listed('ring to, call to, phone to, text to, ringing to, calling to, rung to'),
    ['cancel', 'rearrange', 'rebook', 'postpone'],
  ),
];

/** "FTA'd", as clinics write it. */
export const notBrought: readonly string[] = listed("fta'd, ftad, dnad, wnb'd, wnbd, fta'ed, dna'ed, fta again");

/** Slips in the short words of this subject that no rule would mend. */
export const moreSlips: Readonly<Record<string, string>> = {
  diff: 'different',
  acct: 'account',
  accts: 'accounts',
  expln: 'explanation',
  explan: 'explanation',
  cancle: 'cancel',
  cancled: 'cancelled',
  balck: 'black',
  blakc: 'black',
  brken: 'broken',
  borken: 'broken',
  broeken: 'broken',
  brusie: 'bruise',
  brusies: 'bruises',
  buise: 'bruise',
  burise: 'bruise',
  swolen: 'swollen',
  swlloen: 'swollen',
  garze: 'graze',
  grazd: 'grazed',
  sclad: 'scald',
  fratcure: 'fracture',
  neglct: 'neglect',
};
