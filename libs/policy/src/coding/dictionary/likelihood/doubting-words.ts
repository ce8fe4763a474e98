/** Words that doubt what stands behind or before them: "possible", "query whether", "cannot be excluded". */

import { doubtful } from './denials.js';
import { cross, listed } from '../forms.js';

const denying = listed(`
  did not, didn't, does not, doesn't, do not, don't, could not, couldn't, cannot, can't, not, unable to, nobody,
  no one, will not, won't
`);

/** "Do not know if he fell". */
const notKnowing = cross(
  denying,
  listed('know, say, tell, sure, certain, remember, recall, knows, see, clear, decide'),
  ['if', 'whether'],
);

/** Whoever thinks that it is so does not know it. */
const thinkers = ['i', 'we', 'they']
  .map((who) => `${who} think`)
  .concat(
    listed('she, he, mum, dad, mother, father, gran, nan, carer, school, nursery, staff, teacher').map(
      (who) => `${who} thinks`,
    ),
  );

/** What is not likely and may be so nevertheless. */
const notExcluded = ['', 'is ', 'was ', 'felt ', 'thought ', 'considered '].flatMap((seen) =>
  listed(`
    not excluded, possible, not ruled out, cannot be excluded, cannot exclude, not impossible
  `).map((rest) => `${seen}unlikely but ${rest}`),
);

/** Somebody fears that it is so: a doubt when it cannot be seen, as a fracture, and none of a bruise that is there. */
export const worries: readonly string[] = listed(`
  concern about, concerns about, worried about, concerned about, concern re, concern for, concern of, concerned re,
  worry re, worries about, worries that, worried that, concerned that, convinced, convinced that, mum sure, dad sure,
  mum certain, dad certain, parents sure, worried re, concern over, concerns over, anxious about, fears of,
  concern regarding, concerns regarding, worried regarding, queries, querying
`);

