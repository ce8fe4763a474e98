/** Accounts that do not fit what was found, or one another. */

import { accountForms } from './account-forms.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { injuryNouns } from '../injuries/injury-nouns.js';
import { judgedEvents } from './events-judged.js';
import { judgedAccounts } from './judged-accounts.js';
import { judgementsToo } from './judgements.js';
import { cannot, cannotOrDoNot, not } from '../likelihood/not-and-nobody.js';
import { fitting } from './words-of-accounts.js';

const couldNot = listed(`
  could not, cannot, couldn't, can't, could never, would not, wouldn't, could hardly, would never, can not,
  could not possibly, cannot possibly, is unlikely to, unlikely to, hardly
`);

/** What is named as the cause of a harm. */
const blamed = listed('fall, tumble, toy, sibling, simple fall, single fall, handle, play, rough play, buggy, dog');

/** The account does not fit. */
export const accountsThatDoNotFit: readonly Phrase[] = [
  ...cross(
    listed("cannot be, can't be, could not be, not be, hard to, difficult to, not, never"),
    listed('reconciled, squared, explained by, reconcile, square, matched'),
    ['with', ''],
  ).filter((phrase) => !phrase.endsWith('not matched')),
  ...combined(
    listed(`
      unlikely, not possible, impossible, improbable, not able, unable, too young, not capable, incapable
    `),
    listed('to have, of having, for him to have, for her to have, for baby to have'),
    listed('sustained, caused, done, fractured, resulted, happened, injured, bruised, rolled'),
  ),
  ...combined(
    [...not, ...cannot, ...listed('hardly, nor, neither, none of which, neither of which, no longer')],
    listed(`
      fit, fits, match, matches, tally, correspond, agree, add up, stack up, ring true, fit with, fully explain,
      account for, accounted for, explain injury, explain injuries, make sense, line up, support, supported,
      consistent, compatible, plausible, credible, believable, in keeping, convincing, in line with, adequate,
      feasible, sit well, sit right, sound right, square with, completely fit, fully fit, really fit, quite fit,
      entirely consistent, fully consistent, adequately explain, developmentally able, developmentally capable,
      developmentally possible, physically possible, explained by, in accordance, commensurate, satisfactory,
      a good fit, congruent, hold up
    `),
  ),
  ...combined(
    listed('unlikely, not likely, impossible, too severe, too extensive, excessive, hard'),
    listed(`
      to have been caused by, to be caused by, to result from, to have resulted from, from mechanism,
      to explain by
    `),
  ),
  ...listed(`
    does not ring true, hard to believe, far fetched, far - fetched, out of proportion, disproportionate,
    improbable explanation, questionable explanation, dubious, discrepant, mismatch between, mismatch with,
    discrepancy with, inconsistency between, inconsistencies between, inadequate explanation, incompatible with,
    explanation inadequate, explanation insufficient, explanation unlikely, explanation implausible,
    lacks credibility, beyond his development, beyond her development, beyond developmental stage,
    beyond his stage, beyond her stage, beyond his abilities, beyond her abilities, beyond ability,
    at variance with, inconsistant, contradicted by, could not have caused, couldn't have caused,
    cannot have caused, unlikely to cause, would not have caused, would not be expected from, not expected from,
    poor fit, does not go with, doesn't go with, conflicts with
  `),
  ...combined(
    listed(`
      would not leave, wouldn't leave, would not make, would not produce, would not give, would not break,
      would not expect, not expect, not usually cause, would not normally cause, not normally cause,
      would rarely cause, rarely causes, would not result in, could not leave, cannot leave, does not cause,
      doesn't cause, not expected to cause
    `),
    ['', ...listed('this, such, that, these, this sort of, this kind of, this type of')],
    [
      ...injuryNouns,
      ...listed(`
        femur, leg, arm, skull, skull fracture, bone, scald, frenulum, humerus, haemorrhage, pattern
      `),
    ],
  ),
  ...combined(
    listed("does not, do not, did not, doesn't, don't, would not, not"),
    listed('come from, result from, follow from, happen from, arise from, happen with'),
    listed(`
      a, tumble, fall, roll, toy, bump, rolling, falling, simple fall, short fall, knock, such
    `),
  ),
  ...combined(listed("do not, does not, did not, don't, doesn't, not"), [
    'go together',
    'sit together',
    'add together',
  ]),
  ...combined(['wrong'], listed('side, place, shape, age, height, size, pattern'), ['for']),
  ...combined(listed('not caused by, not made by, not those of, not that of'), ['a toy', 'toy', 'fall', 'a fall']),
  ...cross(
    couldNot,
    listed(`
    have happened as, have happened that way, have happened in, have happened like, have happened, have done it,
    have been caused, have come about, have been sustained, have occurred, be due to, have come from, have resulted,
    have done this, have rolled, have caused, have got there, have reached, have done that, have inflicted,
    have been done by, have managed, have made, have left a, have left that, be caused by, result from, come from a,
    be self inflicted, be the cause, have pulled, have climbed, have fallen, explain a, explain this, explain these,
    explain that, explain extent, explain pattern, account for a, account for such, account for this, produce,
    have broken, break a, fracture a, have produced
  `),
  ).filter(
    (phrase) =>
      !/^(hardly|unlikely to|would not|wouldn't) (produce|have happened|have made|have managed)$/.test(phrase),
  ),
  ...combined(
    ['too'],
    listed(`
      severe, extensive, deep, big, large, many, widespread, serious, much, bad, well demarcated
    `),
    listed(`
      for that, for such, for mechanism, for explanation, for story, for account, for history, for fall
    `),
  ),
  ...combined(
    listed('more, greater, worse, bigger, larger, higher, older, far more, force, severe'),
    ['than'],
    listed(`
      would be expected, you would expect, expected, described, story would, history would, account would,
      we would expect, one would expect, suggested by, explained by, history allows, story allows, given history,
      the story, the history, the account, fall described, mechanism described, mechanism given, stated
    `),
  ),
  ...listed(`
    than would be expected, than you'd expect, than we'd expect, than i'd expect, than one would expect,
    than we would expect, than i would expect, than you would expect, than you would expect from, than expected from, than history suggests,
    developmentally inconsistent, developmentally impossible, developmentally unlikely, not developmentally,
    too young to have, not old enough to have, hard to see how, difficult to see how, difficult to explain by,
    hard to explain by, hard to square with, hard to reconcile, difficult to reconcile, difficult to square with,
    impossible to reconcile, argues against, argue against, tells against, goes against account, weighs against,
    findings contradict, contradict account, contradict history, contradict story, contradict explanation,
    casts doubt on, cast doubt on, casting doubt on, strains credibility, beggars belief, stretches belief,
    not a good fit, not good fit, not c / w, not c w, not consist, not physically possible, physically impossible,
    not be explained by, not explained by, cannot be explained by, not accounted for, wrong for age of,
    never quite fitted, never fitted, holes in, full of holes, inconsistent story, inconsistent hx,
    inconsistent account, inconsistent history, inconsistent explanation, inconsistent mechanism, no way could,
    does not hold water, not hold water, doesn't hold water, does not stand up, not stand up, doesn't stand up,
    not hang together, does not hang together, not go with, does not go with, unlikely story, tall story,
    not what one would expect, not typical of accidental, not in proportion, not the result of a, no match for
  `),
  ...combined(cannotOrDoNot.slice(0, 12), fitting, listed('that, this, it, story, account, these, two'), [
    'with',
    'to',
  ]),
  ...combined(
    listed("does not, doesn't, did not, didn't, do not, don't, not, never, fails to, failed to"),
    listed(`
      ring true, hang together, hold up, hold water, stack up, wash, make sense, stand up, sit right, bear scrutiny,
      stand up to scrutiny, convince, quite fit, sit well with, sit with, square with, sit easily with, go with,
      tie in with, chime with, accord with, tally with, marry up with, fully explain, adequately explain,
      really explain, really fit, fully account for, begin to explain, come close to explaining,
      satisfactorily explain, readily explain, tie up with, bear out
    `),
  ),
  ...combined(
    listed("does not, did not, doesn't, didn't, do not, don't, cannot, not"),
    listed('think, believe, feel, accept, consider, see how'),
    listed(`
      rough play, it, this, that, a fall, fall, such a fall, play, story, account, he, she, explanation, these,
      a bump, a tumble, toy, sibling, either, they
    `),
    listed(`
      would explain, explains, could explain, can explain, accounts for, would account for, fits, could account for,
      would cause, could cause, caused, could have caused, would have caused, fit, could have done this,
      would have done this, could have done it, is consistent, was the cause
    `),
  ),
  ...combined(
    listed(`
      out of proportion, out of all proportion, disproportionate, at variance, at odds, out of step
    `),
    ['to', 'with'],
    listed(`
      history, story, account, fall, mechanism, what, described, explanation, findings, injury, version, injuries,
      event, tale, examination
    `),
  ),
  ...combined(
    listed(`
    far fetched, far - fetched, hard to believe, difficult to believe, hard to credit, hard to accept
  `),
  ),
  ...combined(
    listed('story, account, explanation, tale, version, history'),
    listed(`
      is thin, was thin, not credible, lacks credibility, stretches credulity, seems unlikely, not believed,
      sounds unlikely, questionable, is questionable, was questionable, doubtful, does not wash, wanting
    `),
  ),
  ...['mismatch between', 'discrepancy between', 'disconnect between', 'gap between'].flatMap((gap) =>
    listed('history, account, story, injury, explanation, findings, mechanism, what').map((of) => `${gap} ${of}`),
  ),
  ...combined(
    listed(`
      don't, do not, does not, doesn't, did not, didn't, cannot, can't, not, hard to, difficult to
    `),
    listed('believe, accept, credit, buy, swallow'),
    listed(`
      account, story, explanation, version, tale, that account, this account, this story, that story, it
    `),
  ),
  ...combined(
    listed('not, hardly, scarcely, cannot be, could not be, not readily, not easily'),
    listed(`
      explicable by, explainable by, attributable to, attributed to, put down to, explicable as
    `),
  ),
  ...combined(
    ['too'],
    listed(`
      severe, extensive, deep, big, large, many, widespread, serious, bad, numerous, linear, regular
    `),
    ['for'],
    listed(`
      a, one, this, simple, short, fall, any, a simple, a short, a single, trip, tumble, splash, bump
    `),
  ),
  ...listed(`
    defies the story, belies the story, belies account, belies history, belie the account, belies story
  `),
  ...combined(
    listed("cannot, could not, can't, couldn't, can not, not, never, hardly, scarcely, nor"),
    [
      '',
      ...listed(`
        be, been, being, fully, adequately, easily, readily, be fully, be easily, be readily, all be
      `),
    ],
    listed('accounted for, explained, caused, produced, explained away, got'),
    ['by'],
  ),
  ...combined(
    listed("cannot, could not, can't, couldn't"),
    ['be', 'easily be', 'readily be', ''],
    listed('due to, result of, from'),
    blamed,
  ),
  ...combined(
    listed("cannot, could not, can't, couldn't, not"),
    ['be', 'easily be', 'readily be', ''],
    listed('put down to, attributed to, ascribed to, down to, blamed on'),
    blamed,
  ),
  ...judgementsToo.inconsistent,
  ...accountForms.inconsistent,
  ...judgedAccounts.inconsistent,
  ...judgedEvents.inconsistent,
  ...listed(`
    does not tally, doesn't tally, not tally, does not correspond, doesn't add up, does not add up, not add up,
    not credible, out of keeping, not convincing, unconvincing, improbable, incongruent, incongruous,
    not in line with, conflicts with findings, don't match, do not match, don't fit, discrepancy between,
    discrepant with, developmentally implausible, not developmentally, beyond developmental,
    beyond his developmental, beyond her developmental, would not cause, would not explain, not explain,
    unlikely mechanism, mechanism unlikely, contradicts, not compatible with, does not support, not supported by,
    not likely to have caused, not fit, not accounted for by, inconsistent, not consistent, does not fit,
    doesn't fit, do not fit, not in keeping, not compatible, implausible, unlikely explanation, not explained by,
    does not explain, doesn't explain, at odds with, does not match, doesn't match, not plausible, incompatible,
    did not match, did not fit, not match, not adequately explained, does not account, not fitting
  `),
];
