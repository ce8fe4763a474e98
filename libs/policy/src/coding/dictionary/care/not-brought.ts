/** Children who were not brought to an appointment, by phrases and by pairs of words. */

import { careNotBrought } from './care-withheld.js';
import { combined, listed, type Phrase } from '../forms.js';
import { not } from '../likelihood/not-and-nobody.js';
import { type Pair } from '../pair.js';
import { careNouns } from './seeking-help.js';
import { theirs } from '../blows/whom-and-which-part.js';

const appointments = listed(`
  appointment, appointments, appt, appts, apt, app, clinic, review, scan, assessment, check, immunisations, imms,
  jabs, vaccinations, follow up, screening, physio, dentist, optician
`);

const attend = listed('attend, turn up, show up, arrive, attended, turned up, shown up, arrived');

const bring = ['bring', 'present', 'take'];

const brought = ['brought', 'presented', 'taken'];

const ofCare = listed(`
  clinic, appointment, appointments, appt, appts, review, check, jabs, imms, scan, dressing, weigh, dressing change,
  follow up, physio, immunisation, immunisations, vaccination, vaccinations, bloods, blood test, hearing test,
  optician, dentist, weight check, weigh in, weigh - in, weigh - ins, bcg, mmr, eye test, medical, assessment,
  therapy, salt, x - ray, xray, ultrasound, mri, audiology, camhs, surgery, hospital, ortho, paeds, slot, session,
  dietitian, dietician, ward, health visitor, screening
`);

/** A child was not brought. */
export const childrenNotBrought: readonly Phrase[] = [
  ...careNotBrought,
  ...combined(['forgot', 'forgotten', 'forgets', 'forgetting'], ['', 'about', 'about the', ...theirs], appointments),
  ...combined(not, attend),
  ...combined(
    listed('failed to, failing to, fails to, failure to, fail to'),
    listed('attend, bring, turn up, show, present, arrive'),
  ),
  ...combined([...not, 'nobody', 'no one'], bring.slice(0, 1), [
    ...['', ...listed('child, baby, him, her, them, children, kids')],
  ]),
  ...combined([...not, 'been not'], brought.slice(0, 1), ['', 'to', 'for', 'in']),
  ...combined(not, listed('taken, presented, been brought, been taken, been presented'), ['to', 'for'], appointments),
  ...combined(
    listed(`
      missed, misses, missing, missed another, missed yet another, missed two, missed three, missed all
    `),
    [...combined(['', ...listed('last, first, second, third, several, previous, recent, planned')], appointments)],
  ),
  ...combined(appointments, listed('missed, not attended, not kept, was missed, were missed, defaulted')),
  ...combined(
    listed("did not, didn't, failed to, has not, unable to"),
    ['make', 'keep', 'made', 'kept'],
    ['', 'it to', ...theirs],
    appointments,
  ),
  ...listed(`
    wbn, wnbs, wnb'd, wnbd, was nb to, dnad, dna's, non - attendance, non attendances, non - attender, no - show,
    no shows, no - shows, ftas, not been to, was not bought, not bought to, did not bring him, did not bring her,
    dna x, serial dna, repeated dnas, lost to follow up, never came to, did not come to appointment
  `),
  ...combined(
    ['nobody', 'no one', 'no - one', 'noone'],
    ['brought', 'took'],
    listed('him, her, child, them, baby, children, kids, twins, boys, girls, either child'),
    ['for', 'to', 'in'],
  ),
  ...combined(
    listed('eye, hip, ear, chest, fracture, burns, wound, ent, skin, heart'),
    listed('appointment, clinic, appt, scan, review'),
    listed('was missed, missed, not attended, was not attended, not kept'),
  ),
  ...combined(
    listed(`
      hasn't been, hadn't been, haven't been, wasn't, weren't, not been, isn't being, not being, never been
    `),
    ['brought', 'bought'],
    ['', ...listed('for, to, in for, along, back')],
  ),
  ...combined(
    ['forgot to', 'forgetting to', 'forgot'],
    ['bring', 'attend', 'come to', 'take'],
    ['', 'him', 'her', 'child'],
  ),
  ...listed(`
    no - showed, no showed, did not get to clinic, not make it to clinic, not in clinic, missed weigh in,
    missed weigh - in, missed weigh ins, missed his weigh, non - attendances, not seen since as, did not attend
  `),
  ...combined(
    ['missed', 'misses', 'missing'],
    ['', ...listed('last, last two, two, three, all, both, every, another')],
    [...ofCare.filter((word) => !/^(session|slot|ward|check|hospital|surgery|medical|paeds)$/.test(word))],
  ),
  ...combined(
    listed(`
      missed, skipped, skips, skipping, ducked, failed to keep, failed to make, did not keep, not kept
    `),
    ['', ...listed('last, two, three, every, most, second, both, all, another')],
    listed(`
      appointment, appointments, appt, appts, clinic appointment, hospital appointment, dental appointment
    `),
  ),
  ...combined(
    listed('appointment, appointments, appt, appts, clinic, review, check, slot, scan'),
    ['', ...listed('was, were, has been, is, have been, again')],
    listed(`
      missed, not kept, unattended, not attended, missed again, not taken up, gone unattended
    `),
  ),
  ...combined(
    listed('nobody, no one, no - one, noone, neither parent, neither'),
    ['brought', 'took', 'turned up', 'came with'],
    listed('him, her, them, child, baby, to clinic, to appointment, with'),
  ),
  ...combined(
    listed("did not, didn't, never, failed to, fails to"),
    listed(`
      show up, materialise, show for, make it to clinic, keep appointment, keep her appointment
    `),
  ),
  ...listed(`
    non - attendance, non attendance, repeat dnas, serial dna, no show at, no - show, no shows, child not presented,
    not presented at clinic, home unseen and not brought, has not been taken for, not brought back,
    not brought along, not been presented, not presented for, were nb, child nb
  `),
  ...combined(
    ['no one', 'nobody', 'no parent', 'neither parent'],
    ['attended', 'came'],
    ['with'],
    ['', 'child', 'baby', 'him', 'her'],
  ),
  ...listed(`
    cnb, child not brought, baby not brought, never showed, never showed up, they never showed, simply did not show
  `),
  ...listed(`
    failed to bring, did not bring, didn't bring, not been brought, dnas, dna x2, dnaed, nonattendance,
    non attendance, did not arrive, failed appointment, failed appointments, failed appt, missed appt,
    missed appts, no shows, never attended, not taken to, repeatedly missed, was not presented,
    not brought in for, children not brought, not bring, child not brought, missed imms, missed hospital,
    missed opd, missed vaccinations, missed jabs, missed review, missed reviews, failed to present, defaulted,
    missed dental, poor attendance at appointments, non attender, fail to attend, failure to attend,
    not attending appointments, not turned up, never turned up, appointments missed, appointment missed,
    appts missed, appt missed, immunisations missed, clinic missed, nonattender, missed his appt, missed her appt,
    did not show, didn't show, was nb, was not brought, not brought, wnb, dna, dna'd, did not attend,
    didn't attend, failed to attend, missed appointment, missed appointments, missed his appointment,
    missed her appointment, missed clinic, no show, not attended, wasn't brought, were not brought,
    missed the appointment, missed last appointment, did not turn up, didn't turn up, fta, never brought,
    missed immunisations
  `),
];

