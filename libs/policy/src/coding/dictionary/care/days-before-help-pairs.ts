/** Days and hours before help was sought, told by two words with others between them. */

import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';
import { daysAndNights, daysWaited } from './seeking-help.js';

/** Before what those who have a child sought, late. */
const beforeHelp = listed(`
  before seeking, before presenting, before bringing, before attending, to seek, to present, before being brought,
  before coming, before help, before medical, before gp, before calling, in seeking, to bring, before they sought,
  before mum, before parents, before taking, before getting help, before telling, before contacting
`);

/** Of a time that went by. */
const lateFirst = listed('waited, days, hours, hrs, slow, late, left it, weeks, week, day, delay, overnight');

const found = listed(`
  brought, seen, taken, presented, looked at, checked, called, sought help, had it looked at, came, attended,
  got help, sought, rang, told, asked for help, seen by, brought in, sought advice, reported
`);

const units = listed('days, weeks, hours, week, hrs, nights, months, day, fortnight, 24h, 48h');

const taken = listed(`
  took, brought, rang, called, sought, thought to, did anything, got him, got her, got it seen, came, acted, had him,
  had her, got help, asked, went, phoned, told anyone, presented, attended, taken, seen, decided to,
  could be persuaded, saw a doctor, saw a gp, was taken, was seen, dialled, contacted, sought advice, reported,
  made the call, made call, turned up, showed up
`);

const they = listed(`
  he, she, they, baby, child, anyone, anybody, someone, mum, dad, parents, family, mother, father, either parent,
  carers, nan, gran, carer, he was, she was, they were
`);

const unitsPassed = listed('days, weeks, hours, a week, week, nights, a day, a fortnight, fortnight, hrs');

export const daysBeforeHelpPairs: readonly Pair[] = [
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    instead: ['was-not-brought'],
    first: listed(`
      did not bring, didn't bring, not brought, not taken, not presented, not bring, not present, not attend
    `),
    then: listed('days, weeks, hours, until, till, hrs, a week, overnight'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: listed(`
      presented, presents, presenting, attended, attends, brought, came, sought, seen, presentation, attending, pres
    `),
    then: listed(`
      days after, days later, hours after, hrs after, weeks after, days following, day later, weeks later,
      hours later, hrs later, week after, days post, d after, hours post, 7 after, 7 later, week later, 7 post,
      day after, days on, h after, 52 after
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    first: lateFirst,
    then: beforeHelp,
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    first: lateFirst,
    then: ['before being seen'],
    // who goes before they are seen has come
    without: listed('leave, leaving, took, taken, went, gone, left, walked, discharge, discharged, triage'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    first: ['took'],
    then: [...beforeHelp, 'before being seen'],
    without: listed('home, discharge, away, leave, out, triage'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    via: listed(`
      bring, brought, present, presented, attend, attended, seek, sought, take, taken, come, call, called, ring, tell,
      seen, came, contact
    `),
    first: listed("did not, didn't, not, only, wasn't, never"),
    then: listed(`
      until, till, after 2, after 3, after two, after three, days later, next day, days after, because school,
      when school, when nursery, as school
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: listed('delay, delayed, delays, lateness, late'),
    then: listed(`
      presentation, presenting, seeking, attending, attendance, help, treatment, medical, bringing, getting, hospital,
      before, coming, presented, care, in presenting
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 1,
    first: listed(`
      hour, hr, day, hours, days, hrs, week, 52, 7, significant, unexplained, no reason for, considerable, long,
      reason for, reasons for, account for, explain, concerning
    `),
    then: ['delay'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 2,
    first: listed(`
      days before, weeks before, week before, fortnight before, days until, weeks until, days went by before
    `),
    then: [
      ...cross(
        listed('doctor, gp, nurse, anyone, anybody, hospital, a professional'),
        listed('saw, looked at, was shown, was told, was asked'),
      ),
    ],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: [...units, ...listed('days of pain, nights of pain, hours of pain, weeks of pain, days of crying')],
    then: cross(['before'], listed('he, she, they, baby, child, it, anyone, anybody, mum, dad, parents, family'), [
      ...cross(['', ...listed('was, were, had, had him, had her, were able to get, got')], found),
    ]),
    notAfter: ['three - day', 'first', 'every', 'school'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 3,
    first: cross(listed('days, hours, weeks, nights, a week, week, a day'), [
      'passed',
      'went by',
      'elapsed',
      'had passed',
    ]),
    then: ['before', 'until', 'till', 'without'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    via: [...units, 'long', 'over a week', 'over a fortnight'],
    first: listed('took, took them, took her, took him, taken, takes, wait of, waited'),
    then: listed(`
      to get it, to get help, to seek, to bring, to come, to present, to attend, to call, to ring, to tell,
      to be seen, to get him, to get her, to contact, to have it, before family, before they, before anyone,
      before mum, before dad, before parents, before ringing, before calling, before coming, before attending,
      before bringing, before seeking, before help, before he was brought, before she was brought, before going
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    instead: ['was-not-brought'],
    first: listed(`
      not taken to, not brought to, not presented to, not take, not bring, not taken, not seen by, not go to
    `),
    then: daysWaited,
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 10,
    first: listed('sent him to, sent her to, taken to, came to, brought to, presented to, sent to'),
    then: listed('days after, weeks after, days later, weeks later, days following'),
    without: ['back', 'review', 'clinic'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    first: [
      ...daysAndNights,
      ...listed(`
        all weekend, all night, overnight, all week, all day, all through weekend, over weekend
      `),
    ],
    then: cross(['before', 'until'], they, taken),
    without: ['school', 'better'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    via: unitsPassed,
    first: ['took', 'takes', 'taken'],
    then: listed(`
      to have, to get, to do anything, to act, to show, to let, to own up, to mention, to report
    `),
    without: ['settle', 'heal', 'to recover'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 3,
    first: listed('days, hours, weeks, week, day, hrs, fortnight, nights, a day, 48h, 24h'),
    then: cross(['before'], they, taken),
    notAfter: ['first', 'every', 'school'],
  },
];
