/** Accounts that change or differ, by the nouns of an account with others between them: "the story has since changed". */

import { stories } from '../happenings/agents.js';
import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';
import { differ, manyAccounts, oneAccount } from './words-of-accounts.js';

export const accountsThatChangePairs: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'changing',
    within: 14,
    first: cross(['one', 'first'], listed('version, account, story, explanation, tale')),
    then: listed(`
      quite another, a different one, different one, another one, now another, then another, another at, another to,
      another now, another later, another today, another when
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: stories,
    then: listed(`
      changed, changes, changing, differs, differ, differed, varies, varied, vary, varying, conflict, conflicted,
      conflicts, conflicting, contradict, contradicted, contradicts, shifted, altered, keeps changing, evolved,
      contradictory, does not agree, do not agree, not the same, different each time, different to, different from
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 3,
    then: stories,
    first: listed(`
      changed, changing, changes, different, differing, conflicting, varying, contradictory, contradicted, two,
      several, three, shifting, variable, changeable, various, multiple, new, discrepant, differences in,
      discrepancies in, discrepancies between, altered
    `),
    without: listed(
      'day, days, d, week, weeks, wk, wks, month, months, hour, hours, hr, hrs, year, years, yr, ago, old',
    ),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 5,
    instead: ['inconsistent'],
    first: manyAccounts,
    then: listed(`
      do not match, don't match, did not match, not tally, do not tally, not agree, do not agree, at odds,
      did not agree, did not tally, do not fit together, conflict, do not square, clash, diverge, vary
    `),
    without: ['injury', 'findings', 'neither', 'with'],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 5,
    without: ['consistent', 'fit', 'match'],
    first: [
      ...oneAccount,
      ...listed("tale, mum's version, dad's version, today's account, today's version, today's story"),
    ],
    then: listed(`
      a different one, different one, was different, is different, another one, differs from, no longer same,
      has wandered, wandered, isn't one, is not one, wasn't one, was not one, isn't same, not the one given, not one given, not what was said, not the one, not the same,
      no longer the same, not same as, clashes with, clash with, conflicts with, conflict with, differs to
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 9,
    instead: ['inconsistent'],
    first: listed(`
      stories, accounts, versions, explanations, histories, tales, statements, recollections
    `),
    then: [
      ...cross(listed("don't, didn't, do not, did not, fail to, failed to"), differ),
      ...listed(`
        miles apart, worlds apart, poles apart, far apart, at variance, at odds, out of step, irreconcilable
      `),
    ],
    without: listed('injury, injuries, findings, neither, with'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 5,
    first: listed('story, account, version, explanation, tale, history, stories, accounts, versions'),
    then: listed(`
      isn't what, is not what, was not what, wasn't what, not what, alters, alters with, alter, mutates, varies with,
      differs with, changes with, depends on who, depending on who, grows, grew, evolves
    `),
    without: listed('consistent, fit, match, expect, injury'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 12,
    first: listed('account, story, version, explanation, tale'),
    then: listed(`
      has wandered, has shifted, has drifted, kept shifting, has not, keeps shifting, has moved on
    `),
    via: listed('has wandered, has shifted, has drifted, kept shifting, keeps shifting, has moved on'),
  },
];
