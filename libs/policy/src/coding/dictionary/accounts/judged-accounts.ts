import { combined, cross, listed, type Phrase } from '../forms.js';
import { harms } from '../happenings/agents.js';
import { injuryNouns } from '../injuries/injury-nouns.js';
import { type Pair } from '../pair.js';
import { whatIsSaid } from './words-of-accounts.js';

const likely = listed(`
  fair, sound, sensible, believable, plausible, credible, reasonable, acceptable, good, satisfactory, adequate,
  convincing, likely, persuasive, perfectly good, realistic, logical, straightforward, well - fitting
`);
const accounts = listed('account, explanation, story, mechanism, history, version, tale, hx, moi');
const histories = new Set(['history', 'hx']);
const deeds = listed(`
  fall, tumble, trip, slip, knock, bump, roll, drop, stumble, spill, splash, blow, bang, topple, collision, crash,
  event, incident, accident, twist, jump, landing, bite, height
`);
const findings = [
  ...injuryNouns,
  ...listed(`
    findings, x - ray, xray, pattern, scan, skull fracture, parietal fracture, spiral fracture, rib fracture,
    linear fracture, linear parietal fracture, linear parietal #, skull #, spiral #, what i saw, what i see,
    what we see, what we saw, what was seen
  `),
];
const fits = listed('fits, fit, fitted, matches, matched, would fit, suits, would explain, tallies with');
const goingWith = listed(`
  sits comfortably with, sits well with, sits happily with, goes with, goes well with, tallies with, ties in with,
  squares with, agrees with, chimes with, accords with, is of a piece with, fits with, is in line with, lines up with,
  marries up with, is borne out by, stands up against, fits w, suits
`);
const denying = listed(`
  not, no, never, nor, neither, doesn't, don't, didn't, does, did, do, cannot, can't, none, hardly, scarcely, barely,
  nothing, nobody, if, whether, could, might, febrile
`);

/** What somebody makes of an account: that it fits, or that it does not. */
export const judgedAccounts: Readonly<Record<'consistent' | 'inconsistent', readonly Phrase[]>> = {
  consistent: [
    ...combined(
      ['and'],
      listed('that, this, that all, this all, it all'),
      listed('fits, tallies, makes sense, adds up'),
    ),
    // "gave a good history" is of who tells
    ...combined(
      likely,
      ['', 'enough'],
      accounts.filter((account) => !histories.has(account)),
    ),
    ...combined(
      likely.filter((word) => word !== 'good'),
      ['', 'enough'],
      [...histories],
    ),
    ...combined(
      listed(`
        as, is, was, it, looks, seems, sounds, looked, seemed, considered, thought, thinks it
      `),
      ['', 'a', 'to be'],
      listed(`
        good, reasonable, fair, close, perfect, likely, plausible, decent, satisfactory, neat
      `),
      ['fit', 'match'],
    ),
    ...combined(
      listed('looks, looked, seems, seemed, is, was, are, were, look, seem, appears'),
      ['', 'just', 'all', 'in'],
      listed(`
        about right, right place, right height, right size, right shape, right age, right spot
      `),
      ['for'],
    ),
    ...combined(
      listed('two, both, it all, they, these, all of it, story and injury, injury and story'),
      listed(`
        go together, fit together, hang together, tie up, match up, marry up, tally, fits together
      `),
    ),
  ],
  inconsistent: [
    ...combined(
      listed(`
        needs, need, needed, takes, requires, required, suggests, implies, would need, would take
      `),
      listed(`
        more, far more, much more, greater, considerably more, a lot more, significantly more
      `),
      ['force', 'energy', 'height', 'violence'],
      ['than'],
    ),
    ...combined(
      listed('not possible, impossible, not achievable, not feasible, not physically possible'),
      ['from', 'with', 'by', 'in'],
      [...deeds, ...accounts, ...listed('rolling, falling, such fall, simple fall, short fall')],
    ),
    ...combined(['raises', 'raised', 'raising'], ['eyebrows', 'an eyebrow']),
    ...combined(
      listed('not, unhappy, dissatisfied, uncomfortable, uneasy, unconvinced, unpersuaded, unimpressed'),
      ['', ...listed('satisfied, happy, content, comfortable, convinced, persuaded, reassured, at ease, ok')],
      ['with', 'by', 'about'],
      ['', "mum's", "dad's", "parents'", 'given', 'stated'],
      accounts,
    ),
    ...combined(
      listed('not, hardly, scarcely, far from, barely, never, not what i would call, nor'),
      ['', 'such', 'much of'],
      likely,
      ['', 'enough'],
      accounts,
    ),
  ],
};

