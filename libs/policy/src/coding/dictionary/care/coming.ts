import { listed } from '../forms.js';

/** How carers come for help with a child, or send for it. */
export const comings: readonly string[] = listed(`
  brought, bring, bringing, came, come, coming, attended, attend, attending, attends, presented, presents, present,
  presenting, sought, seek, seeking, took, take, taken, taking, drove, driven, rushed, arrived, carried, got, had,
  was, were, rang, ring, ringing, phoned, phone, called, call, contacted, contact, dialled, dial, shown, show, showed,
  ran, walked, at, turned, seen, contacting, calling, phoning, brings, comes
`);

/** These tell of help alone. */
export const helpSought: readonly string[] = listed(`
  brought, attended, attend, attends, attending, presented, presents, present, presenting, sought, seek, seeking,
  dialled, bring, bringing, brings
`);

/** Where help is to be had. */
export const helpPlaces: readonly string[] = listed(`
  ed, ae, a&e, utc, miu, wic, uec, uctc, hospital, clinic, surgery, dept, department, gp, doctor, doctors, here, us, unit, casualty,
  resus, e, 999, 111, ambulance, pharmacy, pharmacist, medical, dentist, doctor's, doctors', infirmary, emergency,
  urgent, help, advice, walk, attention
`);

/** Whose coming is not the carers'. */
export const comersOfOffice: readonly string[] = listed(`
  ambulance, police, crew, paramedics, paramedic, team, doctor, nurse, worker, consultant, letter, results, result,
  sw, hv, officer, officers, teacher, staff, registrar, school, nursery, reg, surgeon, fire, crews
`);

/** What a child is brought to or comes for at another time. */
export const otherVisits: readonly string[] = listed(`
  back, review, reviewed, again, removal, school, nursery, class, check, party, jabs, immunisations, immunisation,
  course, meeting, conference, lesson, lessons, home, off, appointment, appt, clinic, discharged, contact, follow,
  recheck, dressing, dressings, arrival, arriving, arrived, admission, birth, theatre, discharge, op, operation,
  surgery
`);

export const waitings: readonly string[] = listed('waited, waiting, took, wait, left, taken');

/** What those who wait come to in the end. */
export const endsOfWaiting: readonly string[] = listed(`
  show, bring, come, tell, mention, get, seek, ring, call, take, attend, present, ask, phone, contact, shown, sought,
  brought, came, asked, told, mentioned, rang, phoned, took, attended, presented, contacted, called, taken, bringing,
  coming, telling, showing, seeking, ringing, calling, asking, mentioning, admit, report, reported, own, speak, say
`);

export const happenings: readonly string[] = listed(`
  happened, occurred, noticed, noted, injury, accident, injured, incident, seen, done, appeared, spotted, found,
  sustained
`);

/** What is told of a day on which something is to be done or was looked at again. */
export const plans: readonly string[] = listed('review, follow, appt, appointment, next, due, out, back, clinic');

export const longUnits: readonly string[] = listed(`
  day, days, week, weeks, fortnight, month, months, weekend, wk, wks, 48h, 72h, 24h, 48hrs, 72hrs, 24hrs, 36hrs, 36h,
  nights
`);
export const hours: readonly string[] = listed('hours, hrs, hr, h, hour');
export const shortUnits: readonly string[] = listed('minutes, mins, min, minute, hour, hr, half-hour');
export const limits: readonly string[] = ['within', 'inside', 'under'];
export const laters: readonly string[] = listed('later, on, afterwards, after, post, since');
export const untils: readonly string[] = listed("until, till, til, untill, 'til");

/** These are words too: "sat on". */
export const alsoWords: readonly string[] = listed('sat, sun, wed');
