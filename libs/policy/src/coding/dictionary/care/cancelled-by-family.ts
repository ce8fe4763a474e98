/** Appointments and visits that a family cancelled or put off. */

import { bringers } from '../happenings/agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { careNouns, familyMembers } from './seeking-help.js';

const carers = listed(`
  mum, mother, dad, father, parent, parents, carer, carers, family, moc, foc, nan, gran, patient, pt, grandma,
  stepmum, stepdad, guardian, foster carer
`);

/** The family cancelled. */
export const cancelledByFamily: readonly Phrase[] = [
  ...combined(listed("cx, cxd, canx, canc, cnx, canc'd, cx'd"), ['by'], bringers),
  ...combined(
    listed(`
      cancelled at mum's, cancelled at mother's, cancelled at parents', cancelled at family's, cancelled at dad's,
      cancelled at parental, cancelled at parent's
    `),
    ['request'],
  ),
  ...combined(
    bringers,
    listed('rang, phoned, called, texted, emailed, messaged, rings, texts'),
    ['', 'in', 'today', 'morning of appt'],
    ['and cancelled', 'to cancel', 'cancelling', 'to postpone'],
  ),
  ...combined(
    bringers,
    listed(`
    called off, pulled out of, did cancel, wants to cancel, asked to cancel, requested cancellation,
    keeps cancelling, kept cancelling, cancelling, repeatedly cancels, repeatedly cancelled, rearranged,
    rescheduled, postponed
  `),
  ),
  ...combined(
    bringers,
    ['', ...listed('has, have, had, then, again, also, since')],
    listed('cancelled, canceled, postponed, called off, cancels'),
  ),
  ...combined(listed('cancelled, canceled, cancellation, postponed, cancelation, cxd, called off'), ['by'], bringers),
  ...combined(
    listed(`
      rang, phoned, called, texted, text, emailed, messaged, contacted, wrote, asked, wishes, wanted, rings
    `),
    listed(`
      to cancel, and cancelled, to postpone, in to cancel, us to cancel, clinic to cancel, to say cancel
    `),
  ),
  ...combined(listed('rang, phoned, called, texted, emailed'), ['in', ''], ['cancelling', 'and cancels']),
  ...combined(['cancellation', 'cancellations', 'another cancellation', 'two cancellations'], ['by', 'from'], carers),
  ...listed(`
    asked us not to come, asked me not to come, asked not to come, asked not to visit, asked us not to visit,
    say they were cancelling, say she was cancelling, say that they were cancelling, say he was cancelling
  `),
  ...combined(['cancelled'], ['(', '-', ','], listed('mum, parent, parents, family, dad, mother, carer, by mum')),
  ...combined(carers, listed('cancelled, cancels, cancelling, has cancelled, have cancelled, called off, postponed')),
  ...combined(
    listed('cancelled, canceled, cancelled again, rescheduled, rearranged, postponed, called off'),
    ['by'],
    carers,
  ),
  ...combined(
    listed(`
      rang, phoned, called, texted, emailed, messaged, asked, text, wrote, rang in, rings, asks
    `),
    ['to', 'asking to', 'wanting to', 'and asked to'],
    listed(`
      rearrange, reschedule, rebook, postpone, cancel, move appointment, move the appointment, put it off
    `),
  ),
  ...combined(
    listed('rang, phoned, called, texted, emailed, messaged, text, sent text, sent a text'),
    ['to say', 'saying', 'and said', 'and says'],
    listed(`
      they could not make, could not make, cannot make, can't make, would not be coming, not coming,
      they would not be coming, they are not coming, not be attending, would not be attending, won't be coming,
      they cannot make, they can't make, unable to attend, not able to attend, will not be attending
    `),
  ),
  ...combined(
    listed('message, text, email, call, voicemail, note, message received, text received, letter'),
    listed(`
      cancelling, from mum cancelling, from dad cancelling, from mum to cancel, from dad to cancel, to cancel,
      from family cancelling, from parents cancelling, from carer cancelling, from mother cancelling
    `),
  ),
  ...combined(
    ['cancelled', 'cancelled again', 'postponed', 'rearranged'],
    ['at'],
    listed(`
      mum's request, parents request, parent's request, family request, request of mum, request of parents,
      request of family, family's request, carer's request, carers request, parental request, dad's request
    `),
  ),
  ...combined(
    listed('put off, puts off, called off, cried off, pulled out of, blew out, backed out of'),
    ['', 'our'],
    listed(`
      visit, visits, appointment, review, home visit, clinic, our visit, assessment, meeting with hv
    `),
  ),
  ...cross(['said', 'says', 'saying'], ['not today'], ['', 'again', 'at door', 'on phone']).slice(3),
  ...combined(listed('she has, he has, they have, mum has, dad has, family have'), [
    'called off',
    'cancelled',
    'put off',
  ]),
  ...combined(
    listed('visit, appointment, appt, review, clinic, home visit, session, check'),
    ['', 'was'],
    listed('cancelled, postponed, rearranged, rescheduled, called off, put off'),
    listed('as, because, since, due to, :, -, ('),
    listed(`
      mum, mother, dad, father, parents, family, baby, child, sibling, he, she, they, nan, mum's, dad's, toddler,
      children, carer, parent, whole family, family had, brother, sister
    `),
  ),
  ...combined(
    familyMembers,
    ['', ...listed('has, have, had, then, again')],
    listed(`
      called off, cried off, put off, pulled out of, cancelled, postponed, backed out of, rescheduled
    `),
    ['', ...listed("our, next, last, today's, yesterday's, tomorrow's, this, both, two, all")],
    careNouns,
  ),
  ...combined(listed("she'd, he'd, they'd, mum'd, she's, they've, he's"), [
    'cancelled',
    'called off',
    'postponed',
    'cried off',
  ]),
  ...combined(
    listed(`
      mum, mother, dad, father, parents, parent, family, carer, carers, moc, foc, nan, gran
    `),
    ['', 'has', 'have'],
    listed("canx, cnx, cxd, canc, canx'd, cx'd, canc'd, cx"),
  ),
  ...combined(
    listed(`
      rearranged, re - arranged, rescheduled, re - scheduled, put off, called off, deferred, rebooked
    `),
    ['', 'again', 'twice'],
    ['by'],
    listed(`
      mum, mother, dad, father, parents, parent, family, carer, carers, nan, gran, grandmother
    `),
  ),
  ...combined(
    listed(`
      moved, postponed, rearranged, rescheduled, put back, put off, deferred, called off, rebooked
    `),
    ['at'],
    listed(`
      mum's, mother's, dad's, father's, parents', parent's, family's, parental, carer's, parents
    `),
    ['request', 'wish', 'insistence', 'behest'],
  ),
  ...listed(`
    cancelled by text, cancelled by phone, cancelled via text, cancelled by telephone, cancelled via phone,
    cancelled by email, cancelled on day by
  `),
  ...combined(bringers, ['cancelled', 'has cancelled', 'have cancelled']),
  ...combined(['cancelled', 'called off', 'put off', 'postponed'], ['by'], bringers),
  ...listed(`
    text to cancel, texts to cancel, message to cancel, cancelled last minute, cancelled appointment,
    emailed to cancel, messaged to cancel, telephoned to cancel, tel to cancel, request to cancel,
    phoned and cancelled, rang and cancelled, cancelled at short notice, cancelled same day, wished to cancel,
    wanted to cancel, cancelled the appointment, contacted to cancel, rang to cancel, called to cancel,
    phoned to cancel, cancelled again, texted to cancel, asked to cancel, cancelled the visit
  `),
];
