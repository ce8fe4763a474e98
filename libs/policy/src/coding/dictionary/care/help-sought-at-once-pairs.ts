/** Help that was sought at once, told by two words with others between them. */

import { cross, listed } from '../forms.js';
import { came } from './how-soon.js';
import { type Pair } from '../pair.js';

export const helpSoughtAtOncePairs: readonly Pair[] = [
  {
    kind: 'delay',
    value: 'prompt',
    within: 5,
    first: listed(`
      brought, attended, came, called, rang, taken, sought, presented, contacted, phoned, went, brings, drove,
      took him, took her, ran, set off, headed, left for
    `),
    then: listed(`
      immediately, straight away, straightaway, promptly, within an hour, within hour, within minutes,
      within 20 minutes, within 30 minutes, within 30 mins, within 20 mins, within half an hour, right away, at once,
      directly, quickly, soon after, within 1 hour, within 2 hours, within 1hr, minutes after, mins after, straight,
      same day, within 1 hr, within 2 hrs, within 40 minutes, within 15 minutes
    `),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 3,
    first: listed(`
      immediately, straight away, promptly, at once, immediate, prompt, quickly, instantly, straightaway
    `),
    then: listed(`
      brought, attended, called, sought, rang, taken, presented, attendance, contacted, went, phoned, drove,
      presentation, took, came
    `),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 6,
    first: listed(`
      as soon as, soon as, the moment, minutes of, mins of, within an hour of, within minutes of
    `),
    then: listed(`
      saw, noticed, happened, found, seen, realised, injury, incident, accident, it happened, discovered, fall,
      spotted, burn
    `),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 5,
    first: listed('brought, brought him in, brought her in, presented, attended, came, taken, seen'),
    then: listed('same afternoon, same morning, same evening, same hour, very same day, that same day'),
    without: listed('not, until, and, home, school'),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 7,
    first: listed(`
      set off, brought, came, took him, took her, taken, attended, presented, rang, called, drove, went
    `),
    then: listed(`
      same hour, very same hour, very same day, that same day, that same hour, without hesitation, at once,
      straight away, within the hour, within an hour, within half an hour, right away, immediately
    `),
    without: listed('home, bed, school, not, and, only, sleep, until, before, told, after'),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 3,
    first: listed(`
      here, was here, in ed, at surgery, in department, arrived, at door, at hospital, in a & e
    `),
    then: listed(`
      minutes after, minutes later, within minutes, mins after, within ten minutes, within 10 minutes
    `),
  },
  {
    // "full of praise for how fast mother rang 999"
    kind: 'delay',
    value: 'prompt',
    within: 3,
    first: cross(
      listed(`
        praise for, praised for, praised her for, praised him for, praised them for, praised mum for, praised dad for,
        commended for, commended on, impressed by, impressed with, credit for, pleased with, thanked for
      `),
      ['how'],
      ['fast', 'quickly', 'promptly', 'swiftly', 'soon'],
    ),
    then: came,
    without: ['not', 'late'],
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 6,
    first: listed(`
      ran in, came, came in, brought, rang, called, dialled, rushed, ran, drove, attended, took him, took her, here,
      presented, phoned, carried in
    `),
    then: cross(
      listed('minute, second, instant, moment, as soon as, very minute, very moment'),
      listed("he, she, it, they, he'd, she'd, it happened, mum, they saw, this, baby"),
    ),
    without: listed('not, until, for, school, home'),
  },
];