const cannotBe = cross(
  listed(`
    cannot, can't, could not, couldn't, can not, could never, would not, wouldn't, could hardly
  `),
  listed(`
    have been caused by, have been made by, have been left by, have been produced by, have come from,
    have resulted from, have arisen from, be due to, be from, be caused by, be explained by, be put down to,
    have been due to, have been from, result from, be the result of, have followed from, have been the result of,
    have been done by, have been got by, come from, have happened by
  `),
);

/** The same, by two words with others between them. */
export const judgedAccountPairs: readonly Pair[] = [
  {
    // "did not accept that a fall could account for it"
    kind: 'explanation',
    value: 'inconsistent',
    within: 9,
    first: [
      ...cross(
        listed(`
          did not, does not, do not, didn't, doesn't, don't, would not, wouldn't, could not, cannot
        `),
        listed('accept, accept that, agree that, believe that, think that'),
      ),
      ...cross(
        ['not', 'never', 'far from'],
        listed('accepted, satisfied that, persuaded that, convinced that, accepting'),
      ),
      ...listed('rejected, rejects, dismissed, dismisses, discounted, discounts'),
    ],
    then: [
      ...cross(['could', 'would', 'might', 'can', ''], ['account for', 'explain', 'have caused', 'have led to']),
      ...listed('accounts for, accounted for, explains, explained, caused, as cause, as explanation'),
    ],
    without: listed('but, who, will, :, without'),
    notNear: listed('mum, dad, mother, father, parents, parent, carer, carers, family, he, she, they'),
    instead: ['consistent', 'none-given'],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 5,
    first: deeds,
    then: cross(fits, [...findings, ...cross(listed('linear, small, this, that, these, two, round'), findings)]),
    without: [...denying, 'and', ',', 'of fits', 'epileptic', 'with'],
    notNear: ['no', 'neither', 'if', 'whether'],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 6,
    first: [...accounts, ...whatIsSaid],
    then: [...goingWith, 'fits well', 'fits nicely', 'fits perfectly', 'fits here'],
    without: [...denying, 'and', 'but', ',', 'policy', 'two', 'three'],
    notNear: listed('no, neither, if, whether, nor'),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 2,
    first: whatIsSaid,
    then: listed('fits, matches, tallies, adds up, makes sense, would explain it, would fit, explains it'),
    without: [...denying, 'and', ',', 'as', 'are', 'were'],
    notNear: listed('no, neither, if, whether, nor'),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 4,
    first: [...findings, ...harms],
    then: cannotBe,
    instead: ['consistent', 'none-given'],
    without: [',', ...listed('but, which, he, she, they, mum, dad, pain')],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 7,
    first: accounts,
    then: cross(['not to', 'to not', 'never to'], listed('fit, tally, match, account, add up, explain, square')),
    via: listed(`
      felt, thought, judged, considered, deemed, held, seen, appeared, seemed, believed, found
    `),
    instead: ['consistent'],
    without: [',', 'advised', 'asked', 'told'],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 4,
    first: deeds,
    then: cross(
      listed('would, could, can, would well, could well, would easily, could easily, might well'),
      listed(`
        do this, do that, do it, cause this, produce this, leave this, make this, have done this, have done it
      `),
    ),
    without: [...denying, 'and', ',', ...listed('such, he, she, who, that')],
    notNear: listed('no, neither, if, whether, how, think, unlikely, not'),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    first: listed(`
      don't buy, do not buy, can't buy, didn't buy, not buying, not convinced by, unconvinced by, not persuaded by,
      unpersuaded by, sceptical of, sceptical about, doubtful of, doubtful about
    `),
    then: accounts,
    without: [',', 'and', 'book', 'bedtime'],
  },
];
