import { cross, listed } from '../forms.js';

/** What somebody writes of a child, and where. */
export const recordNouns: readonly string[] = listed(`
  entry, code, label, diagnosis, flag, alert, tick, record, records, letter, sheet, summary, form, notes, note,
  system, report, map, chart, file, log, coding, template, statement, document, allegation, claim, accusation,
  suggestion, transcript, paperwork, documentation, dx, entries
`);

export const recordVerbs: readonly string[] = listed(`
  entered, logged, recorded, coded, added, ticked, written, filed, typed, listed, noted, put, documented, registered,
  charted, inputted, input, transcribed, copied, marked, stated, mentioned, shown, described, flagged, dictated,
  printed, appearing, appears
`);

const beings = ['', ...listed('is, was, were, are, has been, have been, had been, since, later, now')];

/** Only a record goes wrong in these ways. */
export const clericalErrors: readonly string[] = cross(
  beings,
  listed(`
  typing error, typo, clerical error, transcription error, misprint, misdiagnosis, misfiled, slip of pen, mis - filed,
  coding error, miscoded, struck out, struck through, crossed out, administrative error, admin error,
  data entry error, copying error, dictation error, filing error, recording error, misrecorded, erroneous entry,
  wrongly recorded, wrongly entered, wrongly coded, misdiagnosed
`),
);

/** Where a record is spoken of, it is taken back; elsewhere it may say how harm came about. */
export const strikings: readonly string[] = cross(
  beings,
  listed(`
  wrong, incorrect, inaccurate, mistake, error, in error, by mistake, mistakenly, erroneously, not right, not correct,
  not accurate, untrue, not true, false, deleted, removed, withdrawn, revoked, rescinded, retracted, overturned,
  redacted, erroneous, unfounded, reversed, taken off, void, mistaken, invalid, discredited
`),
);
