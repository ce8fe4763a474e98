/** Nouns of an account, verbs of how accounts differ, and what somebody does who is asked for one. */

import { cross, listed } from '../forms.js';

/** One account. */
export const oneAccount: readonly string[] = listed(
  'story, account, version, explanation, history, tale, hx, reason, narrative, claim',
);

/** "What mum says": an account, told by who gives it. */
export const whatIsSaid: readonly string[] = cross(
  ['what'],
  listed(
    'mum, dad, stepdad, stepmum, partner, parents, they, she, he, nan, gran, school, nursery, carer, carers, mother, father, grandad, staff',
  ),
  listed(
    'says, say, said, told us, told me, tells me, tells us, tell us, describes, describe, described, reports, reported, claims, claim, claimed, offered, offer',
  ),
);

/** Several of them. */
export const manyAccounts: readonly string[] = listed(
  'stories, accounts, versions, explanations, histories, tales, statements, reasons',
);

/** Behind "do not": how accounts go together. */
export const differ: readonly string[] = listed(`
  match, agree, tally, fit together, square, correspond, coincide, add up, go together, marry up, chime, align,
  line up, match up, concur, sit together, match each other, agree with each other
`);

/** Behind "does not": how an account fits. */
export const fitting: readonly string[] = listed(
  'square, reconcile, marry, marry up, tie up, fit, match, match up, align, tie',
);

/** What a child does who tells nothing. */
export const silences: readonly string[] = listed(`
  went quiet, goes quiet, went silent, goes silent, shook head, shakes head, looked at floor, looked away, looks away,
  looked down, looks at floor, fell silent, kept silent, stayed silent, kept quiet, said nothing, stayed quiet,
  remained silent, remained quiet, clammed up, turned away, walked off, walked away, hid face, covered face,
  became tearful, burst into tears, ran off, pulled sleeve down, pulled his sleeve, silent, changed subject,
  no answer, no reply, nothing, mute, shrugged, shrugs, stared at floor, no response, pulled her sleeve, covered it,
  covered it up, dunno, don't know, i forgot, i forget, vague, evasive
`);

/** When somebody was asked. */
export const whenAsked: readonly string[] = listed(`
  when asked, when i asked, when we asked, when questioned, when nurse asked, when teacher asked, on asking,
  when pressed, when asked about, on being asked, when shown, when it was mentioned, on questioning, when mum asked,
  when staff asked, when doctor asked, when bruise was, if asked, when challenged, at question
`);
