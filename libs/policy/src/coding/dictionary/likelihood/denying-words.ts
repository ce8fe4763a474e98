/** Words that deny what stands behind or before them: "no sign of", "was ruled out". */

import { neverOnce, notThere, untrue } from './denials.js';
import { cross, listed } from '../forms.js';

/** They deny what comes after them. */
export const denyingBefore: readonly string[] = [
  // "not moving/rolling"
  ...cross(listed('not moving, not mobile, not yet mobile, not yet moving, non mobile'), ['/', 'or', 'nor']),
  ...listed('not due to, not caused by, not a result of, not result of, not as a result of'),
  ...cross(
    listed(`
      has withdrawn, have withdrawn, withdrew, has since withdrawn, retracted, has retracted, recanted
    `),
    listed('disclosure, allegation, claim, complaint, accusation, claim that, allegation that'),
  ),
  ...cross(
    listed('has withdrawn, have withdrawn, had withdrawn, has since withdrawn, has now withdrawn, withdrew, retracted'),
    listed('her, his, their, its, the, this, that, earlier, our'),
    ['concern', 'concerns'],
    ['about', 'of', 'over', 'for', 're'],
    ['neglect', 'her safety', 'his safety', 'safety', 'their safety', 'care', 'her care', 'his care'],
  ),
  ...neverOnce,
  ...untrue,
  ...cross(
    listed('nothing, no evidence, nil, no proof, little, no medical evidence, nothing found'),
    listed(`
      to support, supports, supporting, to corroborate, to back up, to confirm, to bear out, to substantiate
    `),
    ['', ...listed('claim, allegation, account, report, suggestion')],
    ['that', 'of'],
  ),
  ...listed(`
    mistaken for, mistook for, mistook it for, mistook them for, confused with, confused it with, misread as,
    misdiagnosed as, misread as, miscoded as, mislabelled as, incorrectly logged as, incorrectly coded as,
    incorrectly recorded as, mistakenly coded as, mistakenly recorded as, wrongly diagnosed as, misreported as,
    misdescribed as, wrongly recorded as, wrongly described as, recorded in error as,
    entered in error as, wrongly reported as, wrongly logged as, wrongly coded as, coded in error as,
    there was never any, there were never any, never was any, nothing resembling, nothing like, anything but,
    far from being, nowhere near, bears no, bore no, shows no, showed no, carries no, came away without,
    got away without, lucky not to have, luckily no, thankfully no, mercifully no
  `),
  ...cross(listed('is, was, are, has, had, does, did'), ['not yet']),
  ...cross(['not'], listed('noted, found, seen, observed, reported, said'), [
    'to have',
    'to have any',
    'to have had',
    'to be',
  ]),
  ...cross(
    listed('not, never, have not, has not, had not, have never, has never, nobody has, no one has, did not'),
    listed('seen, noticed, found, noted, spotted, observed, sustained'),
    ['any'],
  ),
  // the child takes it back; what a grown person calls a lie stands
  ...listed('since said it was a lie that, now says it was a lie that, admitted it was a lie that, invented the'),
  ...cross(
    listed(
      'admits he, admits she, admitted he, admitted she, admits that he, admits that she, admitted that he, admitted that she',
    ),
    ['', 'had'],
    listed('made it up, made it all up, lied, was lying, invented it, was fibbing'),
  ),
  ...cross(
    listed('withdrew, withdrawn, retracted, retracts, took back, has taken back'),
    listed(`
      what he said about, what she said about, what he had said about, what she had said about, allegation of,
      his account of, her account of, claim of
    `),
  ),
  ...cross(
    ['', 'later', 'since', 'then'],
    ['withdrew', 'withdrawn', 'retracted', 'retracts'],
    ['', ...listed('the, her, his, their, an, this, earlier, her earlier, his earlier')],
    listed('allegation, allegations, claim, claims, report, accusation, complaint, what'),
    listed('that, of, about, she had said about, he had said about, they had said about'),
  ),
  ...listed(`
    admitted making up, never known him to, never known her to, not known him to, never been known to,
    never seen him, never seen her, never meant to, never meant it to, or that anyone, nor that anyone, isn't yet,
    wasn't yet, hasn't yet, doesn't yet, yet to be, absent, lacks, lacking, lack of, zero, devoid of,
    not known to have, not known to be, no loc or, no loc /, no loc nor, not aware of any, unaware of any,
    not aware of ever, cannot see any, could not see any, did not find, could not find, unable to find,
    unable to see any, no other obvious, no clinical, no radiological, no visible signs of, nil acute, no such,
    hardly any sign of, not got, hasn't got, haven't got, spared, not had, not suffered, not sustained, avoided,
    escaped, escaped any, not caused, no more, failed to reveal, does not reveal, does not demonstrate,
    did not demonstrate, did not identify, no demonstrable, no objective evidence of, no definite, no convincing,
    no clear, nil significant, nil to suggest, nil evidence of, nil signs of, nil sign of, no findings of,
    no finding of, no trace of, not a, not an, no complaint of, no complaints of, denies any, denies having,
    withdrew, withdrew allegation of, retracted, spared any, by no means, not actually, not really, deny, denying,
    denial of, no longer, not had any, never had, failed to show, did not reveal, did not show, does not show,
    not show, negative x - ray for, disproved, fails to show, ruled - out, not consistent with,
    not in keeping with, not typical of, not felt to be, not thought to be, no evidence that, no evidence, nobody,
    no one, no - one, noone, no sign, did not sustain, nothing, cannot, can't, unable to, not able to, is not yet,
    was not yet, has not yet, isn't yet, are not yet, had not yet, were not yet, not yet, yet to, does not,
    doesn't, did not, didn't, could not, couldn't, would not, wouldn't, will not, won't, no record of,
    no report of, no reports of, no mention of, no disclosure of, not suggestive of, no features of,
    no clinical evidence of, no suspicion of, clear of, neg for, - ve for, excludes, rules out, rather than,
    instead of, as opposed to, nil other, nil further, nil known, no associated, no significant, no acute, no sig,
    no ext, no external, no real, no clear signs of, not any, aren't, weren't, are not, were not, was not, is not,
    no previous, no past, no prior, no pmh, no pmh of, no pmhx of, no family history of, no fh of, no fhx of,
    no longer has, declined, no, not, nil, denies, denied, without, never, none, neither, nor, no evidence of,
    no sign of, no signs of, free of, free from, negative for, absence of, no obvious, no visible, did not have,
    doesn't have, does not have, didn't have, no new, no other, no further, no apparent, nil obvious
  `),
  ...[
    'excluded',
    'ruled out',
    'no concerns about',
    'no concern about',
    ...cross(listed('not, never, not been, never been, not yet'), ['diagnosed with', 'had diagnosis of']),
    ...listed("no formal diagnosis of, no known, isn't, wasn't, nothing to suggest"),
  ],
  ...listed(`
    no hx, no history of, nil hx, no h/o, nil visible, nil new, no suggestion of, no concerns re, hadn't, didnt,
   
    doesnt, wasnt, isnt, hasnt, hadnt, werent, havent, wouldnt, couldnt, hasn't, has not, had not, have not,
    haven't, don't, do not, no indication of, not had
  `),
];