/** They doubt what comes after them. */
export const doubtingBefore: readonly string[] = [
  ...cross(['wants', 'want', 'wanted', 'wanting', 'like', 'likes', 'keen'], ['to know'], ['if', 'whether']),
  ...listed(`
    is possible that, possible that, equally possible that, is likely that, likely that, probable that
  `),
  ...cross(['might', 'could', 'may', 'can'], listed('they, she, he, mum, dad, parents, it'), ['have']),
  ...cross(['has', 'have', 'had', 'have also', 'has also'], ['queried']),
  'not impossible that',
  // what a child was told to say may be so
  ...cross(
    listed('told, coached, primed, instructed, made, coerced, pressured, put up'),
    listed('to say he, to say she, to say it, to say that, to say they, to say mum, to say dad'),
  ),
  ...cross(
    ['told by', 'told by his', 'told by her'],
    listed('mum, dad, mother, father, stepdad, stepmum, mummy, daddy, brother, sister, uncle, aunt, carer, partner'),
    listed('to say he, to say she, to say it, to say that'),
  ),
  'conceivable that',
  'appears that',
  'seems that',
  ...cross(
    listed(`
      reluctant to, hesitant to, unwilling to, not ready to, too young to, too early to, too soon to, wary of
    `),
    listed(`
      call it, diagnose, label, label it, label as, label him, label her, call this, calling it, label it as
    `),
  ),
  ...listed(`
    is likely, was likely, seems likely, looks likely, felt likely, thought likely, more likely, very likely,
    is possible, was possible, suspected by, is suspected, was suspected, are likely, were likely, felt possible,
    is it, was it, is this, are these, could they be, could that be, might this be, might it be, has he, has she,
    cannot r / o, can't r / o, could not r / o, unable to r / o, not r / o, cannot r/o, less likely, least likely,
    doubt, doubts, doubtful, doubtful whether, not convinced, unconvinced, not persuaded
  `),
  ...cross(
    ['not'],
    ['convinced', 'sure', 'certain', 'clear'],
    listed('this is, it is, these are, this was, it was, that it is, that this is, that it was'),
  ),
  ...listed(`
    most probably, quite possibly, very possibly, very probably, likeliest, best guess, our guess is, hunch is,
    smacks of, reads as, comes across as, would fit, would fit with, may represent, in keeping with possible,
    query whether, question whether
  `),
  ...notKnowing,
  ...cross(['is', 'was', 'still'], ['not'], ['clear', 'known', 'sure', 'certain'], ['if', 'whether']),
  ...listed(`
    working diagnosis, working dx, provisional diagnosis, provisional dx, clinical suspicion of, looked to have,
    looks to have, looked to be, looks to be, looking like
  `),
  ...cross(['may', 'might', 'could'], listed('show, represent, reflect, suggest, indicate, point to')),
  ...cross(['cannot be', 'not', 'could not be', 'not been'], ['ruled out that', 'excluded that']),
  ...listed(`
    possibility, possiblity, possibility that, possiblity that, chance that, a chance, dd, vs, versus, dx ?,
    unlikely, unlikely to be, unlikely to have, likely no, probably no, most likely no, looked as though,
    looks as though, looked as if, looks as if, doubt there is, doubt any, low suspicion of, high suspicion of,
    apparent, low likelihood of, small chance of, chance of, may well be, may well have, might well have,
    must have, must be, presumes, guess, guessing, supposed, supposedly, investigated for,
    under investigation for, being investigated for, being looked at for, looked at for, to look into, looking into,
    look into, tests for, test for, tested for, workup for, work up for, work - up for,
    worked up for, ix for, evaluated for, assessed for, examined for, checked for
  `),
  ...[
    'looked for',
    ...cross(listed('genetics, genetic test, genetic tests, screening, awaiting tests, testing'), ['for']),
    ...cross(
      listed(`
        mum, dad, mother, father, gp, parents, nan, gran, school, nurse, senco, doctor, consultant, teacher,
        carer, hv, stepdad,
        stepmum, uncle, aunt, grandad, partner, staff, crew, paramedic, coach, childminder, nursery
      `),
      [...listed('queries, querying, query, is querying')],
    ),
    ...listed('screened for, queried a, querying a, queries a, query of, question of, could it be'),
  ],
  ...listed(`
    could there be, what could be, what may be, what might be, what looks like, what looked like,
    what appears to be, what appeared to be, thought it was, thought it might be, thinks it is, feels like,
    felt to be, felt to have, feels he has, feels she has, suspicious that, suspected to be, not certain if,
    not certain whether, uncertain if, cannot say if, hard to say if, worried he has, worried she has,
    worried he had, worried she had, worried it is, worried it was, worried it might be, worried it may be,
    worried he may have, worried she may have, fears he has, fears she has, fears it is, fears it was,
    feared he had, feared she had, feared it was, afraid it is, afraid he has, afraid she has, scared he has,
    scared she has, concerned he has, concerned she has, concerned he had, concerned she had, concerned it is,
    concerned it was, convinced he has, convinced she has, convinced it is, reckons it is, suspicion is of, imp ?,
    believe, believing, thinking, believed, thought, expect, expected, signs suggestive of
  `),
  ...thinkers,
  ...listed(`
    appears to have, appeared to have, appeared to be, seems to be, seemed to be, appear to be, wondered if,
    wondered whether, tell if, know if, known if, say if, sure if, see if, asked if, ask if, asks if, asking if,
    clear if, checked if, either a, either an, most likely, suspecting, presumptive, provisional, resembles,
    resembled, indicative of, very likely, concerning for, worrying for, to check for, check for, checking for,
    hint of, look like, almost certainly, impression of, assuming, looking for, differentials, think, thinks,
    thought to be, thought to have, believes, thought may be, thinks may, that he may have, that she may have,
    that he may be, that it may be, that she may be, unsure whether, poss, prob, susp, possibility of, might,
    seemingly, looked like, suggestive of, suggests, suggesting, treat as, treated as, treating as, managed as,
    manage as, managing as, to r / o, tro, d / d, ddx, wonders if, wondering if, whether, could this be,
    cannot rule out, can't rule out, not ruled out, unable to rule out, could not rule out, suspicious for,
    suspect, suspects, presumably, believed to be, assumed, assume, questionable, potential, potentially,
    unconfirmed, equivocal, may, ruling out, excluding, exclude, questioned, ? any, in case it is,
    want to exclude, needs to exclude, xray to look for, raised possibility of, feels may, investigate for,
    investigating for, investigated for, testing for, bloods for, screen for, screening for, assess for,
    to look for, awaiting xray for, awaiting x - ray for, might be, suggest, consider, considering, ? possible,
    ? old, as if, resembling, might have had, presume, ?, query, possible, possibly, probable, probably,
    suspected, suspicion of, suspicious of, may have, might have, may be, might be, rule out, r/o, r / o,
    to exclude, cannot exclude, can't exclude, could be, could have, appears to be, looks like, likely,
    differential, unsure if, not sure if, unclear if, unclear whether
  `),
  ...cross(listed('say, saying, tell, know, remember, recall, work out, sure, asked, establish, confirm'), ['whether']),
  ...cross(
    listed(`
      assumes, assume, assumed, assuming, supposes, supposed, presumes, presumed, guesses, guessed
    `),
    ['', ...listed('that, he, she, it, that he, that she, that it, they, baby')],
  ).filter((phrase) => phrase !== 'supposed'),
  ...listed(`
    uncertain whether, to rule out, could not exclude, not excluded, wonder if, seems to have, apparently,
    presumed, maybe, perhaps, unable to exclude, seemed to have
  `),
];

/** They doubt what stands before them. */
export const doubtingAfter: readonly string[] = [
  ...notExcluded,
  ...doubtful,
  ...cross(
    listed(`
      could not be, couldn't be, cannot be, can't be, can not be, unable to be, not able to be
    `),
    listed('confirmed, verified, substantiated, corroborated, established'),
  ),
  ...listed(`
    vs, versus, unlikely, is unlikely, felt unlikely, thought unlikely, not thought likely, seems unlikely,
    looks unlikely, looks likely, felt possible, thought possible, maybe, perhaps, or not
  `),
  ...thinkers,
  ...listed(`
    is feared, was feared, feared, not certain, is uncertain, in question, on differential, as differential,
    differential, presumed, less likely, in doubt, to be confirmed, tbc, unconfirmed, provisional,
    until proven otherwise, not yet confirmed, is unclear, seems likely, most likely, very likely, more likely,
    thought likely, felt likely, possibly, probable, probably, likely, cannot exclude, not ruled out,
    cannot be ruled out, could not be excluded, can't be ruled out, is suspected, was suspected, are suspected,
    suspected by, to be ruled out, is possible, was queried, is queried, query, considered, is likely,
    being investigated, under investigation, under ix, to exclude, awaiting results, not yet excluded,
    remains possible, couldn't be excluded, not been excluded, have not been excluded, has not been excluded,
    awaited, not yet ruled out, a possibility, is a possibility, on differential, ?, possible, suspected,
    not excluded, cannot be excluded, queried, to be excluded, to rule out, to be ruled out, needs excluding,
    needs ruling out, not yet excluded, can't be excluded, uncertain
  `),
];
