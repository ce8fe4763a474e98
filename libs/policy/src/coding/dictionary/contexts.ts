import { injuryNouns } from './injury-nouns.js';
import { monthNames, monthsButMay, shortMonths } from './calendar.js';
import { feared, unmeant } from './happening-words.js';
import { doubtful, fearing as fearingThat, neverOnce, notThere, ofUnknownAge, untrue } from './denials.js';
import { cross, listed } from './forms.js';

/**
 * Words that change what a term says, in the manner of NegEx and ConText (Chapman 2001, Harkema 2009). `before`: of what
 * comes after them; `after`: of what stands before.
 */
/** Modal verbs with what may come behind them, where it has not happened. */
const futures = listed("will, would, could, can, might, may, should, going to, he'll, she'll").flatMap((verb) =>
  listed(`
      get, cause, lead to, result in, end up, end in, suffer, sustain, happen, be hurt, leave a, develop,
      go on to develop, be left with, trigger, provoke, disclose
    `).map((rest) => `${verb} ${rest}`),
);

/** What is not likely and may be so nevertheless. */
const notExcluded = ['', 'is ', 'was ', 'felt ', 'thought ', 'considered '].flatMap((seen) =>
  listed(`
    not excluded, possible, not ruled out, cannot be excluded, cannot exclude, not impossible
  `).map((rest) => `${seen}unlikely but ${rest}`),
);

/** Whoever thinks that it is so does not know it. */
const thinkers = ['i', 'we', 'they']
  .map((who) => `${who} think`)
  .concat(
    listed('she, he, mum, dad, mother, father, gran, nan, carer, school, nursery, staff, teacher').map(
      (who) => `${who} thinks`,
    ),
  );

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

const fearing = listed(`
  feared, fears, fear, worried, afraid, scared, frightened, concerned, anxious, terrified
`);
const fearedVerbs = ['', 'that'].flatMap((that) =>
  listed('he, she, they, it, baby, dad, father, mum, somebody, someone').flatMap((who) =>
    ["'d", "'ll", ' will', ' would', ' might', ' could'].map((verb) => `${that} ${who}${verb}`.trim()),
  ),
);
const warnings = cross(
  listed('warned, reminded, educated, taught, counselled, cautioned'),
  listed(`
    parents, mum, dad, family, carers, mother, father, him, her, them, class, children, pupils
  `),
  listed('about, of, re, on, regarding, against, that'),
);

const numbers = listed('four, five, six, seven, eight, nine, ten, eleven, twelve, several, many');
const from4 = Array.from({ length: 49 }, (_, more) => String(more + 4));
const months = Array.from({ length: 24 }, (_, more) => String(more + 1));

/** A month and more. */
/** Behind "when he was": when, and not what happened to him. */
const agesThen: readonly string[] = [
  ...Array.from({ length: 17 }, (_, years) => String(years + 1)),
  ...listed(`
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, a, an, in year, in yr, in reception,
    in foster, in placement, only, just, about, around, nearly, almost, under, still, born, little, younger
  `),
];

/** Months and years ago, as people write them in haste. */
/** What is told of a month was before this one: "may" and "mar" mean something else more often. */
const pastMonths = [...monthsButMay, ...shortMonths.filter((name) => name !== 'mar')];
const inPastMonths = cross(
  listed('in, attended, seen, presented, attendance, admitted, admission, ed, a & e'),
  pastMonths,
);
const monthsAgo = listed(`
  yr before last, year before last, month before last, mo ago, mos ago, mnths ago, mths back, yrs back, years back,
  yr back, mths prior, yrs prior, years prior, months prior, some months ago, some years ago, few months ago,
  few years ago, long time ago, couple of months ago, couple of years ago
`);
const longAgo = [
  ...cross([...numbers, ...from4], ['weeks', 'wks', 'week', 'wk'], ['ago', 'back', 'previously', 'earlier']),
  ...cross([...numbers, ...from4], ['weeks'], ['before', 'post', 'since']),
  ...from4.flatMap((number) => [`${number}/52 ago`, `${number}/52 previously`, `${number}/52 post`]),
  ...months.flatMap((number) => [`${number}/12 ago`, `${number}/12 previously`, `${number}/12 post`]),
  ...listed(`
    month ago, a month back, month back, month earlier, month previously, over a month ago
  `),
];

/** Harm of which a chronology tells long after. */
const harmsOfChildhood = listed(`
  abuse, neglect, maltreatment, physical abuse, sexual abuse, emotional abuse, abuse and neglect, neglect and abuse,
  neglect and bruises
`);

/** Times at which something happened before this one. */
const pastTurns = cross(
  listed(`
  last season, season before, summer before last, winter before last, term before last, christmas before last,
  spring before last, autumn before last
`),
);
const pastOccasions = cross(
  ['', ...listed('both, two, three, four, several, other, all, all three, many, numerous, multiple')],
  listed('earlier, previous, past, prior, former'),
  listed(`
    occasions, occasion, attendances, attendance, visits, episodes, presentations, admissions
  `),
);

/** "At the last visit", of which some are found behind what they date. */
const lastVisits = cross(
  listed('at, on, during'),
  listed('last, previous, earlier, previous home, last home'),
  listed('visit, review'),
);

/** Turns of years and of places that are over. */
const turnsAgo = cross(
  listed('two, three, four, five, six, several, some, many, few, 2, 3, 4, 5'),
  listed(`
    summers, winters, christmases, terms, placements, birthdays, springs, autumns, easters, holidays
  `),
  ['ago', 'back'],
);

