/**
 * Words that change what a term says, in the manner of NegEx and ConText (Chapman 2001, Harkema 2009), and where their reach ends.
 */

import { denyingAfter, denyingBefore } from './likelihood/denying-words.js';
import { doubtingAfter, doubtingBefore } from './likelihood/doubting-words.js';
import { listed } from './forms.js';
import { notYetAfter, notYetBefore } from './likelihood/not-yet-happened.js';
import { pastAfter } from './times/past-after.js';
import { pastBefore } from './times/past-before.js';

/** `before`: of what comes after them; `after`: of what stands before. */
export const contextWords = {
  negated: { before: denyingBefore, after: denyingAfter },
  uncertain: { before: doubtingBefore, after: doubtingAfter },
  historical: { before: pastBefore, after: pastAfter },
  hypothetical: { before: notYetBefore, after: notYetAfter },
} as const;

/** What ends the reach of a word of context. */
export const endsOfReach: readonly string[] = listed(`
  but, however, although, though, except, apart, aside, yet, whereas, then, now, because, cos, coz, cuz
`);

/** What comes after these is not denied, though something before them is: "no vomiting since the fall". */
export const endsOfNegation: readonly string[] = listed(`
  since, after, following, due, owing, despite, from, during, until, post, secondary, when, with, than, besides, just,
  otherwise, merely, simply, leaving, causing, resulting, instead, explain, explains, explained, explaining, tally,
  tallies, justify, warrant, warrants, presented, presents, sustained, fell, which, who, where, while, for, only,
  save, barring, aside, apart, except, excepting, before, whilst
`);

/** What was there is said to get worse: "if the swelling spreads" is no warning of a swelling. */
export const worsening: readonly string[] = listed(`
  worse, worsens, worsen, spreads, spread, increases, persists, persist, reopens, opens, open, infected, settle,
  settles, improve, improved, improves, red, weeps, oozes, bleeds, painful, apart, splits, bursts, swells, hurts,
  slips, blisters, leaks, smells, itches, throbs, peels, weeping, oozing, bleeding, worsening, changes
`);

/** Verbs of an injury as they stand behind "may", where it has not happened yet. */
export const bareVerbs: readonly string[] = listed(`
  dislocate, break, fracture, bruise, burn, scald, cut, swell, bleed, hurt, injure, bite, fall, hit, slip, trip,
  scratch, bang, bump, sprain, twist, trap, crush, harm, roll, attack, assault, slap, punch, kick, drop, swallow,
  ingest, pull, tumble, smack, batter, thump, whack, beat, strangle, stab, headbutt, strike, shake, spank, clout,
  topple, stumble, clip, throttle, thrash, choke, belt
`);

/** Somebody is asked to act when there will be something: "any bruises must be recorded". */
export const actingUpon: readonly string[] = listed(`
  must, should, call, ring, phone, report, contact, seek, return, bring, attend, inform, record, tell, come, needs,
  need, go, be, dial, refer, let, goes, means, requires, warrants, log, document, email, text, message
`);

/** What looked like a bruise and came off was none. */
export const cameOff: readonly string[] = listed(`
  washed off, wiped off, came off, rubbed off, washes off, wipes off, comes off, rubs off, was ink, was paint,
  was dirt, was pen, was felt tip, was mud, was dye, was make up, was chocolate, washed away, wiped away,
  was just dirt, was only dirt, was face paint, was jam, dye transfer
`);
