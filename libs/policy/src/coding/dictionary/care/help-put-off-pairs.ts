/** Help that was put off while a child was kept or treated at home, told by two words with others between them. */

import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';
import { daysAndNights, daysWaited } from './seeking-help.js';

export const helpPutOffPairs: readonly Pair[] = [
  {
    // "kept it to herself till this morning"
    kind: 'delay',
    value: 'delayed',
    within: 2,
    first: cross(
      listed('kept it, kept this, kept that, keeping it'),
      listed('to herself, to himself, to themselves, quiet, secret, hidden, from us, from everyone'),
    ),
    then: [...daysWaited, 'until', 'till', 'til'],
  },
  {
    // "the burn was left four days"
    kind: 'delay',
    value: 'delayed',
    within: 2,
    first: cross(
      listed('burn, scald, wound, cut, injury, bruise, fracture, swelling, it, this, bite'),
      listed('was left, were left, has been left, had been left'),
    ),
    then: listed('days, a day, week, weeks, overnight, weekend, nights, 24h, 48h, 72h, fortnight'),
    without: listed('by, for, with, untreated, in'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 3,
    first: listed(`
      left it, leaving it, sat on it, put it off, ignored it, waited, waiting, held off, hung on
    `),
    then: listed('days, a day, week, weeks, hours, hrs, overnight, weekend, nights, 24h, 48h, 72h, day, until, till'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 6,
    first: listed(`
      tried home remedies, home remedies, treated at home, treated it at home, managed at home, managed it at home,
      thought it was, thought it would, hoped it would, hoping it would, dressed it at home, cream at home
    `),
    then: listed(`
      before coming, before attending, before seeking, before bringing, before presenting, so waited, so left it
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 12,
    via: listed('took, brought, called, sought, rang, got help, asked for, contacted, taken'),
    first: listed('nobody, no one, no - one, noone, neither parent'),
    instead: ['was-not-brought'],
    then: listed(`
      until, till, for days, for two days, for three days, for four days, for five days, for a week, for several days,
      for 2 days, for 3 days, for 4 days
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 3,
    first: listed('sat on, sitting on, ignored, ignoring, left, hid, hidden'),
    via: listed(`
      burn, it, injury, fracture, arm, leg, scald, wound, this, swelling, wrist, bruise, limp
    `),
    then: daysWaited,
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    first: listed(`
      took no action, did nothing, nothing was done, nothing done, ignored, shrugged off, made light of
    `),
    then: [...daysAndNights, 'overnight', 'until', 'till'],
    without: ['wrong', 'school'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 10,
    via: listed('looked at, thought to, seen, tell, bring, ring, called, told'),
    instead: ['was-not-brought'],
    first: listed('nobody, no one, no - one, neither parent, neither of them'),
    then: ['until', 'till', ...daysAndNights],
    without: ['saw', 'knows', 'knew'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 8,
    via: ['at home'],
    first: listed(`
      manage, treat, nurse, managed, treated, nursed, dressed, treating, managing, cope, coped, soldiered on
    `),
    then: daysAndNights,
    without: ['advised'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    via: ['with'],
    first: listed(`
      sat, sitting, stayed at home, remained at home, put up, walked around, limped, struggled on, carried on
    `),
    then: daysAndNights,
    without: ['school', 'class'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 10,
    first: listed(`
      sat at home, stayed at home, at home with, kept, treated, managed, dressed, left, nursed, bathed, watched,
      monitored, looked after, strapped, bandaged, wrapped, creamed
    `),
    then: cross(daysAndNights, listed('before, until, till, then, and then, prior to'), [
      '',
      'bringing',
      'getting',
      'coming',
      'seeking',
    ]),
    without: ['school', 'off nursery', 'off school', 'plaster'],
  },
];
