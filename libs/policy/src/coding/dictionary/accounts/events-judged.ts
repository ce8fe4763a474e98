import { harms } from '../happenings/agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { injuryNouns } from '../injuries/injury-nouns.js';
import { not } from '../likelihood/not-and-nobody.js';
import { type Pair } from '../pair.js';

const relatives = listed(`
  mum, mother, dad, father, parents, parent, they, he, she, carer, carers, nan, gran, grandmother, stepdad, stepmum,
  aunt, uncle, foster carer, family, childminder, partner, boyfriend, stepfather, stepmother, grandad, both
`);
const saying = listed(`
  say, says, said, saying, are saying, is saying, told us, tells us, tell us, told me, told, tells, describes,
  described, describe, reports, reported, claims, claimed, gives, gave, has said, have said, has told us
`);
const told = cross(['what', 'how', 'way', 'way that', 'everything', 'all that', 'that which'], relatives, saying);
const judging = listed(`
  say, says, said, agree, agrees, agreed, think, thinks, thought, feel, feels, felt, believe, believes, confirm,
  confirms, confirmed, tell us, tells us, told us, satisfied, happy, content, accept, accepts, accepted
`);
const what = listed(`
  it, this, that, it all, all this, this all, all of it, all of this, story, account, explanation, mechanism, history
`);
const fitting = listed(`
  fits, fit, matches, match, tallies, tally, adds up, add up, squares, square, agrees, agree, ties in, tie in, chimes,
  goes with, go with, sits well, lines up, marries up, corresponds, is consistent, was consistent, is in keeping, was in keeping
`);
const denying = listed(`
  not, no, never, nor, neither, doesn't, don't, didn't, does, did, do, cannot, can't, could, none, hardly, nothing,
  nobody, if, whether, but, and
`);
const unlikely = listed(`
  not convincing, unconvincing, far from convincing, implausible, not plausible, not credible, not believable,
  unbelievable, far fetched, hard to believe, makes no sense, make no sense, made no sense, defies belief,
  not likely, most unlikely, does not convince, not possible, impossible, does not add up, does not ring true
`);
const untrusting = [
  ...cross(
    listed('did not, does not, do not, could not, cannot, would not, never'),
    listed('accept, believe, think, feel, agree, see how, consider, see'),
    ['', 'that'],
  ),
  ...cross(
    listed('not, never, far from, hardly, nor'),
    listed('content, satisfied, happy, persuaded, convinced, comfortable, sure, accepted, credible, plausible, likely'),
    ['that'],
  ),
  ...cross(listed('unhappy, sceptical, doubtful, doubts, doubted, unconvinced, unpersuaded'), ['that']),
];
const done = listed(`
  break, broken, bruise, bruised, fracture, fractured, snap, snapped, do, done, cause, caused, burn, burnt, burned,
  cut, graze, grazed, produce, produced, leave, left, make, made, give, given, explain, explained, account for,
  accounted for, lead to, led to, result in, resulted in, hurt, injure, injured, mark, marked, tear, torn, swell
`);
const doings = [
  ...cross(listed('could, would, might, can, could have, would have, might have, may have, can have'), done),
  ...listed('did this, did it, did that, broke, caused, fractured, explained, explains, accounts for, accounted for'),
];
const evidence = [
  ...injuryNouns,
  ...listed(`
    x - ray, xray, x - rays, scan, ct, mri, findings, pattern, shape, height, cctv, footage, photos, photo, evidence,
    position, size, depth, report, examination, marks
  `),
];

/** What is judged of an event, or of what somebody told of it, and not of an account by that name. */
export const judgedEvents: Readonly<Record<'inconsistent', readonly Phrase[]>> = {
  inconsistent: combined(
    listed('says, say, said, suggests, suggest, suggested, shows, show, showed, indicates, indicate'),
    listed('otherwise, different, differently'),
  ).map(({ parts }) => ({ parts: [evidence, ...parts] })),
};

