import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

const several = listed('two, three, four, five, several, 2, 3, 4, many, various, a number of, at least two');
const unlike = listed(`
  different, separate, differing, quite different, very different, completely different, distinct
`);
const accounts = listed('account, story, version, explanation, tale, history, hx, accounts, stories, versions');

/** Accounts of which there are several, or that are told otherwise each time. */
export const changingAccounts: readonly Phrase[] = [
  ...combined(
    listed('dates, timings, details, times, timeline, facts, timing, story, account'),
    ['kept', 'keep', 'keeps'],
    listed('moving, shifting, changing, altering, varying, evolving'),
  ),
  ...combined(
    listed(`
      said, told us, told me, told staff, told them, says, saying, been told, heard, come up with
    `),
    ['', 'now'],
    several,
    unlike,
    listed('things, tales, causes, ways, reasons, stories, people to blame'),
  ),
  ...combined(several, unlike, listed('tales, stories, versions, accounts, explanations'), [
    'about',
    'of how',
    'for',
    'so far',
  ]),
  ...combined(
    listed('changing, shifting, moving, confused, ever changing, ever - changing'),
    ['picture', 'narrative'],
    listed(':, of how, as to how, about how, from parents, from mum, from dad, from carers'),
  ),
  ...combined(
    listed('told, explained, described, recounted, reported, tells, given, put'),
    ['', 'it', 'us', 'me'],
    ['differently'],
    listed('to, each, every, by, at, here, in, on, when, from, again'),
  ),
  ...combined(
    listed('told us, told me, told staff, told them, told nurse, told reg, said, told'),
    ['something'],
    listed('different, else, quite different, very different'),
    listed('to what, from what, to nurse, to triage, to crew, to us, to me, to reg, at triage, than'),
  ),
  ...combined(
    ['each', 'every'],
    listed('one, parent, of them, carer, time'),
    listed('tells, told, gives, gave, has, had'),
    listed(`
      it differently, different story, different account, different version, another story, another account
    `),
  ),
];

const unchanged = listed(`
  same each time, same every time, same both times, same on each occasion, same throughout, never altered,
  never changed, never varied, never wavered, never shifted, not once changed, unvarying, unchanged,
  unaltered, unwavering, not budged, not altered, not varied, not wavered, not shifted, constant throughout,
  has not changed, stayed same, stays same, remained same, remains same, same at each, same at every, same whenever,
  identical each time, identical at each, identical at every, identical on, identical both times, identical throughout
`);
const noChange = cross(
  listed(`
    no change, no changes, no variation, no alteration, no shift, no wavering, no change at all, no deviation
  `),
  ['in', 'to', 'from'],
);

const apart = [
  ..."don't match|do not match|did not match|differ|differed|are different|were different|conflict|do not tally".split(
    '|',
  ),
  ..."don't tally|don't agree|do not agree|clash|disagree|do not fit|don't fit|at odds|do not square|varied".split('|'),
];

/** The same, by two words with others between them; "unchanged" is read as its denial. */
export const changingAccountPairs: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'changing',
    within: 9,
    first: accounts,
    then: unchanged,
    instead: ['consistent'],
    without: [',', ...listed('and, but, bruise is, swelling is, plan, dose')],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 2,
    first: noChange,
    then: accounts,
    without: [',', ...listed('and, past medical, medical, family, social')],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: accounts,
    then: cross(
      listed(`
        match, agree with, tally with, fit with, square with, same as, differs from, differed from, different from,
        different to, differs to, at odds with, conflicts with
      `),
      listed("mum's, dad's, mother's, father's, nan's, his, hers, that of, that given, what"),
    ).filter((phrase) => !/ (?:his|what)$/.test(phrase) || !phrase.startsWith('match')),
    via: listed("not, n't, differs, differed, different, at odds, conflicts, cannot, doesn't, didn't, don't"),
    instead: ['inconsistent', 'consistent'],
    without: [...listed('injury, injuries, bruising, findings, and, but'), ','],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 3,
    first: cross(listed('stuck to, sticks to, stuck by, kept to, keeps to, stands by, stood by'), [
      'one',
      'this',
      'that',
      '',
    ]),
    then: accounts,
    without: [',', ...listed('and, two, three, no, not')],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 3,
    instead: ['inconsistent', 'consistent'],
    first: cross(
      listed('account, story, version, explanation, tale'),
      ['and'],
      listed(`
        his, hers, dad, mum, dad's, mum's, father's, mother's, nan's, partner's, that of, carer's
      `),
    ),
    then: apart,
  },
];
