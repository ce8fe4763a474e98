/** Accounts that do not fit, told by two words with others between them. */

import { stories } from '../happenings/agents.js';
import { cross, listed } from '../forms.js';
import { injuryNouns } from '../injuries/injury-nouns.js';
import { cannotOrDoNot } from '../likelihood/not-and-nobody.js';
import { type Pair } from '../pair.js';
import { fitting, oneAccount, whatIsSaid } from './words-of-accounts.js';

const doubts = listed(`
  not happy with, unhappy with, not satisfied with, dissatisfied with, not convinced by, unconvinced by,
  not persuaded by, doubts about, doubt about, sceptical about, sceptical of, suspicious of, doubted, does not accept,
  did not accept, not accept, do not accept, doesn't accept, didn't accept, not accepted, not believe, disbelieved,
  disbelieves, nobody believed, no one believed, not believed, not comfortable with, questions about, cast doubt on,
  casts doubt on, rejects, rejected, not buy, did not buy, not support, contradict, contradicts, contradicted,
  at odds with, discredit, disproves, concerns about, concern about
`);

const causing = listed(`
  cause, give, leave, make, produce, result in, lead to, break, explain, have caused, have made, have left, have given
`);

const falls = [...listed('fall, mechanism, it, this, that, roll'), ...injuryNouns];

const better = listed(`
  more like, more consistent with, more in keeping with, more suggestive of, better explained by, better fits,
  fits better with, fit better with, looks more like, look more like, more typical of, more compatible with,
  more characteristic of, much more like, better fit for, more in line with
`);

/** Account or findings do not fit: told before accounts that change. */
export const findingsThatDoNotFitPairs: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    first: [
      ...stories,
      ...whatIsSaid,
      ...listed('injury, injuries, bruising, bruise, fracture, findings, pattern, burn'),
    ],
    then: listed(`
      not fit, doesn't fit, don't fit, not match, doesn't match, not account, not in keeping, not consistent,
      implausible, not plausible, unlikely, incompatible, not compatible, inconsistent, not explain, improbable,
      not credible, not convincing, unconvincing, not tally, not correspond, not add up, doesn't add up,
      out of keeping, not explained by
    `),
  },
];

const notAccounting = cross(
  cannotOrDoNot,
  listed('account for, explain, fit, fit with, tally with, match, cause, make sense of, add up'),
);

