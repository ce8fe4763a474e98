import { listed } from '../forms.js';

/** Between "is" and whose it is. */
export const adverbs: ReadonlySet<string> = new Set(
  listed('actually, really, in, fact, clearly, all, only, both, found, to, be, probably'),
);

/** Behind a person who ends what is told. */
export const behindOwner: ReadonlySet<string> = new Set([
  ...[',', ...listed('-, (, ), and, not, though, as, but, who, same')],
]);

/** Before a person whose something is. */
export const describing: ReadonlySet<string> = new Set(
  listed(`
  older, younger, elder, big, little, half, step, -, twin, late, other, maternal, paternal
`),
);

/** Before what is named as a thing. */
export const determining: ReadonlySet<string> = new Set(listed('the, this, that, these, those, any, all, a, an'));

/** Between whose a condition is and the condition. */
export const kindsOfHarm: ReadonlySet<string> = new Set(
  listed(`
  severe, mild, brittle, bad, own, known, nocturnal, childhood, poorly, controlled, chronic
`),
);

/** Words of papers that may have gone to the wrong child. */
export const papers: ReadonlySet<string> = new Set(
  listed(`
  letter, letters, entry, entries, notes, note, record, records, recorded, report, file, filed, files, logged, log,
  chronology, error, wrong, muddled, mixed, scanned, summary, history, per, attached, flag, flagged, alert, sticker,
  coded, documented, form, misfiled, corrected, results
`),
);

/** What is kept of a visit. */
export const visits: ReadonlySet<string> = new Set(
  listed(`
  admission, attendance, visit, notes, record, records, file, letter, discharge, chart, history
`),
);

/** What is told behind these is of somebody or something else. */
export const parting: ReadonlySet<string> = new Set(
  listed('he, she, they, which, who, because, when, while, but, says, said'),
);

/** From a person to a condition these turn back to the child. */
export const turning: ReadonlySet<string> = new Set([
  ...[...listed('he, she, him, child, baby, pt, patient, this'), ',', 'brought', 'says', 'reports'],
]);

/** Who is under a doctor. */
export const clinics: ReadonlySet<string> = new Set(listed('under, sees, attends, with, seen, known, on, takes, uses'));

/** Between a person and what the person takes or attends. */
export const signs: ReadonlySet<string> = new Set([...[...listed('(, ), aged, also, is, was'), ',', 'already']]);
