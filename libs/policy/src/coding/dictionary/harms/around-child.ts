import { turns, turnsNeverSeen, turnsNotCaptured } from './turns-unseen.js';
import { cross, listed } from '../forms.js';
import { type HarmPair, type HarmWords, parents } from '../harm-pair.js';
import { notTerminations, ownPregnancies } from './pregnancies.js';

/** How a child left, who came with it, a hidden pregnancy, mutilation, and illness that one carer alone tells of. */

const wards = listed('ward, hospital, department, ed, a & e, ae, unit, clinic, assessment unit');
const advice = listed(`
  against advice, against medical advice, against clinical advice, ama, against doctor's advice
`);
const them = listed('him, her, them, child, baby, children');

export const leavingWords = {
  'against-advice': [
    ...cross(
      listed(`
        left, leaving, leave, discharged, went home, taken home, removed, discharge, gone home
      `),
      advice,
    ),
    ...listed(`
      self discharged, self discharge, discharged himself, discharged herself, dama, took own discharge,
      discharge against advice form, left despite advice to stay, went home against advice
    `),
    ...cross(['took', 'taking', 'removed'], them, ['home', ''], advice),
  ],
  'removed-by-relative': [
    ...cross(
      ['removed from', 'taken from', 'taken out of', 'taken away from'],
      wards,
      ['by'],
      listed(`
        mum, mother, dad, father, parents, family, grandmother, stepdad, carer, relative, uncle
      `),
    ),
  ],
} as const satisfies HarmWords;

const strangers = listed(`
  unknown adult, unknown male, unknown man, unknown female, unknown woman, unknown person
`);

const arriving = listed('moved in, moving in, moved into home, moved into house, moved into flat, moved into property');
const livingIn = [
  ...arriving,
  ...listed('living with them, living with family, living with mum, living in home, living there, living at home'),
  ...listed('staying with them, lives with them, lives with family, lives with mum, lives at home, lives there'),
];

export const escortWords = {
  'unknown-adult': [
    ...cross(listed('brought by, brought in by, accompanied by, attended with, came with, presented with'), strangers),
    ...listed(`
      relationship to child unknown, relationship to child not known, relationship to child unclear,
      adult would not give name, adult refused to give name, adult not known to child, relationship not known,
      escort not known, identity of adult unknown, identity of adult not known, unclear who adult is
    `),
  ],
  'no-parental-responsibility': listed(`
    no parental responsibility, without parental responsibility, not have parental responsibility, no pr,
    does not have pr, nobody with parental responsibility, no one with parental responsibility
  `),
  'private-fostering': listed(`
    privately fostered, private fostering, private foster arrangement, lives with family friend,
    living with family friend, living with friend's family, living with family friends, lives with family friends
  `),
  'new-partner': [
    ...cross(["mum's", "mother's", "dad's", "father's", "carer's"], ['new partner', 'new boyfriend', 'new girlfriend']),
    ...cross(['new partner of', 'new boyfriend of'], ['mum', 'mother']),
    ...cross(
      listed('new partner, new boyfriend, new girlfriend'),
      ['', 'has', 'have', 'is', 'now', 'has now', 'is now'],
      livingIn,
    ),
    ...cross(
      ["mum's", "mother's", "dad's", "father's"],
      ['boyfriend', 'girlfriend', 'partner'],
      ['', 'has', 'has just', 'has recently', 'recently'],
      arriving,
    ),
    ...cross(
      arriving,
      ['with'],
      listed('new partner, new boyfriend, new girlfriend, her new partner, her new boyfriend'),
    ),
  ],
} as const satisfies HarmWords;

export const pregnancyWords = {
  'concealed-pregnancy': listed(`
    concealed pregnancy, pregnancy concealed, concealed the pregnancy, concealing pregnancy, hid pregnancy,
    hidden pregnancy, hiding pregnancy, pregnancy hidden, cryptic pregnancy, denial of pregnancy,
    did not know she was pregnant, didn't know she was pregnant, unaware she was pregnant, not aware she was pregnant,
    unaware of pregnancy until
  `),
  'unbooked-labour': listed(`
    unbooked labour, unbooked delivery, unbooked in labour, in labour unbooked, labour unbooked
  `),
  'born-before-arrival': ['born before arrival', 'bba'],
  pregnant: [
    ...ownPregnancies,
    'positive pregnancy test',
    'pregnancy test positive',
    'pregnancy test was positive',
    'pregnancy test is positive',
    ...cross(listed('she, patient, yp, young person, girl'), ['is', 'was found to be', 'found to be'], ['pregnant']),
    ...listed(`
      she's pregnant, i'm pregnant, i am pregnant, found to be pregnant, told us she is pregnant, disclosed pregnancy, pregnancy confirmed
    `),
  ],
} as const satisfies HarmWords;

