/** Appointments that a family cancelled, told by two words with others between them. */

import { relatives } from '../happenings/agents.js';
import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';
import { careNouns, familyMembers } from './seeking-help.js';

const messages = listed(`
  phoned, rang, called, texted, emailed, messaged, text from mum, text from dad, message from mum, message from dad,
  left a message, left message, left a voicemail, email from mum, sent a text, rings, call from mum, call from dad,
  call from parent, phones, texts, sent a message, wrote, message from
`);

const notComing = listed(`
  not be bringing, not bringing, won't be bringing, not be coming, not coming, cannot make, can't make,
  could not make, couldn't make, unable to make, unable to bring, cannot bring, can't bring, not able to make,
  could not bring, couldn't bring, not be attending, won't be attending, won't be coming, to call off, to cry off,
  calling off, crying off, not make it, no longer make, not be able to make, not be able to come,
  not be able to bring, not be able to attend, unable to come, can't come, cannot come
`);

export const cancelledByFamilyPairs: readonly Pair[] = [
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 6,
    without: listed(`
      clinic, hospital, school, was, been, were, by, that, informed, told, benefits, if, but, upset, before, after,
      when, because, we, i, hv, did not, didn't, who, not, never
    `),
    first: [...relatives, 'parents', 'carers'],
    then: listed(`
      cancelled, cancels, cancel, canceled, cancelling, rearranged, postponed, called off, rescheduled
    `),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 7,
    first: cross(
      [...relatives, 'parents', 'carers', 'she', 'he', 'they'],
      listed('rang, phoned, called, texted, emailed, messaged, rings, phones, calls, texts, has rung'),
    ),
    then: ['to cancel', 'and cancelled', 'cancelling', 'to call off'],
    without: listed('clinic, hospital, school, we, hv, i, who, never, but, because, if, me, us'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 9,
    first: cross(
      listed('text, message, call, email, voicemail, texted, rang, phoned, messaged, emailed'),
      ['', ...listed('from mum, from dad, from mother, from father, from parents, from family, from carer')],
      ['', 'this morning', 'today', 'first thing', 'this am'],
    ).filter((phrase) => phrase !== 'call'),
    then: cross(
      listed('asking, asked, asks'),
      ['me', 'us', 'hv'],
      ['not to'],
      listed('come, visit, call, call round, come today, come round'),
    ),
    without: listed('gp, sw, school, police, contact, but'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 4,
    via: ['by'],
    then: [...relatives, 'parents', 'carers'],
    first: listed('cancelled, canceled, cancelation, cancellation, postponed'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    first: cross(
      ['she', 'they', 'he', 'who'],
      listed('cancelled, has cancelled, have cancelled, had cancelled, cancelled again'),
    ),
    then: listed(`
      visit, visits, appointment, appointments, review, reviews, clinic, contact, session, on day, last two,
      last three, appt, physio, assessment, home visit, check
    `),
    without: ['party', 'holiday', 'membership', 'order'],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    first: [...relatives, 'carers', 'patient'],
    then: listed(`
      put off visit, put off our visit, put off review, put off appointment, called off, asked to rearrange,
      to rearrange, to reschedule, asked to move appointment, asked to postpone, cried off, not be coming,
      could not make it, cannot make it, can't make it, said not today, not today
    `),
    without: listed('clinic, hospital, we, school, told, who, not, never, informed'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 3,
    first: cross(
      familyMembers,
      listed(`
      moved, has moved, have moved, pushed back, put back, has put back, keeps moving, moves
    `),
    ),
    then: listed('visit, visits, appointment, appointments, review, appt, scan'),
    without: ['in', 'house', 'to'],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    via: listed('appointment, visit, review, appt, slot, clinic, scan'),
    first: listed('asked for, asking for, requested, asked if, wants, wanted, asks for'),
    then: listed(`
      to be moved, to be changed, to be rearranged, be moved, to be put back, to be rebooked, be rearranged,
      be cancelled, moved
    `),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 9,
    first: cross(
      listed('text, message, call, email, voicemail, note'),
      ['from'],
      listed('mum, dad, mother, father, parents, family, carer, nan'),
    ),
    then: listed('cancelling, calling off, to cancel, cancels, to rearrange, to postpone, postponing'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 6,
    via: careNouns,
    first: listed(`
      to put, has put, have put, puts, mum put, dad put, wanting to put, putting, asked to put
    `),
    then: ['off', 'back a week', 'back to next'],
    without: ['help', 'advice'],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 9,
    via: cross(
      listed('to, asking to, wanting to, hoping to, and'),
      listed('put off, put back, push back, move, delay, change, defer, swap, call off, rebook, reschedule, rearrange'),
    ),
    first: messages,
    then: careNouns,
    without: listed('gp, us, hv, sw, meeting, party, collect, address, clinician, house, not'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    first: listed('cancelled, canceled, postponed, called off, put off, rearranged'),
    then: cross(
      ['by'],
      familyMembers.filter((who) => !/^(she|he|they)$/.test(who)),
    ),
    without: [',', ...listed('clinic, hospital, service, sw, hv, by')],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 10,
    first: messages,
    then: notComing,
    without: listed('gp, us, hv, sw, clinic, meeting, party, collect'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 4,
    first: cross(
      familyMembers,
      listed(`
      called off, has called off, cried off from, put off, pulled out of, cancelled, postponed
    `),
    ),
    then: careNouns,
    without: listed('party, holiday, membership, order, lesson, meeting'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    first: cross(
      listed('phoned, rang, texted, emailed, called, messaged, asked, wants, rung, asking, asks'),
      ['to'],
      listed(`
        push back, put back, put off, move, change, delay, defer, reschedule, postpone, rearrange
      `),
    ),
    then: listed(`
      appointment, appointments, appt, appts, visit, home visit, review, clinic, scan, check, jabs, imms,
      immunisations, surgery, operation, assessment, physio, follow up, slot
    `),
    without: listed('school, contact, housing, dentures, own, address, gp, ward'),
  },
];
