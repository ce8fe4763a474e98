/** Families who left before the child was seen, told by two words with others between them. */

import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';

export const leftBeforeSeenPairs: readonly Pair[] = [
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 5,
    first: listed(`
      left, leaving, gone, went home, taken home, took him, took her, walked out, absconded, discharged himself,
      leave, gone home
    `),
    then: listed(`
      before being seen, without being seen, before treatment, before review, before assessment, before seeing,
      without treatment, prior to, before doctor, without waiting, before triage, before seen, before assessed,
      before dr, without seeing, before x - ray, before xray, before results, before discharge, against advice,
      against medical advice, without telling, without informing, before being assessed, before medical, before paeds,
      before could be seen, before he was seen, before she was seen, before we could, before he could,
      before she could, without review, before clinician, without assessment, when called, before imaging, before he,
      before she
    `),
  },
  {
    // "took him out of A&E after an hour, before any doctor had looked"
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 12,
    first: listed(`
      took him out of, took her out of, took him home, took her home, walked out, left, removed him, removed her,
      removed child, took child home, took child out of, took baby out of, left a & e
    `),
    then: cross(
      ['before'],
      listed(`
        any doctor, anyone, anybody, any nurse, any clinician, a doctor, a nurse, doctor, child, he, she
      `),
      listed(`
        had looked, could look, looked at, had seen, had examined, could examine, could be examined
      `),
    ),
    without: listed('school, nursery, house, pub, party'),
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 5,
    first: listed(`
      left, went home, gone, took him home, took her home, walked out, removed, absconded, taken home
    `),
    then: cross(
      ['before'],
      listed(`
        surgeon, consultant, registrar, nurse, anyone, anybody, plaster, bloods, scan, review, we could
      `),
    ),
    without: listed('school, nursery, class, house, message, number, home, details'),
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 7,
    first: listed(`
      called, called his name, called her name, called name, went to call, looked for, came to see, went to see
    `),
    then: listed(`
      had gone, had left, no longer there, was gone, were gone, already left, already gone, nowhere to be seen
    `),
    without: listed('visit, home, house, door, bruise, swelling, mark'),
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 6,
    first: listed(`
      left, went home, gone home, took him home, took her home, took child home, taken home, walked out, departed,
      removed him, removed her, removed child, took him away, took her away
    `),
    then: [
      ...cross(listed('while, whilst, when, still'), listed('waiting, awaiting, still waiting, still awaiting')),
      ...cross(
        ['before', 'without', 'prior to'],
        listed(
          'result, results, xr, xray, film, films, ct, bloods, cast, plaster, suturing, closure, senior, treatment',
        ),
      ),
      ...['during wait', 'mid wait', 'mid treatment'],
    ],
    without: listed(`
      school, nursery, house, message, number, details, hand, arm, leg, side, foot, ear, eye, alone, unsupervised, in,
      with nan, with friend, with sibling, no
    `),
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 6,
    first: listed(`
      upped sticks, slipped away, slipped out, disappeared, took off, headed off, cleared off, vanished, drifted off,
      walked off, went off, stormed off, stormed out, took him, took her, whisked, departed, gone, went home, left,
      had left, headed home, upped and left, walked away, gave up
    `),
    then: [
      ...listed(`
        before triage, before being seen, before doctor, before we, before anyone, before assessment, before review,
        before results, before bloods, before x - ray, before their turn, before name was
      `),
      ...cross(['before i'], listed('called, could, saw, had, got, was, came, got to, went')),
      ...cross(
        ['before'],
        listed('registrar, consultant, surgeon, dr, paeds, team, clinician, plastics, ortho, medic'),
      ),
      ...listed(`
        before nurse, without being seen, without seeing, before medical, before clinician, before treatment
      `),
    ],
    without: listed('school, nursery, and, pain, home today'),
  },
];