const whenSoOld = listed('he, she, child, boy, girl, baby, pt').map((who) => `when ${who} was`);

export const contextWords = {
  negated: {
    before: [
      ...listed('not due to, not caused by, not a result of, not result of, not as a result of'),
      ...cross(
        listed(`
          has withdrawn, have withdrawn, withdrew, has since withdrawn, retracted, has retracted, recanted
        `),
        listed('disclosure, allegation, claim, complaint, accusation, claim that, allegation that'),
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
    ],
    after: [
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
    ],
  },
  uncertain: {
    before: [
      ...cross(['wants', 'want', 'wanted', 'wanting', 'like', 'likes', 'keen'], ['to know'], ['if', 'whether']),
      ...listed(`
        is possible that, possible that, equally possible that, is likely that, likely that, probable that
      `),
      ...cross(['might', 'could', 'may', 'can'], listed('they, she, he, mum, dad, parents, it'), ['have']),
      'not impossible that',
      // what a child was told to say may be so
      ...cross(
        listed('told, coached, primed, instructed, made, coerced, pressured, put up'),
        listed('to say he, to say she, to say it, to say that, to say they, to say mum, to say dad'),
      ),
      ...cross(
        ['told by', 'told by his', 'told by her'],
        listed(
          'mum, dad, mother, father, stepdad, stepmum, mummy, daddy, brother, sister, uncle, aunt, carer, partner',
        ),
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
      ...cross(listed('say, saying, tell, know, remember, recall, work out, sure, asked, establish, confirm'), [
        'whether',
      ]),
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
    ],
    after: [
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
    ],
  },
  historical: {
    before: [
      ...cross(
        ['in', 'at'],
        listed(
          'last, previous, old, former, his last, her last, his previous, her previous, his old, her old, his former, her former',
        ),
        listed('placement, school, nursery, foster home, foster placement, home, carers, setting, primary'),
      ),
      ...turnsAgo,
      ...lastVisits,
      ...pastOccasions,
      ...pastTurns,
      ...cross(['months', 'years', 'a year', 'year'], ['on']),
      'over years',
      'through years',
      ...cross(['during', 'throughout'], ['marriage', 'relationship', 'first marriage', 'time together']),
      'time before',
      'occasion before',
      'visit before',
      ...cross(listed('early, past, previous, earlier, childhood'), harmsOfChildhood),
      ...cross(
        ['removed at birth', 'came into care', 'adopted', 'been in care'],
        listed('because of, due to, owing to, as a result of, following, after'),
      ),
      ...cross(['at birth'], listed('he, she, had, there, sustained, suffered')),
      ...cross(
        ['in'],
        listed(`
          year 1, year 2, year 3, year 4, year 5, year 6, year 7, reception, nursery, primary school, infants,
          juniors, infant school, junior school, first school, preschool, playgroup
        `),
        ['he', 'she', 'they'],
      ),
      ...cross(['hx'], listed('multiple, recurrent, prev, several, previous, numerous, repeated')),
      ...cross(
        ['last', 'prev', 'previous', 'this time last'],
        listed(`
          yr, yrs, mth, mnth, school year, academic year, half term, autumn term, spring term, summer term, school yr
        `),
      ),
      ...monthsAgo,
      ...listed(`
        donkeys years ago, ages ago, way back, since recovered, long recovered, long resolved, old case notes,
        archived notes, previous file, earlier chronology, chronology records, chronology shows, chronology notes,
        chronology lists, chronology mentions, chronology details, previous records of, old records show
      `),
      ...longAgo,
      ...cross(['in'], listed('year 1, year 2, year 3, year 4, reception, nursery, infants, juniors'), ['when']),
      ...listed(`
        last year's, last month's, last term's, last summer's, last winter's, when small, when young,
        past concerns about, past concerns re, past concern about, past worries about, earlier concerns about
      `),
      ...cross(['in year', 'in yr', 'in y'], listed('1, 2, 3, 4, 5, 6, 7, 8, 9'), ['she', 'he']),
      ...listed(`
        when very young, when he was small, when she was small, first placement, last placement, previous placement,
        old placement, earlier placement, attendances including, attendances in past, attendances in last,
        attendances over, attendances for, attendances in, attendances with
      `),
      ...cross(['year', 'years', 'months'], ['since'], ['he', 'she']),
      ...cross(['last', 'back in', 'early', 'late'], [...monthNames, ...shortMonths]),
      ...listed(`
        now healed, now resolved, fully healed, well healed, completely healed, long healed, mended, time he,
        time she, time when he, time when she, remembers being, remembers having, memory of, memories of,
        old scar from, last attended, last presented, last admitted
      `),
      ...[
        'once had',
        'had once',
        'once broke',
        ...cross(['once'], listed('fractured, dislocated, burnt, burned, scalded, cut, split, bruised, fell')),
        'twice had',
        'first year of life',
        'early life',
        'before coming into care',
      ],
      'prior to coming into care',
      'before placement',
      'prior to placement',
      'before he came into care',
      ...cross(
        ['before', 'prior to'],
        listed(`
          this placement, placement, coming into care, he came into care, adoption, being placed
        `),
      ),
      'before he was adopted',
      'before she was adopted',
      ...cross(['before', 'prior to'], listed('removal, coming to us, he came to us, she came to us, they came to us')),
      ...listed(`
        before she came into care, before removal, when living with, while living with, whilst living with,
        when he lived with, when she lived with, when placed with, while placed with, in previous placement,
        months after, years after, a year after, year after, years on from, months on from, over past year,
        over last year, in past year, in last year, over past few years, in last few years, over past two years,
        in last two years, past medical history of, past history, known old, known past, recorded previously,
        documented previously, formerly had, had in past, scarring, scarring of, scarred from, scarred by,
        scar following, scar after, scars of, scars after, scar due to, mature scar, mature scar from, healed from,
        all those years ago, in lockdown, during lockdown, back when, when in year, when in reception,
        when in nursery, while in year, in spring term, in summer term, in autumn term, in previous term,
        two terms ago, in previous school, at previous school, at last school, at his last school, at her last school,
        at his old school, at her old school, as small child, as young child, as preschooler, as an infant,
        in infancy, as newborn, as neonate
      `),
      ...inPastMonths,
      ...listed(`
        last spring, last autumn, last winter, back then, earlier in year, earlier this term, earlier in term, old,
        before age, before age of, by age of, two previous, three previous, several previous, past attendances,
        previous attendances, other previous, last christmas, last easter, last half term, over summer,
        ex - prem with, had had, old history of, attended previously, first presented with, presented previously with,
        seen previously with, last visit, last contact, at last review, at previous visit, discharged after, is post,
        follow up, follow - up, fu, f / u, follow up of, follow up for, follow up after, follow - up of,
        follow - up after, fu of, fu after, f / u of, f / u after, for follow up of, f/u after, earlier, scar from,
        scars from, scarring from, scar of, old scar, healed scar, at age of, age of, scar, prev, historic,
        historical, historically, yrs ago, yr ago, year ago, mths ago, weeks previously, when younger, when little,
        when aged, at age, childhood, neonatal, since healed, recovered from, previous admission, previous attendance,
        years earlier, months earlier, years before, months before, years previously, months previously,
        medical history, pmhx of, background of, background :, background -, b / g, bg, outgrown, outgrew,
        grew out of, post op, s / p, last attended with, previously seen with, attended previously with, back in,
        known previous, h / o of, phx, ph :, ph -, pmhx, pmh of, past hx of, past hx, cast removed, pop removed,
        plaster removed, formerly, in early childhood, recovering from, recovery from, was treated for,
        treated previously for, last time, long ago, old healed, healed old, previous known, year before,
        year earlier, last academic year, previously had, had previously, previous, previously, history of, hx of,
        h/o, h / o, pmh, pmhx, past history of
      `),
      ...cross(['past'], [...injuryNouns, 'head', 'hx']),
      ...listed(`
        last year, years ago, last month, months ago, earlier this year, since birth, prior, former, healed,
        known to have had, in the past, previous history of, past medical history
      `),
      ...cross(whenSoOld, agesThen),
      ...listed(`
        as a baby, as a toddler, last summer, last winter, last term, used to, recalls, resolved, seen before with
      `),
    ],
    after: [
      ...cross(['and'], ['none'], ['now', 'since', 'after']),
      ...cross(['but', ','], ['none'], ['since', 'after']),
      ...turnsAgo,
      ...lastVisits,
      ...pastTurns,
      ...cross(
        ['', ...listed('all, well, fully, has, now, since, soundly, clinically')],
        ['mended', 'united', 'knitted'],
      ),
      ...cross(
        ['', 'now', 'has', 'have', 'has now', 'have now', 'since', 'has since'],
        listed('well, fully, completely, all, nicely, totally'),
        listed('healed, resolved, mended, united, settled, cleared, recovered, subsided, faded, gone'),
      ),
      ...cross(
        ['now', 'has now', 'have now', 'since', 'has since', 'has', 'have'],
        ['subsided', 'recovered', 'cleared'],
      ),
      'settled',
      ...cross(
        ['until'],
        ['he', 'she', 'they'],
        listed(`
          came to live, went to live, moved, was removed, was placed, left home, went into care, was taken
        `),
      ),
      ...cross(['during', 'throughout', 'in'], ['marriage', 'first marriage', 'old relationship', 'time together']),
      ...cross(
        listed('grew, grown, has grown, had grown, growing, grew right'),
        ['out of'],
        listed('it, them, that, this, both, these'),
      ),
      ...cross(
        ['in', 'at', 'during'],
        listed('last, previous, former, earlier, first'),
        listed('placement, placements, foster placement, foster home, address, relationship'),
      ),
      ...listed(`
        before he was adopted, before she was adopted, in former nursery, in old house, in old flat, before placement,
        before coming into care
      `),
      ...cross(
        ['before', 'prior to'],
        listed(`
          he came into care, she came into care, they came into care, he came to us, she came to us, they came to us,
          removal, this placement, being placed, he was placed, she was placed, adoption, he moved here,
          she moved here, they moved here, he was removed, she was removed
        `),
      ),
      ...cross(
        ['are', 'is', 'was', 'were'],
        ['why', 'reason', 'reason why', 'reasons'],
        ['he', 'she', 'they'],
        listed(`
          came into care, was removed, were removed, is in care, was adopted, went into care, was taken into care
        `),
      ),
      ...cross(
        ['last', 'prev', 'previous', 'this time last'],
        listed(`
          yr, yrs, mth, mnth, school year, academic year, half term, autumn term, spring term, summer term, school yr
        `),
      ),
      ...cross(
        ['before', 'prior to', 'back before'],
        listed(`
          easter, christmas, half term, summer, xmas, lockdown, summer holidays, holidays, placement, move, removal
        `),
      ),
      ...monthsAgo,
      'way back',
      'as tot',
      'in his youth',
      'in her youth',
      ...[
        ...cross(
          listed(`
            long since, has long since, have long since, had long since, long, since, now, has, had
          `),
          ['mended', 'knitted', 'united', 'healed up'],
        ),
        ...cross(['long since', 'has long since', 'have long since'], ['recovered', 'faded', 'resolved', 'gone']),
        ...listed(`
          has long healed, long healed, long since healed, long gone, has long gone, have long healed,
          healed long ago, had long healed, gone by, gone within, gone after, gone on day, faded by day, cleared by,
          was old, were old, is old now, old one, old ones, tidy scar, old scar, faint scar, silvery scar,
          residual scar, just a scar now, only a scar now, now a scar
        `),
      ],
      // "swelling 6/52 post sprain": what comes behind is as old
      ...longAgo.filter((phrase) => !/ (?:post|since)$/.test(phrase)),
      ...listed(`
        last year's, last month's, last term's, last summer's, last winter's, last spring's, last autumn's
      `),
      ...cross(whenSoOld, agesThen),
      ...listed(`
        when small, when young, when very young, has mended, have mended, has gone down, had gone down
      `),
      ...cross(['from', 'dated', 'back in'], monthNames),
      ...inPastMonths,
      ...cross(['from', 'back in'], pastMonths),
      ...listed(`
        in spring, in summer, in autumn, in winter, over christmas, at christmas, over easter, at easter, seasons ago,
        terms ago, holidays ago, some years back, a few years back, some time ago, ages ago, over past year,
        over last year, in past year, in last year, over past few years, in last few years, over past two years,
        in last two years, in last 12 months, over last 12 months, in past 12 months, before, once before,
        twice before, scar, scars, scarring, scar tissue, contracture, in lockdown, during lockdown, in spring term,
        in summer term, in autumn term, in previous term, at previous school, at his last school, at her last school,
        at his old school, at her old school, as small child, as young child, as preschooler, in previous placement,
        in early life, long since, has now healed, have now healed, had now healed, now fully healed,
        has fully healed, has since healed, has since resolved, fully resolved, has fully resolved, completely healed,
        no longer visible, no longer there, no longer present, cannot be seen now, has disappeared, have disappeared,
        has vanished, went away, gone away, has gone away, had gone, are gone, is gone, was gone, all cleared,
        at his previous, at her previous, during infancy, during pregnancy, while pregnant, as youngster,
        in her twenties, in his twenties, as young man, as young woman, as girl, as boy, as kid, as kids,
        earlier in year, earlier this term, earlier in term, before age, before age of, by age of, last christmas,
        last easter, last half term, over summer, in reception, two winters ago, faded, had faded, now faded,
        since faded, since gone, has since gone, have gone, had gone, have faded, had resolved, winters ago,
        summers ago, had healed, have healed, at last visit, at previous visit, at last review, healed up,
        has healed up, cleared up, gone now, has disappeared, have resolved, have settled, as teenager, as adult,
        in her teens, in his teens, when pregnant, many years ago, years since, at the time, back then, has settled,
        now settled, swelling settled, bruise settled, since settled, gone, has gone, now gone, has faded, all gone,
        has cleared
      `),
      ...cross(['in', 'last'], monthNames),
      ...listed(`
        at age of, yrs ago, yr ago, mths ago, months earlier, years earlier, years before, years previously
      `),
      ...cross(
        ['as'],
        listed(`
          an infant, preschooler, neonate, small boy, small girl, small child, little boy, little girl, young child,
          young boy, young girl, pre - schooler, preschooler, newborn baby
        `),
      ),
      ...listed(`
        months previously, as infant, as baby, as toddler, as child, as newborn, when younger, when little, when aged,
        at age, aged, full recovery, fully recovered, recovered fully, has recovered, well healed, fully healed,
        all healed, since healed, outgrown, has outgrown, grew out of, grown out of, outgrew, since resolved,
        long ago, in childhood, in early childhood, year before, at delivery, now outgrown, last academic year,
        a while back, when he was little, when she was little, cast off, cast removed, pop off, pot off, boot off,
        splint off, plaster off,
        plaster removed, sutures removed, stitches removed, stitches out, before he was, before she was, when a baby,
        when a toddler, years back, in nursery year, last year, years ago, year ago, months ago, last month,
        in the past, previously, as a baby, resolved, healed, has healed, now healed, last summer, last winter,
        last term, earlier this year, at birth, as a toddler, last spring, last autumn, in infancy, has resolved,
        now resolved, well healed
      `),
    ],
  },
  hypothetical: {
    before: [
      ...cross(
        ['would'],
        listed(`
          have suspected, have queried, have considered, have worried about, suspect, refer for, consider, treat as
        `),
      ),
      ...cross(['were', 'should', 'if'], ['there ever', 'there ever be', 'there to be', 'there be'], ['', 'any', 'a']),
      ...cross(['hate', 'would hate', 'dread', 'dreads'], ['to see', 'to think of', 'for', 'seeing']),
      ...listed(`
        next time, next time he, next time she, next time they, next time it, another time he
      `),
      ...cross(listed('mum, dad, she, he, nan, gran, mother, father'), ['fears', 'feared']),
      'risk assessment',
      ...cross(
        listed(`
          internet searches, online searches, google searches, searches, internet search, search history
        `),
        ['on', 'about', 'for', 'of'],
      ),
      ...cross(
        listed('searched, googled, researched, searching, googling'),
        ['', 'internet', 'online', 'web'],
        ['for', 'about', 'how to'],
      ),
      ...feared,
      ...fearingThat,
      ...cross(
        ['', 'first aid', 'safety', 'paediatric first aid'],
        listed(`
          course, training, session, leaflet, video, talk, workshop, assembly, lesson, poster, module, class, app,
          booklet, badge, webinar, display, website, handout, risk assessment
        `),
        listed(`
          covering, including, covers, covered, dealing with, explaining, in, which covers, that covers, to cover,
          will cover, for, done for, written for, completed for
        `),
      ),
      ...listed(`
        is likely to, was likely to, are likely to, were likely to, more likely to, be likely to, very likely to,
        bound to, is bound to
      `),
      ...cross(['how'], listed('would, will, can, could, to, do, does'), listed('know, tell, spot, recognise, see'), [
        'if',
        'whether',
        'when',
        'that',
      ]),
      ...cross(
        ['how'],
        listed('she, he, they, one, you, i, we'),
        listed('would, could, can, will, might'),
        listed('know, tell, spot, recognise, see'),
        ['if', 'whether', 'when', 'that'],
      ),
      ...listed(`
        cause most, causes most, cause many, causes many, commonest cause of, main cause of, leading cause of,
        common cause of, commonly cause, can cause serious, biggest cause of, main reason for, statistics on,
        figures on, rates of, the incidence of, prevalence of, reminded that, reminded mum that, reminded dad that,
        reminded parents that, explained that if, stressed that, need to avoid, so as to avoid, scared of getting,
        afraid of getting, scared of being, lest, lest he, lest she, for fear that, so as not to get, just in case of,
        plan if, plan in case of, action plan for, emergency plan for, contingency for, what happens if,
        what happens when, hypothetical, hypothetically, imagine if, supposing
      `),
      ...futures,
      ...warnings,
      ...listed('attempted to, tried to, attempting to, trying to, attempts to, tries to'),
      ...cross(['safety'], listed('discussed, gone through, covered, revisited, explained, reinforced, reiterated')),
      ...cross(
        ['how to'],
        listed(`
          cool, splint, bandage, dress a, help a, respond to, care for a, look after a, act on, report a
        `),
      ),
      ...cross(fearing, fearedVerbs),
      ...cross(
        listed('once, when, before, by time, until'),
        listed('he is, she is, baby is, he starts, she starts, he can, she can'),
      ),
      ...cross(['should'], listed('mum, dad, parents, mother, father, family, they, this, there, carers, child, baby')),
      ...listed(`
        discussed never, discussed not, never shaking, never shake, never leave, do not shake, not to shake,
        not shaking, why never to, never to, must not, ready for, in readiness for, prepare for, planning for,
        policy :, danger statement, danger statements, worry statement, worry statements, training day, inset day,
        e - learning, recognising, reminder :, protocol :, training :, topic :, advice :, protect him from,
        protect her from, protect them from, protect child from, protected from, keep him from, keep her from,
        keep him safe from, keep her safe from, keep them safe from, safe from, keep from, what to do when,
        what to do for, what to do about, what to do after, dreams of, dream of, dreaming of, careful not to,
        so as not to, trying not to, take care not to, matter of time before, you'll get, youll get, you will get,
        he'll get, she'll get, will get, nightmares of, nightmare about, nightmare that, nightmares that,
        dreamt that,
        dreamed that, bad dream about, bad dream that, dreamt about, dreamed about,
        will photograph any, photograph any, body map any, look out for any, watch for any, check for any, taught,
        teaching, taught about, taught to, learn about, learning to treat, likelihood of, threatening to,
        someone will, someone could, somebody could, before someone, before somebody, until someone, were he to,
        were he ever to, were she ever to, were they to, were she to, could easily have, would have been,
        so that nobody, so nobody, so that no one, so no one, so that no child, so that he does not, so he does not,
        so she does not, so that she does not, so he doesn't, so she doesn't, after any, following any, with any,
        for any, if any, should any, report any, record any, monitor any, spot any, notice any, log any, any future,
        in event of any, any further, any fresh, how quickly, how easily, discussed how, explained how, learned how,
        learnt how, taught how, shown how, how to spot, how to avoid, how to prevent, how to recognise,
        how to deal with, will report, whenever, said he would, said she would, wants to, wanted to, planning to,
        plans to, thoughts of, urges to, thinking about, dreamt that, dream that, dream about, in danger of,
        vulnerable to, liable to, tips on, to look out for, to watch for, watch out for, watching for,
        keep eye out for, to monitor for, observe for, alert for, vigilant for, guard against, leaflets on,
        leaflets about, booklet on, booklet about, webinar on, quiz on, poster on, posters on, posters about,
        display on, display about, read about, looks out for, that he may, that she may, that they may, that it may,
        he may fall, she may fall, if he, if she, should he, should she, should it, in case he, in case she,
        were there to be, were he to, were she to, were they to, were it to, were there ever to be, were baby to,
        were child to, were there another, were either to, were anyone to, he'll, she'll, advised re,
        advised regarding, advice regarding, advice around, discussion about, discussed prevention,
        discussed preventing, dangers of, danger of, potential for, preventing, protect from, protect against,
        in future, could, would, will, threatened, threatens, threatening, threatened to, threat of, threats of,
        threats to, threat to, frightened, scared, scared of, afraid, fear, fearful, fearing, worried he will,
        worried she will, concerned he will, concerned she will, hazard, hazards, course on, workshop on, session on,
        session about, talk on, talk about, talk from, learning about, topic, video about, video on, quiz, poster,
        posters, first aid for, first aid training, training in, training about, trained in, how to treat,
        how to manage, what to do if, come back if, to return with, return with, unless, risks of, risk for,
        high risk of, increased risk of, more likely to, prone to, could easily, to stop, information about,
        information on, info re, leaflets, education about, education on, education re, educated about, advised on,
        advice for, teaching on, teaching about, learnt about, learned about, reminded about, reminded re,
        reminded of, awareness of, refresher on, book about, story about, film about, campaign on, safety talk,
        home safety, warned about, warned of, warned re, warned that, so that he does not, prevents, might cause,
        could cause, would be, what if, in event of, mindful of, potential risk of, nightmares about, dreams about,
        dreamt, dreamed, imagines, pretended, pretending, pretend, role play, risk assessment for, assembly re,
        policy for, procedure for, protocol for, likely to, may fall, may hurt, may hit, may burn, may get, might get,
        might hurt, might hit, might burn, worried about future, for fear of, not want him to, keep safe from,
        look for signs of, advised to watch for, asked to check, to keep note of, keep note of, keep record of,
        keep log of,
        safety advice re, in the event, going to, careful with,
        careful around, wary of, advised never to, advised not to, reminded never to, reminded not to, told never to,
        asked not to, must not, must never, must not be, must never be, should never be, agreed never to,
        agreed not to, knows not to, if, in case of, in case, should, risk of, at risk of, watch for, look out for,
        return if, to prevent, advised about, advice about, advice on, advice re, advice given re, advice given about,
        advice given on, advice given regarding, leaflet given on, leaflet given about, information given on,
        information given about, prevention of, avoid, avoiding, safety advice, prevent, discussed risk of,
        could lead to, may cause, can cause, might fall, leaflet on, leaflet about, worried he might,
        worried she might, fear of, afraid of, fears, training on, policy on, guidance on, assembly on, lesson on,
        assembly about, lesson about, leaflet, inset :, inset on, inset about, monitor for, be aware of,
        in the event of, concern that he may, reduce,
        minimise, red flags, safety netted, safety net, safety netting, to avoid, worry about, injury form, will be
      `),
      ...cross(['first aid'], listed('refresher, course, session, lesson, update, workshop, module, quiz, talk')),
    ],
    after: [
      ...cross(
        ['how to'],
        listed(`
          treat, avoid, prevent, manage, cool, spot, recognise, deal with, respond to, stop, help
        `),
        listed('them, it, these, those, one'),
      ),
      ...listed(`
        all discussed, all talked about, all gone through, covered at visit, talked about in advice, out of reach,
        well out of reach, kept out of reach
      `),
      ...cross(listed('mum, dad, she, he, nan, gran, mother, father'), ['fears', 'feared']),
      ...listed(`
        in seconds, within seconds, in an instant, in a moment, could kill, can kill, could be fatal, can be fatal,
        could be serious, can be serious, could cause, can cause, could lead to, can lead to, may occur, can occur,
        could happen, can happen, again if, could be dangerous, are dangerous, is dangerous, if left, if he is left,
        if she is left, lessons, first aid, first aid training, first aid course, first aid lesson, safety, session,
        course, project, topic, lesson, assembly, poster, posters, talk, workshop, drill, advice sheet, protocol,
        guidance, hazards, advice sheet given, awareness week, prevention advice, avoidance, procedure, procedures,
        module, refresher, instructions, card given, leaflets, advice leaflet, discussed with parents as risk,
        in future, policies, campaign, information sheet, prevention, advice, leaflet, advice given, risk, policy,
        training, awareness, risks, team, clinic
      `),
    ],
  },
} as const;

/** Somebody fears that it is so: a doubt when it cannot be seen, as a fracture, and none of a bruise that is there. */
export const worries: readonly string[] = listed(`
  concern about, concerns about, worried about, concerned about, concern re, concern for, concern of, concerned re,
  worry re, worries about, worries that, worried that, concerned that, convinced, convinced that, mum sure, dad sure,
  mum certain, dad certain, parents sure, worried re, concern over, concerns over, anxious about, fears of,
  concern regarding, concerns regarding, worried regarding, queries, querying
`);

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

/** What went by the end of a visit was there when it began; a plan that is under way is of what happened. */
const passing = [
  ...cross(
    listed(`
      faded, gone, settled, resolved, cleared, disappeared, settling, fading, vanished, went, subsided
    `),
    listed('by, within, during, before, in, after, as'),
    listed(`
      end, time, the time, minutes, an hour, hour, few minutes, ten minutes, five minutes, half hour, visit, session,
      lunch, home time, pick up, collection, appointment, examination, seconds, we left, he left, she left, i left,
      lesson, minute
    `),
  ),
  ...cross(
    listed('protocol, policy, procedure, procedures, pathway, guidance, team, clinic, advice'),
    listed(`
      started, followed, commenced, initiated, activated, applied, completed, begun, being followed, was followed,
      were followed, informed, aware, accepted, involved, reviewed, called, happy
    `),
  ),
];

const nobodies = listed(`
  neither parent, neither of parents, neither of them, neither carer, neither adult, neither, no professional,
  no teacher, no agency, none of adults, none of professionals, nobody, no one, noone, no - one, no adult, no staff,
  none of staff, none of them
`);

const denials = listed(`
  did not, didn't, does not, doesn't, do not, don't, had not, hadn't, has not, hasn't, have not, haven't, could not,
  couldn't, cannot, can't, can not, was not, wasn't, is not, isn't, were not, weren't, not, never, unable to,
  not able to, will not, won't, would not, wouldn't, not been
`);

/** What nobody may do to what did happen. */
const witnesses = listed('saw, sees, knows, knew, witnessed, noticed, heard, could, can, admits, will, is sure');

/** Words after which a negation means something else. */
export const noNegation: readonly string[] = [
  // "no answer, did not wait": who was called did not reply, and nothing else is denied
  'no answer',
  ...cross(
    listed('wants to, wanted to, want to, wanting to'),
    listed(`
      know, see, discuss, talk about, report, find out, understand, speak about, ask, complain, check, hear, show, tell,
      say, thank, mention, raise, be told, speak to, meet, look at, log
    `),
  ),
  'no reply',
  'no response',
  // what a letter asks for: what it tells behind it is so
  ...cross(
    listed(`
      grateful if, glad if, obliged if, appreciate it if, helpful if, thankful if, pleased if, good if
    `),
    listed(`
      you, you could, you would, you can, you were able to, you might, someone could, your team could
    `),
  ),
  ...listed(`
    please could you, could you please, could you kindly, would you kindly, please would you
  `),
  // found only now
  ...cross(
    ['previously'],
    listed(
      'unreported, unseen, undiagnosed, unknown, unrecorded, unsuspected, undocumented, unnoticed, untreated, well, fit, fit and well, healthy',
    ),
  ),
  // what nobody went on to do about it
  ...cross(
    listed('no further, no more, no other, no new, no'),
    listed(`
      action, police action, treatment, follow up, follow - up, review, referral, appointment, questions
    `),
    ['', ...listed('re, on, about, for, over, needed for, taken on, taken over, taken about')],
  ),
  ...listed(`
    legal advice, expert advice, specialist advice, advice sought, sought advice, advice from
  `),
  // what toddlers have
  ...cross(
    ['as'],
    listed('toddler, baby, child, infant'),
    listed(
      'bump, bumps, knock, knocks, tumble, tumbles, injury, injuries, fall, falls, bruise, bruises, play, accident',
    ),
  ),
  // asked of somebody
  ...cross(
    listed('queried, query'),
    ['with'],
    listed(
      'mum, dad, mother, father, parents, parent, carer, carers, nan, gran, family, staff, school, nursery, her, him, them, sw, gp',
    ),
  ),
  // who told it, and at which visit
  'at birth visit',
  'at new birth visit',
  ...cross(
    ['teaching assistant', 'teaching assistants'],
    listed(`
      saw, noticed, found, reports, reported, said, says, heard, spotted, told, noted, observed
    `),
  ),
  // somebody thinks ill of what is so
  ...cross(['not'], listed('right, fair, ok, okay, normal, nice'), ['that', 'when', 'how', 'for']),
  ...ofUnknownAge,
  ...cross(['each', 'every', 'any', 'by'], ['time'], ['he', 'she', 'when he', 'when she']),
  ...cross(
    ['not', 'never', 'was not', 'were not'],
    listed('reported by, mentioned by, declared by, disclosed by, brought up by'),
  ),
  ...unmeant,
  ...passing,
  ...cross(
    ['resolved', 'settled', 'gone', 'faded'],
    ['since'],
    listed(`
      arrival, triage, yesterday, morning, this morning, being here, breakfast, lunch, last night, admission
    `),
  ),
  ...cross(
    nobodies,
    listed(`
    noticed, has noticed, could account for, can account for, saw, accepts, accepted, disputes, had spotted, spotted,
    was aware of, were aware of, is aware of, had been told of, asked about, sought help for
  `),
  ),
  ...cross(
    listed('had gone, has gone, have gone, was gone, is gone'),
    listed(`
      green, black, blue, red, purple, yellow, septic, bad, hard, cold, white, manky, sticky, smelly, gooey, crusty,
      brown, numb, stiff, wrong, to, down to, septic, mouldy, infected
    `),
  ),
  ...listed(`
    no repeat of, no let up in, none the same, none alike, none matching, none agree, none agreeing,
    none of them the same, no two, none matches, none match, none of which match, none of which agree,
    none like the other, none tally, as adult sized, as adult bite, as adult human, as child sized, as baby sized,
    as child on child, as child protection, as baby steps
  `),
  ...cross(
    nobodies,
    listed(`
    has established, has ever established, ever established, has explained, has ever explained, has said, would say,
    has come forward, admitted, owned up, has owned up, has admitted, took responsibility, has taken responsibility,
    could explain, can explain, was able to, has been able to, seems to know, appears to know, told, reported,
    has told, mentioned, has reported, recorded, sought, acted on, followed up, noted, had noticed, had seen,
    had reported, had recorded, had mentioned, thought to, claims, claimed, else saw, else witnessed, was with,
    was watching, was there, has accounted for, dealt with, treated, looked at, checked, took, brought
  `),
  ),
  ...cross(
    denials,
    listed(`
      cause, inflict, make, leave, do, explain, see, hear, report, record, show us, photograph, look at, act on,
      ask about, hide
    `),
    ['the', 'this', 'these', 'those'],
  ),
  ...cross(
    listed(`
      likely, unlikely, probably, possibly, could be, may be, might be, could be, not, most likely, more likely,
      very unlikely, thought, felt, suspected, possible
    `),
    ['', ...listed('to be, to have been, been, that these are, that they are')],
    listed(`
      accidental, non accidental, nonaccidental, inflicted, self inflicted, deliberate, intentional, innocent,
      abusive, caused deliberately, sustained accidentally, caused accidentally
    `),
  ),
  ...cross(
    ['as baby', 'as toddler', 'as child'],
    listed(`
    had, has, was, is, unwell, poorly, ill, asleep, sleeping, not, cannot, would, will, seems, seemed, appears,
    appeared, keeps,
    kept, cries, crying, unsettled, screams, screaming, moving, using
  `),
  ),
  ...cross(
    listed('no, without, nil, without a, not a'),
    listed(`
      clear, satisfactory, adequate, plausible, consistent, reasonable, good, obvious, convincing, definite
    `),
    listed('explanation, account, reason, cause, story, history, mechanism'),
    ['for', 'of', 'as to'],
  ),
  ...cross(
    ['denies', 'denied', 'deny', 'denying'],
    listed(`
      causing, inflicting, responsibility for, involvement in, knowledge of, knowing, being cause of, any part in
    `),
  ),
  ...listed(`
    no idea, no idea of, no idea about, no clue, no clue about, no explanation of, no explanation about, safety mat,
    safety matting, safety mats, safety gate, safety surface, safety flooring, safety glass, safety net, safety rail,
    safety harness, safety strap, at the time of, not seen by, not witnessed by
  `),
  // what is planned
  ...cross(listed('clinic, appt, appointment, review, f / u, follow - up, due, booked, fu'), ['in'], pastMonths),
  ...cross(['none', 'nobody', 'no one', 'no - one'], listed('thought, believed, doubted, disputes, disputed, asked')),
  ...cross(['no'], listed('eyewitness, eyewitnesses, witnesses, independent witness, adult witness'), ['to', 'of']),
  ...cross(
    ['nil'],
    listed(`
      on xr, on xray, on x - ray, on film, on ct, bony tenderness, bony to find, to find, else to find, acute on
    `),
  ),
  ...listed(`
    previously well, previously fit, previously healthy, previously fit and well, previously mobile,
    previously independent, previously active, previously normal, previously unaffected, history of how,
    history of what, history of when, history as to how, history of events, history of incident
  `),
  ...cross(
    listed(`
      asked for, asking for, asks for, seeking, sought, seeks, wants, wanted, requesting, requested
    `),
    ['advice'],
    listed('on, about, re, regarding, for, with'),
  ),
  ...cross(
    listed(`
      rang for, called for, phoned for, ringing for, came for, here for, attends for, in for, would like
    `),
    ['advice'],
    listed('on, about, re, regarding, for, with'),
  ),
  ...listed(`
    nil pmh, nil pmh of note, no pmh of note, pmh nil, pmh : nil, pmh - nil, pmh nad, nil pmhx, no relevant pmh,
    no significant pmh, nil relevant pmh, nil significant pmh, pmhx nil, pmhx : nil, no past medical history,
    nil past medical history, pmh : none, pmh none, no pmh, needed first aid for, given first aid for,
    had first aid for, received first aid for, first aid given for, gave first aid for, first aid applied to,
    administered first aid for, required first aid for, no change to, no treatment needed, not painful, not tender,
    no tenderness over, no tenderness to, no pain in, no pain over, as before, night before, day before,
    evening before, week before, minutes before, hours before, hour before, days before, before coming,
    before attending, before school, before lunch, before bed, before nursery, before bath, before arrival,
    just before, shortly before, not the first, not his first, not her first, not for the first, no better, no worse,
    no different, without delay, not long, not until, without warning, without incident, no later than, not far,
    without crying, did not cry, didn't cry, no other history, no sooner
  `),
  ...listed(`
    barged, walked, walking, ran, running, went, rode, cycled, pushed, drove, rushed, half
  `).map((verb) => `${verb} past`),
  ...nobodies.flatMap((nobody) => witnesses.map((verb) => `${nobody} ${verb}`)),
  ...listed(`
    no explanation for, no account of, no account for, no reason for, no cause for, no witness to, no dressing on,
    no treatment to, no pain from, no story for, no memory of, no recollection of, not the only, by nobody, by no one,
    old and new, days earlier, earlier today, earlier this week, old for, months old, years old, weeks old, day old,
    week old, days old, one of, no one else, no further treatment, no change in, no treatment for, prior to,
    prior knowledge, year old, yr old, no loc, no contact, may be present, old and new, nil seen here, in may,
    nil else, nil of note, none else, no wonder, not only that, no way, ? cause, ? how, ? mechanism, ? aetiology,
    not happy, not surprised, could not be, no less, no more than, not always, not well, not aware, not settling,
    not using, not weight bearing, not moving, unable to weight bear, unable to wb, not wb, cannot weight bear,
    not eating, not feeding, not himself, not herself, not sleeping, not walking on, not drinking, not using arm,
    cannot move, cannot straighten, not crying, not only, no change, no increase, not certain, not sure, no doubt,
    not just, not excluded, no improvement, not until, not yet known
  `),
];

const knowing = listed(`
  accept, accepted, agree, agreed, acknowledge, acknowledged, dispute, disputed, question, mind, comment on, query,
  spot, spotted, look at, ask about, report, reported, notice, noticed, explain, explained, say, said, tell, told,
  know, known, remember, aware, sure, certain, seek, sought, bring, brought, mention, mentioned, attend, want, wanted,
  let, allow, discuss, realise, realised, understand, witness, witnessed, happy, treated, treat, cover, covered,
  clean, cleaned, dress, dressed, settled, settling, improving, healing, match, fit, account for, accounted for,
  share, shared, describe, disclose, give, given, stopping
`);

/** A denial that somebody knew of it, told it or did something about it denies no injury: "had not noticed the bruise". */
export const denialsOfKnowing: readonly string[] = denials.flatMap((denial) =>
  knowing.map((verb) => `${denial} ${verb}`),
);

/** What was there is said to get worse: "if the swelling spreads" is no warning of a swelling. */
export const worsening: readonly string[] = listed(`
  worse, worsens, worsen, spreads, spread, increases, persists, persist, reopens, opens, open, infected, settle,
  settles, improve, improved, improves, red, weeps, oozes, bleeds, painful
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
