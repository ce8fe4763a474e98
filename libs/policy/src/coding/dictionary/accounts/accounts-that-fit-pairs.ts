/** Accounts that fit, told by two words with others between them. */

import { stories } from '../happenings/agents.js';
import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';
import { oneAccount } from './words-of-accounts.js';

const accountNouns = listed(`
  event, events, events described, event described, incident, incident described, story, account, explanation,
  history, version, mechanism, description, sequence, what mum describes, tale, moi, fall described, fall, tumble,
  trip, knock, gate, toy, what was described, what was said, that
`);

export const accountsThatFitPairs: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'consistent',
    within: 7,
    first: [...stories, ...listed('injury, injuries, findings, burn, bruise, bruising, fracture')],
    then: listed(`
      consistent, plausible, fits, matches, in keeping, credible, reasonable, compatible, tallies, corresponds,
      accepted, believable, makes sense, fit with, fitted, matched, explained by, accounted for by
    `),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 5,
    without: listed('not, never, no, neither, unlikely, cannot'),
    first: listed(`
      content that, agreed that, satisfied that, accepts that, accepted that, agrees that, happy that
    `),
    then: listed(`
      explained, explains, accounted for, accounts for, fits, fitted, would explain, would account, matches
    `),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 4,
    without: listed("not, never, no, neither, don't, doesn't, versions, accounts"),
    first: listed('mechanism, story, history, account, explanation, injury and'),
    then: listed('tally, match up, fit together, go together, correspond, tally up, agree'),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 6,
    without: listed("not, never, no, neither, nor, doesn't, didn't, nobody, none"),
    first: [...stories, ...listed('tale, line, version, what mum says, what dad says, cause given, reason given')],
    then: listed(`
      rings true, holds up, stands up, holds water, hangs together, appropriate, sounds right, adds up,
      sounds reasonable, seems reasonable, makes sense, good fit, agrees with, is a match, believed, squares,
      bears out, borne out, sits with, sits well, goes with, tie in, ties in, ties up, rang true, chimes
    `),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 3,
    without: ['not', 'never', 'no', 'neither'],
    first: listed(`
      satisfied, happy, content, comfortable, agreed, agrees, accepts, accepted, concluded, no doubt
    `),
    then: cross(
      ['', 'that'],
      [...oneAccount.map((word) => `${word} fits`), ...oneAccount.map((word) => `${word} fitted`)],
    ),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 2,
    first: cross(listed('account, story, injury, history, mechanism, explanation, findings, injuries'), ['and', '&']),
    then: listed(`
      match, agree, tally, correspond, fit, are consistent, fit together, go together, compatible, consistent
    `),
    without: ['not', 'do', 'did', "don't"],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 2,
    first: listed(`
      injury, injuries, mark, marks, bruise, bruises, bruising, lump, burn, scald, graze, cut, laceration, fracture,
      wound
    `),
    then: listed('fits, matches, tallies, fits well, matched, fitted, squares, fit well, tally'),
    without: ['not', 'which', 'and', ',', ...listed("had, has, febrile, don't, doesn't, do, does, did, didn't")],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 6,
    first: listed(`
      fall, tumble, trip, slip, knock, bump, roll, topple, spill, story, account, explanation
    `),
    then: listed('fits, fits with, fits well, would fit, is in keeping, was in keeping'),
    without: listed('not, neither, none, nor, never, febrile, had, has, having, of, two, three, with'),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 3,
    first: accountNouns,
    then: cross(
      ['would', 'could'],
      ['', ...listed('well, easily, certainly, readily, plausibly')],
      listed(`
        fit, explain, account for, have caused, have done it, have produced, have left, have given
      `),
    ),
    without: listed('not, nothing, no, neither, none, what, how, if, whether'),
  },
];
