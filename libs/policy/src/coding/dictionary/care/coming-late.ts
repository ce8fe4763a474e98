import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';

const units = listed(`
  days, day, hours, hrs, weeks, week, nights, fortnight, weekend, h, 48h, 36h, 24h, 72h
`);
const passing = listed(`
  went by, passed, elapsed, had passed, had elapsed, had gone by, go by, gone by, slipped by, went past, were lost,
  was lost, lapsed, between, separated
`);
const coming = listed(`
  attendance, attending, presentation, presenting, coming, coming in, coming to ed, seeking help, seeking advice,
  seeking care, being brought, being seen, bringing him, bringing her, help was sought, they came, she was brought,
  he was brought, was brought, mum came, dad came, brought him, brought her, was brought in, he was seen,
  she was seen, asking for help, ringing, contacting, arrival in ed, arrival here, attended, presented, sought help,
  sought advice, their attendance, their coming, their presentation
`);
const beingBrought = listed(`
  being brought, being taken, being seen, being presented, being shown, being x - rayed, being examined, getting to,
  getting help, getting seen, getting here, coming, attending, bringing, seeking, presenting, presentation,
  attendance, calling, ringing, contacting, reporting, telling, asking for help, showing
`);

/** Between two of these as much time goes by, and nobody came late. */
const othersBetween = listed(`
  reviews, appointments, dressings, feeds, doses, visits, review, clinic, school, discharge
`);

/** How late those who have the child came, in words with others between them. */
export const comingLatePairs: readonly Pair[] = [
  {
    kind: 'delay',
    value: 'delayed',
    within: 9,
    first: cross(units, passing),
    then: coming,
    via: listed('between, before, until, till, from, after'),
    without: othersBetween,
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 8,
    first: cross(units, ['between']),
    then: coming,
    without: othersBetween,
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    first: cross(
      listed('delay, delays, unexplained delay, long delay, two day delay'),
      listed('in, before, to, with, over'),
    ),
    then: beingBrought,
    without: [',', ...listed('and, no, scan, theatre, ambulance, transport, results, speech, development')],
  },
];
