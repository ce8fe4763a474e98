import { cross, listed } from '../forms.js';
import { came } from './how-soon.js';
import { type Pair } from '../pair.js';

const withinMinute = [
  ...listed(`
    as soon as, soon as, the instant, the minute, the moment, the very second, the very instant, the very minute,
    the very moment, asap, there and then, then and there, in minutes, that instant
  `),
  ...cross(['the second'], listed('he, she, it, they, mum, dad, swelling, bruise, lip, wheeze')),
];
const unlikeHaste = listed(`
  not, never, home, bed, school, back, will, if, advised, return, only, until, till, for, didn't, before, nobody,
  forward, up at
`);

/** How soon those who have the child came with it, by two words with others between them. */
export const howSoonPairs: readonly Pair[] = [
  {
    // "had him at the walk-in there and then"
    kind: 'delay',
    value: 'prompt',
    within: 5,
    first: cross(
      ['had', 'got'],
      ['him', 'her', 'it', 'baby'],
      listed('at, in, to, seen, checked, looked at, over to, up to, down to, straight'),
    ),
    then: [
      ...cross(['within', 'inside'], ['hour', 'half hour', 'an hour', 'minutes']),
      'there and then',
      'then and there',
    ],
    without: [...unlikeHaste, 'bath', 'pram', 'car'],
  },
  {
    // "let three days go by before seeing a doctor"
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: ['let'],
    via: listed('days, day, week, weeks, fortnight, hours'),
    then: cross(listed('go by, pass, slip by, go past'), ['before', 'without']),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 6,
    first: cross(listed('gap, interval, lag, lapse, time lag'), ['of', 'between', 'from']),
    via: listed('days, hours, hrs, day, weeks, week, injury, fall, accident, burn, incident, h, event'),
    then: listed(`
      presentation, attendance, attending, presenting, arrival here, seeking help, being seen
    `),
    without: ['feeds', 'doses', 'visits', 'appointments'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: listed(`
      days old, day old, / 7 old, week old, weeks old, hours old, 7 old, 52 old, d old, hrs old, week and half old
    `),
    then: listed(`
      at presentation, on presentation, when presented, when brought, on attendance, at attendance, when they came,
      when seen here, by time they came, before brought, when he was brought, when she was brought,
      by time he was brought, by time she was brought, when first brought, when they came, when he came, when she came,
      when mum brought, when dad brought, when they brought, when carer brought,
      before they came, before mum brought, before they brought
    `),
    without: ['baby', 'infant', 'boy', 'girl'],
    notAfter: ['baby', 'aged'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 8,
    first: cross(
      listed(`
        sat on, sitting on, left, ignored, put up with, lived with, nursed, treated, hid, waited
      `),
      ['', 'it'],
    ),
    then: listed(`
      for best part of a week, best part of a week, best part of a day, best part of a fortnight, for most of a week,
      most of a week, most of week, for well over a week, getting on for a week, for more than a week,
      for over a week, for nearly a week, for almost a week, for days on end, best part of two days,
      best part of three days, for a good week, for a good few days
    `),
    without: ['hospital', 'ward', 'school', 'home'],
  },

  {
    kind: 'delay',
    value: 'prompt',
    within: 6,
    first: [...came, ...listed('rushed, turned up, rang, phoned, dialled, called, drove, ran, hurried')],
    then: withinMinute,
    without: unlikeHaste,
    notAfter: listed("be, not, to, ambulance, was, consultant, doctor, crew, police, didn't, will, must"),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 6,
    first: ['only', 'only thought to', 'only decided to'],
    via: listed(`
      ring, come, bring, call, seek, phone, attend, tell, mention, mentioned, ask, rang, came, brought, phoned,
      called, attended, presented, sought, took, contacted, told, seen, taken, turned up, shown, came in, presenting
    `),
    then: cross(
      ['on'],
      listed(`
        day two, day three, day four, day five, day six, day seven, day eight, day ten, day 2, day 3, day 4, day 5,
        day 6, day 7, day 8, day 9, day 10, second day, third day, fourth day, fifth day, sixth day, seventh day,
        tenth day, following day
      `),
    ),
    without: ['review', 'back', 'school'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: cross(
      listed(`
        declined to, refused to, declining to, refusing to, reluctant to, unwilling to, would not, wouldn't
      `),
      listed('come, come in, attend, bring, seek, present, go to, take, ring, call'),
    ),
    then: listed(`
      for two days, for three days, for four days, for five days, for six days, for a week, for weeks, for 2 days,
      for 3 days, for 4 days, for 5 days, for days, for several days, for a few days, for 24 hours, for 48 hours,
      till, until, for hours
    `),
    without: ['school', 'review', 'clinic', 'appointment'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 9,
    first: cross(
      ['not', 'never', "wasn't", "weren't"],
      listed('taken, brought, presented, taken to, brought to'),
      listed('hospital, in, ed, gp, a & e, to ed, to gp, doctor, clinic, here'),
    ),
    via: ['with', 'for'],
    then: cross(
      ['until', 'till', 'til'],
      listed(`
        days, two days, three days, four days, five days, six days, a week, several days, some days, next day,
        following day, weeks, a fortnight, 2 days, 3 days, 4 days, 5 days, day
      `),
    ),
    instead: ['was-not-brought'],
  },
  {
    // "why he was not taken to hospital sooner"
    kind: 'delay',
    value: 'delayed',
    within: 5,
    first: cross(
      listed("not, never, wasn't, weren't, nobody"),
      listed('taken, brought, presented, been taken, been brought'),
    ),
    then: ['sooner', 'any sooner', 'any earlier'],
    instead: ['was-not-brought'],
  },
  {
    // "within half an hour of the fall mum had him in A&E"
    kind: 'delay',
    value: 'prompt',
    within: 9,
    first: cross(
      ['within'],
      listed(`
        minutes of, an hour of, hour of, half an hour of, half hour of, twenty minutes of, ten minutes of
      `),
    ),
    then: cross(
      ['had him', 'had her', 'had child', 'had baby'],
      ['in', 'at'],
      listed('a & e, ed, hospital, gp, doctor'),
    ),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 3,
    first: listed(`
      sought advice, sought help, sought medical advice, sought medical help, sought medical attention
    `),
    then: listed(`
      same evening, same day, same afternoon, same morning, same night, straight away, at once
    `),
    without: ['not', 'until'],
  },
];