/** They deny what stands before them. */
export const denyingAfter: readonly string[] = [
  ...cross(listed('did not, had not, has not, never, could not have'), [
    'happen',
    'happened',
    'occur',
    'occurred',
    'take place',
    'taken place',
  ]),
  ...cross(
    ['', ...listed('cctv, footage, camera, video, police, she, he')],
    listed('shows, showed, show, confirms, confirmed, proves, proved, found, says, said'),
    ['', 'that'],
    ['this', 'it'],
    ['did not happen', 'had not happened', 'never happened'],
  ),
  ...notThere,
  ...listed(`
    disproves this, disproves it, disproved it, disproved this, never happened, never took place,
    did not take place, was made up, proved false, proved to be false,
    proved untrue, turned out to be false, turned out not to be true, was a lie, turned out to be a lie,
    was invented, turned out to be untrue
  `),
  ...cross(
    listed('was, were, has been, have been, since, later, is now, subsequently, then, been'),
    listed(`
      overturned, disproved, discredited, retracted, withdrawn, revised to normal, reported as normal,
      found to be wrong, shown to be wrong, found to be an error, refuted
    `),
  ),
  ...listed(`
    was error, was in error, was artefact, was artifact, was normal variant, was mistake, recorded in error,
    entered in error, proved wrong, was not upheld, not upheld, is artefact, normal variant, proved unfounded,
    were unfounded, was unfounded
  `),
  ...cross(
    listed('is, was, are, were, has, have, been'),
    ['not', 'never'],
    listed(`
      confirmed, seen, found, present, identified, evident, visible, been confirmed, been found, noted
    `),
  ),
  ...listed(`
    has been withdrawn, have been withdrawn, since withdrawn, has been retracted, later withdrawn, spared,
    of neither, not so,
    untrue, was false, to be false, not borne out, disproved, was withdrawn, was retracted, were withdrawn,
    no longer suspected, never seen, never found, were absent, was absent, has not occurred, did not occur,
    none today, nil today, none reported, nil reported, none apparent, nil of note, none of note, nil obvious,
    none obvious, nil evident, not felt to be, none observed, none recorded, nil recorded, none disclosed,
    nil disclosed, not sustained, : nad, - nad, = nil, = none, is absent, are absent, nil seen, nil found, none,
    not identified, not evident, not apparent, not detected, not visible, not reported, was denied, were denied,
    none noted, none found, nil noted, none visible, not demonstrated, discounted, not suspected, not felt
  `),
  ...cross(
    listed(`
      is not, was not, are not, were not, isn't, wasn't, not, no longer, never, has not been
    `),
    listed(`
      suspected, thought likely, considered likely, felt likely, thought to be likely, being considered
    `),
  ),
  ...cross(
    listed(`
      can be, could be, has been, have been, can now be, can safely be, has now been, had been
    `),
    ['ruled out', 'excluded', 'discounted'],
  ),
  ...listed(`
    - ve, neg, not confirmed, not established, never established, never confirmed, not raised, not disclosed,
    not observed, not a concern, not witnessed on exam,
    nil visible, excluded, ruled out, not seen, none seen, not found, absent, denied, not present, nil,
    was ruled out, were ruled out, was excluded, were excluded, has been excluded, has now been ruled out,
    has now been excluded, have now been ruled out, have now been excluded, now ruled out, now excluded, negative,
    not noted
  `),
];
