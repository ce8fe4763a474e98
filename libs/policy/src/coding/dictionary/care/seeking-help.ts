/** Nouns and verbs of seeking help, what care is missed, and the days that go by before it. */

import { listed } from '../forms.js';

const goingForHelp = listed(`
  take, taking, took, bring, bringing, brought, seek, seeking, sought, get help, getting help, get medical,
  getting medical, ring, ringing, rang, call, calling, phone, phoning, ask for help, come in, coming in, come to,
  coming to, attend, attending, get it looked, getting it looked, get him looked, get her looked, getting it seen,
  get it seen, getting him seen, getting her seen, act, having it looked, having it seen, present, presenting, react,
  respond, contact, contacting, tell, see a doctor, seeing a doctor, go to hospital, going to hospital, go to gp,
  going to gp, coming, come, get advice, getting advice, get him seen, get her seen, getting him to, getting her to,
  get him to, get her to, getting treatment, get treatment, ask for advice, summon help, dial 999, dial, raise alarm
`);

/** "Bringing him", "seeking help". */
export const goingForms: readonly string[] = goingForHelp.filter(
  (word) => /ing\b/.test(word) && !/^b?ring$/.test(word),
);

/** "Bring", "seek": behind "to". */
export const goForms: readonly string[] = goingForHelp.filter(
  (word) => /^b?ring$/.test(word) || !/ing\b|took|brought|sought|rang/.test(word),
);

/** What is sought. */
export const helpNouns: readonly string[] = listed(`
  help, medical help, medical attention, medical advice, advice, attention, treatment, medical care
`);

/** How long somebody sat with it at home. */
export const daysAndNights: readonly string[] = listed(`
  for days, for two days, for three days, for four days, for five days, for six days, for a week, for 2 days,
  for 3 days, for 4 days, for 5 days, for 6 days, for several days, for a few days, for two weeks, for 2 weeks,
  for a fortnight, all weekend, over weekend, for ten days, for 10 days, for a day, for 24 hours, for 48 hours,
  for nearly a week, for over a week, for nights, for ages, for a day and a half, for 36 hours, for two nights,
  for most of week, for almost a week, for hours
`);

/** How long somebody waited. */
export const daysWaited: readonly string[] = listed(`
  for days, for two days, for three days, for four days, for five days, for a week, for weeks, for 2 days, for 3 days,
  for 4 days, for 5 days, for several days, for a few days, for two weeks, for hours, overnight, for 24 hours,
  for 48 hours, for 2 weeks, for a fortnight, all weekend, over weekend, for ten days
`);

/** What a family may cancel, and not bring a child to. */
export const careNouns: readonly string[] = listed(`
  clinic, appointment, appointments, appt, appts, review, reviews, check, jabs, imms, scan, dressing change,
  follow up, physio, immunisations, vaccinations, bloods, blood test, hearing test, optician, dentist, weight check,
  eye test, medical, assessment, x - ray, ultrasound, mri, audiology, camhs, orthoptist, home visit, visit, visits,
  dietitian, slot, booking, ortho, surgery, operation, mmr, health check, dental, speech therapy, salt, paeds,
  paediatric
`);

/** Who cancels it. */
export const familyMembers: readonly string[] = listed(
  'she, he, they, mum, mother, dad, father, parents, family, carer, nan, gran, moc',
);