/** The same, by two words with others between them. */
export const notBroughtPairs: readonly Pair[] = [
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 5,
    first: listed('missed, misses, missing, failed, fails, failing, non attendance, nonattendance'),
    then: listed(`
      checks, appointment, appointments, appt, appts, apt, apts, clinic, clinics, review, reviews, immunisations, imms,
      vaccinations, jabs, check, screening, scan, follow up, f / u, to attend, to bring, vaccines, opd, therapy,
      physio, dentist, imm
    `),
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 4,
    first: ['neither', 'none of', 'neither of'],
    then: listed('was brought, were brought, was taken, were taken, attended, been brought'),
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 4,
    without: listed('about, that, evening, school, meeting, because, assembly, visit, before, when'),
    first: listed(`
      did not come, didn't come, did not get, didn't get, never came, never got, did not return, not return,
      failed to return, not come back, no attendance, not presented, not brought along, did not make, never made,
      didn't make, not attended, not attend, not attending, forgot to bring, forgot to take, forgot, not taken,
      nor to, did not go, didn't go, not turn up, not turned up, not arrive, not shown, non attendance,
      was not brought, not brought, has missed, have missed, had missed, missed, misses, keeps missing
    `),
    then: ofCare.filter((word) => !/^(hospital|surgery|ward|check|session|slot)$/.test(word)),
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 4,
    first: listed(`
      keeps forgetting, forgets, forgotten, kept forgetting, overlooked, not been taken, never been taken
    `),
    then: careNouns,
    without: ['school', 'kit', 'lunch'],
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 4,
    first: careNouns.filter((word) => !/visit|medical|surgery|check$/.test(word)),
    then: listed(`
      was missed, were missed, not kept, not attended, missed again, has been missed, been missed, both missed
    `),
    without: listed('school, not, if, none, never'),
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 9,
    first: listed(`
      told to come back, asked to come back, told to return, asked to return, advised to return, due back,
      advised to come back, was to come back, was to return, told to attend, asked to attend, to re attend,
      booked to come back, invited back, asked back, told to bring back, asked to bring back
    `),
    then: listed(`
      never came, didn't come, did not come, never came back, never returned, didn't return, did not return,
      did not come back, didn't come back, nobody came, no one came, have not come, not returned, not come back,
      has not come, hasn't come, never showed, never did, didnt come
    `),
    without: listed('if, when, school, class, lesson, but seen'),
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 8,
    first: ['missed', 'missing', 'misses', 'skipped'],
    via: ['single', 'one', 'any'],
    then: listed('appointment, appointments, appt, appts, clinic, review, reviews, check, checks'),
    without: listed('school, lesson, day, dose, match'),
  },
];