const cut = ['fgm', 'female genital mutilation', 'infibulation'];

const types = cross(['type'], listed('1, 2, 3, 4, i, ii, iii, iv'));

export const mutilationWords = {
  'mutilation-seen-or-told': [
    ...cross(
      listed(`
        evidence of, disclosed, discloses, underwent, undergone, had, has, signs of, subjected to
      `),
      cut,
    ),
    ...cross(cut, listed('seen, confirmed, performed, found, noted, identified, disclosed, carried out, done')),
    ...cross(listed('survivor of, victim of'), cut),
    ...cross(types, cut),
    ...cross(cut, ['', '-', ':', ','], types),
  ],
} as const satisfies HarmWords;

export const unexplainedWords = {
  'one-carer': [
    ...cross(
      ['only', 'only ever', 'solely', 'ever only'],
      ['seen', 'witnessed', 'reported', 'observed'],
      ['by'],
      listed('mum, mother, dad, father, carer, one carer, one parent'),
    ),
    ...cross(['seen', 'witnessed', 'reported', 'observed'], ['only by'], listed('mum, mother, dad, father, one carer')),
    ...cross(['none', 'never'], ['seen', 'witnessed', 'observed'], ['by'], ['anyone else', 'anybody else']),
    ...turnsNeverSeen,
  ],
} as const satisfies HarmWords;

/** Whoever watches a child was not there. */
const unwatched = cross(
  listed('nurse, nurses, staff, hca, nursing staff'),
  listed(
    'out of room, out room, left room, out of cubicle, not in room, not present, out of bay, away from bed, looked away',
  ),
);

/** What befalls a child for a while. */
const opinions = cross(listed('second, 2 nd, third, 3 rd, fourth, 4 th, another, further, different, alternative'), [
  'opinion',
  'opinions',
]);
const asking = listed(`
  asks, asks for, asked for, asking for, wants, wanted, wanting, requests, requested, requesting, demands, demanded,
  demanding, seeking, sought, insists on, insisted on
`);
/** Who asks each other for opinions, as their work is. */
export const askingAtWork: readonly string[] = listed(`
  consultant, doctor, dr, gp, ent, surgeon, surgeons, paeds, paediatrician, paediatrics, team, radiology, radiologist,
  registrar, reg, orthopaedics, ortho, neurology, dermatology, nurse, hospital, clinic, ed, ward, we, i, dentist, cardiology,
  ophthalmology, oncology, social, worker, court, solicitor, guardian, school
`);

/** Whom somebody asks for who does not want the doctor of before. */
const otherDoctors = cross(
  listed('asked for, asks for, asking for, wants, wanted, wanting, requests, requested, requesting, demands, demanded'),
  ['to see', ''],
  listed('different, another, new, other'),
  listed('consultant, specialist, paediatrician, hospital, team, neurologist'),
);