/** The same, by two words with others between them. */
export const judgedEventPairs: readonly Pair[] = [
  {
    // "the medical team say that this fits"
    kind: 'explanation',
    value: 'consistent',
    within: 2,
    first: cross(judging, ['', 'that'], what),
    then: fitting,
    without: denying,
    notNear: ['not', 'if', 'whether', 'nor', 'neither'],
  },
  {
    // "what parents say fits with the broken thigh"
    kind: 'explanation',
    value: 'consistent',
    within: 7,
    first: told,
    then: [...fitting, ...cross(['does', 'would', 'did', 'do'], listed('fit, match, tally, agree, square'))],
    without: [...denying.filter((word) => !/^(?:do|does|did|and)$/.test(word)), ...listed('are, were, of, like, had')],
    notNear: ['whether', 'if'],
  },
  {
    // "would expect exactly such a burn from the spill"
    kind: 'explanation',
    value: 'consistent',
    within: 7,
    first: cross(
      listed('would expect, would anticipate, exactly what you would expect, would indeed expect'),
      ['', ...listed('exactly, just, precisely, to see, to find')],
      ['', 'such', 'this', 'that', 'a', 'just'],
    ).filter((phrase) => !phrase.endsWith('expect') && !phrase.endsWith('anticipate')),
    then: cross(
      listed('from, after, with, by, in'),
      listed(`
        fall, tumble, trip, spill, splash, knock, bump, drop, slip, blow, collision, accident, event, account, story,
        mechanism, such, what, kettle, cup, mug, bath
      `),
    ),
    without: [...denying, ','],
    notNear: ['not', 'nor', 'if'],
  },
  {
    // "a trip could well have grazed his chin"
    kind: 'explanation',
    value: 'consistent',
    within: 5,
    first: listed('fall, tumble, trip, slip, roll, knock, bump, drop, stumble, spill, collision, blow, bite, event'),
    then: cross(
      listed('could well have, could easily have, may well have, might well have, would have'),
      listed('caused, produced, left, made, grazed, bruised, cut, broken, fractured, burnt, burned, scalded, done'),
    ),
    without: [...denying.filter((word) => word !== 'could'), ',', 'he', 'she', 'who', 'been'],
    notNear: listed('no, neither, if, whether, how, not, think, believe, hit'),
  },
  {
    // "is not content that a coffee table would bruise both ears"
    kind: 'explanation',
    value: 'inconsistent',
    within: 11,
    first: untrusting,
    then: doings,
    without: listed(
      'but, who, :, ;, mum, dad, mother, father, parents, he, she, they, anyone, anybody, someone, brother',
    ),
    notNear: listed('mum, dad, mother, father, parents, parent, carer, carers, family, he, she, they'),
    instead: ['consistent', 'none-given'],
  },
  {
    // "did not feel the parents' story could account for it"
    kind: 'explanation',
    value: 'inconsistent',
    within: 11,
    first: untrusting,
    via: listed('account, story, explanation, version, mechanism, history, tale'),
    then: doings,
    without: listed('but, who, :, ;, he, she, they'),
    notNear: listed('mum, dad, mother, father, parents, parent, carer, carers, family, he, she, they'),
    instead: ['consistent', 'none-given'],
  },
  {
    // "how they say he got the bruised chest is not convincing"
    kind: 'explanation',
    value: 'inconsistent',
    within: 10,
    first: told,
    then: [
      ...unlikely,
      ...cross(listed('does not, did not, do not'), listed('fit, match, tally, stack up, make sense')),
    ],
    without: [',', 'but'],
    instead: ['consistent'],
  },
  {
    // "blames the child for tipping it, table height says otherwise"
    kind: 'explanation',
    value: 'inconsistent',
    within: 4,
    first: [...evidence, ...harms],
    then: cross(
      listed('tells, tell, told, suggests, suggest, points to, point to, paints'),
      listed('another, a different, different, quite another, very different'),
      listed('story, tale, picture'),
    ),
    without: ['he', 'she', 'mum', 'dad', 'child', ','],
  },
];

const hearing = listed('asked, questioned, challenged, pressed, quizzed, spoken to, asking');
const silent = listed(`
  say nothing, said nothing, says nothing, saying nothing, stayed silent, stay silent, kept silent, remained silent,
  fell silent, not be drawn, refused to answer, declined to answer, gave no reply, made no reply, no comment,
  shrugged, just shrugged, went quiet, clammed up
`);
const someOfThem = [
  ...cross(listed('not one, none, neither, not any, no adult, nobody, no one'), ['of them', 'of family', 'of adults']),
  ...listed('not one, no one, nobody, none, no adult, no - one'),
];

/** Nobody tells how it came about. */
export const silentPhrases: readonly Phrase[] = combined(
  someOfThem,
  ['', ...listed('at home, in home, in house, there, in family')],
  listed('would, could, will, can, was able to, is able to, was willing to'),
  listed('explain, account for, tell us how, say how, offer an explanation, say what happened, tell us what happened'),
);

/** The same, by two words with others between them. */
export const silentPairs: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'none-given',
    within: 14,
    first: hearing,
    via: listed('how, about, what happened, cause, why'),
    then: silent,
    without: ['if', 'whether'],
  },
  {
    // "how the baby came by a broken arm no one in the home knows"
    kind: 'mechanism',
    value: 'not-known',
    within: 14,
    first: ['how'],
    via: listed(
      'came by, came to, got, happened, broke, bruised, hurt, burnt, broken, injured, cut, fractured, was, were',
    ),
    then: cross(
      [...someOfThem, 'anybody', 'none of us', 'neither parent'].filter((who) => who !== 'none' && who !== 'anybody'),
      ['', ...listed('at home, in home, in house, there, here, in family')],
      listed('knows, knew, seems to know, appears to know, is sure'),
    ),
    without: listed('much, many, long, often, to'),
  },
];

const retelling = listed(`
  revise, revises, revised, revising, alter, alters, altered, altering, amend, amends, amended, amending, rewrite,
  rewrites, rewrote, rewriting, reword, rewords, reworded, rewording, adapt, adapts, adapted, adapting, modify,
  modifies, modified, modifying, edit, edits, edited, editing
`);

/** Accounts that are told otherwise, without a word for an account. */
export const retoldPhrases: readonly Phrase[] = [
  ...combined(
    [...retelling, ...listed('change, changes, changed, changing')],
    [
      ...listed('what happened, how it happened, how this happened, what took place'),
      ...cross(['what'], relatives, listed('say, says, said, told us, tells us, told')),
    ],
  ),
  ...combined(
    [...not, 'nor', 'hardly'],
    listed('tell, telling, told, give, giving, gave, given'),
    ['', 'us', 'me', 'police', 'staff'],
    ['same'],
    listed('story, account, version, tale, explanation, stories'),
  ),
  ...combined(
    listed('told, tells, tell, telling'),
    listed('it, this, story, us it'),
    ['', ...listed('in, at least')],
    listed('two, three, four, five, several, many, various, 2, 3, different'),
    ['', 'different', 'separate'],
    ['ways', 'times differently'],
  ),
];

/** The same, by two words with others between them. */
export const retoldPairs: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'changing',
    within: 2,
    first: retelling,
    then: listed('account, accounts, story, version, explanation, tale'),
    without: listed('and, of, to, for, bank, social, ,'),
  },
];
