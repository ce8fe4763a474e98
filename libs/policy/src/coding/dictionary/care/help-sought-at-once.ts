/** Help that was sought at once, in all the ways that people write it. */

import { combined, listed, type Phrase } from '../forms.js';
import { howSoon } from './how-soon.js';
import { goForms, goingForms, helpNouns } from './seeking-help.js';

/** Help was sought at once. */
export const helpSoughtAtOnce: readonly Phrase[] = [
  ...combined(
    listed('the minute, the moment, the second, as soon as, straight after, minutes after'),
    ['', ...listed('he, she, they, mum, dad, it')],
    listed('noticed, saw, happened, realised, spotted, found'),
  ),
  ...listed(`
    came straight in, here within, set off straight away, set off at once, set off immediately, came right in
  `),
  ...combined(
    listed('called, rang, phoned, contacted, dialled, called for, summoned'),
    listed('999, 111, ambulance, nhs 111, gp, doctor, help, an ambulance'),
    listed(`
      immediately, straight away, at once, promptly, straightaway, right away, straight after, as soon as,
      within minutes
    `),
  ),
  ...combined(
    listed('came, attended, brought, presented, arrived, seen, taken'),
    ['', 'in', 'to ed', 'to gp', 'here'],
    ['within'],
    listed(`
      minutes, an hour, the hour, hour, 30 mins, 30 minutes, 20 minutes, 20 mins, 45 minutes, 2 hours, 1 hour,
      one hour, two hours, half an hour, hours of
    `),
  ),
  ...combined(
    ['straight'],
    listed('here, over, down, up to hospital, up to ed, in to ed, round to gp, round to surgery'),
  ),
  ...combined(['same day', 'same - day', 'same evening'], ['presentation', 'attendance', 'assessment sought']),
  ...combined(
    ['rushed', 'hurried', 'dashed'],
    listed('to, him to, her to, them to, in, straight to, straight in, into'),
  ),
  ...listed('acted quickly, acted promptly, acted swiftly, sought help quickly, wasted no time'),
  ...combined(
    listed('prompt, timely, immediate, appropriate and timely, rapid, early'),
    listed(`
      presentation, attendance, help seeking, help - seeking, medical help, medical attention, care seeking
    `),
  ),
  ...combined(
    listed(`
      promptly, immediately, straight away, straightaway, instantly, at once, quickly, right away
    `),
    listed(`
      brought, attended, sought, presented, taken, took, called, rang, contacted, phoned, came
    `),
  ),
  ...combined(
    listed('sought, got, getting, seeking, asked for'),
    helpNouns,
    listed(`
    promptly, immediately, straight away, straightaway, at once, quickly, right away, same day, early
  `),
  ),
  ...combined(
    listed('presented, attended, brought, brought in, taken, came, came in, seen'),
    listed(`
      promptly, immediately, straight away, straightaway, at once, right away, same day, the same day,
      same evening, the same evening, same afternoon, within the hour, within hours, within an hour
    `),
  ),
  ...listed(`
    in a timely manner, in timely manner, in a timely way, timely attendance, as soon as it happened, right after,
    wasted no time
  `),
  ...listed(`
    dropped everything, on phone within minutes, on phone to us within, straight up to us, came straight up
  `),
  ...combined(
    listed('ran, drove, walked, hurried, rushed'),
    ['with him to', 'with her to', 'round to', 'straight to'],
    listed('surgery, hospital, ed, gp, a & e, clinic, doctor, walk - in, nurse'),
  ),
  ...combined(
    listed(`
      in ed, in department, in a & e, at hospital, at surgery, at gp, here, at wic, at utc, at miu, at ed, at a & e,
      at walk - in, at walk in, at walk in centre, at walk - in centre, at minor injuries, at doctors, at clinic,
      in hospital, in minor injuries, at urgent care, at casualty, in casualty,
      at the doctor's, at doctor's, in surgery, in a and e, at a and e, in resus
    `),
    listed(`
      within hour, within an hour, within minutes, within half an hour, inside hour, same hour, inside an hour,
      in half an hour, inside half an hour, in under an hour, in minutes, straight away, within ten minutes,
      within twenty minutes, within 20 minutes, within 30 minutes, within 10 minutes, in no time
    `),
  ),
  ...combined(
    listed(`
      alerted, told, informed, rang, called, phoned, contacted, notified, messaged, came to, came back to,
      brought to, brought him to, brought her to, took him to, took her to, taken to
    `),
    listed(`
      us, me, nurse, hv, gp, staff, 111, 999, doctor, surgery, ambulance, school, ed, hospital
    `),
    listed(`
      at once, straight away, immediately, straightaway, right away, promptly, same day, directly
    `),
  ),
  ...listed(`
    very same hour, that same hour, within same hour, very same day, that very hour, that very day, lost no time,
    wasted no time, no time was lost, no time lost, without hesitation, did not hesitate, acted on it at once,
    responded promptly, responded quickly, responded immediately, reacted quickly, sought immediate help,
    sought immediate, immediate medical, acted immediately, acted at once, acted fast
  `),
  ...combined(
    listed('came, come, brought, rushed, carried, drove, ran, bundled, straight, hurried, raced'),
    listed(`
      straight in, straight here, straight to us, straight down, straight over, straight up, straight round
    `),
  ),
  ...combined(
    listed('rushed, raced, hurried, dashed, sped, scooped up and'),
    ['', 'him', 'her', 'baby', 'them'],
    listed(`
      to hospital, to ed, to a & e, to gp, to surgery, to walk - in, in by, here, straight here, to doctor,
      to casualty, to clinic, to minor injuries, to us, in
    `),
  ),
  ...listed(`
    minutes after it happened, within minutes of it, within an hour of it, within hour of, inside an hour,
    inside the hour, inside half an hour, in no time, sought care immediately, sought care promptly
  `),
  ...combined(
    listed('responded, acted, reacted, moved, sought help, got help, summoned help'),
    listed(`
      straight away, immediately, at once, promptly, quickly, swiftly, fast, straightaway
    `),
  ),
  ...combined(
    listed(`
      in department, in ed, in a & e, here, at hospital, at surgery, at gp, through door, with us, at door
    `),
    listed(`
      half an hour, an hour, minutes, mins, ten minutes, twenty minutes, 10 minutes, 20 minutes, 30 minutes,
      15 minutes
    `),
    ['after', 'later', 'from', 'of'],
  ),
  ...combined(
    ['within', 'inside', 'in under'],
    listed(`
      half an hour, an hour, minutes, twenty minutes, ten minutes, 20 mins, 10 mins, 15 mins, 40 minutes, the hour
    `),
    listed(`
      of it happening, of injury, of fall, of accident, of burn, of event, of incident, of it
    `),
  ),
  ...combined(
    listed(`
      quick to, quick in, swift to, prompt to, prompt in, fast to, very quick to, not slow to, not slow in
    `),
    [...goForms, ...goingForms],
  ),
  ...combined(
    listed(`
      presented, attended, sought help, sought advice, sought care, brought in, came in, called for help
    `),
    listed(`
      early, quickly, swiftly, at once, speedily, soon after, very quickly, in good time,
      within minutes, directly, forthwith, shortly after, within the hour
    `),
  ),
  ...combined(
    listed('quickly, swiftly, speedily, rapidly, immediately, promptly, at once'),
    listed(`
      brought, sought, taken, attended, presented, conveyed, rang, called, took him, took her, phoned
    `),
  ),
  ...combined(listed('early, swift, rapid, speedy, quick, immediate, timely'), [
    'presentation',
    'attendance',
    'help seeking',
    'help - seeking',
  ]),
  ...combined(
    ['as fast as', 'as quickly as', 'as soon as'],
    listed('she could, he could, they could, mum could, dad could, possible'),
  ).map(({ parts }) => ({
    parts: [listed('came, in, here, brought him, brought her, us, hospital, ed'), ...parts],
  })),
  ...combined(
    ['did not', "didn't", 'never'],
    listed('hesitate to, delay in, wait to, waste time in, waste any time in'),
    [...goForms, ...goingForms],
  ),
  ...howSoon.prompt,
  ...listed(`
    presented same day, taken same day, seen same day, attended same day, brought same day, brought in same day,
    taken to gp same day, brought straight in, brought in straight away, immediate presentation,
    immediately attended, immediately sought, sought help immediately, sought help straight away, within 30 mins,
    within 1 hour, within 1 hr, within 2 hours, within 2 hrs, within an hr, within 30 minutes,
    within half an hour, prompt attendance, appropriately sought, timely presentation, came immediately,
    came in immediately, presented immediately, attended immediately, called ambulance immediately,
    called an ambulance straight away, presented same day, immediately sought help, 999 called immediately,
    immediately following, immediately called, rang 111 straight away, immediately rang, brought promptly,
    straightaway, sought advice immediately, sought medical advice promptly, as soon as it happened,
    brought straight, brought immediately, straight in, came straight, immediately brought, presented promptly,
    promptly, within the hour, within an hour, straight to, prompt presentation, straight away, immediately after,
    brought in immediately, attended promptly, straight after, called 999 immediately, right away
  `),
];