export const aroundPairs: readonly HarmPair[] = [
  {
    ...{ kind: 'leaving', value: 'removed-by-relative', within: 3 },
    first: [...parents, ...listed('family, grandmother, relative, uncle, aunt')],
    then: [
      ...cross(['took', 'taking', 'removed'], them, ['home', 'away', 'from ward', ''], advice),
      ...cross(['removed', 'took'], them, ['from'], wards.slice(0, 3)),
      ...cross(['removed', 'took'], them, ['from'], wards.slice(0, 3), advice),
    ],
  },
  { kind: 'leaving', value: 'against-advice', first: ['removed'], then: advice, within: 5 },
  {
    ...{ kind: 'escort', value: 'new-partner', within: 2 },
    first: ['mum', 'mother'],
    then: cross(
      ['moved in', 'moving in', 'now living', 'now lives'],
      ['with', 'w'],
      ['', 'her'],
      ['partner', 'boyfriend'],
    ),
  },
  {
    ...{ kind: 'escort', value: 'new-partner', within: 3 },
    first: listed('mum, mother, mo, moc'),
    then: listed('new partner, new boyfriend, new bf, new b / friend, new girlfriend, new relationship'),
  },
  {
    // "2 episodes while nurse out the room"
    ...{ kind: 'unexplained', value: 'one-carer', within: 3 },
    first: [...turns, 'blue'],
    then: cross(['while', 'when', 'whenever', 'whilst'], unwatched),
  },
  {
    // "symptoms only when mum there"
    ...{ kind: 'unexplained', value: 'one-carer', within: 4 },
    first: [...turns, 'symptoms'],
    then: cross(
      ['only when', 'only ever when', 'only happen when', 'only happens when', 'only occur when'],
      listed('mum, mother, dad, father, carer'),
      ['', 'is', 'was'],
      listed('there, present, in room, alone with him, alone with her, visiting, visits'),
    ),
  },
  {
    // "prolonged fit per mum at home, none witnessed by crew"
    ...{ kind: 'unexplained', value: 'one-carer', within: 8 },
    first: cross(
      turns,
      ['', 'at home'],
      ['per', 'as per', 'according to', 'reported by'],
      ['mum', 'mother', 'dad', 'father', 'carer'],
    ),
    then: cross(
      ['none witnessed', 'none seen', 'not witnessed', 'never witnessed', 'no events seen', 'nothing witnessed'],
      ['by', 'on'],
      listed('crew, staff, ward, nurses, paramedics, anyone, school, nursery'),
    ),
  },
  ...turnsNotCaptured,
  {
    // "reported symptoms not seen by staff", "?fits, none witnessed by staff"
    ...{ kind: 'unexplained', value: 'one-carer', within: 4 },
    first: [
      ...cross(listed('reported, reports, described, parental report of, mum reports, mum describes'), [
        ...turns,
        'symptoms',
      ]),
      ...cross(['?'], ['fits', 'seizures', 'apnoeas']),
    ],
    then: cross(
      listed(
        'none witnessed, none seen, not witnessed, never witnessed, not seen, never seen, not observed, none observed',
      ),
      ['by', 'on'],
      listed('staff, ward, nurses, nursing staff, school, nursery'),
    ),
  },
  {
    // "with father + his new g/friend"
    ...{ kind: 'escort', value: 'new-partner', within: 3 },
    first: listed('dad, father, fa, foc'),
    then: listed('new partner, new girlfriend, new gf, new g / friend, new g / f, new g - friend'),
  },
  {
    ...{ kind: 'unexplained', value: 'opinion-sought', within: 6 },
    first: [...parents, 'family'],
    then: opinions,
  },
  {
    ...{ kind: 'unexplained', value: 'opinion-sought', within: 3 },
    first: asking,
    then: opinions,
  },
  { kind: 'unexplained', value: 'opinion-sought', first: opinions, then: ['sought', 'requested', 'wanted'], within: 2 },
  {
    ...{ kind: 'unexplained', value: 'opinion-sought', within: 5 },
    first: [...parents, 'family', ...asking],
    then: otherDoctors,
  },
];

const about = listed(`
  leaflet, risk assessment, training, awareness, discussed, screening, clinic, risk, policy
`);

/** Phrases in which its words mean something else. */
export const aroundFalseFriends: readonly string[] = [
  ...notTerminations,
  ...cross(listed('fgm, private fostering, no fgm, had fgm, has fgm'), about),
  ...listed(`
    no pr bleed, no pr bleeding, no pr blood, no pr loss, no pr exam, no pr done, no pr mucus, no pr interval
  `),
  ...cross(['she is pregnant', 'pregnancy test positive'], ['with second', 'with third', 'with twins', 'with sibling']),
  'self discharge letter',
  'self discharge advice',
  'self discharge form given',
  'baby before arrival',
  ...cross(listed('asked about, discussed, asked re, no evidence of, no signs of, nil evidence of'), cut),
  'has fgm been discussed',
  'had fgm discussion',
  'has fgm been asked',
];
