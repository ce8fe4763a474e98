import { listed } from '../forms.js';

/**
 * What the reason of a slot says that it is for. A reason is taken for one only when nothing but these words stands in it, so that
 * "reaction to immunisation" and "mother asks about the review" are none. Own list, after the names of the Healthy Child
 * Programme (England, 2021) and of the routine immunisation schedule (UKHSA 2025).
 */
export const slotPurposes = {
  immunisation: listed(`
    immunisation, immunisations, immunization, immunizations, imms, imm, jabs, jab, vaccination, vaccinations,
    vaccine, vaccines, mmr, booster, hpv, menacwy, bcg
  `),
  'health-review': listed(`
    review, health review, developmental review, development review, health check, developmental check,
    new birth visit, new birth contact, birth visit, baby check, week check, year check, month check,
    school entry review, school entry health check, asq review, asq
  `),
} as const;

/** Words that may stand beside, and change nothing: when it is due, where, and that it is a slot. */
export const besidePurposes: ReadonlySet<string> = new Set(
  listed(`
  first, second, third, 1st, 2nd, 3rd, routine, primary, childhood, infant, baby, child, integrated, one, two, three,
  four, five, six, seven, eight, nine, ten, twelve, sixteen, half, a, and, to, at, week, weeks, wk, wks, month,
  months, mth, mths, year, years, yr, yrs, old, due, for, the, of, appointment, appt, slot, clinic, visit, contact,
  session, home, school, before, teenage, pre, preschool, health, visitor, hv, dose, postnatal, mandated, universal,
  schedule, age, programme
`),
);

/** A phrase that alone says too little: medicines and illnesses have reviews, too. */
export const tooShort: ReadonlySet<string> = new Set(['review']);

/** Words beside such a phrase that make it a review of the programme. */
export const namingReviews: ReadonlySet<string> = new Set(
  listed(`
  week, weeks, wk, wks, year, years, yr, yrs, health, visitor, hv, mandated, universal, integrated
`),
);

/** That a slot is under general anaesthetic, and that it is to take teeth out: a reason that says both is of an extraction (R14). */
export const anaesthetics: ReadonlySet<string> = new Set(
  listed('ga, anaesthetic, anaesthesia, anesthetic, anaesthetics'),
);
export const extractions: ReadonlySet<string> = new Set(
  listed('extraction, extractions, exodontia, exo, dental, teeth, tooth, molar, molars'),
);

/** What may stand beside: that it is a slot, and that nobody came; no plan, referral or past. */
export const besideExtractions: ReadonlySet<string> = new Set(
  listed(`
  general, under, out, taken, of, for, list, slot, appointment, appt, day, case, unit, theatre, hospital, surgery, to,
  the, a, an, at, multiple, decayed, carious, primary, was, not, brought, wnb, dna, did, attend, missed, failed,
  elective, admission, child, x, for, again, twice, abscess, abscesses, pain, painful, in, with, and, caries, rebooked, urgent
`),
);
