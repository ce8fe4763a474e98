import { listed } from '../forms.js';

/** Between a person and what is told of their care. */
export const besideCare: ReadonlySet<string> = new Set(
  listed(`
  also, now, currently, still, then, already, since, is, was, were, are, has, had, been, being, remains, recently,
  today, too, again, himself, herself, just, both, later, previously
`),
);

/** What somebody is who is a patient: of whoever stands before it. */
export const beingTreated: ReadonlySet<string> = new Set(
  listed(`
  scanned, xrayed, operated, sutured, glued, stitched, investigated, nursed, sectioned, hospitalised, catheterised
`),
);

/** Where patients are: "in plaster", "on a ward". */
export const placesOfCare: ReadonlySet<string> = new Set(
  listed(`
  plaster, cast, pot, splint, sling, hospital, theatre, resus, icu, picu, itu, hdu, traction, rehab, ward, crutches,
  treatment, medication, antibiotics, recovery, plan, obs, unit, detox
`),
);

/** Who waits for it, needs it or had it is the patient. */
export const treatments: ReadonlySet<string> = new Set(
  listed(`
  op, operation, surgery, stitches, sutures, ct, mri, scan, cast, plaster, glue, physio, therapy, skin, debridement,
  grafts, graft, manipulation, mua
`),
);

/** Before a treatment. */
export const havingTreatment: ReadonlySet<string> = new Set(
  listed('awaiting, awaits, needs, needed, had, has, having, required, requires'),
);

/** How a child comes to be seen: of grown persons these may tell whom they come with. */
export const comingToBeSeen: ReadonlySet<string> = new Set(
  listed(`
  here, presenting, presented, presents, attends, attending, attended, attend, complains, complaining, flagged, arrived
`),
);

/** What is done with a patient: a grown person may also be seen about a child. */
export const seenByOthers: ReadonlySet<string> = new Set(
  listed('treated, reviewed, seen, assessed, referred, admitted, discharged, transferred'),
);

/** Between care and what it is for. */
export const whatFor: ReadonlySet<string> = new Set([...listed('for, with, re, of, after, following, due, have'), ':']);

/** Who comes with a child, is blamed for it or is told of it: nobody's own care. */
export const notAsPatients: ReadonlySet<string> = new Set(
  listed(`
  him, them, child, baby, pt, patient, pupil, yp, who, that, which, but, because, when, while, as, he, she, they, help,
  advice, told, said, says, reports, reported, appointment, appt, support, mum, mother, dad, father, sorry, blamed, responsible, blame, cause, caused, suspected
`),
);

/** Other children, by words that are not of kin. */
export const otherYoung: ReadonlySet<string> = new Set(
  listed('friend, classmate, peer, pupil, mate, schoolmate, housemate'),
);

/** Who asks about what somebody did, and treats nobody. */
export const askingServices: ReadonlySet<string> = new Set(
  listed(`
  investigation, police, services, mash, csc, cps, social, court, bail, probation, safeguarding, caution, arrest, officers, nspcc
`),
);

/** Before whoever an entry is about. */
export const topicHeads: ReadonlySet<string> = new Set(listed('re, about, regarding, concerning, discussed, for, on'));

/** Behind whoever an entry is about. */
export const topicNouns: ReadonlySet<string> = new Set(
  listed(`
  discussed, medical, cp, strategy, meeting, referral, review, update, conference, assessment, exam, examination
`),
);

/** Between whoever an entry is about and what it tells. */
export const linksToTopic: ReadonlySet<string> = new Set([
  ...listed('for, re, with, about, regarding, due'),
  ':',
  '-',
  ',',
]);

/** Before an injury or an illness, and nothing else. */
export const describingInjury: ReadonlySet<string> = new Set(
  listed(`
  a, an, the, some, new, old, recent, unexplained, possible, suspected, multiple, several, two, three, small, large, to, of, her, his,
  ?, query, known, severe, bad, nasty, with
`),
);