/** What else does not fit: told after accounts that change. */
export const accountsThatDoNotFitPairs: readonly Pair[] = [
  {
    // "what the parents describe does not account for what was found"
    kind: 'explanation',
    value: 'inconsistent',
    within: 3,
    instead: ['consistent', 'none-given'],
    first: whatIsSaid,
    then: notAccounting,
    without: ['and', ',', 'but', 'he', 'she', 'they'],
  },
  {
    // "can't see how that would do it"
    kind: 'explanation',
    value: 'inconsistent',
    within: 6,
    instead: ['consistent', 'none-given', 'unwitnessed'],
    first: cross(
      listed(`
        cannot, can't, can not, could not, couldn't, do not, don't, struggle to, struggled to, struggling to, fail to,
        failed to, unable to, not able to
      `),
      listed('see how, imagine how, understand how, picture how'),
    ),
    then: cross(listed('would, could, can, might'), [...causing, 'do', 'have done', 'account for', 'fit']),
    without: listed('he, she, they, we, i, mum, dad'),
  },
  {
    // "a dummy would not do that", "tripping on the rug would not give this"
    kind: 'explanation',
    value: 'inconsistent',
    within: 4,
    first: listed(`
      dummy, clip, strap, buckle, car seat, cot, bouncer, rattle, ball, table, chair, sock, nappy, brick, rug, tripping,
      falling, rolling, slipping, bumping, banging, step, sibling, puppy
    `),
    then: cross(listed("would not, wouldn't, could not, couldn't, cannot, can't, would never, would hardly"), [
      ...causing.filter((verb) => verb !== 'break'),
      'do that',
      'do this',
      'do it',
      'have done that',
      'have done this',
    ]),
    without: ['and', ',', ...listed('but, he, she, mum, dad, they, parents')],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    instead: ['consistent'],
    first: ['neither', 'none of', 'neither of which', 'neither of these'],
    then: listed(`
      consistent with, compatible, fits, explains, plausible, in keeping, fitted, accounts for, credible
    `),
    without: ['parent', 'has', 'had', 'could'],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 4,
    instead: ['consistent'],
    first: listed(`
      not satisfied, not convinced, not persuaded, unconvinced, not agree, not happy, not accept, doubts, doubted
    `),
    then: cross(
      [...oneAccount, 'fall', 'mechanism'],
      listed('explains, fits, fitted, explained, accounts, caused, was, is'),
    ),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    first: cross(
      ['too'],
      listed(`
        severe, extensive, deep, big, large, many, widespread, serious, well defined, long, regular
      `),
      ['for'],
    ),
    then: listed(`
      described, given, story, account, history, mechanism, explanation, claimed, said, stated
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 6,
    first: listed('not those of, not that of, not caused by, not due to, not made by, not from'),
    then: listed(`
      as claimed, as described, as stated, as said, as alleged, as mum, as dad, as reported
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 3,
    instead: ['consistent', 'none-given', 'changing'],
    first: doubts.filter((phrase) => !phrase.startsWith('concern')),
    then: stories,
    without: ['each', 'other', 'himself', 'herself'],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 6,
    instead: ['consistent', 'none-given'],
    first: [...stories, ...listed('tale, claim, version, narrative, what')],
    notAfter: ['same', 'two', 'different'],
    then: listed(`
      has holes, full of holes, questionable, doubtful, in doubt, dubious, not hold, doesn't hold, not stand up,
      doesn't stand up, fails to explain, unsatisfactory, not believed, not accepted, not true, hard to believe,
      impossible, not possible, makes no sense, made no sense, not make sense, unbelievable, stretches belief,
      fails to account, not borne out, not a good fit, cannot be right, cannot be true, would not cause,
      could not cause, cannot have caused, not sit with, not sit right, not go with, far fetched, not hang together,
      does not work, unlikely, suspect, not tie up, not tie in, not tally, not ring true, not satisfy, not square,
      not support, not supported, rejected, discounted, dismissed, disproved, inadequate, insufficient, not adequate
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 6,
    instead: ['consistent', 'none-given'],
    first: listed(`
      none thought, nobody thought, no one thought, did not think, not think, not thought, didn't think, do not think,
      don't think, not find, nobody found, did not find, not feel, did not feel, not felt, none of doctors thought,
      does not think, doesn't think, does not feel, does not believe, did not believe
    `),
    via: [...stories, ...falls],
    then: listed(`
      plausible, fitted, fits, fit, likely, credible, consistent, convincing, believable, matched, adequate,
      could have, would have caused, could explain, explained, compatible, in keeping, possible, could cause,
      would cause, caused by, explains, accounts for, accounted for, satisfactory
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    first: listed(`
      not what, not how, not where, not sort of, not kind of, not type of, unlike, not one, not something,
      not an injury, not a bruise, not a burn, not a fracture, not pattern, not usual, not place
    `),
    then: listed(`
      would leave, would cause, would expect, you get, would see, would be expected, would result, expected,
      would produce, would make, results from, you see, you'd expect, you'd see, would happen, would give
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 4,
    first: listed(`
      splash, fall, tumble, trip, bump, roll, drop, spill, knock, slip, toy, stumble, mechanism, play, topple,
      explanation, account, jump, sibling, toddler, simple fall, that, this
    `),
    then: cross(
      listed(`
        would not, wouldn't, could not, couldn't, cannot, can't, does not, doesn't, would hardly, would rarely
      `),
      listed(`
        produce, cause, leave, make, give, do, account, generate, explain, result in, break, have caused
      `),
    ),
    without: ['and', ',', ...listed('but, he, she, mum, dad, they, parents')],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 3,
    first: cross(
      listed("does not, doesn't, did not, didn't, do not, don't, hardly, scarcely, barely, not"),
      listed('sit, square, tally, accord, chime, fit, tie in, marry up, agree, correspond'),
    ),
    then: ['with'],
    without: ['and', ',', 'in'],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 12,
    instead: ['consistent'],
    first: better,
    then: listed('than, rather than, not a fall, not this, not that'),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 9,
    instead: ['consistent'],
    first: listed(`
      fits, fit with, consistent with, in keeping with, suggests, suggestive of, points to, typical of
    `),
    then: listed(`
      not this, not that, rather than, not a fall, not the fall, not a simple, not what was, and not a
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 7,
    first: cross(cannotOrDoNot.slice(0, 12), fitting),
    then: ['with'],
    without: ['in'],
  },
];
